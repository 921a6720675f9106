import type {Block, RemovedBlock} from '../../model/article.ts';
import type {DeskArticle} from '../../desk/services.ts';

/** The blocks of an article as the reader sees them, in the order of the raw text. */
export type ReaderBlock =
	{readonly kind: 'kept'; readonly block: Block} | {readonly kind: 'removed'; readonly removed: RemovedBlock};

export interface ReaderBlocks {
	/** Stands above the text and does not scroll away. */
	readonly title: Block | null;
	readonly body: readonly ReaderBlock[];
}

const known = new WeakMap<DeskArticle, ReaderBlocks>();

export function readerBlocks(desk: DeskArticle): ReaderBlocks {
	let blocks = known.get(desk);
	if (!blocks) {
		const {article} = desk;
		const title = article.blocks.find(({kind}) => kind === 'title') ?? null;
		const kept = article.blocks
			.filter(block => block !== title)
			.map(block => ({kind: 'kept', block, at: block.rawStart}) as const);
		const removed = article.removed.map(block => ({kind: 'removed', removed: block, at: block.rawStart}) as const);
		blocks = {title, body: [...kept, ...removed].sort((a, b) => a.at - b.at)};
		known.set(desk, blocks);
	}
	return blocks;
}

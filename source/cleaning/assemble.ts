import type {Article, Block, RemovedBlock} from '../model/article.ts';
import type {Verdict} from './verdict.ts';

const tight = new Set(['list item', 'table row']);

/** Joins what is kept into the article's text (an empty line between blocks, a line break within lists and tables) and gathers what is removed. */
export function assemble(raw: string, verdicts: readonly Verdict[]): Pick<Article, 'text' | 'blocks' | 'removed'> {
	const parts: string[] = [];
	const blocks: Block[] = [];
	const removed: RemovedBlock[] = [];
	let length = 0;
	for (const verdict of verdicts) {
		const {rawStart, rawEnd, by} = verdict;
		const piece = raw.slice(rawStart, rawEnd);
		if ('removed' in verdict) {
			removed.push({reason: verdict.removed, text: piece, rawStart, rawEnd, by});
			continue;
		}
		const before = blocks.at(-1);
		if (before) {
			const gap = before.kind === verdict.kept && tight.has(verdict.kept) ? '\n' : '\n\n';
			parts.push(gap);
			length += gap.length;
		}
		parts.push(piece);
		const block = {kind: verdict.kept, start: length, end: length + piece.length, rawStart, rawEnd};
		blocks.push(by === 'reviewer' ? {...block, by} : block);
		length += piece.length;
	}
	return {text: parts.join(''), blocks, removed};
}

import type {Block, BlockKind} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {DeskArticle} from '../../desk/services.ts';
import {visible} from '../../language/visible.ts';
import {longestLine} from '../state/geometry.ts';
import {wrap} from '../text/wrap.ts';
import {besideLines, marginFor, relativeDates} from './margin.ts';
import {readerBlocks} from './reader-blocks.ts';
import type {ReaderLine} from './reader-line.ts';

/** Cells at the left of the reader for the signs of statements and the selection's bar. */
export const gutter = 3;

export interface ReaderLayout {
	/** The article's text with hostile characters as signs; offsets are unchanged. */
	readonly text: string;
	/** Lines of the title, pinned above the text. */
	readonly title: readonly Span[];
	readonly lines: readonly ReaderLine[];
	/** First line of each of the reader's blocks. */
	readonly blockLines: readonly number[];
	readonly measure: number;
	/** What stands beside a line, by its index: relative dates, resolved. */
	readonly margin: ReadonlyMap<number, string>;
}

const known = new WeakMap<DeskArticle, Map<string, ReaderLayout>>();

/** Wraps an article once per width; scrolling and selecting never wrap again. */
export function readerLayout(desk: DeskArticle, width: number, removedShown: boolean): ReaderLayout {
	const layouts = known.get(desk) ?? new Map<string, ReaderLayout>();
	known.set(desk, layouts);
	const key = `${width} ${removedShown}`;
	let layout = layouts.get(key);
	if (!layout) {
		if (layouts.size > 3) layouts.clear();
		layout = lay(desk, width, removedShown);
		layouts.set(key, layout);
	}
	return layout;
}

/** Blocks that stand close together, without an empty line between two of a kind. */
const closeKinds = new Set<BlockKind>([
	'list item',
	'table row',
	'preformatted',
	'byline',
	'dateline',
	'caption',
	'credit',
]);

const indents: Partial<Record<BlockKind, readonly [string, string]>> = {
	'list item': ['• ', '  '],
	'block quotation': ['│ ', '│ '],
	'embedded post': ['│ ', '│ '],
	caption: ['◦ ', '  '],
	credit: ['◦ ', '  '],
};
const none = ['', ''] as const;

/** What stands before the first line of a block of `text`, and before the others. An item whose text has its own bullet gets no second one. */
export function indentOf({kind, start}: Pick<Block, 'kind' | 'start'>, text: string): readonly [string, string] {
	const [first, others] = indents[kind] ?? none;
	return kind === 'list item' && ownBullet.test(text.slice(start, start + 5)) ? ['', others] : [first, others];
}

const ownBullet = /^(?:[•●▪■‣◦·*–—-]|\d{1,2}[.)])\s/;

function lay(desk: DeskArticle, width: number, removedShown: boolean): ReaderLayout {
	const text = visible(desk.article.text);
	const dates = relativeDates(desk);
	const room = Math.max(8, width - gutter - 1);
	const beside = dates.length > 0 ? marginFor(room) : null;
	const measure = Math.min(longestLine, room - (beside?.width ?? 0));
	const {title, body} = readerBlocks(desk);
	const lines: ReaderLine[] = [];
	const blockLines: number[] = [];
	let previous: BlockKind | 'removed' | undefined;
	for (let index = 0; index < body.length; index++) {
		const item = body[index]!;
		if (item.kind === 'kept') {
			const {kind} = item.block;
			if (previous !== undefined && !(kind === previous && closeKinds.has(kind))) lines.push({kind: 'gap'});
			previous = kind;
			blockLines[index] = lines.length;
			const indent = indentOf(item.block, text)[1].length;
			wrap(text, item.block, measure - indent).forEach(({start, end}, line) =>
				lines.push({kind: 'text', block: index, start, end, first: line === 0}),
			);
			continue;
		}
		if (previous !== undefined) lines.push({kind: 'gap'});
		previous = 'removed';
		if (removedShown) {
			blockLines[index] = lines.length;
			const {removed} = item;
			lines.push({kind: 'omission', block: index, label: removedLabel(removed.reason, removed.by)});
			const words = visible(removed.text);
			wrap(words, {start: 0, end: words.length}, measure - 2).forEach(({start, end}, line) =>
				lines.push({kind: 'removed', block: index, start, end, first: line === 0}),
			);
			continue;
		}
		const reasons: string[] = [];
		let last = index;
		for (; last < body.length; last++) {
			const next = body[last]!;
			if (next.kind !== 'removed') break;
			blockLines[last] = lines.length;
			if (!reasons.includes(next.removed.reason)) reasons.push(next.removed.reason);
		}
		const count = last - index;
		lines.push({
			kind: 'omission',
			block: index,
			label: `${count} ${count === 1 ? 'block' : 'blocks'} removed: ${reasons.join(', ')}`,
		});
		index = last - 1;
	}
	return {
		text,
		title: title ? wrap(text, title, measure).slice(0, 3) : [],
		lines,
		blockLines,
		measure,
		margin: beside ? besideLines(lines, dates, beside) : new Map(),
	};
}

const removedLabel = (reason: string, by: string): string =>
	by === 'reviewer' ? `removed by you: ${reason}` : `removed: ${reason}`;

/** The line that shows an offset of the article's text; the nearest line before it where none does. */
export function lineAt({lines}: ReaderLayout, offset: number): number {
	let low = 0;
	let high = lines.length - 1;
	let found = 0;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const textLine = textLineFrom(lines, middle, low);
		if (textLine === -1) {
			low = middle + 1;
			continue;
		}
		if ((lines[textLine] as Span).start <= offset) {
			found = textLine;
			low = middle + 1;
		} else high = textLine - 1;
	}
	return found;
}

/** The nearest line of article text at or before `from`, not before `least`; -1 where there is none. */
function textLineFrom(lines: readonly ReaderLine[], from: number, least: number): number {
	for (let line = from; line >= least; line--) if (lines[line]!.kind === 'text') return line;
	return -1;
}

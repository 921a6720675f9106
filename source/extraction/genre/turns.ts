import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {turn} from './tables.ts';

/** A turn of a conversation: the words behind a name and a colon, with the place of the name. `block` is the number of its block. */
export interface Turn extends Span {
	readonly name: string;
	readonly nameSpan: Span;
	readonly block: number;
}

/** The turns of a transcript or an interview, a paragraph each. What follows without a name goes on with the turn before it only in the reader’s mind. */
export function turnsOf({text, blocks}: Pick<Article, 'text' | 'blocks'>): readonly Turn[] {
	return blocks.flatMap(({kind, start, end}, block) => {
		if (kind === 'title' || kind === 'heading' || kind === 'caption' || kind === 'credit') return [];
		const found = turn.exec(text.slice(start, Math.min(end, start + 120)));
		const name = found?.[1];
		if (!found || !name) return [];
		const at = start + found[0].indexOf(name);
		const from = start + found[0].length;
		return end > from ? [{name, nameSpan: {start: at, end: at + name.length}, start: from, end, block}] : [];
	});
}

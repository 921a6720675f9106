import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {fullNamesIn} from '../names/full-names.ts';
import {shortTurn, turn} from './tables.ts';

/** A turn of a conversation: the words behind a name and a colon, with the place of the name. `block` is the number of its block. */
export interface Turn extends Span {
	readonly name: string;
	readonly nameSpan: Span;
	readonly block: number;
}

/**
 * The turns of a transcript or an interview, a paragraph each. What follows without a name goes on with the turn before it only in the reader’s mind. `labels` are words (in lower
 * case) that another language puts before a turn instead of a name: *Frage*.
 */
export function turnsOf(
	{text, blocks}: Pick<Article, 'text' | 'blocks'>,
	labels: ReadonlySet<string> = none,
): readonly Turn[] {
	const found = turnsBy(turn, {text, blocks});
	const short = turnsBy(shortTurn, {text, blocks});
	if (short.length === 0) return found;
	if (found.length > 0) {
		// *Marsh: …* beside *Harbor Courier: …* is somebody whose full name the text has
		const full = fullNamesIn(text, {particles: new Set()});
		return [...found, ...short.filter(({name}) => full.has(name) || labels.has(name.toLowerCase()))].sort(
			(a, b) => a.start - b.start,
		);
	}
	// *Note: …* stands once; those who talk with each other take turns
	const speakers = Map.groupBy(short, ({name}) => name);
	const talking = short.filter(({name}) => speakers.get(name)!.length > 1);
	return new Set(talking.map(({name}) => name)).size > 1 ? talking : [];
}

const none: ReadonlySet<string> = new Set();

function turnsBy(pattern: (text: string) => RegExp, {text, blocks}: Pick<Article, 'text' | 'blocks'>): readonly Turn[] {
	return blocks.flatMap(({kind, start, end}, block) => {
		if (kind === 'title' || kind === 'heading' || kind === 'caption' || kind === 'credit') return [];
		const head = text.slice(start, Math.min(end, start + 120));
		const found = head.includes(':') ? pattern(head).exec(head) : null;
		const name = found?.[1];
		if (!found || !name) return [];
		const at = start + found[0].indexOf(name);
		const from = start + found[0].length;
		return end > from ? [{name, nameSpan: {start: at, end: at + name.length}, start: from, end, block}] : [];
	});
}

import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {fullNamesIn} from '../names/full-names.ts';
import {shortTurn, turn} from './tables.ts';

/** A turn of a conversation: the words behind a name and a colon, with the place of the name. `block` is the number of its block. */
export interface Turn extends Span {
	readonly name: string;
	readonly nameSpan: Span;
	readonly block: number;
	/** The paragraphs without a name that go on with it. */
	readonly more: readonly Span[];
}

/**
 * The turns of a transcript or an interview. A paragraph between two of them goes on with the first, unless it is a stage direction, or the questions stand without a name. `labels` are words (in lower
 * case) that another language puts before a turn instead of a name: *Frage*.
 */
export function turnsOf(
	article: Pick<Article, 'text' | 'blocks'>,
	labels: ReadonlySet<string> = none,
): readonly Turn[] {
	return withParagraphs(article, namedTurns(article, labels));
}

function namedTurns({text, blocks}: Pick<Article, 'text' | 'blocks'>, labels: ReadonlySet<string>): readonly Turn[] {
	const found = turnsBy(turn, {text, blocks});
	const short = turnsBy(shortTurn, {text, blocks});
	if (short.length === 0) return found;
	if (found.length > 0) {
		// *Marsh: …* beside *Harbor Courier: …* is somebody whose full name the text has
		const full = fullNamesIn(text, {particles: new Set()});
		const known = new Set(found.map(({block}) => block));
		const others = short.filter(
			({name, block}) => !known.has(block) && (full.has(name) || labels.has(name.toLowerCase())),
		);
		return [...found, ...others].sort((a, b) => a.start - b.start);
	}
	// *Note: …* stands once; those who talk with each other take turns
	const speakers = Map.groupBy(short, ({name}) => name);
	const talking = short.filter(({name}) => speakers.get(name)!.length > 1);
	return new Set(talking.map(({name}) => name)).size > 1 ? talking : [];
}

const none: ReadonlySet<string> = new Set();

/** What a reporter puts between the turns: *(Laughter)*, *[Applause on the left]*. */
const direction = /^[([][^()[\]]*[)\]]\.?$/;

/** So many paragraphs without a name that ask something are the interviewer’s, and what stands beside them may be, too. */
const fewestQuestions = 2;

/** Paragraphs without a name that ask, each right before somebody’s turn: the questions of an interview whose answers alone have names. */
export const unnamedQuestions = (
	{text, blocks}: Pick<Article, 'text' | 'blocks'>,
	turns: readonly Turn[],
): readonly Span[] => {
	const named = new Set(turns.map(({block}) => block));
	return turns.flatMap(({block}) => {
		const before = blocks[block - 1];
		return before && !named.has(block - 1) && text[before.end - 1] === '?' && before.kind !== 'title' ? [before] : [];
	});
};

function withParagraphs(article: Pick<Article, 'text' | 'blocks'>, turns: readonly Turn[]): readonly Turn[] {
	const {text, blocks} = article;
	if (unnamedQuestions(article, turns).length >= fewestQuestions) return turns;
	return turns.map((turn, at) => {
		const next = turns[at + 1];
		if (!next || next.block - turn.block < 2) return turn;
		const between = blocks.slice(turn.block + 1, next.block);
		if (between.some(({kind}) => kind === 'heading')) return turn;
		const more = between.filter(({kind, start, end}) => {
			const head = text.slice(start, Math.min(end, start + 200));
			return kind === 'paragraph' && /\p{L}/u.test(head) && !(end - start < 200 && direction.test(head));
		});
		return {...turn, more: more.map(({start, end}) => ({start, end}))};
	});
}

function turnsBy(pattern: (text: string) => RegExp, {text, blocks}: Pick<Article, 'text' | 'blocks'>): readonly Turn[] {
	return blocks.flatMap(({kind, start, end}, block) => {
		if (kind === 'title' || kind === 'heading' || kind === 'caption' || kind === 'credit') return [];
		const head = text.slice(start, Math.min(end, start + 120));
		const found = head.includes(':') ? pattern(head).exec(head) : null;
		const name = found?.[1];
		if (!found || !name) return [];
		const at = start + found[0].indexOf(name);
		const from = start + found[0].length;
		return end > from ? [{name, nameSpan: {start: at, end: at + name.length}, start: from, end, block, more: []}] : [];
	});
}

import {hashOf} from './hash.ts';
import {isWordAt} from './word-judge.ts';
import type {WordRow} from './word-row.ts';
import type {TokenSpan} from './tagged-cue.ts';

/** Parts of speech that no phrase ends with. */
const dangling: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'PUNCT']);

/** Parts of speech that a phrase begins with before its noun, and those that they stand before: *4.5* before *percent*. */
const opensPhrase: ReadonlySet<string> = new Set(['DET', 'NUM']);
const inPhrase: ReadonlySet<string> = new Set(['NUM', 'ADJ', 'NOUN', 'PROPN']);

/** *employed* before *340 people*, *340* before *people*. */
const governing: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NUM']);
const opensObject: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN']);

/** Words that no source ends with. */
const relative = new Set(['who', 'which', 'whom', 'whose'].map(hashOf));

const partAt = ({sentence: {tokens}}: WordRow, at: number): string => tokens[at]?.pos ?? '';

/** Whether what ends before a token ends within a phrase: *the log of*, *employed 340*, *the head* before *of the ministry*, *grid* before *operator*. */
export function endsWithin(row: WordRow, to: number): boolean {
	const part = partAt(row, to - 1);
	const next = partAt(row, to);
	return (
		dangling.has(part) ||
		(governing.has(part) && opensObject.has(next)) ||
		(nouns.has(part) && nouns.has(next)) ||
		/^(?:of|['’]s)$/.test(row.sentence.tokens[to]?.text ?? '')
	);
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** *that Skarvoy* before *, the last manned light on this coast, would be automated*: a clause without a verb goes on until it has one. */
export function clauseEnd(row: WordRow, {from, to}: TokenSpan): number {
	if (row.sentence.tokens[from]?.text !== 'that' || holdsVerb(row, from, to)) return to;
	let end = to;
	while (end < row.length && !verbal.has(partAt(row, end))) end++;
	if (end === row.length) return to;
	while (end < row.length && partAt(row, end) !== 'PUNCT') end++;
	return end;
}

const verbal: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const holdsVerb = (row: WordRow, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) if (verbal.has(partAt(row, at))) return true;
	return false;
};

/** What would begin behind the number or the article of its noun begins with it, from `floor` on. */
export function fromPhraseStart(row: WordRow, {from, to}: TokenSpan, floor: number): TokenSpan {
	let start = from;
	while (start > floor && opensPhrase.has(partAt(row, start - 1)) && inPhrase.has(partAt(row, start))) start--;
	return {from: start, to};
}

/**
 * A source that would end within a phrase takes the rest of it from its content, up to a mark (*the log of* before *the control room, he was asked*); a relative word
 * that its cue does not follow is left out of it (*A person close to the board, who* … *said*).
 */
export function wholeSource(
	row: WordRow,
	source: TokenSpan,
	cue: TokenSpan,
	content: readonly TokenSpan[],
): {readonly source: TokenSpan; readonly content: readonly TokenSpan[]} {
	const [first, ...others] = content;
	const {from} = source;
	let {to} = source;
	while (to < cue.from && to - from > 1 && (relative.has(row.words[to - 1]!) || !isWordAt(row, to - 1))) to--;
	if (first?.from !== to || !endsWithin(row, to)) return {source: {from, to}, content};
	while (to < first.to && isWordAt(row, to)) to++;
	let start = to;
	while (start < first.to && !isWordAt(row, start)) start++;
	return start === first.to
		? {source, content}
		: {source: {from, to}, content: [{from: start, to: first.to}, ...others]};
}

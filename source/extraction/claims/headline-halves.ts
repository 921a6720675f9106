import type {Sentence, Token} from '../../language/analysis.ts';
import {textLabels} from '../../language/text-labels.ts';
import type {Span} from '../../model/span.ts';
import {tokenAt, type Known} from '../circumstances/circumstances.ts';
import {kindOfHead} from '../names/people-words.ts';
import {isGivenName} from '../names/tables/given-names.ts';
import {honorifics} from '../names/tables/titles.ts';
import {speakerOf} from '../quotes/find-quotes.ts';
import type {Attribution} from './attribution.ts';
import {holdsVerb} from './no-statement.ts';

/** So long may be who says it, in tokens. */
const longestSpeaker = 6;

/**
 * *Mayor: bridge will reopen in May*, *Bridge will reopen in May – mayor*: a headline of two halves, of which one names somebody. A topic before a colon (*Storm Odile: …*, *Budget: …*) is
 * nobody.
 */
export function headlineHalves(known: Known, {tokens}: Sentence): Attribution | null {
	if (tokens.some(({text}) => /["“”„«»‘]|''/.test(text)) || tokens.at(-1)?.text === '?') return null;
	const last = tokens.findLastIndex(({text}) => /[\p{L}\p{N}]/u.test(text));
	const colon = tokens.findIndex(({text}) => text === ':');
	if (colon > 0) return colon <= longestSpeaker ? halves(known, tokens, [0, colon], [colon + 1, last + 1]) : null;
	const dash = tokens.findLastIndex(({text}) => /^[–—-]$/.test(text));
	const isApart =
		dash > 0 && tokens[dash - 1]!.end < tokens[dash]!.start && tokens[dash]!.end < (tokens[dash + 1]?.start ?? 0);
	return isApart && last - dash <= longestSpeaker ? halves(known, tokens, [dash + 1, last + 1], [0, dash]) : null;
}

/** What was found without a cue in a headline, if somebody stands before its colon: a topic there says nothing (*Storm Odile: thousands flee*). */
export const saidBySomebody = (known: Known, {source, cue}: Attribution): boolean => {
	if (cue || !source || !/^\s*:/.test(known.scene.reading.article.text.slice(source.end, source.end + 3))) return true;
	return isSomebody(known, source);
};

type Range = readonly [from: number, to: number];

function halves(known: Known, tokens: readonly Token[], who: Range, what: Range): Attribution | null {
	const content = tokens.slice(...what);
	if (content.length < 3 || !holdsVerb(content) || asks.test(content[0]!.text)) return null;
	const source = spanOf(tokens, who);
	return isSomebody(known, source) ? {source, cue: null, content: [spanOf(tokens, what)]} : null;
}

const asks = /^(?:what|why|how|who|when|where|which|whose|is|are|was|were|do|does|did|can|could|will|would|should)$/i;

/** Whether words as a whole name a person, or people: *Marta Novak*, *the mayor*, *police*. */
function isSomebody(known: Known, {start, end}: Span): boolean {
	const {reading, speaking, speakingFrom} = known.scene;
	if (textLabels.has(reading.article.text.slice(start, end).toLowerCase())) return false;
	const first = tokenAt(known.scene, start);
	const mention = speaking[speakingFrom[first]!];
	if (mention?.first !== first || reading.tokens[mention.last]!.end !== end || mention.possessive) return false;
	const head = reading.tokens[mention.head]!.text.toLowerCase();
	if (honorifics.has(head)) return true;
	if (mention.kind === 'noun') return /^(?:person|group)$/.test(kindOfHead(reading, mention.head)) && head !== 'people';
	const {name, kind} = speakerOf(known, mention, false);
	return kind === 'organisation' || (kind === 'person' && isGivenName(name.split(' ')[0]!));
}

const spanOf = (tokens: readonly Token[], [from, to]: Range): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});

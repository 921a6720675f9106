import type {Sentence, Token} from '../../language/analysis.ts';
import type {Span} from '../../model/span.ts';
import {tokenAt} from '../circumstances/circumstances.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Attribution} from './attribution.ts';

/** Verbs that report when *that* follows them. */
const participles: ReadonlySet<string> = new Set(
	(
		'saying ruling finding arguing claiming adding warning insisting noting stating alleging concluding declaring complaining stressing testifying ' +
		'maintaining asserting acknowledging admitting predicting reporting announcing confirming explaining contending believing fearing'
	).split(' '),
);

/**
 * *A judge halted the sale, ruling that the council had erred*: what the subject of a sentence is said to have said while it did something else. Nothing if `found`
 * has the verb already, or the sentence has quotation marks.
 */
export function saidMeanwhile(scene: Scene, {tokens}: Sentence, found: readonly Attribution[]): Attribution | null {
	const comma = tokens.findIndex(
		({text}, at) => text === ',' && participles.has(tokens[at + 1]?.text ?? '') && clauseBehind(tokens, at + 2) > 0,
	);
	const clause = clauseBehind(tokens, comma + 2);
	const last = tokens.findLastIndex(({text}) => /[\p{L}\p{N}]/u.test(text));
	if (comma < 2 || last < comma + 5 || tokens.some(({text}) => /["“”„«»]|''/.test(text))) return null;
	const cue = {start: tokens[comma + 1]!.start, end: tokens[comma + 1]!.end};
	if (found.some(one => one.cue && one.cue.start < cue.end && cue.start < one.cue.end)) return null;
	const source = subjectOf(scene, tokens[0]!.start);
	return source && {source, cue, content: [{start: tokens[clause]!.start, end: tokens[last]!.end}]};
}

/** The *that* which opens what a participle reports, straight behind it or behind a phrase (*maintaining to the end that*); -1 without one. */
function clauseBehind(tokens: readonly Token[], from: number): number {
	for (let at = from; at < Math.min(tokens.length, from + longestPhrase); at++) {
		if (tokens[at]!.text === 'that' && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV)$/.test(tokens[at + 1]?.pos ?? ''))
			return at;
		if (!/^(?:ADP|DET|NOUN|ADV|ADJ|PRON|PROPN|PART)$/.test(tokens[at]!.pos)) return -1;
	}
	return -1;
}

/** In tokens. */
const longestPhrase = 5;

/** Who opens a sentence, with the words that describe them. */
function subjectOf(scene: Scene, start: number): Span | null {
	const {article, tokens, blockOf, firstTokens, sentenceOf} = scene.reading;
	const opens = tokenAt(scene, start);
	const labelled = firstTokens[blockOf[opens]!]!;
	const first = sentenceOf[labelled] === sentenceOf[opens] ? Math.max(opens, labelled) : opens;
	// *Its last chairman, Per Dahl*: behind a possessor stands whose chairman
	const next = scene.speakingFrom[first]!;
	const order = scene.speaking[next]?.possessive ? next + 1 : next;
	const mention = scene.speaking[order];
	if (!mention || mention.possessive || mention.first - first > 2 || sentenceOf[mention.head] !== sentenceOf[first])
		return null;
	const {end} = tokens[mention.last]!;
	const name = namedBehind.exec(article.text.slice(end, end + longestName));
	return {start: tokens[mention.first]!.start, end: end + (name?.[1]!.length ?? 0)};
}

/** *Its last chairman, Per Dahl, died* */
const namedBehind = /^(, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}),/u;
const longestName = 80;

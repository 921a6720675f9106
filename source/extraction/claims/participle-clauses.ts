import type {Sentence} from '../../language/analysis.ts';
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
		({text}, at) => text === ',' && participles.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'that',
	);
	const last = tokens.findLastIndex(({text}) => /[\p{L}\p{N}]/u.test(text));
	if (comma < 2 || last < comma + 5 || tokens.some(({text}) => /["“”„«»]|''/.test(text))) return null;
	const cue = {start: tokens[comma + 1]!.start, end: tokens[comma + 1]!.end};
	if (found.some(one => one.cue && one.cue.start < cue.end && cue.start < one.cue.end)) return null;
	const source = subjectOf(scene, tokens[0]!.start);
	return source && {source, cue, content: [{start: tokens[comma + 2]!.start, end: tokens[last]!.end}]};
}

/** Who opens a sentence, with the words that describe them. */
function subjectOf(scene: Scene, start: number): Span | null {
	const {tokens, blockOf, firstTokens, sentenceOf} = scene.reading;
	const opens = tokenAt(scene, start);
	const labelled = firstTokens[blockOf[opens]!]!;
	const first = sentenceOf[labelled] === sentenceOf[opens] ? Math.max(opens, labelled) : opens;
	const mention = scene.speaking[scene.speakingFrom[first]!];
	if (!mention || mention.possessive || mention.first - first > 1 || sentenceOf[mention.head] !== sentenceOf[first])
		return null;
	return {start: tokens[mention.first]!.start, end: tokens[mention.last]!.end};
}

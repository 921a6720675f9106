import type {Token} from '../../language/analysis.ts';
import {endOfDescription} from '../names/end-of-description.ts';
import type {Candidate} from '../names/mentions.ts';
import {relativePronouns} from '../names/tables/pronouns.ts';
import type {Reading} from '../reading.ts';
import {putsIt} from './as-told.ts';
import {outerTokens} from './features.ts';
import type {Scene} from './scene.ts';

/** A word weaker than this is no reporting word. */
const leastCue = 6;
/** *As Camps puts it*, *the guidelines state*: strong, weak as the word alone is, which is mostly something else. */
const plainReport = 30;

/**
 * The reporting words that join a speaker to a stretch, as first and last token: the verb the speaker stands with, with its auxiliaries, or the nearest
 * strong reporting word between them; *according to* and a colon count. Null if there is none.
 */
export function cueOf(scene: Scene, speaker: Candidate, index: number): readonly [number, number] | null {
	const {reading, quoting, reporting, subjects, speakingFrom} = scene;
	const {tokens, sentenceOf, stretchOf} = reading;
	const [from, to] = outerTokens(scene, index);
	const standing = subjects[speakingFrom[speaker.first]!];
	if (/^according$/i.test(tokens[speaker.first - 2]?.text ?? '') && tokens[speaker.first - 1]?.text === 'to')
		return [speaker.first - 2, speaker.first - 1];
	let best = -1;
	let most = leastCue - 1;
	// *a memo from the following week warns*: what describes the speaker reports nothing
	const described = endOfDescription(reading, speaker);
	const weigh = (at: number, bonus: number) => {
		if (at < 0 || stretchOf[at] !== -1 || tokens[at]!.pos === 'PROPN') return;
		if (at > speaker.last && at <= described) return;
		// a verb that rarely stands with a quotation still reports: *denied*, *dismissed*
		const isPlain = putsIt(scene, at) || (tokens[at]!.lemma === 'state' && tokens[at]!.pos === 'VERB');
		const strength = isPlain ? plainReport : Math.max(quoting[at]!, reporting[at]! >> 1);
		if (strength >= leastCue && strength + bonus > most) {
			most = strength + bonus;
			best = at;
		}
	};
	const nearer = speaker.last < from ? behindQuotation(reading, speaker.last, from) : -1;
	for (let at = nearer; at >= 0 && at < from; at++) if (tokens[at]!.pos === 'VERB') weigh(at, 0);
	if (best >= 0) return widened(scene, best, speaker);
	if (standing) {
		// *“…,” said Marsh, adding that …*
		const inverted = standing.before >= to && standing.before - to < 3;
		if (!hasOwnVerb(reading, speaker, standing.after, from)) weigh(standing.before, inverted ? 30 : 14);
		weigh(standing.after, quotedBetween(reading, standing.after, from) ? 0 : standing.passed === 0 ? 14 : 6);
		const later = behindParticiple(reading, described);
		weigh(later, later < from ? 30 : 0);
		weigh(beforeDescription(scene, speaker), 0);
		const main = behindRelative(reading, speaker);
		if (speaker.kind !== 'relative' || main < from) weigh(main, 16);
	}
	const [left, right] =
		speaker.first >= to ? [to, speaker.first] : [speaker.last + 1, Math.min(from, speaker.last + 40)];
	for (let at = left; at < right; at++) {
		if (sentenceOf[at] === sentenceOf[speaker.head])
			weigh(at, at === from - 1 || (at === from - 2 && from - 2 > speaker.last) ? 6 : 0);
	}
	if (best >= 0) return widened(scene, best, speaker);
	if (tokens[speaker.last + 1]?.text === ':' && speaker.last + 2 >= from - 1 && speaker.last < from)
		return [speaker.last + 1, speaker.last + 1];
	return verbAlone(scene, speaker, from, to);
}

/** *He said Petrov had joked that the envelopes were “thin”*: the verb behind Petrov is his, the one before him another's. */
function hasOwnVerb({tokens}: Reading, {last}: Candidate, after: number, from: number): boolean {
	return after > last && after < from && /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '');
}

/** How long a relative clause may be, in tokens. */
const longestRelative = 30;

/** *The report, published last week, calls it*: the verb behind a participle between commas, -1 without one. */
function behindParticiple({tokens, sentenceOf, stretchOf}: Reading, last: number): number {
	if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.pos !== 'VERB' || !participle.test(tokens[last + 2]!.text))
		return -1;
	for (let at = last + 3; at < tokens.length - 1 && at - last < longestRelative; at++) {
		if (sentenceOf[at] !== sentenceOf[last] || stretchOf[at] !== -1) return -1;
		if (tokens[at]!.text === ',') return tokens[at + 1]!.pos === 'VERB' ? at + 1 : -1;
	}
	return -1;
}

const participle = /(?:ed|en|written|seen|sent|read|held|led)$/;

/** The verb that stands before the description that a name belongs to: *says the producer, Leonora Bassey, “…”*; -1 without one. */
function beforeDescription({reading, speaking, speakingFrom, subjects}: Scene, speaker: Candidate): number {
	const at = speakingFrom[speaker.first]! - 1;
	const described = speaking[at];
	if (speaker.kind !== 'name' || described?.kind !== 'noun' || described.possessive) return -1;
	const isBeside =
		reading.tokens[speaker.first - 1]!.text === ',' && endOfDescription(reading, described) === speaker.first - 2;
	return isBeside ? subjects[at]!.before : -1;
}

/** The verb behind a speaker's relative clause, -1 without one: *said* in *the pilot, who asked not to be named, said*. */
function behindRelative({tokens, sentenceOf, stretchOf}: Reading, {last, kind}: Candidate): number {
	const pronoun = kind === 'relative' ? last : last + 2;
	if (tokens[pronoun - 1]?.text !== ',' || !relativePronouns.has(tokens[pronoun]?.text.toLowerCase() ?? '')) return -1;
	for (let at = pronoun + 1; at < tokens.length - 1 && at - last < longestRelative; at++) {
		if (sentenceOf[at] !== sentenceOf[last] || stretchOf[at] !== -1) return -1;
		if (tokens[at]!.text === ',' && tokens[at + 1]!.pos === 'VERB') return at + 1;
	}
	return -1;
}

/** The token behind the last quotation that stands between a speaker and this one in their sentence; -1 without one: *said it “helps” but warned against “a rush”*. */
function behindQuotation({stretchOf, sentenceOf}: Reading, last: number, from: number): number {
	for (let at = from - 1; at > last && sentenceOf[at] === sentenceOf[last]; at--)
		if (stretchOf[at] !== -1 && stretchOf[at] !== stretchOf[from]) return at + 1;
	return -1;
}

/** Whether another quotation stands between a verb and this one: in *hailed their “lungs” but admitted they had been “a mess”* the nearer verb reports the second. */
function quotedBetween({stretchOf}: Reading, verb: number, from: number): boolean {
	for (let at = Math.max(verb, 0); at < from; at++) if (stretchOf[at] !== -1) return verb >= 0;
	return false;
}

/** A verb that stands alone between the quotation and the speaker reports, whatever verb it is: *“…,” stormed Brandt*. */
function verbAlone(
	{reading: {tokens, stretchOf}}: Scene,
	speaker: Candidate,
	from: number,
	to: number,
): readonly [number, number] | null {
	const at = speaker.first === to + 1 ? to : speaker.last + 1;
	const between =
		at === to || speaker.first === to || at === from - 1 || (at === from - 2 && /^[,:]$/.test(tokens[from - 1]!.text));
	return between && mayBeVerb(tokens[at]) && stretchOf[at] === -1 ? [at, at] : null;
}

/** A rare verb may be taken for an adjective in the past, for a noun in the present. */
const mayBeVerb = (token: Token | undefined): boolean =>
	token?.pos === 'VERB' ||
	(token?.pos === 'ADJ' && token.text.endsWith('ed')) ||
	(token?.pos === 'NOUN' && /^\p{Ll}+s$/u.test(token.text));

const auxiliaries: ReadonlySet<string> = new Set(
	"has have had was were is are be been being will would could did does do may might must should can not also later then once even never n’t n't previously recently repeatedly".split(
		' ',
	),
);

/** Takes in what belongs to the verb before it: *has said*, *also told*, *did not deny*. */
function widened({reading}: Scene, cue: number, speaker: Candidate): readonly [number, number] {
	const {tokens, stretchOf} = reading;
	let first = cue;
	while (
		first - 1 > speaker.last &&
		stretchOf[first - 1] === -1 &&
		auxiliaries.has(tokens[first - 1]!.text.toLowerCase())
	)
		first--;
	if (speaker.last > cue) {
		while (first > 0 && stretchOf[first - 1] === -1 && auxiliaries.has(tokens[first - 1]!.text.toLowerCase())) first--;
	}
	return [first, putsIt({reading}, cue) ? cue + 1 : cue];
}

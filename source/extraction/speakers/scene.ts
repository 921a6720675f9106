import type {CueStrengths} from '../cues/cue-strength.ts';
import type {Candidate} from '../names/mentions.ts';
import {bodyWords, placeWords} from '../names/tables/bodies.ts';
import type {Reading} from '../reading.ts';

/** A reading with everything that the features of speakers count, as running totals: what lies between two words is one subtraction. */
export interface Scene {
	readonly reading: Reading;
	readonly mentions: readonly Candidate[];
	/** Mentions that may speak: those outside quotation marks, in order. */
	readonly speaking: readonly Candidate[];
	/** Position in `speaking` of the first mention that begins at the token or later. */
	readonly speakingFrom: Int32Array;
	/** Tokens, verbs and commas outside quotation marks before each token. */
	readonly outside: Int32Array;
	readonly verbs: Int32Array;
	readonly commas: Int32Array;
	/** Stretches between quotation marks that begin before each token. */
	readonly stretchStarts: Int32Array;
	/** Strength of each token as a cue; 0 between quotation marks. */
	readonly quoting: Uint8Array;
	readonly reporting: Uint8Array;
	/** How often what each speaking mention is the head of speaks. */
	readonly speech: Uint8Array;
	/** The verbs that each speaking mention stands with. */
	readonly subjects: readonly Standing[];
}

/** The verbs around a mention: the one it would be the subject of, and the one it would follow (*said Novak*). */
export interface Standing {
	/** Token of the first verb behind the mention in its sentence; -1 without one. */
	readonly after: number;
	/** Mentions passed on the way to it: an apposition, or another subject. */
	readonly passed: number;
	/** Token of the verb before the mention; -1 if another word stands there. */
	readonly before: number;
}

export function sceneOf(reading: Reading, mentions: readonly Candidate[], strengths: CueStrengths): Scene {
	const {tokens, stretchOf} = reading;
	const length = tokens.length;
	const outside = new Int32Array(length + 1);
	const verbs = new Int32Array(length + 1);
	const commas = new Int32Array(length + 1);
	const stretchStarts = new Int32Array(length + 1);
	const quoting = new Uint8Array(length);
	const reporting = new Uint8Array(length);
	for (let at = 0; at < length; at++) {
		const free = stretchOf[at] === -1;
		const {pos, text, lemma} = tokens[at]!;
		stretchStarts[at + 1] = stretchStarts[at]! + (!free && stretchOf[at] !== stretchOf[at - 1] ? 1 : 0);
		outside[at + 1] = outside[at]! + (free && pos !== 'PUNCT' ? 1 : 0);
		verbs[at + 1] = verbs[at]! + (free && pos === 'VERB' ? 1 : 0);
		commas[at + 1] = commas[at]! + (free && text === ',' ? 1 : 0);
		if (!free || pos === 'PUNCT' || !strengths.reports(lemma)) continue;
		quoting[at] = strengths.quoting(lemma);
		reporting[at] = strengths.reporting(lemma);
	}
	const speaking = mentions.filter(({quoted}) => !quoted);
	const speakingFrom = new Int32Array(length + 1);
	for (let at = 0, next = 0; at <= length; at++) {
		while (next < speaking.length && speaking[next]!.first < at) next++;
		speakingFrom[at] = next;
	}
	const speech = Uint8Array.from(speaking, mention => strengths.speaking(headKey(reading, mention)));
	const scene = {
		reading,
		mentions,
		speaking,
		speakingFrom,
		outside,
		verbs,
		commas,
		stretchStarts,
		quoting,
		reporting,
		speech,
	};
	return {...scene, subjects: speaking.map(mention => standingOf(scene, mention))};
}

/** How far a verb is looked for behind its subject: *Novak, who heads the union and has …, said*. */
const reach = 40;
const strongCue = 15;

function standingOf({reading, quoting, speakingFrom}: Omit<Scene, 'subjects'>, mention: Candidate): Standing {
	const {tokens, sentenceOf, stretchOf} = reading;
	const sentence = sentenceOf[mention.head]!;
	let after = -1;
	for (
		let at = mention.last + 1;
		at < tokens.length && at <= mention.last + reach && sentenceOf[at] === sentence;
		at++
	) {
		if (stretchOf[at] !== -1) continue;
		if (tokens[at]!.pos !== 'VERB' && quoting[at]! < strongCue) continue;
		after = at;
		break;
	}
	let before = -1;
	for (
		let at = mention.first - 1;
		at >= 0 && at >= mention.first - 3 && sentenceOf[at] === sentence && stretchOf[at] === -1;
		at--
	) {
		const {pos} = tokens[at]!;
		if (pos === 'VERB' || quoting[at]! >= strongCue) {
			before = at;
			break;
		}
		if (pos !== 'ADV' && pos !== 'PUNCT') break;
	}
	const passed = after < 0 ? 0 : speakingFrom[after]! - speakingFrom[mention.last + 1]!;
	return {after, passed, before};
}

/** By what the head of a mention is counted: its lemma, and for a name what sort of name it is, if that can be told. */
export function headKey({tokens}: Reading, {head, kind, first, last, possessive}: Candidate): string {
	const {text, lemma} = tokens[head]!;
	const word = text.toLowerCase();
	const own = possessive ? '’s' : '';
	if (kind !== 'name') return (kind === 'noun' ? lemma : word) + own;
	if (placeWords.has(word) || bodyWords.has(word)) return word + own;
	return (last > first ? '⟨names⟩' : '⟨name⟩') + own;
}

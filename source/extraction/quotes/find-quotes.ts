import type {Span} from '../../model/span.ts';
import type {Cue, Quote, Speaker} from '../../model/statement.ts';
import {
	circumstancesOf,
	jointSpeakers,
	leadOf,
	relayOf,
	relaysOf,
	termsOf,
	tokenAt,
	type Known,
} from '../circumstances/circumstances.ts';
import {forceOf} from '../cues/force-of.ts';
import {endOfDescription} from '../names/end-of-description.ts';
import {identify} from '../names/identify.ts';
import type {Candidate} from '../names/mentions.ts';
import {placeOf} from '../place.ts';
import type {Attributed} from '../speakers/attributed.ts';
import {outerTokens} from '../speakers/features.ts';
import {composeQuote} from './compose.ts';
import type {Scene} from '../speakers/scene.ts';
import {standsAlone} from './stands-alone.ts';

/** The quotes that the attributed stretches of an article make up, with all that the text says of how they were said. */
export function quotesOf(known: Known, attributed: readonly Attributed[]): Quote[] {
	const groups: Attributed[][] = [];
	for (const one of attributed) {
		const last = groups.at(-1);
		if (last && goesOn(known.scene, last.at(-1)!, one)) last.push(one);
		else groups.push([one]);
	}
	return groups.map(stretches => quoteOf(known, stretches));
}

/**
 * Whether a stretch goes on with the quote of the one before it: the next paragraph opens again what was left open, the reporting clause stands in the middle, or a
 * further sentence of the same speaker follows. Two phrases in one sentence of the writer’s are two quotes.
 */
function goesOn(scene: Scene, last: Attributed, one: Attributed): boolean {
	if (!one.continues) return false;
	if (one.stretch.reopened) return true;
	if (one.stretch.block !== last.stretch.block) return false;
	if (standsAlone(scene, one)) return standsAlone(scene, last);
	const between = scene.reading.article.text.slice(last.stretch.outerEnd, one.stretch.outerStart).trimEnd();
	const cue = one.cue?.[0] ?? -1;
	const interrupts =
		cue >= scene.reading.stretchTokens[last.index]![1] && cue < scene.reading.stretchTokens[one.index]![0];
	return interrupts && /[,;—–-]$/.test(between) && (standsAlone(scene, last) || opensSentence(scene, last));
}

/** *“Up to the prosecutor,” Novak said, “to decide.”*: the first half stands for itself, small as its letter is. */
function opensSentence(scene: Scene, {index}: Attributed): boolean {
	const {sentenceOf, sentenceStarts} = scene.reading;
	const [from] = outerTokens(scene, index);
	return sentenceStarts[sentenceOf[from]!] === from;
}

function quoteOf(known: Known, stretches: readonly Attributed[]): Quote {
	const {scene} = known;
	const {speaker: found, cue: words, stretch, carried, reporter} = stretches[0]!;
	const mention = found && leadOf(known, found);
	const cue = words && cueAt(scene, words);
	return composeQuote(
		scene.reading.article,
		stretches,
		stretches.some(one => standsAlone(scene, one)) ? 'direct' : 'partial',
		{
			speaker: mention && speakerOf(known, mention, carried),
			cue,
			circumstances: {
				with: mention ? jointSpeakers(known, mention, one => speakerOf(known, one, false)) : [],
				chain: [...(reporter ? [relayOf(known, reporter)] : []), ...relaysOf(known, cue, mention, stretch)],
				...circumstancesOf(known, cue),
			},
		},
	);
}

function cueAt({reading: {article, tokens}}: Scene, words: readonly [number, number]): Cue {
	const place = {start: tokens[words[0]]!.start, end: tokens[words[1]]!.end};
	return {
		text: article.text.slice(place.start, place.end),
		force: forceOf(tokens, ...words),
		...placeOf(article, place),
	};
}

/** Who is said to have said what follows a paragraph: *Dean Adaeze Obi replied on Friday:* Null if no verb of its last sentence reports. */
export function introducedBy(known: Known, {end}: Span): {readonly speaker: Speaker; readonly cue: Cue} | null {
	const {scene} = known;
	const {tokens, sentenceOf, sentenceStarts, stretchOf} = scene.reading;
	const last = tokenAt(scene, end - 1);
	const first = sentenceStarts[sentenceOf[last]!]!;
	for (let at = scene.speakingFrom[first]!; at < scene.speaking.length; at++) {
		const mention = scene.speaking[at]!;
		if (mention.first > last) return null;
		const {after, passed} = scene.subjects[at]!;
		if (after < 0 || passed > 0 || mention.possessive || stretchOf[after] !== -1) continue;
		if (introduces.test(tokens[after]!.lemma) || scene.quoting[after]! >= leastIntroducing)
			return {speaker: speakerOf(known, mention, false), cue: cueAt(scene, [after, after])};
	}
	return null;
}

/** So often in quotation a verb stands that opens a block of words without marks, in half hundredths. */
const leastIntroducing = 15;
const introduces = /^(?:say|write|respond|reply|answer|state|tweet|post|declare|explain|add|announce|tell)$/;

/** The speaker that a mention points to. */
export function speakerOf(known: Known, mention: Candidate, carried: boolean): Speaker {
	const {scene, named, meaning} = known;
	const {article, tokens} = scene.reading;
	const {name, kind, resolution} = identify(scene, named, meaning, mention);
	const last =
		mention.possessive && mention.kind !== 'pronoun' ? mention.head : endOfDescription(scene.reading, mention);
	const place = {start: tokens[mention.first]!.start, end: tokens[last]!.end};
	return {
		name,
		kind,
		resolution: carried ? 'carried' : resolution,
		mention: article.text.slice(place.start, place.end),
		terms: kind === 'person' || kind === 'document' ? null : termsOf(known, mention),
		...placeOf(article, place),
	};
}

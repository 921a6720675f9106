import {pronouns} from '../names/tables/pronouns.ts';
import type {Candidate} from '../names/mentions.ts';
import type {Scene} from './scene.ts';
import type {Span} from '../../model/span.ts';
import {Row} from '../forest/row.ts';

/** What was decided about the stretches before. */
export interface Before {
	/** Number of the stretch and its speaker, the latest last; null where it has none. */
	readonly stretch: number;
	readonly speaker: Candidate | null;
}

/** How many of the stretches before are remembered. */
export const memory = 12;

/** Numbers grow coarser as they grow: a distance of 20 or 22 words is the same. */
export function coarse(count: number): number {
	if (count <= 0) return 0;
	if (count < 6) return count;
	return Math.min(16, Math.floor(2.6 * Math.log2(count)) - 0);
}

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** The features of a stretch by itself, the same for every candidate. */
function stretchFeatures(scene: Scene, index: number, before: readonly Before[], row: Row): void {
	const {reading, quoting, outside, speakingFrom} = scene;
	const {article, stretches, stretchTokens, sentenceOf, tokens, sentenceStarts, blockStarts} = reading;
	const stretch = stretches[index]!;
	const [first, last] = stretchTokens[index]!;
	const [from, to] = outerTokens(scene, index);
	const block = article.blocks[stretch.block]!;
	const previous = before.at(-1);
	const blockFrom = blockStarts[stretch.block]!;
	const blockTo = blockStarts[stretch.block + 1]!;
	const sentenceFrom = sentenceStarts[sentenceOf[Math.min(first, tokens.length - 1)]!]!;
	const sentenceTo = sentenceStarts[sentenceOf[Math.max(0, last - 1)]! + 1]!;
	row.add(flag(block.kind === 'title' || block.kind === 'heading' || block.kind === 'caption'));
	row.add(coarse(last - first));
	row.add(sentenceOf[Math.max(first, last - 1)]! - sentenceOf[first]!);
	row.add(flag(/^\p{Lu}/u.test(article.text.slice(stretch.start, stretch.start + 2).trim())));
	row.add(lastMark(article.text, stretch));
	row.add(flag(stretch.closed));
	row.add(flag(stretch.reopened));
	row.add(flag(stretch.weight === 'double'));
	// the words of its block and its sentences that nobody quotes
	row.add(coarse(outside[blockTo]! - outside[blockFrom]!));
	row.add(coarse(outside[from]! - outside[Math.max(blockFrom, sentenceFrom)]!));
	row.add(coarse(outside[sentenceTo]! - outside[to]!));
	row.add(coarse(outside[from]! - outside[blockFrom]!));
	row.add(wordBefore(scene, from, blockFrom));
	row.add(wordBehind(scene, to, blockTo));
	row.add(strongest(quoting, Math.max(blockFrom, sentenceFrom, from - 12), from));
	row.add(strongest(quoting, to, Math.min(sentenceTo, to + 12)));
	row.add(from > blockFrom ? quoting[from - 1]! : 0);
	row.add(from > blockFrom + 1 && tokens[from - 1]!.pos === 'PUNCT' ? quoting[from - 2]! : 0);
	row.add(to < blockTo ? quoting[to]! : 0);
	// the gap to the stretch before it
	const gapFrom = previous ? outerTokens(scene, previous.stretch)[1] : 0;
	row.add(previous ? coarse(outside[from]! - outside[gapFrom]!) : 20);
	row.add(previous ? Math.min(6, stretch.block - stretches[previous.stretch]!.block) : 7);
	row.add(previous ? Math.min(6, speakingFrom[from]! - speakingFrom[gapFrom]!) : 7);
	row.add(previous ? strongest(quoting, Math.max(gapFrom, from - 40), from) : 0);
	row.add(previous ? flag(previous.speaker === null) : 2);
}

/** What a mention looks like for every stretch that it may speak. */
interface MentionLook {
	readonly kind: number;
	readonly before: number;
	readonly behind: number;
	readonly opening: number;
	readonly person: number;
	readonly speakingNoun: number;
}

/** Worked out once a mention: each is asked about for a dozen stretches. */
function lookOf(scene: Scene, mention: Candidate, at: number): MentionLook {
	let ofScene = looks.get(scene);
	if (!ofScene) looks.set(scene, (ofScene = []));
	return (ofScene[at] ??= lookAt(scene, mention));
}

const looks = new WeakMap<Scene, (MentionLook | undefined)[]>();

function lookAt(scene: Scene, mention: Candidate): MentionLook {
	const {tokens} = scene.reading;
	const word = tokens[mention.head]!.text.toLowerCase();
	const opens = tokens[mention.first]!;
	const pronoun = mention.kind === 'pronoun' ? pronouns[word] : undefined;
	return {
		kind: kindCode(mention, word),
		before: beforeCode(scene, mention),
		behind: behindCode(scene, mention),
		opening: flag(/^\p{Lu}/u.test(opens.text)) + 2 * flag(opens.pos === 'DET'),
		person: pronoun ? (pronoun.person === 1 ? 3 : pronoun.number === 'many' ? 2 : 1) : 0,
		speakingNoun: flag(speakingNouns.has(word)),
	};
}

/** The features of one candidate for a stretch. */
function candidateFeatures(
	scene: Scene,
	index: number,
	at: number,
	before: readonly Before[],
	identities: Int32Array,
	row: Row,
): void {
	const {reading, quoting, reporting, outside, verbs, commas, speaking, speakingFrom, subjects} = scene;
	const {sentenceOf, blockOf, tokens, stretchOf} = reading;
	const mention = speaking[at]!;
	const {after, passed, before: verbBefore} = subjects[at]!;
	const [from, to] = outerTokens(scene, index);
	const behind = mention.first >= to;
	const [left, right] = behind ? [to, mention.first] : [mention.last + 1, from];
	const edgeSentence = sentenceOf[behind ? Math.max(0, to - 1) : Math.min(from, tokens.length - 1)]!;
	const look = lookOf(scene, mention, at);
	row.add(1);
	row.add(flag(behind));
	row.add(look.kind);
	row.add(flag(mention.possessive));
	row.add(Math.min(5, Math.abs(sentenceOf[mention.head]! - edgeSentence)));
	row.add(Math.min(4, Math.abs(blockOf[mention.head]! - reading.stretches[index]!.block)));
	row.add(coarse(outside[right]! - outside[left]!));
	row.add(Math.min(8, speakingFrom[right]! - speakingFrom[left]!));
	row.add(Math.min(6, verbs[right]! - verbs[left]!));
	row.add(Math.min(5, commas[right]! - commas[left]!));
	row.add(Math.min(5, stretchesBetween(scene, left, right)));
	row.add(strongest(quoting, left, Math.min(right, left + 40)));
	// the verb it would be the subject of
	row.add(after < 0 ? 0 : quoting[after]! + 1);
	row.add(after < 0 ? 0 : reporting[after]! + 1);
	row.add(after < 0 ? 20 : coarse(after - mention.last));
	row.add(after < 0 ? 7 : Math.min(6, passed));
	row.add(after < 0 ? 20 : after < from ? coarse(outside[from]! - outside[after + 1]!) : after >= to ? 17 : 18);
	row.add(after < 0 ? 9 : Math.min(5, commas[after]! - commas[mention.last + 1]!));
	row.add(after >= 0 && after < from ? Math.min(7, speakingFrom[from]! - speakingFrom[after]!) : 8);
	row.add(after >= 0 && after < from ? Math.min(5, verbs[from]! - verbs[after + 1]!) : 8);
	// the verb it would follow
	row.add(verbBefore < 0 ? 0 : quoting[verbBefore]! + 1);
	row.add(verbBefore < 0 ? 20 : verbBefore >= to ? coarse(outside[verbBefore]! - outside[to]!) : 17);
	row.add(look.before);
	row.add(look.behind);
	row.add(flag(mention.first > 0 && stretchOf[mention.first - 1]! >= 0));
	row.add(coarse(mention.first - reading.sentenceStarts[sentenceOf[mention.first]!]!));
	row.add(Math.min(6, mention.last - mention.first));
	row.add(look.opening);
	row.add(look.person);
	row.add(scene.speech[at]!);
	row.add(look.speakingNoun);
	// what was decided before
	const latest = before.at(-1);
	const person = identities[mention.index]!;
	row.add(latest?.speaker ? flag(latest.speaker === mention) : 2);
	row.add(latest?.speaker ? samePerson(latest.speaker, mention, person, identities) : 3);
	row.add(
		before.length > 1 && before.at(-2)!.speaker ? samePerson(before.at(-2)!.speaker!, mention, person, identities) : 3,
	);
	row.add(
		Math.min(6, before.filter(one => one.speaker && person >= 0 && identities[one.speaker.index] === person).length),
	);
	row.add(
		latest?.speaker ? (latest.speaker.first > mention.first ? 1 : latest.speaker.first < mention.first ? 2 : 3) : 0,
	);
	row.add(person < 0 ? 0 : Math.min(12, 1 + identityUses(scene, identities, person)));
	row.add(latest ? Math.min(6, index - latest.stretch) : 7);
	row.add(latest?.speaker && person >= 0 && identities[latest.speaker.index] !== person ? 1 : 0);
}

const ofStretch = 24;
export const featureCount = ofStretch + 39;

/** The rows of the candidates for one stretch (numbers among the speaking mentions; -1: nobody is named), one behind the other. `identities` are the people that mentions point to, pronouns too. */
export function featuresOf(
	scene: Scene,
	index: number,
	candidates: readonly number[],
	before: readonly Before[],
	identities: Int32Array,
): Uint8Array {
	const rows = new Uint8Array(candidates.length * featureCount);
	const row = new Row(featureCount);
	row.begin();
	stretchFeatures(scene, index, before, row);
	for (const [order, candidate] of candidates.entries()) {
		row.begin(ofStretch);
		if (candidate >= 0) candidateFeatures(scene, index, candidate, before, identities, row);
		row.finish();
		rows.set(row.values, order * featureCount);
	}
	return rows;
}

/** How often the scene points to a person; counted once a scene. */
function identityUses(scene: Scene, identities: Int32Array, person: number): number {
	let counts = uses.get(identities);
	if (!counts) {
		counts = new Map();
		for (const {index} of scene.speaking) {
			const one = identities[index]!;
			if (one >= 0) counts.set(one, (counts.get(one) ?? 0) + 1);
		}
		uses.set(identities, counts);
	}
	return counts.get(person) ?? 0;
}

const uses = new WeakMap<Int32Array, Map<number, number>>();

/** First token of the stretch with its marks, and the first behind it. */
export function outerTokens({reading}: Pick<Scene, 'reading'>, index: number): readonly [number, number] {
	const {stretchOf, tokens, stretchTokens} = reading;
	let [from, to] = stretchTokens[index]!;
	while (from > 0 && stretchOf[from - 1] === index) from--;
	while (to < tokens.length && stretchOf[to] === index) to++;
	return [from, to];
}

export function strongest(strengths: Uint8Array, from: number, to: number): number {
	let most = 0;
	for (let at = from; at < to; at++) if (strengths[at]! > most) most = strengths[at]!;
	return most;
}

function stretchesBetween({reading: {stretchOf}, stretchStarts}: Scene, from: number, to: number): number {
	if (to <= from) return 0;
	const begun = stretchOf[from]! >= 0 && stretchStarts[from + 1] === stretchStarts[from] ? 1 : 0;
	return begun + stretchStarts[to]! - stretchStarts[from]!;
}

/** The last character before the closing mark: a comma promises a reporting clause. */
export function lastMark(text: string, {start, end}: Span): number {
	let at = end - 1;
	while (at > start && /[\s'’‘"]/.test(text[at]!)) at--;
	const code = ',.?!—-;:…'.indexOf(text[at] ?? '');
	return code + 1;
}

const closeWords = [
	'that',
	'as',
	'by',
	'of',
	'for',
	'the',
	'a',
	'an',
	'to',
	'is',
	'was',
	'and',
	'his',
	'her',
	'its',
	'their',
	'not',
	'it',
	'who',
	'which',
	'in',
	'with',
	'on',
	'were',
	'are',
	'be',
];

/** What stands right before the stretch. */
export function wordBefore({reading, quoting}: Scene, from: number, floor: number): number {
	const {tokens} = reading;
	if (from <= floor) return 0;
	const {text, pos} = tokens[from - 1]!;
	if (text === ':') return 1;
	if (text === ',') return 2;
	if (pos === 'PUNCT') return /[.!?]/.test(text) ? 3 : 4;
	const close = closeWords.indexOf(text.toLowerCase());
	if (close >= 0) return 12 + close;
	if (quoting[from - 1]! > 10) return 5;
	return pos === 'VERB' ? 6 : pos === 'NOUN' ? 7 : pos === 'PROPN' ? 8 : pos === 'ADJ' ? 9 : pos === 'AUX' ? 10 : 11;
}

/** What stands right behind it. */
export function wordBehind({reading, quoting}: Scene, to: number, ceiling: number): number {
	const {tokens, stretchOf} = reading;
	if (to >= ceiling) return 0;
	if (stretchOf[to]! >= 0) return 1;
	const {text, pos} = tokens[to]!;
	if (text === ',') return 2;
	if (/^[.!?]/.test(text)) return 3;
	if (pos === 'PUNCT') return 4;
	const close = closeWords.indexOf(text.toLowerCase());
	if (close >= 0) return 12 + close;
	if (quoting[to]! > 10) return 5;
	return pos === 'VERB' ? 6 : pos === 'NOUN' ? 7 : pos === 'PROPN' ? 8 : pos === 'PRON' ? 9 : pos === 'ADP' ? 10 : 11;
}

function kindCode(mention: Candidate, word: string): number {
	if (mention.kind === 'pronoun') {
		if (word === 'he' || word === 'she') return 1;
		if (word === 'they') return 2;
		if (word === 'it' || word === 'its') return 3;
		if (word === 'i' || word === 'we') return 4;
		return mention.possessive ? 5 : /^(?:him|her|them|me|us)$/.test(word) ? 6 : 7;
	}
	return mention.kind === 'name' ? 8 : mention.kind === 'relative' ? (word === 'who' ? 9 : 10) : 11;
}

const prepositions = [
	'by',
	'of',
	'to',
	'from',
	'with',
	'for',
	'in',
	'on',
	'at',
	'about',
	'against',
	'like',
	'as',
	'than',
];

export function beforeCode({reading}: Scene, {first}: Candidate): number {
	const {tokens, stretchOf, sentenceOf} = reading;
	if (first === 0 || sentenceOf[first - 1] !== sentenceOf[first]) return 0;
	if (stretchOf[first - 1]! >= 0) return 1;
	const {text, pos} = tokens[first - 1]!;
	const word = text.toLowerCase();
	const preposition = prepositions.indexOf(word);
	if (word === 'to' && /^according$/i.test(tokens[first - 2]?.text ?? '')) return 2;
	if (preposition >= 0) return 20 + preposition;
	if (text === ',') return 3;
	if (text === ':' || text === '—' || text === '–') return 4;
	if (pos === 'PUNCT') return 5;
	return pos === 'VERB'
		? 6
		: pos === 'AUX'
			? 7
			: pos === 'CCONJ'
				? 8
				: pos === 'SCONJ'
					? 9
					: pos === 'ADP'
						? 10
						: pos === 'ADV'
							? 11
							: 12;
}

export function behindCode({reading, quoting}: Scene, {last}: Candidate): number {
	const {tokens, stretchOf, sentenceOf} = reading;
	const next = last + 1;
	if (next >= tokens.length || sentenceOf[next] !== sentenceOf[last]) return 0;
	if (stretchOf[next]! >= 0) return 1;
	const {text, pos} = tokens[next]!;
	if (text === ',') return 2;
	if (text === ':') return 3;
	if (/^['’]s?$/.test(text)) return 4;
	if (pos === 'PUNCT') return 5;
	if (quoting[next]! > 10) return 6;
	return pos === 'VERB'
		? 7
		: pos === 'AUX'
			? 8
			: pos === 'ADV'
				? 9
				: pos === 'ADP'
					? 10
					: pos === 'PRON'
						? 11
						: pos === 'CCONJ'
							? 12
							: pos === 'PART'
								? 13
								: 14;
}

function samePerson(speaker: Candidate, mention: Candidate, person: number, identities: Int32Array): number {
	if (speaker === mention) return 2;
	return person >= 0 && identities[speaker.index] === person ? 1 : 0;
}

/** Endings and words by which a common noun is known for somebody who can speak. */
const speakingNouns = new Set(
	'spokesman spokeswoman spokesperson official officials campaign aide aides adviser advisers statement report source sources expert experts analyst analysts people person man woman voter voters supporter supporters critic critics ad video letter email tweet article poll study memo document documents others author candidate president senator governor lawyer lawyers attorney reporter police'.split(
		' ',
	),
);

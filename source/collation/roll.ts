import type {Quotation} from '../model/utterance.ts';
import {Interned, NumberColumn, WideColumn} from './columns.ts';
import {hedgeFlags} from './differences/phrases.ts';
import {NumberPlaces} from './number-places.ts';
import {dayOfOccasion} from './occasion.ts';
import {PackedRows} from './packed-rows.ts';
import {emptyEntry, unpackEntry} from './roll-entry.ts';
import {passShingles} from './shingles.ts';
import {agreementOf, type SpeakerAgreement, type SpeakerName} from './speakers.ts';
import {isStockPhrase} from './stock.ts';
import {wordingOf} from './wording-number.ts';
import {passWords, type Word} from './words.ts';

/** Quotations of fewer words join only where speaker and neighbourhood agree. */
export const fewestWords = 5;

/** Words of less weight in all may be anybody's: two people who say them do not say the same. */
export const anybodys = 2.4;

/** What a quotation is, as bits. */
export const partial = 1;
export const translated = 2;
export const stock = 4;
export const headline = 8;

/** Weights are kept as whole numbers of this fraction. */
const weightUnit = 1 / 1024;

/** Those of words are kept as so many parts of one: in a byte each, what is looked up at random stays near the processor. */
const hundredths = 100;
const weightOf = Float64Array.from({length: hundredths + 1}, (_, parts) => parts / hundredths);

/** Of a word's weight, that the quotation has it which was last asked for. */
const isKnown = 128;
const sharedWeights = Float64Array.from({length: 256}, (_, mark) => (mark < isKnown ? 0 : weightOf[mark - isKnown]!));

/** What rounding may take from a sum, in hundredths. */
const slack = 0.01;

/** The quotations that are being grouped, as numbers: their words, who spoke, where. Their text is not kept. */
export class Roll {
	/** The words of the desk, each by the number that it has everywhere; what is kept of a quotation is its place here. */
	readonly #vocabulary = new NumberPlaces();
	/** Of each word of the vocabulary, in hundredths. */
	readonly #weights = new NumberColumn();
	readonly #words = new PackedRows();
	readonly #rows: NumberColumn;
	readonly #core: NumberColumn;
	readonly #length: NumberColumn;
	readonly #flags: NumberColumn;
	readonly #wording: WideColumn;
	readonly #weight: NumberColumn;
	/** What all words weigh that are kept of it, in hundredths. */
	readonly #allWeight: NumberColumn;
	readonly #speakers = new Interned<SpeakerName | null>();
	readonly #speaker: NumberColumn;
	/** Other speakers that articles give the same words to. */
	readonly #vouched = new Map<number, number[]>();
	readonly #day: NumberColumn;
	/** Of each word what it weighs, and whether the quotation has it that was last asked for; how many words that is, which quotation, and its words. */
	#marks = new Uint8Array(64);
	#markCount = 0;
	#marked = -1;
	#markedWords = new Uint32Array(64);
	#markedCount = 0;
	/** Room for the longest quotation: its words by their places, and by their numbers. */
	#room = new Uint32Array(64);
	#numbers = new Uint32Array(64);
	#roomForWeights = new Float64Array(64);

	/** `room`: for so many quotations at first. */
	constructor(room = 64) {
		this.#rows = new NumberColumn(room);
		this.#core = new NumberColumn(room);
		this.#length = new NumberColumn(room);
		this.#flags = new NumberColumn(room);
		this.#wording = new WideColumn(room);
		this.#weight = new NumberColumn(room);
		this.#allWeight = new NumberColumn(room);
		this.#speaker = new NumberColumn(room);
		this.#day = new NumberColumn(room);
	}

	get size(): number {
		return this.#speaker.length;
	}

	/** Words of all quotations together. */
	wordCount = 0;

	add(quotation: Quotation): void {
		const {quote} = quotation;
		const {words} = passWords(quote.text);
		const {kept, core, weight} = this.#keepWords(words);
		this.#core.push(core);
		this.#length.push(words.length);
		this.#weight.push(Math.round(weight / weightUnit));
		const flags =
			(quote.kind === 'partial' ? partial : 0) |
			(quote.translated === null ? 0 : translated) |
			(isStockPhrase(words) ? stock : 0) |
			(quotation.block === 'title' || quotation.block === 'heading' ? headline : 0);
		this.#flags.push(flags);
		const day = dayOfOccasion(quote.said, quotation.published) ?? 0;
		this.#day.push(day);
		const {speaker} = quote;
		this.#speaker.push(this.#numberOf(speaker));
		const slight = weight < anybodys;
		this.#wording.push(
			words.length < fewestWords || (flags & (partial | translated | stock)) !== 0
				? 0
				: wordingOf(this.#numbers, kept, flags, day, slight ? (speaker?.name ?? '') : ''),
		);
	}

	/** Takes up what another roll gave of a quotation. Its wording is not known here. */
	addEntry(packed: Uint32Array, speaker: SpeakerName | null): void {
		const {flags, day, core, length, weight, words, weights} = unpackEntry(packed);
		if (words.length > this.#room.length) this.#makeRoom(2 * words.length);
		let all = 0;
		for (let at = 0; at < words.length; at++) {
			const place = this.#vocabulary.place(words[at]!);
			if (place === this.#weights.length) this.#weights.push(weights[at]!);
			this.#room[at] = place;
			all += this.#weights.at(place);
		}
		this.#allWeight.push(all);
		this.#rows.push(this.#words.add(this.#room, words.length));
		this.wordCount += words.length;
		this.#core.push(core);
		this.#length.push(length);
		this.#weight.push(weight);
		this.#flags.push(flags);
		this.#day.push(day);
		this.#speaker.push(this.#numberOf(speaker));
		this.#wording.push(0);
	}

	/** All that is known of a quotation but for its speakers, to be kept and taken up again. */
	entry(index: number): Uint32Array {
		const places = this.#readWords(index, this.#room);
		const entry = emptyEntry(places.length, {
			flags: this.#flags.at(index),
			day: this.#day.at(index),
			core: this.#core.at(index),
			length: this.#length.at(index),
			weight: this.#weight.at(index),
		});
		const {packed, words, weights} = entry;
		for (let at = 0; at < places.length; at++) {
			words[at] = this.#vocabulary.at(places[at]!);
			weights[at] = this.#weights.at(places[at]!);
		}
		return packed;
	}

	/**
	 * Keeps the words but for articles, since *nobody wants an empty port* and *nobody wants empty port* have no three words in a row in common but for the article. Gives how
	 * many are kept; their numbers stand in `#numbers`.
	 */
	#keepWords(words: readonly Word[]): {kept: number; core: number; weight: number} {
		if (words.length > this.#room.length) this.#makeRoom(2 * words.length);
		const [places, numbers] = [this.#room, this.#numbers];
		const hedges = hedgeFlags(words);
		let length = 0;
		let core = 0;
		let weight = 0;
		let all = 0;
		for (let at = 0; at < words.length; at++) {
			const {written, bracketed, filler} = words[at]!;
			const aside = bracketed || filler;
			if (!aside && !hedges[at]) core++;
			if (written.isArticle) continue;
			const place = this.#vocabulary.place(written.number);
			if (place === this.#weights.length) this.#weights.push(Math.round(written.weight * hundredths));
			places[length] = place;
			numbers[length++] = written.number;
			all += this.#weights.at(place);
			// What is bracketed may be the writer's, what fills says nothing.
			if (!aside) weight += written.weight;
		}
		this.#rows.push(this.#words.add(places, length));
		this.#allWeight.push(all);
		this.wordCount += length;
		return {kept: length, core, weight};
	}

	#makeRoom(length: number): void {
		this.#room = new Uint32Array(length);
		this.#numbers = new Uint32Array(length);
		this.#roomForWeights = new Float64Array(length);
		const marked = new Uint32Array(length);
		marked.set(this.#markedWords);
		this.#markedWords = marked;
	}

	/** Its words but for articles. They are kept for the caller. */
	words(index: number): Uint32Array {
		return this.#readWords(index, this.#room).slice();
	}

	/**
	 * The words of two quotations and what those of the first weigh, until the next two are asked for: rows of their own for all pairs that are compared would take
	 * more time than to compare them, and a hundred megabytes.
	 */
	pair(index: number, other: number): {words: Uint32Array; others: Uint32Array; weights: Float64Array} {
		const words = this.#readWords(index, this.#room);
		const others = this.#readWords(other, this.#numbers);
		const weights = this.#roomForWeights.subarray(0, words.length);
		for (let at = 0; at < words.length; at++) weights[at] = weightOf[this.#weights.at(words[at]!)]!;
		return {words, others, weights};
	}

	#readWords(index: number, room: Uint32Array): Uint32Array {
		return room.subarray(0, this.#words.read(this.#rows.at(index), room));
	}

	/** Of the forms, the same in every run, so that they can be kept. */
	shingles(index: number): Uint32Array {
		return this.passShingles(index).slice();
	}

	/** The same until the next are asked for. */
	passShingles(index: number): Uint32Array {
		const words = this.#room;
		const length = this.#words.read(this.#rows.at(index), words);
		for (let at = 0; at < length; at++) words[at] = this.#vocabulary.at(words[at]!);
		return passShingles(words, length);
	}

	/**
	 * One number for all quotations that speak for themselves and print the same words, as far as it is known on the same day: they stand together
	 * whatever else arrives. 0 for phrases, short quotations and the like, each of which is compared by itself.
	 */
	wording(index: number): number {
		return this.#wording.at(index);
	}

	/** Words that are neither filler nor bracketed nor a hedge. */
	core(index: number): number {
		return this.#core.at(index);
	}

	/** All its words, articles too. */
	length(index: number): number {
		return this.#length.at(index);
	}

	has(index: number, flag: number): boolean {
		return (this.#flags.at(index) & flag) !== 0;
	}

	/** Says that the same words are also given to this speaker. */
	vouch(index: number, speaker: SpeakerName | null): void {
		this.#vouch(index, this.#numberOf(speaker));
	}

	/** Who is said to have said it; of those with the same words and other speakers, this one only. */
	speaker(index: number): SpeakerName | null {
		return this.#speakers.values[this.#speaker.at(index)]!;
	}

	#numberOf(speaker: SpeakerName | null): number {
		return this.#speakers.number(speaker?.kind ?? '', speaker?.name ?? '', () => speaker);
	}

	/** The speaker of another quotation with the same words speaks for this one as well. */
	vouchAs(index: number, other: number): void {
		this.#vouch(index, this.#speaker.at(other));
	}

	#vouch(index: number, speaker: number): void {
		if (this.#speaker.at(index) === speaker) return;
		const others = this.#vouched.get(index);
		if (!others) this.#vouched.set(index, [speaker]);
		else if (!others.includes(speaker)) others.push(speaker);
	}

	/** Whether two quotations are given to the same speaker; where the same words are given to several, whether any of them is. */
	agreement(index: number, other: number): SpeakerAgreement {
		const ours = this.#vouched.get(index);
		const theirs = this.#vouched.get(other);
		const one = this.#speaker.at(index);
		const two = this.#speaker.at(other);
		if (!ours && !theirs) return this.#agreementOf(one, two);
		let best: SpeakerAgreement = this.#agreementOf(one, two);
		for (const first of [one, ...(ours ?? [])]) {
			for (const second of [two, ...(theirs ?? [])]) {
				const agreement = this.#agreementOf(first, second);
				if (agreement === 'same') return 'same';
				if (certainty[agreement] > certainty[best]) best = agreement;
			}
		}
		return best;
	}

	#agreementOf(one: number, two: number): SpeakerAgreement {
		return agreementOf(one, two, this.#speakers.values);
	}

	/** Days since 1970 that the words were said on, as far as the text says; 0 where it does not. */
	day(index: number): number {
		return this.#day.at(index);
	}

	/** The weight of a quotation's words but for fillers and bracketed ones, which may be the writer's. */
	weightOf(index: number): number {
		return this.#weight.at(index) * weightUnit;
	}

	/**
	 * The weight of the words that two quotations have in common, wherever they stand: never less than that of their alignment. What is less than `atLeast` may come out
	 * as 0: most that are asked about are strangers, and their first words say so. Quickest for one `index` after the other.
	 */
	sharedWeight(index: number, other: number, atLeast = 0): number {
		if (this.#markCount < this.#weights.length) this.#markMore();
		if (this.#marked !== index) this.#mark(index);
		const spare = this.#allWeight.at(other) - atLeast * hundredths + slack;
		return this.#words.sumOfKnown(this.#rows.at(other), this.#marks, sharedWeights, spare);
	}

	/** Says that nobody will ask any more. */
	end(): void {
		const numbers = [
			this.#rows,
			this.#core,
			this.#length,
			this.#flags,
			this.#weight,
			this.#allWeight,
			this.#speaker,
			this.#day,
		];
		for (const kept of [this.#words, this.#wording, this.#weights, ...numbers]) kept.end();
	}

	#mark(index: number): void {
		const [marks, words] = [this.#marks, this.#markedWords];
		for (let at = 0; at < this.#markedCount; at++) marks[words[at]!]! &= isKnown - 1;
		this.#marked = index;
		this.#markedCount = this.#words.read(this.#rows.at(index), words);
		for (let at = 0; at < this.#markedCount; at++) marks[words[at]!]! |= isKnown;
	}

	/** Words that have come since it was last asked. */
	#markMore(): void {
		const count = this.#weights.length;
		if (this.#marks.length < count) {
			const more = new Uint8Array(2 * count);
			more.set(this.#marks);
			this.#marks = more;
		}
		for (let word = this.#markCount; word < count; word++) this.#marks[word] = this.#weights.at(word);
		this.#markCount = count;
	}
}

/** Of several speakers for the same words, who contradicts counts before who is not named, and that before who was not found. */
const certainty: Readonly<Record<SpeakerAgreement, number>> = {same: 3, other: 2, unnamed: 1, unknown: 0};

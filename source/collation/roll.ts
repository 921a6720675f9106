import type {Quotation} from '../model/utterance.ts';
import {Interned, NumberColumn} from './columns.ts';
import {hedgeFlags} from './differences/phrases.ts';
import {dayOfOccasion} from './occasion.ts';
import {rarity} from './rarity.ts';
import {shinglesOf} from './shingles.ts';
import {agreementOf, type SpeakerAgreement, type SpeakerName} from './speakers.ts';
import {isStockPhrase} from './stock.ts';
import {articles} from './tables/sense-words.ts';
import {wordingOf} from './wording-number.ts';
import {readWords} from './words.ts';

/** Quotations of fewer words join only where speaker and neighbourhood agree. */
export const fewestWords = 5;

/** Words of less weight in all may be anybody's: two people who say them do not say the same. */
export const anybodys = 2.4;

/** What a quotation is, as bits. */
export const partial = 1;
export const translated = 2;
export const stock = 4;
export const headline = 8;

/** *Nobody wants an empty port* and *nobody wants empty port* have no three words in a row in common but for the article: articles are left out. */
const isArticle = -1;

/** Weights are kept as whole numbers of this fraction. */
const weightUnit = 1 / 1024;

/** The quotations that are being grouped, as numbers: their words, who spoke, where. Their text is not kept. */
export class Roll {
	/** The words of the desk, each by the number that it has everywhere; what is kept of a quotation is its place here. */
	readonly #places = new Map<number, number>();
	readonly #numbers: number[] = [];
	readonly #weights: number[] = [];
	readonly #words = new NumberColumn(1 << 14);
	readonly #starts = new NumberColumn();
	readonly #core = new NumberColumn();
	readonly #length = new NumberColumn();
	readonly #flags = new NumberColumn();
	readonly #wording: number[] = [];
	readonly #weight = new NumberColumn();
	readonly #speakers = new Interned<SpeakerName | null>();
	readonly #speaker = new NumberColumn();
	/** Other speakers that articles give the same words to. */
	readonly #vouched = new Map<number, number[]>();
	readonly #day = new NumberColumn();
	/** Of each word, the last stamp of a quotation that has it. */
	#stamps = new Uint32Array(1024);
	#stamp = 0;
	#stamped = -1;

	constructor() {
		this.#starts.push(0);
	}

	get size(): number {
		return this.#speaker.length;
	}

	add(quotation: Quotation): void {
		const {quote} = quotation;
		const {words} = readWords(quote.text);
		const from = this.#words.length;
		const hedges = hedgeFlags(words);
		let core = 0;
		let weight = 0;
		for (let at = 0; at < words.length; at++) {
			const {form, number, bracketed, filler} = words[at]!;
			const aside = bracketed || filler;
			if (!aside && !hedges[at]!) core++;
			const word = this.#place(number, form);
			if (word === isArticle) continue;
			this.#words.push(word);
			// What is bracketed may be the writer's, what fills says nothing.
			if (!aside) weight += this.#weights[word]!;
		}
		this.#starts.push(this.#words.length);
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
		this.#speaker.push(this.#speakers.number(speaker ? `${speaker.kind} ${speaker.name}` : '', () => speaker));
		const stable = this.#stable(from, this.#words.length);
		const slight = weight < anybodys;
		this.#wording.push(
			words.length < fewestWords || (flags & (partial | translated | stock)) !== 0
				? 0
				: wordingOf(stable, flags, day, slight ? (speaker?.name ?? '') : ''),
		);
	}

	#place(number: number, form: string): number {
		const known = this.#places.get(number);
		if (known !== undefined) return known;
		if (articles.has(form)) {
			this.#places.set(number, isArticle);
			return isArticle;
		}
		this.#weights.push(rarity(form));
		this.#places.set(number, this.#numbers.length);
		return this.#numbers.push(number) - 1;
	}

	/** Its words but for articles. */
	words(index: number): Uint32Array {
		return this.#words.slice(this.#starts.at(index), this.#starts.at(index + 1));
	}

	/** Of the forms, the same in every run, so that they can be kept. */
	shingles(index: number): readonly number[] {
		return shinglesOf(this.#stable(this.#starts.at(index), this.#starts.at(index + 1)));
	}

	#stable(from: number, to: number): Uint32Array {
		const stable = new Uint32Array(to - from);
		for (let at = from; at < to; at++) stable[at - from] = this.#numbers[this.#words.at(at)]!;
		return stable;
	}

	/**
	 * One number for all quotations that speak for themselves and print the same words, as far as it is known on the same day: they stand together
	 * whatever else arrives. 0 for phrases, short quotations and the like, each of which is compared by itself.
	 */
	wording(index: number): number {
		return this.#wording[index]!;
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
		const number = this.#speakers.number(speaker ? `${speaker.kind} ${speaker.name}` : '', () => speaker);
		this.#vouch(index, number);
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
		const [one, two] = [this.#speaker.at(index), this.#speaker.at(other)];
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

	readonly weight = (word: number): number => this.#weights[word]!;

	/** The weight of a quotation's words but for fillers and bracketed ones, which may be the writer's. */
	weightOf(index: number): number {
		return this.#weight.at(index) * weightUnit;
	}

	/** The weight of the words that two quotations have in common, wherever they stand: never less than that of their alignment. Quickest for one `index` after the other. */
	sharedWeight(index: number, other: number): number {
		if (this.#stamps.length < this.#weights.length) {
			this.#stamps = new Uint32Array(this.#weights.length * 2);
			this.#stamped = -1;
		}
		const stamps = this.#stamps;
		if (this.#stamped !== index) {
			this.#stamped = index;
			this.#stamp++;
			for (const word of this.words(index)) stamps[word] = this.#stamp;
		}
		const stamp = this.#stamp;
		const words = this.words(other);
		let sum = 0;
		for (const word of words) if (stamps[word] === stamp) sum += this.#weights[word]!;
		return sum;
	}
}

/** Of several speakers for the same words, who contradicts counts before who is not named, and that before who was not found. */
const certainty: Readonly<Record<SpeakerAgreement, number>> = {same: 3, other: 2, unnamed: 1, unknown: 0};

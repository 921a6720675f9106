import type {Speaker} from '../model/statement.ts';
import type {Quotation} from '../model/utterance.ts';
import {Interned, NumberColumn} from './columns.ts';
import {wordNumber} from './hashing.ts';
import {dayOfOccasion} from './occasion.ts';
import {rarity} from './rarity.ts';
import {shinglesOf, whole} from './shingles.ts';
import {speakerAgreement, type SpeakerAgreement} from './speakers.ts';
import {isStockPhrase} from './stock.ts';
import {articles} from './tables/sense-words.ts';
import {readWords} from './words.ts';

/** How often a word stands in a desk, where a roll holds only a part of it. */
export interface WordCounts {
	readonly quotations: number;
	/** How many quotations hold each of these words (as `wordNumber` has them). */
	counts(words: readonly number[]): readonly number[];
}

/** Quotations of fewer words join only where speaker and neighbourhood agree. */
export const fewestWords = 5;

/** The quotations that are being grouped, as numbers: their words, who spoke, where. Their text is not kept. */
export class Roll {
	readonly #forms = new Interned<number>();
	readonly #formTexts: string[] = [];
	readonly #standsIn = new NumberColumn();
	readonly #lastSeen = new NumberColumn();
	readonly #exact = new NumberColumn();
	readonly #wordings = new Set<number>();
	readonly #words = new NumberColumn(1 << 14);
	readonly #starts = new NumberColumn();
	readonly #core = new NumberColumn();
	readonly #length = new NumberColumn();
	readonly #flags = new NumberColumn();
	readonly #speakers = new Interned<Speaker | null>();
	readonly #speaker = new NumberColumn();
	readonly #articles = new Interned<null>();
	readonly #article = new NumberColumn();
	readonly #day = new NumberColumn();
	readonly #counts: WordCounts | undefined;
	/** A bit for each word: filler or bracketed. */
	readonly #asides = new NumberColumn();
	#weights = new Float32Array(0);
	#stamps = new Uint32Array(0);
	#stamp = 0;

	constructor(counts?: WordCounts) {
		this.#counts = counts;
		this.#starts.push(0);
	}

	get size(): number {
		return this.#speaker.length;
	}

	add(quotation: Quotation): void {
		const {quote} = quotation;
		const {words} = readWords(quote.text);
		const from = this.#words.length;
		let core = 0;
		for (const {form, bracketed, filler} of words) {
			if (!bracketed && !filler) core++;
			// *Nobody wants an empty port* and *nobody wants empty port* have no three words in a row in common but for the article.
			if (articles.has(form)) continue;
			const at = this.#words.length;
			this.#words.push(this.#number(form));
			if (at >>> 5 === this.#asides.length) this.#asides.push(0);
			if (bracketed || filler) this.#asides.set(at >>> 5, this.#asides.at(at >>> 5) | (1 << (at & 31)));
		}
		this.#count(from);
		this.#starts.push(this.#words.length);
		this.#core.push(core);
		this.#length.push(words.length);
		this.#flags.push(
			(quote.kind === 'partial' ? partial : 0) |
				(quote.translated === null ? 0 : translated) |
				(isStockPhrase(words) ? stock : 0) |
				(quotation.block === 'title' || quotation.block === 'heading' ? headline : 0),
		);
		const {speaker} = quote;
		this.#speaker.push(this.#speakers.number(speaker ? `${speaker.kind} ${speaker.name}` : '', () => speaker));
		this.#article.push(this.#articles.number(quotation.article, () => null));
		this.#day.push(dayOfOccasion(quote.said, quotation.published) ?? 0);
	}

	/** Counts the words of a wording once, however many print it: a famous sentence does not make its words common. */
	#count(from: number): void {
		const stable = this.#words.slice(from, this.#words.length).map(word => this.#forms.values[word]!);
		const exact = whole(stable, 0, stable.length);
		this.#exact.push(exact);
		if (this.#wordings.has(exact)) return;
		this.#wordings.add(exact);
		const stamp = this.#exact.length;
		for (let at = from; at < this.#words.length; at++) {
			const word = this.#words.at(at);
			if (this.#lastSeen.at(word) === stamp) continue;
			this.#lastSeen.set(word, stamp);
			this.#standsIn.set(word, this.#standsIn.at(word) + 1);
		}
	}

	#number(form: string): number {
		const known = this.#forms.find(form);
		if (known !== undefined) return known;
		this.#formTexts.push(form);
		this.#standsIn.push(0);
		this.#lastSeen.push(0);
		return this.#forms.number(form, () => wordNumber(form));
	}

	/** Its words but for articles. */
	words(index: number): Uint32Array {
		return this.#words.slice(this.#starts.at(index), this.#starts.at(index + 1));
	}

	/** Of the forms, the same in every run, so that they can be kept. */
	shingles(index: number): readonly number[] {
		return shinglesOf(this.#stable(index));
	}

	/** The numbers of its words, each once. */
	distinctWords(index: number): number[] {
		return [...new Set(this.#stable(index))];
	}

	/** One number for all its words. */
	exact(index: number): number {
		return this.#exact.at(index);
	}

	#stable(index: number): Uint32Array {
		return this.words(index).map(word => this.#forms.values[word]!);
	}

	/** Words that are neither filler nor bracketed. */
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

	agreement(index: number, other: number): SpeakerAgreement {
		const [one, two] = [this.#speaker.at(index), this.#speaker.at(other)];
		const speaker = this.#speakers.values[one] ?? null;
		if (one === two) return speaker && speaker.kind !== 'unnamed' ? 'same' : 'unknown';
		return speakerAgreement(speaker, this.#speakers.values[two] ?? null);
	}

	article(index: number): number {
		return this.#article.at(index);
	}

	/** Days since 1970 that the words were said on, as far as the text says; 0 where it does not. */
	day(index: number): number {
		return this.#day.at(index);
	}

	/** Call once, when all are added: how much each word weighs. */
	weigh(): void {
		this.#stamps = new Uint32Array(this.#formTexts.length);
		const counts = this.#counts?.counts(this.#forms.values);
		const quotations = this.#counts?.quotations ?? this.#wordings.size;
		this.#weights = Float32Array.from(this.#formTexts, (form, word) =>
			rarity(form, counts ? counts[word]! : this.#standsIn.at(word), quotations),
		);
	}

	readonly weight = (word: number): number => this.#weights[word]!;

	/** The weight of any word, also of one that no quotation here has. */
	readonly weightOfForm = (form: string): number => {
		const word = this.#forms.find(form);
		if (word !== undefined) return this.#weights[word]!;
		const counts = this.#counts;
		return counts
			? rarity(form, counts.counts([wordNumber(form)])[0]!, counts.quotations)
			: rarity(form, 0, this.#wordings.size);
	};

	/** The weight of a quotation's words but for fillers and bracketed ones, which may be the writer's. */
	weightOf(index: number): number {
		let sum = 0;
		for (let at = this.#starts.at(index); at < this.#starts.at(index + 1); at++) {
			if (!this.#isAside(at)) sum += this.#weights[this.#words.at(at)]!;
		}
		return sum;
	}

	#isAside(at: number): boolean {
		return ((this.#asides.at(at >>> 5) >>> (at & 31)) & 1) === 1;
	}

	/** The weight of the words that two quotations have in common, wherever they stand: never less than that of their alignment. */
	sharedWeight(index: number, other: number): number {
		this.#stamp++;
		for (let at = this.#starts.at(other); at < this.#starts.at(other + 1); at++) {
			this.#stamps[this.#words.at(at)] = this.#stamp;
		}
		let sum = 0;
		for (let at = this.#starts.at(index); at < this.#starts.at(index + 1); at++) {
			const word = this.#words.at(at);
			if (this.#stamps[word] === this.#stamp) sum += this.#weights[word]!;
		}
		return sum;
	}
}

export const partial = 1;
export const translated = 2;
export const stock = 4;
export const headline = 8;

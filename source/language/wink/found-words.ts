import type {Word} from '../word.ts';
import type {Expansion, Lexicon} from './lexicon.ts';

/** A word or a mark of a run of characters, with what the lexicon and the look of it say. */
export interface ReadWord {
	/** The run's own characters from `start` to `end`. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** The part of speech it has if nothing around it says otherwise. */
	readonly part: number;
	/** Parts of contractions have their part of speech from the lexicon whatever stands around them. */
	readonly fixed: boolean;
	/** A bit for each part of speech it can be. */
	readonly possible: number;
	readonly hint: number;
	/** The same in lower case and the usual spelling, from which the lemma is made. */
	readonly normal: string;
	/** The lemma where there is only one. */
	readonly onlyLemma: string | undefined;
	/** The word with its lemma by the number of its part of speech; filled as it is asked for. */
	readonly words: (Word | undefined)[];
}

const noun = 8;

/** Collects the words of one run, finding each in the run's own characters. */
export class FoundWords {
	readonly words: ReadWord[] = [];
	readonly #lexicon: Lexicon;
	readonly #run: string;
	#plain = '';
	#from = 0;
	#at = 0;

	constructor(lexicon: Lexicon, run: string) {
		this.#lexicon = lexicon;
		this.#run = run;
	}

	/** Begins a part of the run, which stands there from `from` on; `plain` is the part as the tokenizer is given it. */
	begin(plain: string, from: number): void {
		this.#plain = plain;
		this.#from = from;
		this.#at = 0;
	}

	/** One of the words of a contraction. */
	addExpansion({word, normal, lemma, part}: Expansion): void {
		const lexicon = this.#lexicon;
		const only = lexicon.word(lemma);
		this.#add(lexicon.word(word), part, true, lexicon.possibleParts(normal), lexicon.hint(word), only, only);
	}

	addKnown(value: string, number: number): void {
		const lexicon = this.#lexicon;
		const spelling = lexicon.spelling(number);
		const normal = lexicon.normal(number);
		const only = lexicon.onlyLemma(spelling);
		this.#add(
			value,
			lexicon.part(spelling) || noun,
			false,
			lexicon.possibleParts(normal),
			lexicon.hint(number),
			lexicon.word(normal),
			only < 0 ? undefined : lexicon.word(only),
		);
	}

	/** A word that is not in the lexicon; the word in lower case may be. */
	addUnknown(value: string, part: number): void {
		const lexicon = this.#lexicon;
		const lower = value.toLowerCase();
		const number = lexicon.find(lower);
		const normal = number < 0 ? -1 : lexicon.spelling(number);
		const possible = normal < 0 ? 1 : lexicon.possibleParts(normal);
		this.#add(value, part || noun, false, possible, 0, normal < 0 ? lower : lexicon.word(normal), undefined);
	}

	#add(
		value: string,
		part: number,
		fixed: boolean,
		possible: number,
		hint: number,
		normal: string,
		onlyLemma: string | undefined,
	): void {
		const place = this.#plain.indexOf(value, this.#at);
		// what stands in no text is no word of it
		if (place < 0) return;
		this.#at = place + value.length;
		const start = this.#from + place;
		// two apostrophes are one mark, which stands as `"` in the plain part
		const doubled = value === '"' && this.#run[start] !== '"';
		const end = doubled ? start + 2 : start + value.length;
		this.words.push({
			text: this.#run.slice(start, end),
			start,
			end,
			part,
			fixed,
			possible,
			hint,
			normal,
			onlyLemma: doubled ? "''" : onlyLemma,
			words: [],
		});
	}
}

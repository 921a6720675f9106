import compile from 'wink-nlp/src/compile-trex.js';
import tokenizer from 'wink-nlp/src/tokenizer.js';
import feature from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import {Lexicon, type Expansion, type Model} from './lexicon.ts';

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
	/** Its lemma, in lower case, by the number of its part of speech; filled as it is asked for. */
	readonly lemmas: (string | undefined)[];
	/** The same in lower case and the usual spelling, from which the lemma is made. */
	readonly normal: string;
	/** The lemma where there is only one. */
	readonly onlyLemma: string | undefined;
}

const noun = 8;

/** Takes runs of characters without a blank apart into words, as wink-nlp's tokenizer does. */
export class WordReader {
	readonly #lexicon: Lexicon;
	readonly #tokenize: ReturnType<typeof tokenizer>;
	readonly #guesses: ReturnType<typeof feature>;
	readonly #lemmaWords: {hasSamePOS(word: string, part: string): boolean};
	readonly #guessWords;

	constructor(model: Model) {
		const lexicon = new Lexicon(model);
		this.#lexicon = lexicon;
		this.#tokenize = tokenizer(compile(model.trex), model.tcat.hash, model.preserve);
		this.#guesses = feature(model.packing.config);
		this.#lemmaWords = {hasSamePOS: (word, part) => lexicon.isBase(word, part)};
		this.#guessWords = {
			lookup(word: string): readonly [number] {
				const number = lexicon.find(word);
				const expanded = number < 0 ? undefined : lexicon.expansionsOf(number)[0];
				return [expanded?.word ?? (number < 0 ? lexicon.size : number)];
			},
			posOf: (word: number) => lexicon.part(word),
			intrinsicSize: () => lexicon.size,
		};
	}

	get parts(): readonly string[] {
		return this.#lexicon.parts;
	}

	/** The words of a run; a contraction is two: *did*, *n’t*. What the tokenizer loses of the run is in none of them. */
	read(run: string): readonly ReadWord[] {
		const found: ReadWord[] = [];
		for (const [plain, from] of plainRuns(run)) {
			let at = 0;
			const add = (value: string, word: Omit<ReadWord, 'text' | 'start' | 'end'>) => {
				const place = plain.indexOf(value, at);
				if (place < 0) return;
				at = place + value.length;
				const start = from + place;
				// two apostrophes are one mark, which stands as `"` in the plain run
				const doubled = value === '"' && run[start] !== '"';
				const end = doubled ? start + 2 : from + at;
				found.push({
					text: run.slice(start, end),
					start,
					end,
					...word,
					...(doubled && {onlyLemma: "''"}),
				});
			};
			const addKnown = (value: string): boolean => {
				const number = this.#lexicon.find(value);
				if (number < 0) return false;
				const expansions = this.#lexicon.expansionsOf(number);
				for (const one of expansions) add(this.#lexicon.word(one.word), this.#expanded(one));
				if (expansions.length === 0) add(value, this.#known(number));
				return true;
			};
			this.#tokenize(
				{
					_addToken: (value, category) => {
						if (this.#lexicon.find(value) >= 0) add(value, this.#known(this.#lexicon.find(value)));
						else add(value, this.#unknown(value, category));
					},
					_addTokenIfInCache: value => (addKnown(value) ? 1 : 0),
					isLexeme: value => this.#lexicon.find(value) >= 0,
				},
				plain,
			);
		}
		return found;
	}

	/** The lemma of a word as this part of speech. */
	lemmaOf(word: ReadWord, part: number): string {
		return (word.lemmas[part] ??=
			word.onlyLemma ?? lemmatize(word.normal, this.#lexicon.parts[part]!, this.#lemmaWords));
	}

	#expanded({word, normal, lemma, part}: Expansion): Omit<ReadWord, 'text' | 'start' | 'end'> {
		return {
			part,
			fixed: true,
			possible: this.#lexicon.possibleParts(normal),
			hint: this.#lexicon.hint(word),
			lemmas: [],
			normal: this.#lexicon.word(normal),
			onlyLemma: this.#lexicon.word(lemma),
		};
	}

	#known(number: number): Omit<ReadWord, 'text' | 'start' | 'end'> {
		const lexicon = this.#lexicon;
		const spelling = lexicon.spelling(number);
		const normal = lexicon.normal(number);
		const only = lexicon.onlyLemma(spelling);
		return {
			part: lexicon.part(spelling) || noun,
			fixed: false,
			possible: lexicon.possibleParts(normal),
			hint: lexicon.hint(number),
			lemmas: [],
			normal: lexicon.word(normal),
			onlyLemma: only < 0 ? undefined : lexicon.word(only),
		};
	}

	/** A word that is not in the lexicon is judged by its look, and by the word in lower case if that one is. */
	#unknown(value: string, category: number): Omit<ReadWord, 'text' | 'start' | 'end'> {
		const lexicon = this.#lexicon;
		const lower = value.toLowerCase();
		const number = lexicon.find(lower);
		const normal = number < 0 ? -1 : lexicon.spelling(number);
		return {
			part: this.#guesses.pos(value, category, this.#guessWords) || noun,
			fixed: false,
			possible: normal < 0 ? 1 : lexicon.possibleParts(normal),
			hint: 0,
			lemmas: [],
			normal: normal < 0 ? lower : lexicon.word(normal),
			onlyLemma: undefined,
		};
	}
}

/**
 * The run with the typewriter apostrophe that wink-nlp knows contractions by, and where each part of it begins. Two apostrophes or grave accents become a
 * quotation mark and a blank, since wink-nlp takes the second one for the beginning of the next word.
 */
function plainRuns(run: string): readonly (readonly [string, number])[] {
	const plain = run.replace(/[’ʼ＇]/g, "'");
	if (!/''|``/.test(plain)) return [[plain, 0]];
	return [...plain.replace(/''|``/g, '" ').matchAll(/[^ ]+/g)].map(({0: part, index}) => [part, index] as const);
}

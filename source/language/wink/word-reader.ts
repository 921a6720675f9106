import compile from 'wink-nlp/src/compile-trex.js';
import tokenizer, {type Found} from 'wink-nlp/src/tokenizer.js';
import feature from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import {FoundWords, type ReadWord} from './found-words.ts';
import {Lexicon} from './lexicon.ts';
import type {PackedModel} from './packed-model.ts';

/** A word of letters with one of the usual marks before it and up to two behind it: four runs in five. */
const plainForm = /^([“"‘([{]?)([A-Za-z]{2,})(?:('s)|([,.;:!?…)\]}”"]?)([”"]?))$/;

/** Takes runs of characters without a blank apart into words, as wink-nlp's tokenizer does. */
export class WordReader {
	readonly #lexicon: Lexicon;
	readonly #categories: Readonly<Record<string, number>>;
	readonly #tokenize: ReturnType<typeof tokenizer>;
	readonly #guesses: ReturnType<typeof feature>;
	readonly #lemmaWords: {hasSamePOS(word: string, part: string): boolean};
	readonly #guessWords;

	constructor({lexicon: tables, reading}: Pick<PackedModel, 'lexicon' | 'reading'>) {
		const lexicon = new Lexicon(tables);
		this.#lexicon = lexicon;
		this.#categories = reading.categories;
		this.#tokenize = tokenizer(compile(reading.expressions), reading.categories, reading.preserve);
		this.#guesses = feature(reading.config);
		this.#lemmaWords = {hasSamePOS: (word, part) => lexicon.isBase(word, part)};
		this.#guessWords = {
			lookup(word: string): readonly [number] {
				const number = lexicon.find(word);
				if (number < 0) return [lexicon.size];
				return [lexicon.expansionsOf(number)[0]?.word ?? number];
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
		const found = new FoundWords(this.#lexicon, run);
		for (const [plain, from] of plainRuns(run)) {
			found.begin(plain, from);
			if (!this.#readPlainly(plain, found)) this.#tokenize(this.#listener(found), plain);
		}
		return found.words;
	}

	/** The lemma of a word as this part of speech, in lower case. */
	lemmaOf(word: ReadWord, part: number): string {
		return word.onlyLemma ?? lemmatize(word.normal, this.#lexicon.parts[part]!, this.#lemmaWords);
	}

	/** Reads a run of the plain form, to the same words as the tokenizer and its forty expressions; false for any other run. */
	#readPlainly(run: string, found: FoundWords): boolean {
		if (this.#addIfKnown(run, found)) return true;
		const form = plainForm.exec(run);
		if (!form) return false;
		const [, opening = '', core = '', possessive = '', mark = '', closing = ''] = form;
		const {word, punctuation} = this.#categories;
		if (opening !== '') {
			// *“Novak’s* and *“Novak.* are taken apart in another way
			if (possessive !== '' || (mark === '.' && closing === '')) return false;
			this.#add(opening, punctuation!, found);
		}
		// *“We cannot,* is four words and *cannot,* two
		const whole = closing === '' ? (opening === '' && mark !== '' ? '' : core) : core + mark;
		if (whole === '' || !this.#addIfKnown(whole, found)) {
			this.#add(core, word!, found);
			if (mark !== '') this.#add(mark, punctuation!, found);
		} else if (closing === '' && mark !== '') this.#add(mark, punctuation!, found);
		const last = possessive || closing;
		if (last !== '') this.#add(last, punctuation!, found);
		return true;
	}

	#listener(found: FoundWords): Found {
		return {
			_addToken: (value, category) => this.#add(value, category, found),
			_addTokenIfInCache: value => (this.#addIfKnown(value, found) ? 1 : 0),
			isLexeme: value => this.#lexicon.find(value) >= 0,
		};
	}

	#add(value: string, category: number, found: FoundWords): void {
		const number = this.#lexicon.find(value);
		if (number >= 0) found.addKnown(value, number);
		else found.addUnknown(value, this.#guesses.pos(value, category, this.#guessWords));
	}

	/** Adds a word of the lexicon, a contraction as its words. */
	#addIfKnown(value: string, found: FoundWords): boolean {
		const number = this.#lexicon.find(value);
		if (number < 0) return false;
		const expansions = this.#lexicon.expansionsOf(number);
		for (const one of expansions) found.addExpansion(one);
		if (expansions.length === 0) found.addKnown(value, number);
		return true;
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

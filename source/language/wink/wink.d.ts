// The parts of wink-nlp and of its English model that the program drives itself; the packages declare only their whole.

declare module 'wink-nlp/src/tokenizer.js' {
	/** What the tokenizer tells of the pieces that it finds, and asks of words. */
	export interface Found {
		_addToken(text: string, category: number, spaces: number, blank: string | null): void;
		/** Adds the word if it is known; gives something truthy if it is. */
		_addTokenIfInCache(text: string, spaces: number, blank: string | null): number;
		isLexeme(text: string): boolean;
	}
	export default function tokenizer(
		expressions: unknown,
		categories: Readonly<Record<string, number>>,
		preserve: unknown,
	): (found: Found, text: string) => void;
}

declare module 'wink-nlp/src/compile-trex.js' {
	export default function compile(expressions: unknown): unknown;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
	/** What a word of no lexicon is guessed by. */
	export interface Guesses {
		pos(
			word: string,
			category: number,
			words: {lookup(word: string): readonly [number]; posOf(word: number): number; intrinsicSize(): number},
		): number;
	}
	export default function feature(config: unknown): Guesses;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
	export default function lemmatize(
		word: string,
		part: string,
		words: {hasSamePOS(word: string, part: string): boolean},
	): string;
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
	const model: {
		readonly packing: {
			readonly size: number;
			readonly config: unknown;
			/** For each property its number in the entry, its mask and its shift. */
			readonly layout: Readonly<Record<string, readonly number[]>>;
		};
		/** Entries of 32-bit numbers, little-endian, in base64. */
		readonly lexicon: string;
		readonly xpansions: string;
		readonly features: {
			readonly lexeme: {readonly list: readonly string[]};
			readonly posClusters: {readonly list: readonly string[]};
		};
		readonly tcat: {readonly hash: Readonly<Record<string, number>>};
		readonly pos: {readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[]};
		readonly trex: unknown;
		readonly preserve: unknown;
	};
	export default model;
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json' {
	/** Each a machine, itself in JSON. */
	const machines: readonly string[];
	export default machines;
}

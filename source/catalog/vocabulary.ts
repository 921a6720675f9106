import {editsBetween} from './edits.ts';

/** A word of the desk that a typed word may mean. */
export interface NearWord {
	readonly word: string;
	/** 0 the same word, up to 1 ever less like it. */
	readonly distance: number;
}

/** Words that are looked at closely for one typed word: those that share most trigrams with it. */
const closeLooks = 1000;

/**
 * All words of a desk with postings by trigram. Statements repeat words, so that this is small where the statements are many (100,000 statements have
 * some 50,000 words); a misspelt word is looked up here, and the words it may mean then in the word index.
 */
export class Vocabulary {
	/** Number of the latest word in the table that it is read from. */
	last = 0;
	readonly #words: string[] = [];
	readonly #numbers = new Map<string, number>();
	/** Indices of words by the bucket of each of their trigrams. */
	readonly #postings: number[][] = Array.from({length: buckets}, () => []);
	/** In alphabetical order; made when it is asked for. */
	#sorted: string[] | undefined;
	#shared = new Uint8Array(0);

	get size(): number {
		return this.#words.length;
	}

	has(word: string): boolean {
		return this.#numbers.has(word);
	}

	add(word: string): void {
		if (word === '' || this.#numbers.has(word)) return;
		const index = this.#words.push(word) - 1;
		this.#numbers.set(word, index);
		this.#sorted = undefined;
		for (const bucket of bucketsOf(word)) {
			const posting = this.#postings[bucket]!;
			if (posting.at(-1) !== index) posting.push(index);
		}
	}

	/** Whether a word of the desk begins with these letters. */
	hasPrefix(letters: string): boolean {
		return this.#inOrder()[this.#placeOf(letters)]?.startsWith(letters) ?? false;
	}

	/** The words that begin with these letters, in alphabetical order. */
	startingWith(letters: string): string[] {
		const sorted = this.#inOrder();
		const found: string[] = [];
		for (let at = this.#placeOf(letters); sorted[at]?.startsWith(letters); at++) found.push(sorted[at]!);
		return found;
	}

	/** Words that hold these letters, at most `limit`. */
	containing(letters: string, limit: number): string[] {
		const found: string[] = [];
		for (const word of this.#words) {
			if (!word.includes(letters)) continue;
			found.push(word);
			if (found.length === limit) break;
		}
		return found;
	}

	/** The words that a typed one may mean, nearest first; `limit` at most. A beginning of a word counts as near it, since a reviewer is still typing. */
	near(typed: string, edits: number, limit: number): NearWord[] {
		const found: NearWord[] = [];
		for (const index of this.#sharingTrigrams(typed)) {
			const word = this.#words[index]!;
			const {whole, start} = editsBetween(typed, word, edits);
			if (whole > edits && start > edits) continue;
			const distance = (Math.min(whole, start + longerCosts) + slipOf(typed, word)) / typed.length;
			found.push({word, distance: Math.min(1, distance)});
		}
		found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
		return found.slice(0, limit);
	}

	#inOrder(): readonly string[] {
		return (this.#sorted ??= this.#words.toSorted());
	}

	/** Where the first word stands, in alphabetical order, that is not before these letters. */
	#placeOf(letters: string): number {
		const sorted = this.#inOrder();
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (sorted[middle]! < letters) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** Indices of words, those first that share most trigrams with the typed one. */
	#sharingTrigrams(typed: string): number[] {
		if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(this.#words.length + 1024);
		const shared = this.#shared;
		const touched: number[] = [];
		const typedBuckets = new Set(bucketsOf(typed));
		for (const bucket of typedBuckets) {
			for (const index of this.#postings[bucket]!) {
				const count = shared[index]!;
				if (count === 0) touched.push(index);
				shared[index] = count + 1;
			}
		}
		// Counted by size of the overlap, so that no sort over all touched words is needed.
		const bySize = Array.from({length: typedBuckets.size + 1}, (): number[] => []);
		for (const index of touched) {
			bySize[shared[index]!]!.push(index);
			shared[index] = 0;
		}
		return bySize.reverse().flat().slice(0, closeLooks);
	}
}

/** Of an edit: that a word goes on where the typed one ends; that it begins otherwise, which fingers seldom get wrong; that it has the same letters in another order. */
const longerCosts = 0.4;
const otherBeginningCosts = 0.4;
const sameLettersSpare = 0.3;

/** What makes a slip more or less likely than the number of its edits says. */
function slipOf(typed: string, word: string): number {
	if (typed.charCodeAt(0) !== word.charCodeAt(0)) return otherBeginningCosts;
	return typed !== word && sortedLetters(typed) === sortedLetters(word) ? -sameLettersSpare : 0;
}

const sortedLetters = (word: string): string => Array.from(word).sort().join('');

/** Trigrams are told apart by this many numbers; two that share one make a few more words be looked at, no fewer. */
const buckets = 2 ** 15;

/** The buckets of a word's trigrams. Its beginning counts double through two blanks before it; its end is open, since a reviewer is still typing. */
function bucketsOf(word: string): number[] {
	const found: number[] = [];
	let [first, second] = [0, 0];
	for (let at = 0; at < word.length; at++) {
		const third = word.charCodeAt(at);
		found.push((Math.imul(first, 0x9e35) ^ Math.imul(second, 0x1f35) ^ Math.imul(third, 0x65)) & (buckets - 1));
		[first, second] = [second, third];
	}
	return found;
}

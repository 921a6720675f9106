import type {Quotation} from '../model/utterance.ts';

/**
 * What incremental collation needs of wherever quotations are kept (a catalog on disk, or memory). A quotation is named by a key, a whole number
 * that the store gave it. The store adds and removes quotations by itself; whatever it removes leaves its postings and its group too.
 */
export interface QuotationStore {
	/** Quotations in the store. */
	readonly size: number;
	quotation(key: number): Quotation;
	/** In how many quotations each of these words (32-bit numbers) stands, as `countWords` was told. */
	wordCounts(words: readonly number[]): readonly number[];
	/** Each of these words, all different, stands in one quotation more. */
	countWords(words: readonly number[]): void;
	/** How many keys are posted under each of these shingles (32-bit numbers). */
	postedCounts(shingles: readonly number[]): readonly number[];
	/** Keys posted under a shingle, the latest first, at most `limit`. */
	posted(shingle: number, limit: number): readonly number[];
	/** Posts a key under each of these shingles, all different; under one that it is posted under already, nothing changes. */
	post(key: number, shingles: readonly number[]): void;
	/** Keys of the utterance that it stands in, itself included, in rising order. */
	companions(key: number): readonly number[];
	/** Each of these becomes a group, all of it and nothing else; what its members were in before loses them. */
	regroup(groups: readonly (readonly number[])[]): void;
}

export interface KeyedQuotation {
	readonly key: number;
	readonly quotation: Quotation;
}

import {NumberColumn} from './columns.ts';

/** Rarest shingles that a quotation is looked up by. */
export const rarestLookedUp = 10;

/** A list longer than this is of a stock phrase; it is read only this far. */
export const longestRead = 400;

const buckets = 1 << 20;

/** Which quotations hold a shingle: lists in a table of buckets, in memory. Two shingles may share a bucket; verification tells them apart. */
export class Postings {
	readonly #heads = new Int32Array(buckets).fill(-1);
	readonly #lengths = new Uint32Array(buckets);
	readonly #next = new NumberColumn();
	readonly #owners = new NumberColumn();
	readonly #shingles = new NumberColumn();

	add(shingle: number, owner: number): void {
		const bucket = shingle & (buckets - 1);
		this.#next.push(this.#heads[bucket]! + 1);
		this.#owners.push(owner);
		this.#shingles.push(shingle);
		this.#heads[bucket] = this.#owners.length - 1;
		this.#lengths[bucket]!++;
	}

	/** About how many hold it, never fewer. */
	length(shingle: number): number {
		return this.#lengths[shingle & (buckets - 1)]!;
	}

	/** Owners, the latest first, of at most `longestRead` entries. */
	owners(shingle: number): readonly number[] {
		const owners: number[] = [];
		let entry = this.#heads[shingle & (buckets - 1)]!;
		for (let read = 0; entry >= 0 && read < longestRead; read++) {
			if (this.#shingles.at(entry) === shingle) owners.push(this.#owners.at(entry));
			entry = this.#next.at(entry) - 1;
		}
		return owners;
	}
}

/**
 * Who shares a quotation's ten rarest shingles, those with the most in common first, at most `limit`. Rare is what few others have; a shingle
 * that nobody has finds nobody and is not counted among the ten. `counts` says for each shingle how many have it, `owners` who.
 */
export function rankCandidates(
	shingles: readonly number[],
	counts: readonly number[],
	owners: (shingle: number) => readonly number[],
	limit: number,
): number[] {
	const rarest = shingles
		.map((shingle, at) => ({shingle, count: counts[at]!}))
		.filter(({count}) => count > 0)
		.sort((a, b) => a.count - b.count || a.shingle - b.shingle)
		.slice(0, rarestLookedUp);
	const shared = new Map<number, number>();
	for (const {shingle} of rarest) {
		for (const owner of owners(shingle)) shared.set(owner, (shared.get(owner) ?? 0) + 1);
	}
	const byShared: number[][] = Array.from({length: rarestLookedUp + 1}, () => []);
	for (const [owner, times] of shared) byShared[times]!.push(owner);
	return byShared
		.reverse()
		.flatMap(same => same.sort((a, b) => a - b))
		.slice(0, limit);
}

/** Rarest shingles that a quotation is looked up by. */
export const rarestLookedUp = 10;

/** A list longer than this is of a stock phrase; it is read only this far. */
export const longestRead = 400;

/** Once so many have been found, more common shingles are not read. */
const enoughFound = 300;

/** Once three shingles have found somebody, those that more than this have are not read: they add strangers, hardly a twin. */
const common = 64;
const telling = 3;

const buckets = 1 << 20;

/** Which quotations hold a shingle: lists in a table of buckets, in memory. Two shingles may share a bucket; verification tells them apart. */
export class Postings {
	readonly #heads = new Uint32Array(buckets);
	readonly #lengths = new Uint32Array(buckets);
	/** Four numbers an entry, so that each is fetched at once: the next entry of its bucket, the shingle, who has it. Entry 0 is none. */
	#entries = new Uint32Array(1 << 14);
	#size = 1;
	readonly #tally: Uint8Array;

	/** `owners` are numbers below `size`. */
	constructor(size: number) {
		this.#tally = new Uint8Array(size);
	}

	add(shingle: number, owner: number): void {
		const bucket = shingle & (buckets - 1);
		const entry = 4 * this.#size;
		if (entry === this.#entries.length) {
			const wider = new Uint32Array(2 * entry);
			wider.set(this.#entries);
			this.#entries = wider;
		}
		this.#entries[entry] = this.#heads[bucket]!;
		this.#entries[entry + 1] = shingle;
		this.#entries[entry + 2] = owner;
		this.#heads[bucket] = this.#size++;
		this.#lengths[bucket]!++;
	}

	/** As `rankCandidates`, over these lists. */
	candidates(shingles: readonly number[], limit: number): readonly number[] {
		const counts = shingles.map(shingle => this.#lengths[shingle & (buckets - 1)]!);
		const entries = this.#entries;
		const found: number[] = [];
		for (const [at, place] of rarestOf(shingles, counts).entries()) {
			const shingle = shingles[place]!;
			if (found.length >= enoughFound) break;
			if (at >= telling && found.length > 0 && this.#lengths[shingle & (buckets - 1)]! > common) break;
			let entry = 4 * this.#heads[shingle & (buckets - 1)]!;
			for (let read = 0; entry > 0 && read < longestRead; read++) {
				if (entries[entry + 1] === shingle) {
					const owner = entries[entry + 2]!;
					if (this.#tally[owner]!++ === 0) found.push(owner);
				}
				entry = 4 * entries[entry]!;
			}
		}
		const best = mostShared(found, owner => this.#tally[owner]!, limit);
		for (const owner of found) this.#tally[owner] = 0;
		return best;
	}
}

/**
 * Who shares a quotation's ten rarest shingles, those with the most in common first, at most `limit`. Rare is what few others have; a shingle
 * that nobody has finds nobody and is not counted among the ten. `holders` says for each shingle who has it.
 */
export function rankCandidates(
	shingles: readonly number[],
	holders: readonly (readonly number[])[],
	limit: number,
): readonly number[] {
	const counts = holders.map(({length}) => length);
	const tally = new Map<number, number>();
	for (const [at, place] of rarestOf(shingles, counts).entries()) {
		if (tally.size >= enoughFound) break;
		const held = holders[place]!;
		if (at >= telling && tally.size > 0 && held.length > common) break;
		for (const owner of held) tally.set(owner, (tally.get(owner) ?? 0) + 1);
	}
	return mostShared([...tally.keys()], owner => tally.get(owner)!, limit);
}

/** The places of the ten that the fewest have, the rarest first. */
function rarestOf(shingles: readonly number[], counts: readonly number[]): readonly number[] {
	const places: number[] = [];
	for (let at = 0; at < shingles.length; at++) if (counts[at]! > 0) places.push(at);
	places.sort((a, b) => counts[a]! - counts[b]! || shingles[a]! - shingles[b]!);
	if (places.length > rarestLookedUp) places.length = rarestLookedUp;
	return places;
}

/** Those with the highest tally, of equals the lowest number first. */
function mostShared(found: readonly number[], tally: (owner: number) => number, limit: number): readonly number[] {
	const byTally = Array.from({length: rarestLookedUp + 1}, (): number[] => []);
	for (const owner of found) byTally[tally(owner)]!.push(owner);
	const best: number[] = [];
	for (let times = rarestLookedUp; times > 0 && best.length < limit; times--) {
		const same = byTally[times]!;
		if (same.length > 1) same.sort((a, b) => a - b);
		for (const owner of same) if (best.length < limit) best.push(owner);
	}
	return best;
}

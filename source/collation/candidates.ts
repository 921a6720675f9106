/** Rarest shingles that a quotation is looked up by. */
export const rarestLookedUp = 10;

/** A list longer than this is of a stock phrase; it is read only this far. */
export const longestRead = 400;

/** Once so many have been found, more common shingles are not read. */
export const enoughFound = 300;

/** Once three shingles have found somebody, those that more than this have are not read: they add strangers, hardly a twin. */
export const common = 64;
export const telling = 3;

/**
 * Who shares a quotation's ten rarest shingles, those with the most in common first, at most `limit`. Rare is what few others have; a shingle
 * that nobody has finds nobody and is not counted among the ten. `holders` says for each shingle who has it.
 */
export function rankCandidates(
	shingles: Uint32Array,
	holders: readonly (readonly number[])[],
	limit: number,
): readonly number[] {
	const rarest = new RarestFew();
	for (const [at, {length}] of holders.entries()) rarest.offer(length, shingles[at]!, at);
	const tally = new Map<number, number>();
	for (let at = 0; at < rarest.size; at++) {
		if (tally.size >= enoughFound) break;
		const held = holders[rarest.what[at]!]!;
		if (at >= telling && tally.size > 0 && held.length > common) break;
		for (const owner of held) tally.set(owner, (tally.get(owner) ?? 0) + 1);
	}
	const ranked = new MostShared(limit);
	for (const [owner, times] of tally) ranked.offer(owner, times);
	return ranked.owners();
}

/** Those of the shingles that are offered that the fewest have, the rarest first; of equals the lowest number. */
export class RarestFew {
	/** Whatever was given with each. */
	readonly what = new Array<number>(rarestLookedUp).fill(0);
	readonly #counts = new Array<number>(rarestLookedUp).fill(0);
	readonly #shingles = new Array<number>(rarestLookedUp).fill(0);
	size = 0;

	clear(): void {
		this.size = 0;
	}

	count(at: number): number {
		return this.#counts[at]!;
	}

	offer(count: number, shingle: number, what: number): void {
		if (count === 0) return;
		const [counts, shingles] = [this.#counts, this.#shingles];
		let at = this.size;
		while (at > 0 && (counts[at - 1]! > count || (counts[at - 1] === count && shingles[at - 1]! > shingle))) at--;
		if (at === rarestLookedUp) return;
		if (this.size < rarestLookedUp) this.size++;
		for (let last = this.size - 1; last > at; last--) {
			counts[last] = counts[last - 1]!;
			shingles[last] = shingles[last - 1]!;
			this.what[last] = this.what[last - 1]!;
		}
		counts[at] = count;
		shingles[at] = shingle;
		this.what[at] = what;
	}
}

/** Those of the owners that are offered that share the most, of equals the lowest number first. */
export class MostShared {
	readonly #limit: number;
	readonly #owners: number[] = [];
	readonly #times: number[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	offer(owner: number, times: number): void {
		const [owners, all] = [this.#owners, this.#times];
		let at = owners.length;
		while (at > 0 && (all[at - 1]! < times || (all[at - 1] === times && owners[at - 1]! > owner))) at--;
		if (at === this.#limit) return;
		if (owners.length < this.#limit) {
			owners.push(0);
			all.push(0);
		}
		for (let last = owners.length - 1; last > at; last--) {
			owners[last] = owners[last - 1]!;
			all[last] = all[last - 1]!;
		}
		owners[at] = owner;
		all[at] = times;
	}

	owners(): readonly number[] {
		return this.#owners;
	}
}

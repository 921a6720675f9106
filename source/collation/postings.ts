import {common, enoughFound, longestRead, MostShared, RarestFew, telling} from './candidates.ts';

/** A shingle that one quotation has is kept with its owner; where there are more, with the number of a list, marked so. */
const isList = 0x8000_0000;

const threeOwners = 3;

/** Which quotations hold a shingle, in memory. The latest come first. */
export class Postings {
	/** Pairs: a shingle, and one more than its owner, or its list; 0 where the slot is free. */
	#slots = new Uint32Array(1 << 11);
	#taken = 0;
	/** Pairs: the length of a list, and where its latest owners stand. */
	#lists = new Uint32Array(1 << 8);
	#listCount = 0;
	/** Owners by threes, the latest last, and before each three where the earlier ones of its list stand: what is read together stands together. */
	#owners = new Uint32Array(1 << 8);
	#ownersEnd = 0;
	readonly #tally: Uint8Array;
	readonly #rarest = new RarestFew();

	/** `owners` are numbers below `size`. */
	constructor(size: number) {
		this.#tally = new Uint8Array(size);
	}

	add(shingle: number, owner: number): void {
		if (this.#taken > this.#slots.length * 0.35) this.#widen();
		const slots = this.#slots;
		const slot = slotOf(slots, shingle);
		const held = slots[slot + 1]!;
		if (held === 0) {
			slots[slot] = shingle;
			slots[slot + 1] = owner + 1;
			this.#taken++;
		} else if (held < isList) {
			slots[slot + 1] = isList + this.#begin(held - 1);
			this.#append(slots[slot + 1]! - isList, owner);
		} else this.#append(held - isList, owner);
	}

	/** As `rankCandidates`, over these lists. */
	candidates(shingles: Uint32Array, limit: number): readonly number[] {
		const [slots, lists, owners, tally, rarest] = [this.#slots, this.#lists, this.#owners, this.#tally, this.#rarest];
		rarest.clear();
		for (const shingle of shingles) {
			const held = slots[slotOf(slots, shingle) + 1]!;
			if (held !== 0) rarest.offer(held < isList ? 1 : lists[2 * (held - isList)]!, shingle, held);
		}
		const found: number[] = [];
		for (let at = 0; at < rarest.size; at++) {
			if (found.length >= enoughFound) break;
			if (at >= telling && found.length > 0 && rarest.count(at) > common) break;
			const held = rarest.what[at]!;
			if (held < isList) {
				if (tally[held - 1]!++ === 0) found.push(held - 1);
				continue;
			}
			const list = 2 * (held - isList);
			const length = lists[list]!;
			let three = lists[list + 1]!;
			let within = ((length - 1) % threeOwners) + 1;
			for (let left = Math.min(length, longestRead); left > 0; left--) {
				const owner = owners[three + within]!;
				if (tally[owner]!++ === 0) found.push(owner);
				if (--within > 0) continue;
				within = threeOwners;
				three = owners[three]!;
			}
		}
		const best = new MostShared(limit);
		for (const owner of found) {
			best.offer(owner, tally[owner]!);
			tally[owner] = 0;
		}
		return best.owners();
	}

	/** Makes a list of one owner. */
	#begin(owner: number): number {
		if (2 * this.#listCount === this.#lists.length) this.#lists = widened(this.#lists);
		this.#lists[2 * this.#listCount] = 1;
		this.#lists[2 * this.#listCount + 1] = this.#three(0);
		this.#owners[this.#ownersEnd - threeOwners] = owner;
		return this.#listCount++;
	}

	#append(list: number, owner: number): void {
		const length = this.#lists[2 * list]!++;
		const within = length % threeOwners;
		if (within === 0) this.#lists[2 * list + 1] = this.#three(this.#lists[2 * list + 1]!);
		this.#owners[this.#lists[2 * list + 1]! + 1 + within] = owner;
	}

	#three(earlier: number): number {
		const at = this.#ownersEnd;
		this.#ownersEnd += 1 + threeOwners;
		if (this.#ownersEnd > this.#owners.length) this.#owners = widened(this.#owners);
		this.#owners[at] = earlier;
		return at;
	}

	#widen(): void {
		const before = this.#slots;
		const slots = new Uint32Array(before.length * 2);
		for (let at = 0; at < before.length; at += 2) {
			if (before[at + 1] === 0) continue;
			const slot = slotOf(slots, before[at]!);
			slots[slot] = before[at]!;
			slots[slot + 1] = before[at + 1]!;
		}
		this.#slots = slots;
	}
}

/** Where a shingle stands, or would stand. */
function slotOf(slots: Uint32Array, shingle: number): number {
	const last = slots.length - 1;
	let slot = (shingle << 1) & last;
	while (slots[slot + 1] !== 0 && slots[slot] !== shingle) slot = (slot + 2) & last;
	return slot;
}

function widened(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
	const wider = new Uint32Array(2 * numbers.length);
	wider.set(numbers);
	return wider;
}

import {release} from './columns.ts';
import {common, enoughFound, longestRead, MostShared, RarestFew, telling} from './candidates.ts';

/** A shingle that one quotation has is kept with its owner; where there are more, with the number of a list, marked so. */
const isList = 0x8000_0000;

const threeOwners = 3;

/** Numbers of the table for each shingle, two of which are a slot: with fewer, shingles take each other's slots too often, and it is made anew below the least. */
const roomFor = 2.9;
const leastRoomFor = 2.5;

/** Of a table that grows, at first. */
const fewNumbers = 1 << 11;

/** Which quotations hold a shingle, in memory. The latest come first. */
export class Postings {
	/** Pairs: a shingle, and one more than its owner, or its list; 0 where the slot is free. */
	#slots: Uint32Array<ArrayBuffer>;
	#taken = 0;
	/** Pairs: the length of a list, and where its latest owners stand. */
	#lists = new Uint32Array(1 << 8);
	#listCount = 0;
	/**
	 * Owners by threes, the latest last, and before each three where the earlier ones of its list stand: what is read together stands together. A list that
	 * is longer than anybody reads is a ring of its latest owners instead.
	 */
	#owners = new Uint32Array(1 << 8);
	/** Nothing stands at 0: it means that there are no earlier ones. */
	#ownersEnd = 1;
	/** Threes of lists that have become rings, the first of them. */
	#freeThrees = 0;
	readonly #tally: Uint8Array;
	readonly #rarest = new RarestFew();
	/** What was looked up last: what each shingle holds, the owners of one, and all of them, each once. */
	#held = new Uint32Array(1 << 8);
	readonly #read = new Uint32Array(longestRead);
	readonly #found = new Uint32Array(enoughFound + longestRead);

	/** Owners are numbers below `size`; `shingles`: about how many there will be. */
	constructor(size: number, shingles = 0) {
		this.#slots = new Uint32Array(Math.max(fewNumbers, 2 * Math.ceil((shingles * roomFor) / 2)));
		this.#tally = new Uint8Array(size);
	}

	add(shingle: number, owner: number): void {
		if (this.#taken * leastRoomFor > this.#slots.length) this.#widen();
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
		this.#chooseRarest(shingles);
		const [rarest, tally] = [this.#rarest, this.#tally];
		let found = 0;
		for (let at = 0; at < rarest.size; at++) {
			if (found >= enoughFound) break;
			if (at >= telling && found > 0 && rarest.count(at) > common) break;
			const read = this.#readOwners(rarest.what[at]!);
			for (let place = 0; place < read; place++) {
				const owner = this.#read[place]!;
				const times = tally[owner]!;
				tally[owner] = times + 1;
				// Without asking whether it is the first time: half of the guesses would be wrong.
				this.#found[found] = owner;
				found += (times - 1) >>> 31;
			}
		}
		const best = new MostShared(limit);
		for (let place = 0; place < found; place++) {
			const owner = this.#found[place]!;
			best.offer(owner, tally[owner]!);
			tally[owner] = 0;
		}
		return best.owners();
	}

	/** All are looked up before any is weighed: the table is large, and the processor fetches several places of it at once where nothing hangs on what it finds. */
	#chooseRarest(shingles: Uint32Array): void {
		if (shingles.length > this.#held.length) this.#held = new Uint32Array(2 * shingles.length);
		const [slots, lists, rarest, held] = [this.#slots, this.#lists, this.#rarest, this.#held];
		for (let at = 0; at < shingles.length; at++) held[at] = slots[slotOf(slots, shingles[at]!) + 1]!;
		rarest.clear();
		for (let at = 0; at < shingles.length; at++) {
			const own = held[at]!;
			if (own !== 0) rarest.offer(own < isList ? 1 : lists[2 * (own - isList)]!, shingles[at]!, own);
		}
	}

	/** Reads whoever a slot holds, the latest first, and gives how many are read. */
	#readOwners(held: number): number {
		const [read, owners] = [this.#read, this.#owners];
		if (held < isList) {
			read[0] = held - 1;
			return 1;
		}
		const length = this.#lists[2 * (held - isList)]!;
		const start = this.#lists[2 * (held - isList) + 1]!;
		const count = Math.min(length, longestRead);
		if (length >= longestRead) {
			for (let place = 0; place < count; place++) read[place] = owners[start + ((length - 1 - place) % longestRead)]!;
			return count;
		}
		let three = start;
		let within = ((length - 1) % threeOwners) + 1;
		for (let place = 0; place < count; place++) {
			read[place] = owners[three + within]!;
			if (--within > 0) continue;
			within = threeOwners;
			three = owners[three]!;
		}
		return count;
	}

	/** Says that nobody will be looked for any more. */
	end(): void {
		for (const numbers of [this.#slots, this.#lists, this.#owners]) release(numbers);
	}

	/** Makes a list of one owner. */
	#begin(owner: number): number {
		if (2 * this.#listCount === this.#lists.length) this.#lists = widened(this.#lists);
		const three = this.#three(0);
		this.#lists[2 * this.#listCount] = 1;
		this.#lists[2 * this.#listCount + 1] = three;
		this.#owners[three + 1] = owner;
		return this.#listCount++;
	}

	#append(list: number, owner: number): void {
		const length = this.#lists[2 * list]!++;
		if (length >= longestRead) {
			this.#owners[this.#lists[2 * list + 1]! + (length % longestRead)] = owner;
			return;
		}
		const within = length % threeOwners;
		if (within === 0) this.#lists[2 * list + 1] = this.#three(this.#lists[2 * list + 1]!);
		this.#owners[this.#lists[2 * list + 1]! + 1 + within] = owner;
		if (length + 1 === longestRead) this.#lists[2 * list + 1] = this.#ring(this.#lists[2 * list + 1]!);
	}

	/** Room for three owners of a list behind its earlier ones. */
	#three(earlier: number): number {
		const free = this.#freeThrees;
		if (free > 0) this.#freeThrees = this.#owners[free]!;
		const at = free > 0 ? free : this.#room(1 + threeOwners);
		this.#owners[at] = earlier;
		return at;
	}

	/** A ring of the owners of a list that has come to its length; its threes are free. */
	#ring(three: number): number {
		const ring = this.#room(longestRead);
		const owners = this.#owners;
		let within = ((longestRead - 1) % threeOwners) + 1;
		let earliest = three;
		for (let place = longestRead - 1; place >= 0; place--) {
			owners[ring + place] = owners[earliest + within]!;
			if (--within > 0 || place === 0) continue;
			within = threeOwners;
			earliest = owners[earliest]!;
		}
		owners[earliest] = this.#freeThrees;
		this.#freeThrees = three;
		return ring;
	}

	#room(size: number): number {
		const at = this.#ownersEnd;
		this.#ownersEnd += size;
		while (this.#ownersEnd > this.#owners.length) this.#owners = widened(this.#owners);
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
		release(before);
		this.#slots = slots;
	}
}

/** Where a shingle stands, or would stand: the lower its number, the nearer to the beginning. */
function slotOf(slots: Uint32Array, shingle: number): number {
	const {length} = slots;
	let slot = 2 * Math.floor(shingle * (length / 2 ** 33));
	while (slots[slot + 1] !== 0 && slots[slot] !== shingle) slot = slot + 2 === length ? 0 : slot + 2;
	return slot;
}

function widened(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const wider = new Uint32Array(2 * numbers.length);
	wider.set(numbers);
	release(numbers);
	return wider;
}

import type {DatabaseSync} from 'node:sqlite';
import {longestRead} from '../collation/candidates.ts';
import {release} from '../collation/columns.ts';
import {rowsOf} from './rows.ts';

/** So many pairs share a row of the table, about: a row each would take twice the room and, for all at once, twenty times as long; more would be read and written in vain. */
const pairsInRow = 32;

/** Rows, as powers of two: until all was put in at once, and at most. */
const rowBits = {first: 12, most: 18};

/** Pairs that are held in memory while all are put in. */
const mostHeld = 1 << 21;

/** Of one number more pairs than this are not kept: nobody reads them, and a row of ten thousand pairs is read for each that shares its bits. */
const mostKept = 2 * longestRead;

/** Whoever is posted, and under what. */
type Posted = readonly [holder: number, shingles: Uint32Array];

/**
 * Who is posted under a number of 32 bits: units under their shingles, articles under their seeds. A row holds pairs of number and holder, the latest last, of all
 * numbers that end in the same bits.
 */
export class PostingTable {
	readonly #database: DatabaseSync;
	readonly #table: string;
	readonly #read;
	readonly #readAll;
	readonly #write;
	readonly #bits;

	constructor(database: DatabaseSync, table: 'posting' | 'seed_posting') {
		this.#database = database;
		this.#table = table;
		this.#read = database.prepare(`SELECT pairs FROM ${table} WHERE bucket = ?`);
		// Many at a time, and null for a row that is not there: one by one takes twice as long.
		this.#readAll = database.prepare(
			`SELECT pairs FROM json_each(?) AS asked LEFT JOIN ${table} ON bucket = asked.value`,
		);
		this.#write = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
		this.#bits = database.prepare(`SELECT value FROM meta WHERE name = 'bits of ${table}'`);
	}

	/** For each shingle the units under it, the latest first, at most `limit`. */
	find(shingles: Uint32Array, limit: number): readonly (readonly number[])[] {
		const mask = this.#mask();
		const buckets = Array.from(shingles, shingle => shingle & mask);
		return rowsOf<[Uint8Array | null]>(this.#readAll, JSON.stringify(buckets)).map(([bytes], at) => {
			const shingle = shingles[at]!;
			const pairs = pairsOf(bytes);
			const units: number[] = [];
			for (let at = pairs.length - 2; at >= 0 && units.length < limit; at -= 2) {
				if (pairs[at] === shingle) units.push(pairs[at + 1]!);
			}
			return units;
		});
	}

	add(unit: number, shingles: Uint32Array): void {
		for (const [bucket, own] of byBucket(shingles, this.#mask())) {
			const pairs = this.#pairs(bucket);
			const more = new Uint32Array(pairs.length + 2 * own.length);
			more.set(pairs);
			for (let at = 0; at < own.length; at++) {
				more[pairs.length + 2 * at] = own[at]!;
				more[pairs.length + 2 * at + 1] = unit;
			}
			this.#put(bucket, own.reduce(withoutEarliest, more));
		}
	}

	remove(unit: number, shingles: Uint32Array): void {
		for (const [bucket] of byBucket(shingles, this.#mask())) {
			const pairs = this.#pairs(bucket);
			const left = new Uint32Array(pairs.length);
			let length = 0;
			for (let at = 0; at < pairs.length; at += 2) {
				if (pairs[at + 1] === unit) continue;
				left[length++] = pairs[at]!;
				left[length++] = pairs[at + 1]!;
			}
			this.#put(bucket, left.slice(0, length));
		}
	}

	/** Puts these under their shingles, in place of all that were there. They are asked for several times: as many as are held in memory are put in at a time. */
	replace(posted: () => Iterable<Posted>): void {
		this.#database.exec(`DELETE FROM ${this.#table}`);
		const sizes = this.#chooseBits(posted);
		for (let from = 0; from < sizes.length;) {
			let [to, pairs] = [from, 0];
			while (to < sizes.length && (to === from || pairs + sizes[to]! <= mostHeld)) pairs += sizes[to++]!;
			this.#putRows(posted(), sizes, from, to);
			from = to;
		}
	}

	/** Chooses the number of rows by the number of pairs, and gives how many pairs each will hold. */
	#chooseBits(posted: () => Iterable<Posted>): Uint32Array {
		const sizes = new Uint32Array(1 << rowBits.most);
		let all = 0;
		for (const [, shingles] of posted()) {
			all += shingles.length;
			for (const shingle of shingles) sizes[shingle & (sizes.length - 1)]!++;
		}
		let {first: bits} = rowBits;
		while (bits < rowBits.most && 2 ** bits * pairsInRow < all) bits++;
		this.#database
			.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)')
			.run(`bits of ${this.#table}`, JSON.stringify(bits));
		const rows = 1 << bits;
		for (let bucket = rows; bucket < sizes.length; bucket++) sizes[bucket & (rows - 1)]! += sizes[bucket]!;
		return sizes.subarray(0, rows);
	}

	#putRows(posted: Iterable<Posted>, sizes: Uint32Array, from: number, to: number): void {
		const ends = new Uint32Array(to - from + 1);
		for (let bucket = from; bucket < to; bucket++) ends[bucket - from + 1] = ends[bucket - from]! + sizes[bucket]!;
		const pairs = new Uint32Array(2 * ends[to - from]!);
		const next = ends.slice();
		for (const [holder, shingles] of posted) {
			for (const shingle of shingles) {
				const bucket = shingle & (sizes.length - 1);
				if (bucket < from || bucket >= to) continue;
				const at = 2 * next[bucket - from]!++;
				pairs[at] = shingle;
				pairs[at + 1] = holder;
			}
		}
		for (let bucket = from; bucket < to; bucket++) {
			const own = pairs.subarray(2 * ends[bucket - from]!, 2 * ends[bucket - from + 1]!);
			if (own.length > 0) this.#put(bucket, latest(own));
		}
		release(pairs);
	}

	/** Asked each time: another process may have put all in anew. */
	#mask(): number {
		const row = this.#bits.get();
		return (1 << (row ? Number(row.value) : rowBits.first)) - 1;
	}

	#pairs(bucket: number): Uint32Array {
		return pairsOf(this.#read.get(bucket)?.pairs as Uint8Array | undefined);
	}

	#put(bucket: number, pairs: Uint32Array): void {
		this.#write.run(bucket, new Uint8Array(pairs.buffer, pairs.byteOffset, pairs.byteLength));
	}
}

const none = new Uint32Array(0);

function pairsOf(bytes: Uint8Array | null | undefined): Uint32Array {
	if (!bytes) return none;
	return bytes.byteOffset % 4 === 0
		? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
		: new Uint32Array(bytes.slice().buffer);
}

/** Of each number the latest pairs, in their order. */
function latest(pairs: Uint32Array): Uint32Array {
	if (pairs.length <= 2 * mostKept) return pairs;
	const counts = new Map<number, number>();
	const kept = new Uint32Array(pairs.length);
	let start = kept.length;
	for (let at = pairs.length - 2; at >= 0; at -= 2) {
		const count = (counts.get(pairs[at]!) ?? 0) + 1;
		if (count > mostKept) continue;
		counts.set(pairs[at]!, count);
		start -= 2;
		kept[start] = pairs[at]!;
		kept[start + 1] = pairs[at + 1]!;
	}
	return kept.subarray(start);
}

/** The pairs without the earliest of a number of which there are too many since one has come: all others were few enough before. */
function withoutEarliest(pairs: Uint32Array, number: number): Uint32Array {
	if (pairs.length <= 2 * mostKept) return pairs;
	let count = 0;
	let earliest = 0;
	for (let at = pairs.length - 2; at >= 0; at -= 2) {
		if (pairs[at] !== number) continue;
		count++;
		earliest = at;
	}
	if (count <= mostKept) return pairs;
	pairs.copyWithin(earliest, earliest + 2);
	return pairs.subarray(0, -2);
}

const byBucket = (shingles: Uint32Array, mask: number): ReadonlyMap<number, number[]> =>
	Map.groupBy(shingles, shingle => shingle & mask);

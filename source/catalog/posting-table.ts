import type {DatabaseSync} from 'node:sqlite';

/** Postings share rows of the table by the lower bits of their shingle: a row each would take twice the room and, for all at once, twenty times as long. */
const buckets = 1 << 14;

/** Who is posted under a number of 32 bits: units under their shingles, articles under their seeds. A row holds pairs of number and holder, the latest last. */
export class PostingTable {
	readonly #database: DatabaseSync;
	readonly #table: string;
	readonly #read;
	readonly #write;

	constructor(database: DatabaseSync, table: 'posting' | 'seed_posting') {
		this.#database = database;
		this.#table = table;
		this.#read = database.prepare(`SELECT pairs FROM ${table} WHERE bucket = ?`);
		this.#write = database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
	}

	/** For each shingle the units under it, the latest first, at most `limit`. */
	find(shingles: Uint32Array, limit: number): readonly (readonly number[])[] {
		return Array.from(shingles, shingle => {
			const pairs = this.#pairs(bucketOf(shingle));
			const units: number[] = [];
			for (let at = pairs.length - 2; at >= 0 && units.length < limit; at -= 2) {
				if (pairs[at] === shingle) units.push(pairs[at + 1]!);
			}
			return units;
		});
	}

	add(unit: number, shingles: Uint32Array): void {
		for (const [bucket, own] of byBucket(shingles)) {
			const pairs = this.#pairs(bucket);
			const more = new Uint32Array(pairs.length + 2 * own.length);
			more.set(pairs);
			for (const [at, shingle] of own.entries()) more.set([shingle, unit], pairs.length + 2 * at);
			this.#put(bucket, more);
		}
	}

	remove(unit: number, shingles: Uint32Array): void {
		for (const [bucket] of byBucket(shingles)) {
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

	/** Puts these units under their shingles, in place of all that were there. */
	replace(units: readonly (readonly [unit: number, shingles: Uint32Array])[]): void {
		this.#database.exec(`DELETE FROM ${this.#table}`);
		const starts = new Uint32Array(buckets + 1);
		for (const [, shingles] of units) for (const shingle of shingles) starts[bucketOf(shingle) + 1]!++;
		for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
		const ends = starts.slice();
		const pairs = new Uint32Array(2 * starts[buckets]!);
		for (const [unit, shingles] of units) {
			for (const shingle of shingles) {
				const at = 2 * ends[bucketOf(shingle)]!++;
				pairs[at] = shingle;
				pairs[at + 1] = unit;
			}
		}
		for (let bucket = 0; bucket < buckets; bucket++) {
			const own = pairs.subarray(2 * starts[bucket]!, 2 * starts[bucket + 1]!);
			if (own.length > 0) this.#put(bucket, own);
		}
	}

	#pairs(bucket: number): Uint32Array {
		const pairs = this.#read.get(bucket)?.pairs as Uint8Array | undefined;
		if (!pairs) return none;
		return pairs.byteOffset % 4 === 0
			? new Uint32Array(pairs.buffer, pairs.byteOffset, pairs.length / 4)
			: new Uint32Array(pairs.slice().buffer);
	}

	#put(bucket: number, pairs: Uint32Array): void {
		this.#write.run(bucket, new Uint8Array(pairs.buffer, pairs.byteOffset, pairs.byteLength));
	}
}

const none = new Uint32Array(0);

const bucketOf = (shingle: number): number => shingle & (buckets - 1);

const byBucket = (shingles: Uint32Array): ReadonlyMap<number, number[]> => Map.groupBy(shingles, bucketOf);

import type {Quotation} from '../model/utterance.ts';
import type {KeyedQuotation, QuotationStore} from './store.ts';

/** A store for one run, all in memory: for tests and small desks. */
export class MemoryStore implements QuotationStore {
	readonly #quotations = new Map<number, Quotation>();
	readonly #words = new Map<number, number>();
	readonly #posted = new Map<number, number[]>();
	readonly #groups = new Map<number, ReadonlySet<number>>();
	#next = 1;

	get size(): number {
		return this.#quotations.size;
	}

	add(quotation: Quotation): KeyedQuotation {
		const key = this.#next++;
		this.#quotations.set(key, quotation);
		return {key, quotation};
	}

	/** The keys that were in its group and still are there. */
	remove(key: number): readonly number[] {
		const left = this.companions(key).filter(other => other !== key);
		this.#quotations.delete(key);
		this.#groups.delete(key);
		for (const keys of this.#posted.values()) if (keys.includes(key)) keys.splice(keys.indexOf(key), 1);
		this.regroup([left]);
		return left;
	}

	quotation(key: number): Quotation {
		return this.#quotations.get(key)!;
	}

	wordCounts(words: readonly number[]): readonly number[] {
		return words.map(word => this.#words.get(word) ?? 0);
	}

	countWords(words: readonly number[]): void {
		for (const word of words) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
	}

	postedCounts(shingles: readonly number[]): readonly number[] {
		return shingles.map(shingle => this.#posted.get(shingle)?.length ?? 0);
	}

	posted(shingle: number, limit: number): readonly number[] {
		return this.#posted.get(shingle)?.slice(-limit).reverse() ?? [];
	}

	post(key: number, shingles: readonly number[]): void {
		for (const shingle of shingles) {
			const keys = this.#posted.get(shingle);
			if (keys?.includes(key)) continue;
			if (keys) keys.push(key);
			else this.#posted.set(shingle, [key]);
		}
	}

	companions(key: number): readonly number[] {
		return [...(this.#groups.get(key) ?? [key])].sort((a, b) => a - b);
	}

	regroup(groups: readonly (readonly number[])[]): void {
		const moved = new Set(groups.flat());
		for (const key of moved) {
			const left = [...(this.#groups.get(key) ?? [])].filter(other => !moved.has(other));
			for (const other of left) this.#groups.set(other, new Set(left));
		}
		for (const group of groups) for (const key of group) this.#groups.set(key, new Set(group));
	}

	/** Groups of two quotations or more, by their first key. */
	groups(): (readonly number[])[] {
		return [...this.#quotations.keys()]
			.map(key => this.companions(key))
			.filter((group, index) => group.length > 1 && group[0] === [...this.#quotations.keys()][index]);
	}
}

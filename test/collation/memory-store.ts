import {byPlace} from '../../source/collation/by-place.ts';
import {shinglesOfEntry} from '../../source/collation/roll-entry.ts';
import type {KeyedQuotation, QuotationStore, Unit, WordedUnit} from '../../source/collation/store.ts';
import type {Quotation} from '../../source/model/utterance.ts';

interface Kept {
	id: number;
	wording: number;
	fullness: number;
	group: number | null;
	keys: number[];
	entry: Uint32Array;
	stands: boolean;
}

/** A store in memory: what collation asks of the catalog, for tests and benchmarks. */
export class MemoryStore implements QuotationStore {
	readonly #quotations = new Map<number, Quotation>();
	readonly #units = new Map<number, Kept>();
	readonly #wordings = new Map<number, number>();
	readonly #groups = new Map<number, Set<number>>();
	readonly #postings = new Map<number, number[]>();
	#next = 1;

	add(quotation: Quotation): KeyedQuotation {
		const key = this.#next++;
		this.#quotations.set(key, quotation);
		return {key, quotation};
	}

	/** Takes quotations out and gives the groups that have to be looked at again. */
	remove(keys: readonly number[]): readonly number[] {
		const left = new Set<number>();
		for (const key of keys) {
			const unit = [...this.#units.values()].find(({keys: own}) => own.includes(key))!;
			if (unit.group !== null) left.add(unit.group);
			unit.keys = unit.keys.filter(own => own !== key);
			this.#quotations.delete(key);
			if (unit.keys.length > 0) continue;
			this.unpost(unit.id);
			this.move(unit.id, null);
			this.#units.delete(unit.id);
			this.#wordings.delete(unit.wording);
		}
		return [...left].filter(group => this.#groups.has(group));
	}

	quotation(key: number): Quotation {
		return this.#quotations.get(key)!;
	}

	unit(id: number): Unit {
		const {wording, fullness, group, keys, stands} = this.#units.get(id)!;
		return {id, wording, fullness, group, first: keys[0]!, size: keys.length, stands};
	}

	unitOfWording(wording: number): Unit | undefined {
		const id = this.#wordings.get(wording);
		return id === undefined ? undefined : this.unit(id);
	}

	wordedUnits(ids: readonly number[]): readonly WordedUnit[] {
		return ids.map(id => ({
			...this.unit(id),
			entry: this.#units.get(id)!.entry,
			speakers: this.#units.get(id)!.keys.map(key => this.quotation(key).quote.speaker),
		}));
	}

	wordedUnitsIn(group: number, limit: number): readonly WordedUnit[] {
		return this.wordedUnits([...(this.#groups.get(group) ?? [])].slice(0, limit));
	}

	begin(key: number, wording: number, fullness: number, entry: Uint32Array): void {
		this.#units.set(key, {id: key, wording, fullness, group: null, keys: [key], entry, stands: false});
		if (wording !== 0) this.#wordings.set(wording, key);
	}

	join(key: number, unit: number, entry: Uint32Array | null): void {
		const kept = this.#units.get(unit)!;
		if (entry) kept.entry = entry;
		const {keys} = kept;
		keys.push(key);
		keys.sort((a, b) => byPlace(this.quotation(a), this.quotation(b)));
	}

	move(id: number, group: number | null): void {
		const unit = this.#units.get(id)!;
		if (unit.group !== null) {
			const before = this.#groups.get(unit.group)!;
			before.delete(id);
			if (before.size === 0) this.#groups.delete(unit.group);
		}
		unit.group = group;
		if (group === null) return;
		const members = this.#groups.get(group);
		if (members) members.add(id);
		else this.#groups.set(group, new Set([id]));
	}

	posted(shingles: Uint32Array, limit: number): readonly (readonly number[])[] {
		return Array.from(shingles, shingle => this.#postings.get(shingle)?.slice(-limit).reverse() ?? []);
	}

	post(unit: number): void {
		const kept = this.#units.get(unit)!;
		kept.stands = true;
		for (const shingle of shinglesOfEntry(kept.entry)) {
			const units = this.#postings.get(shingle);
			if (units) units.push(unit);
			else this.#postings.set(shingle, [unit]);
		}
	}

	unpost(id: number): void {
		const unit = this.#units.get(id)!;
		if (!unit.stands) return;
		for (const shingle of shinglesOfEntry(unit.entry)) {
			const left = this.#postings.get(shingle)!.filter(other => other !== id);
			if (left.length > 0) this.#postings.set(shingle, left);
			else this.#postings.delete(shingle);
		}
		unit.stands = false;
	}

	/** All groups as the paths of their quotations, in alphabetical order. */
	groups(): string[] {
		return [...this.#groups.values()]
			.map(units =>
				[...units]
					.flatMap(unit =>
						this.#units.get(unit)!.keys.map(key => `${this.quotation(key).path} ${this.quotation(key).quote.id}`),
					)
					.sort()
					.join('\n'),
			)
			.sort();
	}
}

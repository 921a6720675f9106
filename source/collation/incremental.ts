import type {Quotation} from '../model/utterance.ts';
import {byPlace} from './by-place.ts';
import {longestRead, rankCandidates} from './candidates.ts';
import {fewestToStand, fullnessOf, placedBy} from './fullness.ts';
import {mostVerified, postable} from './grouping.ts';
import {likeness} from './likeness.ts';
import {Roll} from './roll.ts';
import type {KeyedQuotation, QuotationStore, Unit, WordedUnit} from './store.ts';

/** Units that are found for one, those that come before it and those that come after it together. */
const mostFound = 3 * mostVerified;

/** Weight of the words that two have in common, below which nobody is like both of them. */
const leastShared = 1.2;

/** Units of another group that are asked whether a newcomer is nearer to them. */
const mostAsked = 64;

/**
 * Finds the place of quotations that are new in the store, and places those anew whose group they change or that a removed quotation left behind (`left`: groups). What comes
 * out is what collating everything at once gives, but for shingles so common that lists of them are cut. Gives the groups that changed or are gone.
 */
export function collateAdded(
	store: QuotationStore,
	added: readonly KeyedQuotation[],
	left: readonly number[] = [],
): ReadonlySet<number> {
	const settling = new Settling(store);
	for (const group of left) settling.scatter(group);
	settling.settle();
	for (const newcomer of added) {
		settling.add(newcomer);
		settling.settle();
	}
	return settling.touched;
}

class Settling {
	readonly touched = new Set<number>();
	readonly #store: QuotationStore;
	readonly #roll = new Roll();
	/** Of a place in the roll, the unit. */
	readonly #unitAt: number[] = [];
	/** Units' first quotations, as far as more than their words was needed. */
	readonly #quotations = new Map<number, Quotation>();
	/** Place of a unit in the roll. */
	readonly #indices = new Map<number, number>();
	/** Units as the store has them. */
	readonly #units = new Map<number, Unit>();
	/** Units without a place. */
	readonly #pending = new Set<number>();
	/** The same, the fullest last; empty where it has to be put in order again. */
	#order: number[] = [];

	constructor(store: QuotationStore) {
		this.#store = store;
	}

	add({key, quotation}: KeyedQuotation): void {
		const own = new Roll();
		own.add(quotation);
		const wording = own.wording(0);
		const {speaker} = quotation.quote;
		const twins = wording === 0 ? undefined : this.#store.unitOfWording(wording);
		if (!twins) {
			this.#store.begin(key, wording, fullnessOf(own, 0), own.entry(0), speaker);
			this.#wait(key);
			return;
		}
		const [{speakers}] = this.#store.wordedUnits([twins.id]) as [WordedUnit];
		const known = speakers.some(other => other?.name === speaker?.name && other?.kind === speaker?.kind);
		const isFirst = byPlace(quotation, this.#store.quotation(twins.first)) < 0;
		this.#store.join(key, twins.id, isFirst ? own.entry(0) : null, speaker);
		this.#units.delete(twins.id);
		this.#roll.vouch(this.#index(twins.id), speaker);
		if (twins.group !== null) this.touched.add(twins.group);
		if (twins.size + 1 === fewestToStand) this.#rise(twins);
		else if (!known) this.#introduce(twins);
	}

	/** Takes a group apart: all of it is placed anew. */
	scatter(group: number): void {
		this.touched.add(group);
		for (const {id, stands} of this.#unitsIn(group, Infinity)) {
			if (stands) {
				this.#store.unpost(id);
				this.#note(id, {stands: false});
			}
			this.#loosen(id);
		}
	}

	#loosen(unit: number): void {
		this.#move(unit, null);
		this.#wait(unit);
	}

	#wait(unit: number): void {
		this.#pending.add(unit);
		this.#order = [];
	}

	#move(unit: number, group: number | null): void {
		this.#store.move(unit, group);
		this.#note(unit, {group});
	}

	#post(unit: number): void {
		this.#store.post(unit);
		this.#note(unit, {stands: true});
	}

	/** What the store has of a unit now, as far as it was asked for before. */
	#note(id: number, change: Partial<Unit>): void {
		const unit = this.#units.get(id);
		if (unit) this.#units.set(id, {...unit, ...change});
	}

	#unit(id: number): Unit {
		let unit = this.#units.get(id);
		if (!unit) this.#units.set(id, (unit = this.#store.unit(id)));
		return unit;
	}

	/** Places whatever has no place, the fullest first, as all at once would have it. */
	settle(): void {
		while (this.#pending.size > 0) {
			if (this.#order.length === 0) this.#order = [...this.#pending].sort((a, b) => (this.#isBefore(a, b) ? 1 : -1));
			const unit = this.#order.pop()!;
			this.#pending.delete(unit);
			this.#place(unit);
		}
	}

	#place(unit: number): void {
		const found = this.#found(unit);
		const like = this.#mostLike(unit, found);
		const group = like === undefined ? unit : this.#unit(like).group!;
		this.#move(unit, group);
		this.touched.add(group);
		const {size} = this.#unit(unit);
		if (!postable(this.#roll, this.#index(unit)) || (group !== unit && size < fewestToStand)) return;
		this.#post(unit);
		this.#announce(unit, group, found);
	}

	/** So many print it now that others are compared with it. */
	#rise(unit: Unit): void {
		const {id, group} = unit;
		if (group === null) return;
		// Of equally full ones it now comes first; then whoever began the group may not have.
		if (group !== id && this.#isBefore(id, group)) this.scatter(group);
		else {
			if (!unit.stands && postable(this.#roll, this.#index(id))) this.#post(id);
			this.#introduce(unit);
		}
	}

	/** Somebody else is said to have said it too: it may now be like others. */
	#introduce({id, group}: Unit): void {
		if (group === null) return;
		const {stands} = this.#unit(id);
		const found = this.#found(id);
		const like = this.#mostLike(id, found);
		const better = like === undefined ? id : this.#unit(like).group!;
		if (better !== group && (group === id || stands)) this.scatter(group);
		else if (better !== group) this.#loosen(id);
		else if (stands) this.#announce(id, group, found);
	}

	/** Lets those look that come after a unit which others are compared with: whoever began a group may belong to it, others may be nearer to it. */
	#announce(unit: number, group: number, found: readonly number[]): void {
		const asked = new Set<number>([group]);
		for (const candidate of found) {
			const other = this.#unit(candidate);
			if (other.group === null || asked.has(other.group)) continue;
			asked.add(other.group);
			const began = other.group;
			// Who is like both has words that both have.
			const shared = this.#roll.sharedWeight(this.#index(unit), this.#index(candidate), leastShared);
			if (shared < leastShared) continue;
			if (this.#isBefore(unit, began) && this.#like(began, unit) > 0) {
				this.scatter(began);
				continue;
			}
			const units = this.#unitsIn(began, mostAsked);
			if (units.length === 1) continue;
			const standing = units.filter(({stands}) => stands);
			for (const {id: member, stands} of units) {
				if (member === began || !this.#isBefore(unit, member)) continue;
				const like = this.#like(member, unit);
				if (like === 0) continue;
				const before = Math.max(
					0,
					...standing.map(({id: rival}) => (this.#isBefore(rival, member) ? this.#like(member, rival) : 0)),
				);
				if (like < before) continue;
				if (stands) {
					this.scatter(began);
					break;
				}
				this.touched.add(began);
				this.#loosen(member);
			}
		}
	}

	/** The unit before it that it is most like; of equals the first. */
	#mostLike(unit: number, found: readonly number[]): number | undefined {
		let most: number | undefined;
		let best = 0;
		if (!postable(this.#roll, this.#index(unit))) return undefined;
		const before = found.filter(other => this.#isBefore(other, unit));
		for (const candidate of before.slice(0, mostVerified)) {
			const like = this.#like(unit, candidate);
			if (like > best || (like > 0 && like === best && this.#isBefore(candidate, most!)))
				[most, best] = [candidate, like];
		}
		return most;
	}

	/** Units that share its rarest shingles and that others are compared with, those with the most in common first. */
	#found(unit: number): readonly number[] {
		const shingles = this.#roll.shingles(this.#index(unit));
		const found = rankCandidates(shingles, this.#store.posted(shingles, longestRead), mostFound).filter(
			other => other !== unit,
		);
		this.#take(this.#store.wordedUnits(found.filter(other => !this.#indices.has(other))));
		return found;
	}

	#unitsIn(group: number, limit: number): readonly Unit[] {
		const units = this.#store.wordedUnitsIn(group, limit);
		this.#take(units);
		return units;
	}

	#like(unit: number, reference: number): number {
		return likeness(this.#roll, this.#index(unit), this.#index(reference), index =>
			this.#quotation(this.#unitAt[index]!),
		);
	}

	#quotation(unit: number): Quotation {
		let quotation = this.#quotations.get(unit);
		if (!quotation) this.#quotations.set(unit, (quotation = this.#store.quotation(this.#unit(unit).first)));
		return quotation;
	}

	#index(unit: number): number {
		if (!this.#indices.has(unit)) this.#take(this.#store.wordedUnits([unit]));
		return this.#indices.get(unit)!;
	}

	/** Takes units up into the roll that are not there. */
	#take(units: readonly WordedUnit[]): void {
		for (const unit of units) {
			this.#units.set(unit.id, unit);
			if (this.#indices.has(unit.id)) continue;
			const index = this.#roll.size;
			const [speaker = null, ...others] = unit.speakers;
			this.#roll.addEntry(unit.entry, speaker);
			this.#unitAt.push(unit.id);
			for (const other of others) this.#roll.vouch(index, other);
			this.#indices.set(unit.id, index);
		}
	}

	/** Whether one unit is placed before another: as `fullestFirst` has it. */
	#isBefore(one: number, other: number): boolean {
		if (one === other) return false;
		const [unit, rival] = [this.#unit(one), this.#unit(other)];
		const difference =
			placedBy(unit.fullness, unit.size) - placedBy(rival.fullness, rival.size) ||
			unit.wording - rival.wording ||
			byPlace(this.#quotation(one), this.#quotation(other));
		return difference < 0;
	}
}

import type {Quotation} from '../model/utterance.ts';
import type {SpeakerName} from './speakers.ts';

/** Quotations with the same wording, or one that is compared by itself: what is placed as one. */
export interface Unit {
	/** Names it in the store: a whole number below 2³². */
	readonly id: number;
	/** As `Roll.wording` has it. */
	readonly wording: number;
	/** As `fullnessOf` has it. */
	readonly fullness: number;
	/** The unit that began the group it stands in; null while it is not placed. */
	readonly group: number | null;
	/** The quotation that stands first among its quotations, by path, place and order. */
	readonly first: number;
	/** How many quotations it is. */
	readonly size: number;
	/** Whether others are compared with it: it is posted. */
	readonly stands: boolean;
}

/** The same with what a roll takes up of it. */
export interface WordedUnit extends Unit {
	/** As `Roll.entry` has it for its first quotation: to read that again takes three times as long. */
	readonly entry: Uint32Array;
	/** Everybody who is said to have said it. */
	readonly speakers: readonly (SpeakerName | null)[];
}

/**
 * What incremental collation needs of wherever quotations are kept (a catalog on disk, or memory). A quotation is named by a key, a whole number
 * that the store gave it. The store adds and removes quotations by itself.
 */
export interface QuotationStore {
	quotation(key: number): Quotation;
	unit(id: number): Unit;
	/** Units with their words, in the order in which they are asked for: one by one takes twice as long. */
	wordedUnits(ids: readonly number[]): readonly WordedUnit[];
	/** Those of a group, in the order of their numbers, at most `limit`. */
	wordedUnitsIn(group: number, limit: number): readonly WordedUnit[];
	/** The unit of a wording, if one of its quotations is placed. */
	unitOfWording(wording: number): Unit | undefined;
	/** Makes a unit of a quotation, named by its key, in no group. */
	begin(key: number, wording: number, fullness: number, entry: Uint32Array, speaker: SpeakerName | null): void;
	/** Puts a quotation into a unit. `entry`: its own where it now stands first in it. */
	join(key: number, unit: number, entry: Uint32Array | null, speaker: SpeakerName | null): void;
	/** Puts a unit into a group, or into none. */
	move(unit: number, group: number | null): void;
	/** The units posted under each of these shingles (32-bit numbers), the latest `limit` of each. */
	posted(shingles: Uint32Array, limit: number): readonly (readonly number[])[];
	/** Posts a unit, which is not posted, under the shingles of its words. */
	post(unit: number): void;
	/** Takes a unit, if it is posted, from wherever it is posted. */
	unpost(unit: number): void;
}

export interface KeyedQuotation {
	readonly key: number;
	readonly quotation: Quotation;
}

/** A unit in its group, as collation finds it when it begins anew. */
export interface PlacedUnit {
	readonly id: number;
	/** Its quotations, the first of them first. */
	readonly keys: readonly number[];
	readonly wording: number;
	readonly fullness: number;
	/** The unit that began its group. */
	readonly group: number;
	readonly entry: Uint32Array;
	/** Everybody who is said to have said it, by each of its quotations. */
	readonly speakers: readonly (SpeakerName | null)[];
	/** Whether others are compared with it. */
	readonly stands: boolean;
}

/** Everything that collation finds when it begins anew. Of a million units no list is made: whoever wants them goes through them, more than once if need be. */
export interface Placement {
	/** In the order of their numbers. */
	units(): Iterable<PlacedUnit>;
	/** Each quotation, and the unit that it belongs to. */
	members(): Iterable<readonly [key: number, unit: number]>;
	/** Those that others are compared with, and the shingles that they are found by. */
	standing(): Iterable<readonly [unit: number, shingles: Uint32Array]>;
	/** Groups of two quotations or more with the keys of these, all in the order of their numbers. */
	groups(): Iterable<readonly [group: number, keys: Uint32Array]>;
	/** Says that nobody will ask any more: what a million units take is wanted for what comes next. */
	end(): void;
}

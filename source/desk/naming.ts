import type {MessagePort} from 'node:worker_threads';
import {keep} from '../catalog/kept-utterance.ts';
import type {QuotationTable} from '../catalog/quotation-table.ts';
import {NumberColumn} from '../collation/columns.ts';
import {describeReviewed} from '../collation/collate.ts';
import type {Regrouping} from '../collation/regrouping.ts';
import {isShared} from '../collation/utterances.ts';
import type {Quotation} from '../model/utterance.ts';

/** Groups of quotations that two threads share out among themselves, in memory that both see. */
export interface SharedGroups {
	readonly groups: Uint32Array;
	/** The keys of the quotations of one group behind those of the other. */
	readonly keys: Uint32Array;
	/** Where those of each group begin, and at last where all end. */
	readonly starts: Uint32Array;
	/** How many parts have been taken by either. */
	readonly taken: Int32Array;
}

/** What a thread that names is started with. */
export interface NamingSettings {
	readonly catalogFile: string;
	readonly review: Regrouping;
	readonly groups: SharedGroups;
	readonly port: MessagePort;
	/** Rises with every word that it sends. */
	readonly signal: Int32Array;
}

/** Groups, each with the utterance that it is as the catalog keeps it. */
export type Named = readonly (readonly [group: number, kept: string])[];

/** What such a thread sends: a part that it has named, or that it is at its end, with the reason where that came too soon. */
export type NamingNews = {readonly part: number; readonly named: Named} | {readonly end: string | null};

/** Groups of a part. */
const partSize = 64;

export const partsOf = ({groups}: SharedGroups): number => Math.ceil(groups.length / partSize);

/** Puts groups of two quotations or more where two threads see them. */
export function shareGroups(all: Iterable<readonly [group: number, keys: Iterable<number>]>): SharedGroups {
	const [groups, keys, starts] = [new NumberColumn(), new NumberColumn(), new NumberColumn()];
	starts.push(0);
	for (const [group, own] of all) {
		groups.push(group);
		for (const key of own) keys.push(key);
		starts.push(keys.length);
	}
	return {
		groups: shared(groups),
		keys: shared(keys),
		starts: shared(starts),
		taken: new Int32Array(new SharedArrayBuffer(4)),
	};
}

function shared(numbers: NumberColumn): Uint32Array {
	const room = new Uint32Array(new SharedArrayBuffer(4 * numbers.length));
	for (let at = 0; at < room.length; at++) room[at] = numbers.at(at);
	return room;
}

/** Names one part after the other that the other thread has not taken. */
export function* nameShare(
	groups: SharedGroups,
	quotations: QuotationTable,
	review: Regrouping,
): Generator<readonly [part: number, named: Named]> {
	for (;;) {
		const part = Atomics.add(groups.taken, 0, 1);
		if (part >= partsOf(groups)) return;
		yield [part, namePart(part, groups, quotations, review)];
	}
}

/** Utterances of two articles or more that the groups of a part are. All quotations have been placed. */
export function namePart(
	part: number,
	{groups, keys, starts}: SharedGroups,
	quotations: QuotationTable,
	review: Regrouping,
): Named {
	const named: (readonly [number, string])[] = [];
	const first = part * partSize;
	const end = Math.min(groups.length, first + partSize);
	const all = quotations.wordsOf(keys.subarray(starts[first], starts[end]));
	for (let at = first; at < end; at++) {
		const own = new Map<Quotation, number>();
		for (let place = starts[at]!; place < starts[at + 1]!; place++) own.set(all[place - starts[first]!]!, keys[place]!);
		const utterance = describeReviewed([...own.keys()], review, article => quotations.inArticle(article));
		if (isShared(utterance)) named.push([groups[at]!, JSON.stringify(keep(utterance, own))]);
	}
	return named;
}

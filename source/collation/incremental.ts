import {longestRead, rankCandidates} from './candidates.ts';
import {groupQuotations, mostVerified, postable} from './grouping.ts';
import {likeness} from './likeness.ts';
import {Roll, type WordCounts} from './roll.ts';
import type {KeyedQuotation, QuotationStore} from './store.ts';

/** Shingles that a quotation is posted under: all of a short one, the rarest third of a long one. */
const fewestPosted = 16;

/**
 * Groups all quotations of a store anew and posts them. The quotations are read once, in the order given, and not kept; a million need about 300 MB
 * for the time of the call. The store must hold no postings and no word counts yet.
 */
export function collateAll(store: QuotationStore, quotations: Iterable<KeyedQuotation>): void {
	const roll = new Roll();
	const keys: number[] = [];
	for (const {key, quotation} of quotations) {
		roll.add(quotation);
		keys.push(key);
		store.countWords(roll.distinctWords(keys.length - 1));
	}
	roll.weigh();
	const groups = groupQuotations(roll, index => store.quotation(keys[index]!));
	for (const [leader] of groups) if (postable(roll, leader!)) post(store, keys[leader!]!, roll.shingles(leader!));
	store.regroup(groups.filter(group => group.length > 1).map(group => group.map(index => keys[index]!)));
}

/**
 * Finds the place of quotations that have just been added to the store, one after the other. Gives the groups that changed, by their keys. A quotation joins the
 * fuller one that it is most like; groups that a fuller newcomer holds the words of join it.
 */
export function collateAdded(store: QuotationStore, added: readonly KeyedQuotation[]): readonly (readonly number[])[] {
	for (const {quotation} of added) {
		const roll = new Roll();
		roll.add(quotation);
		store.countWords(roll.distinctWords(0));
	}
	return placeAll(store, added);
}

function placeAll(store: QuotationStore, added: readonly KeyedQuotation[]): readonly (readonly number[])[] {
	const changed = new Map<number, readonly number[]>();
	for (const newcomer of added) {
		const group = place(store, newcomer);
		for (const key of group) changed.set(key, group);
	}
	return [...new Set(changed.values())];
}

/** Finds the place again of those that were in a group with a removed quotation, since it may have been what held them together. */
export function collateLeft(store: QuotationStore, left: readonly number[]): readonly (readonly number[])[] {
	store.regroup(left.map(key => [key]));
	return placeAll(
		store,
		left.map(key => ({key, quotation: store.quotation(key)})),
	);
}

function place(store: QuotationStore, {key, quotation}: KeyedQuotation): readonly number[] {
	const own = new Roll();
	own.add(quotation);
	if (!postable(own, 0)) return [key];
	const shingles = own.shingles(0);
	const found = rankCandidates(
		shingles,
		store.postedCounts(shingles),
		shingle => store.posted(shingle, longestRead),
		mostVerified,
	).filter(candidate => candidate !== key);
	const roll = new Roll(countsIn(store));
	roll.add(quotation);
	const others = found.map(candidate => store.quotation(candidate));
	for (const other of others) roll.add(other);
	roll.weigh();
	let fuller: number | undefined;
	let best = 0;
	const shorter: number[] = [];
	for (const [at, candidate] of found.entries()) {
		const index = at + 1;
		const contained = roll.core(index) < roll.core(0);
		const like = contained
			? likeness(roll, index, 0, at => (at === 0 ? quotation : others[at - 1]!))
			: likeness(roll, 0, index, at => (at === 0 ? quotation : others[at - 1]!));
		if (like === 0) continue;
		if (contained) shorter.push(candidate);
		else if (like > best) [fuller, best] = [candidate, like];
	}
	if (fuller === undefined) post(store, key, shingles);
	const joined = fuller === undefined ? shorter : [fuller];
	if (joined.length === 0) return [key];
	const group = [...new Set([key, ...joined.flatMap(other => store.companions(other))])].sort((a, b) => a - b);
	store.regroup([group]);
	return group;
}

function countsIn(store: QuotationStore): WordCounts {
	return {quotations: store.size, counts: words => store.wordCounts(words)};
}

/** The rarest are what finds it again; a long quotation keeps a third, so that any part of it does. */
function post(store: QuotationStore, key: number, shingles: readonly number[]): void {
	const most = Math.max(fewestPosted, Math.ceil(shingles.length / 3));
	if (shingles.length <= most) {
		store.post(key, shingles);
		return;
	}
	const counts = store.postedCounts(shingles);
	const rarest = shingles
		.map((shingle, at) => ({shingle, count: counts[at]!}))
		.sort((a, b) => a.count - b.count || a.shingle - b.shingle);
	store.post(
		key,
		rarest.slice(0, most).map(({shingle}) => shingle),
	);
}

import {isDeepStrictEqual} from 'node:util';
import {inMemory, type Catalog} from '../catalog/catalog.ts';
import type {QuotationTable} from '../catalog/quotation-table.ts';
import type {GroupedUtterance} from '../catalog/utterance-table.ts';
import {describeReviewed} from '../collation/collate.ts';
import {collateAdded} from '../collation/incremental.ts';
import {placeAll} from '../collation/place-all.ts';
import {regroup, standsAt, type Regrouping, type WitnessPlace} from '../collation/regrouping.ts';
import {isShared, type Besides} from '../collation/utterances.ts';
import {contentId} from '../model/identity.ts';
import {nameInThreads} from './name-in-threads.ts';
import {nameShare, shareGroups, type Named, type SharedGroups} from './naming.ts';
import type {Quotation} from '../model/utterance.ts';

/** From so many new quotations on, and this share of all, it is quicker to begin anew than to place one after the other. */
const manyAdded = 200;
const largePart = 0.1;

/** What is kept of the last time: what reviewers had decided, and the groups that it named. */
const lastReview = 'regrouping';

interface LastReview {
	readonly id: string;
	readonly groups: readonly number[];
}

/**
 * Brings together what has changed since it was last called, as the reviewer has it: new quotations find their place, those that a removed one left behind find
 * theirs again, and only utterances whose group changed are described anew.
 */
export function collateCatalog(catalog: Catalog, review: Regrouping): void {
	const last = catalog.meta(lastReview) as LastReview | undefined;
	const before = last?.groups ?? [];
	const now = catalog.collating((quotations, utterances) => {
		const {anew, changed} = placeUnsettled(quotations);
		const own = groupsNamed(quotations, review);
		if (anew) {
			utterances.clear();
			for (const named of namedAnew(catalog.file, quotations, anew, review)) utterances.put(named);
		}
		const dirty = new Set(anew ? [] : [...changed, ...before]);
		for (const group of own) dirty.add(group);
		utterances.replace(dirty, described(quotations, dirty, own, review));
		return [...own];
	});
	const next: LastReview = {id: idOf(review), groups: now};
	if (!isDeepStrictEqual(last, next)) catalog.setMeta(lastReview, next);
}

/** Whether the utterances are what is in the catalog, as the reviewer has it. */
export const isCollated = (catalog: Catalog, review: Regrouping): boolean =>
	catalog.isCollated() &&
	catalog.isSearchedForCopies() &&
	(catalog.meta(lastReview) as LastReview | undefined)?.id === idOf(review);

const idOf = (review: Regrouping): string => contentId(JSON.stringify(review));

/** What placing changed: some groups, or all, which are `anew`. */
interface Placed {
	readonly changed: ReadonlySet<number>;
	readonly anew?: SharedGroups;
}

function placeUnsettled(quotations: QuotationTable): Placed {
	const many = quotations.countAdded();
	if (many >= manyAdded && many >= largePart * quotations.count()) {
		quotations.settleAll();
		const placement = placeAll(quotations.all(), key => quotations.quotation(key), quotations.count());
		quotations.placeAll(placement);
		const anew = shareGroups(placement.groups());
		placement.end();
		return {changed: new Set(), anew};
	}
	const {added, left, fewer} = quotations.takeUnsettled();
	const newcomers = added.map(key => ({key, quotation: quotations.quotation(key)}));
	const touched = collateAdded(quotations, newcomers, left);
	return {changed: new Set([...touched, ...fewer])};
}

/** Fewer quotations that stand in groups are named sooner than a thread is started. */
const worthThread = 10_000;

function* namedAnew(
	file: string,
	quotations: QuotationTable,
	groups: SharedGroups,
	review: Regrouping,
): Generator<Named> {
	if (groups.keys.length >= worthThread && file !== inMemory) yield* nameInThreads(file, groups, quotations, review);
	else for (const [, part] of nameShare(groups, quotations, review)) yield part;
}

/** Utterances of two articles or more that these groups are; those that the review names are what it makes of them. */
function* described(
	quotations: QuotationTable,
	groups: Iterable<number>,
	named: ReadonlySet<number>,
	review: Regrouping,
): Generator<GroupedUtterance> {
	const besides: Besides = article => quotations.placedIn(article).map(({quotation}) => quotation);
	for (const group of groups) {
		if (named.has(group)) continue;
		const members = quotations.wordsIn(group);
		if (members.length < 2) continue;
		const keys = new Map(members.map(({key, quotation}) => [quotation, key]));
		const utterance = describeReviewed([...keys.keys()], review, besides);
		if (isShared(utterance)) yield {group, utterance, keys};
	}
	const all: Quotation[] = [];
	const parts = [...named].map(group => quotations.quotationsIn(group).map(({quotation}) => all.push(quotation) - 1));
	for (const part of regroup(parts, all, review)) {
		if (part.length < 2) continue;
		const utterance = describeReviewed(
			part.map(index => all[index]!),
			review,
			besides,
		);
		if (isShared(utterance)) yield {group: null, utterance};
	}
}

/** The groups of the quotations that a review names. */
function groupsNamed(quotations: QuotationTable, {pins, decisions}: Regrouping): ReadonlySet<number> {
	const groups = new Set<number>();
	const places: readonly WitnessPlace[] = [...pins, ...decisions.flatMap(({first, second}) => [first, second])];
	for (const place of places) {
		const found = quotations.placedIn(place).find(({quotation}) => standsAt(quotation, place));
		if (found) groups.add(found.group);
	}
	return groups;
}

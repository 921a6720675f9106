import type {Quotation} from '../model/utterance.ts';

/** The order of a desk: by path, by place in the file (*#10* after *#9*), by place in the article. */
export function byPlace(one: Quotation, other: Quotation): number {
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	return placeNumber(one.place) - placeNumber(other.place) || one.order - other.order;
}

const placeNumber = (place: string | null): number => (place === null ? 0 : Number(/\d+/u.exec(place)?.[0] ?? 0));

import type {Span} from '../../model/span.ts';
import {isQuote, type Statement} from '../../model/statement.ts';
import type {DeskArticle} from '../../desk/services.ts';
import {statementsOf} from '../state/statements-of.ts';

export interface Highlight extends Span {
	readonly statement: Statement;
	/** Whether the statement begins here. */
	readonly first: boolean;
}

/** The stretches of all statements, for finding those that a line shows. */
interface Highlights {
	/** Sorted by their start. */
	readonly all: readonly Highlight[];
	/** The furthest end among a highlight and all before it: rises, so it can be searched. */
	readonly reach: readonly number[];
}

const known = new WeakMap<DeskArticle, Highlights>();

function highlightsOf(desk: DeskArticle): Highlights {
	let highlights = known.get(desk);
	if (!highlights) {
		const {quotes, claims} = statementsOf(desk);
		const all = [...claims, ...quotes]
			.flatMap(statement =>
				statement.segments.map(({start, end}, index) => ({start, end, statement, first: index === 0})),
			)
			.sort((a, b) => a.start - b.start || b.end - a.end);
		let furthest = 0;
		const reach = all.map(({end}) => (furthest = Math.max(furthest, end)));
		highlights = {all, reach};
		known.set(desk, highlights);
	}
	return highlights;
}

/** The highlights that share a character with the stretch. */
export function highlightsIn(desk: DeskArticle, {start, end}: Span): readonly Highlight[] {
	const {all, reach} = highlightsOf(desk);
	let low = 0;
	let high = reach.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (reach[middle]! > start) high = middle;
		else low = middle + 1;
	}
	const found: Highlight[] = [];
	for (let index = low; index < all.length && all[index]!.start < end; index++) {
		if (all[index]!.end > start) found.push(all[index]!);
	}
	return found;
}

/** The sign of a statement's kind, so that colour is never the only thing that tells them apart. */
export const kindSigns = {direct: '❝', partial: '❛', attributed: '›', asserted: '◇'} as const;

export const signOf = (statement: Statement): string => kindSigns[statement.kind];
export const styleOf = (statement: Statement): 'quote' | 'claim' => (isQuote(statement) ? 'quote' : 'claim');

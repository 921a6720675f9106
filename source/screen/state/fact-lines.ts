import type {FactRow} from '../../collation/facts/rows.ts';
import type {FoundFacts} from '../../desk/services.ts';
import type {FactsState} from './state.ts';

/** One line of the table of facts: a row, or beneath it one of the places it stands for. */
export interface FactLine {
	readonly row: FactRow;
	/** Index of the entry; null for the row itself. */
	readonly place: number | null;
}

/** What differs is seen with its places at once; all else when it is asked for. */
export const isUnfolded = ({id, verdict}: FactRow, {turned}: FactsState): boolean =>
	(verdict === 'differ') !== turned.has(id);

const known = new WeakMap<FoundFacts, {readonly turned: FactsState['turned']; readonly lines: readonly FactLine[]}>();

export function factLines(facts: FactsState): readonly FactLine[] {
	const {found, turned} = facts;
	if (!found) return [];
	let made = known.get(found);
	if (made?.turned !== turned) {
		const lines = found.rows.flatMap(row => [
			{row, place: null},
			...(isUnfolded(row, facts) ? row.entries.map((_, place) => ({row, place})) : []),
		]);
		made = {turned, lines};
		known.set(found, made);
	}
	return made.lines;
}

/** Folds or unfolds a row; the selection goes to the row itself. */
export function turnRow(facts: FactsState, id: string): FactsState {
	const turned = new Set(facts.turned);
	if (!turned.delete(id)) turned.add(id);
	const next = {...facts, turned};
	return {
		...next,
		cursor: Math.max(
			0,
			factLines(next).findIndex(({row}) => row.id === id),
		),
	};
}

import {datesWithin} from '../reader/margin.ts';
import {cardHeight} from '../statements/cards.ts';
import {geometryOf} from './geometry.ts';
import {notesOf, statementsIn} from './selection.ts';
import type {ScreenState} from './state.ts';
import {statementTarget} from './targets.ts';
import {membershipOf} from './utterance-index.ts';

/** Cells that a card may fill: the pane without its frame, the selection's bar and a margin. */
export const cardWidth = (state: ScreenState): number =>
	Math.max(8, (geometryOf(state).statements || state.size.columns) - 5);

/** Rows of an entry of the tab that is open. */
export function entryHeight(state: ScreenState): (index: number) => number {
	const {tab} = state.statements;
	const width = cardWidth(state);
	if (tab === 'notes') return index => (notesOf(state)[index] ? 2 : 1);
	const desk = state.open?.desk;
	const list = statementsIn(state, tab);
	return index => {
		const statement = list[index];
		if (!desk || !statement) return 1;
		const marks = state.marks.of(statementTarget(desk.article, statement));
		const membership = membershipOf(state.utterances, desk.article, statement.id);
		return cardHeight(statement, width, marks, membership, datesWithin(desk, statement));
	};
}

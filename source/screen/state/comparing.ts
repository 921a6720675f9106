import type {Action} from './actions.ts';
import {shownBand, witnessLine} from '../compare/comparison.ts';
import {openView} from './travelling.ts';
import type {ScreenState} from './state.ts';
import {changesSense, shownVariants} from './utterance-index.ts';

type Comparing = Extract<Action, {type: 'compare' | 'variant' | 'all kinds' | 'context'}>;

export function compared(state: ScreenState, action: Comparing): ScreenState {
	const {compare} = state;
	switch (action.type) {
		case 'compare': {
			// Where no difference changes the sense there is nothing to open on but all of them.
			const allKinds = !changesSense(action.utterance);
			const {utterance, witness} = action;
			return openView(
				{...state, compare: {utterance, witness, variant: 0, allKinds, contextShown: false, top: 0}},
				'compare',
			);
		}
		case 'variant':
			return nextVariant(state, action.by);
		case 'all kinds':
			return {...state, compare: {...compare, allKinds: action.shown, variant: 0}};
		case 'context':
			return {...state, compare: {...compare, contextShown: action.shown}};
	}
}

/** To the next difference: of the selected witness, then of the next witness that has one. */
function nextVariant(state: ScreenState, by: 1 | -1): ScreenState {
	const {utterance, witness, variant, allKinds} = state.compare;
	if (!utterance) return state;
	const all = utterance.witnesses.flatMap((one, index) =>
		shownVariants(one, allKinds).map((_, place) => ({witness: index, variant: place})),
	);
	if (all.length === 0) return state;
	const exact = all.findIndex(place => place.witness === witness && place.variant === variant);
	const after = all.findIndex(place => place.witness >= witness);
	const at = exact === -1 ? (after === -1 ? 0 : after) : (exact + by + all.length) % all.length;
	const next = all[at]!;
	const moved = {...state, compare: {...state.compare, ...next}};
	return {...moved, compare: {...moved.compare, top: shownBand(moved, witnessLine(moved, next.witness))}};
}

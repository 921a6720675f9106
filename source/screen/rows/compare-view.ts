import type {Utterance} from '../../model/utterance.ts';
import {comparisonOf, comparisonWidth} from '../compare/comparison.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {independentWitnesses} from '../../collation/independence.ts';
import {articlesIn} from '../state/utterance-index.ts';
import {piece, type Line} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {framed, type Block} from './frame.ts';

const rules = {
	reviewer: 'pinned by a reviewer',
	transcript: 'transcript or document',
	fullest: 'fullest',
	shared: 'the wording most share',
	earliest: 'earliest',
	path: 'first by name',
} as const satisfies Record<Utterance['referenceBy'], string>;

/** The witnesses of one utterance under each other, earliest first, their differences from the reference named beneath. */
export function compareView(state: ScreenState, theme: Theme): Block {
	const {columns, height} = geometryOf(state);
	const {utterance, top, allKinds} = state.compare;
	const lines: readonly Line[] = utterance
		? comparisonOf(utterance, comparisonWidth(state), state.compare).lines.slice(top, top + height - 2)
		: [];
	return framed(
		{
			name: 'compare',
			title: [
				piece('Compare', 'strong'),
				...(utterance
					? [piece(` ─ ${counted(utterance, state)} ─ reference: ${rules[utterance.referenceBy]}`, 'faint')]
					: []),
			],
			remark: allKinds ? 'all differences' : 'differences of sense',
			focused: true,
			lines: lines.map(line => [piece(' '), ...line]),
		},
		{width: columns, height},
		theme,
	);
}

/** *3 articles, 2 of them no copies of each other*: no more is claimed. */
function counted(utterance: Utterance, {copies}: ScreenState): string {
	const articles = articlesIn(utterance);
	const independent = independentWitnesses(utterance, copies);
	return independent < articles
		? `${articles} articles, ${independent} of them no copies of each other`
		: `${articles} articles`;
}

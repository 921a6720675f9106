import {differences, type Difference, type DifferenceGroup} from '../../model/utterance.ts';
import {piece, type Piece} from '../text/line.ts';
import type {Style} from '../theme.ts';

const groupStyles: Readonly<Record<DifferenceGroup, Style>> = {
	sense: 'sense',
	'shown editing': 'editing',
	form: 'form',
};

export const kindStyle = (kind: Difference): Style => groupStyles[differences[kind].group];

/** A difference by its name; those that change the sense have a sign besides their colour. */
export const kindName = (kind: Difference): string => (differences[kind].group === 'sense' ? `● ${kind}` : kind);

export const kindPiece = (kind: Difference): Piece => piece(kindName(kind), kindStyle(kind));

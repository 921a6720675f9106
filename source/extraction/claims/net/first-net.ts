import type {WordRow} from '../tagging/word-row.ts';
import {placeInputs, readPlace, wordInputs} from './net-inputs.ts';
import type {NetShape, NetView} from './net-shape.ts';

const {part, look, ending, cluster, itself} = wordInputs(0);

/** Outside, then begin and inside of source, cue, content. */
export const firstShape: NetShape = {
	words: 1,
	inputs: [part, look, ...placeInputs, ending, cluster, itself],
	classes: 7,
};

/** A whole sentence as the first net is shown it. */
export function firstView(row: WordRow): NetView {
	const count = placeInputs.length;
	const places = new Uint16Array(row.length * count);
	for (let at = 0; at < row.length; at++) readPlace(row, at, places, at * count);
	return {row, from: 0, to: row.length, places};
}

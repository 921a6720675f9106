import {helperOf} from '../tagging/cue-features.ts';
import {fenceKinds, markKinds, paths, placesFromHead, rivalKinds, type CuePlaces} from '../tagging/cue-places.ts';
import {viewKinds, type CueScene} from '../tagging/cue-scene.ts';
import {cueClassCount} from '../tagging/cue-tags.ts';
import {margin} from '../tagging/padded.ts';
import {placeInputs, readPlace, wordInputs} from './net-inputs.ts';
import type {NetInput, NetShape, NetView} from './net-shape.ts';

const own = wordInputs(0);
const heads = wordInputs(1);

/** Where a token stands from the cue, what lies between, what the first taggers thought of it. */
const aroundInputs: readonly NetInput[] = [
	{values: placesFromHead},
	{values: paths},
	{values: markKinds},
	{values: viewKinds},
	{values: viewKinds},
	{values: rivalKinds},
	{values: fenceKinds},
];
/** As `helperOf` numbers it. */
const helper: NetInput = {values: 4};

/** Outside, source, cue, content. */
export const secondShape: NetShape = {
	words: 2,
	inputs: [
		own.part,
		own.look,
		own.ending,
		own.cluster,
		own.itself,
		...placeInputs,
		...aroundInputs,
		heads.part,
		heads.ending,
		heads.cluster,
		heads.itself,
		helper,
	],
	classes: cueClassCount,
};

const count = placeInputs.length + aroundInputs.length + 1;

/** The window of a candidate as the second net is shown it. */
export function secondView(scene: CueScene, chosen: number, around: CuePlaces): NetView {
	const {row, candidates} = scene;
	const {head} = candidates[chosen]!;
	const {from, to} = around;
	const places = new Uint16Array((to - from) * count);
	const help = helperOf(row, head);
	for (let at = from; at < to; at++) {
		const index = at - from;
		let out = index * count;
		readPlace(row, at, places, out);
		out += placeInputs.length;
		places[out++] = around.places[index]!;
		places[out++] = around.paths[index]!;
		places[out++] = around.marks[index]!;
		places[out++] = scene.views[margin + at]!;
		places[out++] = scene.beginnings[at]!;
		places[out++] = around.rivals[index]!;
		places[out++] = around.fences[index]!;
		places[out] = help;
	}
	return {row, from, to, places, head};
}

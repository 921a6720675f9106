import type {Address} from '../../kernel/kernel.ts';
import {secondView} from '../net/second-net.ts';
import {readPlaces} from './cue-places.ts';
import type {CueScene} from './cue-scene.ts';
import {tagCue} from './cue-tagger.ts';
import {CueView} from './cue-view.ts';
import type {TaggingModel} from './model.ts';
import type {SeenCue} from './tagged-cue.ts';

/** No sentence has so many candidates. In a text that runs on without an end the net is left out, so that it costs no more than another. */
const crowd = 16;
const unseen = new CueView(0, 0, new Float32Array(0));

/** Looks at one candidate of a sentence; `wordPlaces` are what `cueWordPlaces` gives of it. */
export function lookSecond(model: TaggingModel, scene: CueScene, chosen: number, wordPlaces: Address): SeenCue {
	const around = readPlaces(scene, chosen);
	const view =
		scene.candidates.length > crowd
			? unseen
			: new CueView(around.from, around.to, model.cueNet.read(secondView(scene, chosen, around)));
	return {tagged: tagCue(model, scene, chosen, around, view, wordPlaces), view};
}

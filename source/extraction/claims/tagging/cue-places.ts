import {atMost, countUp} from './counts.ts';
import {windowOf, type CueScene} from './cue-scene.ts';

/** How the tokens in the window of a cue lie to it, a number each. */
export interface CuePlaces {
	readonly from: number;
	readonly to: number;
	/** Side and distance in steps that grow: below `placesFromHead`. */
	readonly places: Uint8Array;
	/** Side, verbs and breaks between: below 48. */
	readonly ways: Uint8Array;
	/** The way, subordinators and likely rivals between: below `paths`. */
	readonly paths: Uint16Array;
	/** Quotation marks between, and which of the two stand in quotation marks: below `markKinds`. */
	readonly marks: Uint8Array;
	/** Relative words and brackets between: below `fenceKinds`. */
	readonly fences: Uint8Array;
	/** Whether the token is another candidate's head: 2 of a likely one, 1 of another; below `rivalKinds`. */
	readonly rivals: Uint8Array;
}

/** Before the cue, its head, behind it. */
export const sides = 3;
/** Where a token stands from the head: a side and a distance in steps that grow. */
export const placesFromHead = 48;
export const paths = 768;
export const markKinds = 27;
export const fenceKinds = 6;
export const rivalKinds = 3;

const distanceStep = (distance: number): number =>
	distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;

/** Where the tokens around one candidate stand from it, and what lies between. */
export function readPlaces(scene: CueScene, chosen: number): CuePlaces {
	const {row, candidates} = scene;
	const {length, quoted} = row;
	const {head} = candidates[chosen]!;
	const {from, to} = windowOf(row, head);
	const rivals = new Uint8Array(length);
	for (const [index, rival] of candidates.entries())
		if (index !== chosen) rivals[rival.head] = rival.likelihood > 0.5 ? 2 : 1;
	const likelyRivals = countUp(length, at => (rivals[at] === 2 ? 1 : 0));
	const size = to - from;
	const around = {
		from,
		to,
		places: new Uint8Array(size),
		ways: new Uint8Array(size),
		paths: new Uint16Array(size),
		marks: new Uint8Array(size),
		fences: new Uint8Array(size),
		rivals: rivals.subarray(from, to),
	};
	// From the head to itself its own word counts as taken away (minus one verb, say): a sign of its own that the weights know.
	for (let at = from; at < to; at++) {
		const index = at - from;
		const distance = at - head;
		const side = distance < 0 ? 0 : distance > 0 ? 2 : 1;
		const low = distance < 0 ? at + 1 : head + 1;
		const high = distance < 0 ? head : at;
		const between = (counts: Int32Array, most: number) => atMost(counts[high]! - counts[low]!, most);
		around.places[index] = side * 16 + distanceStep(distance < 0 ? -distance : distance);
		const way = (side * 4 + between(scene.verbs, 3)) * 4 + between(scene.breaks, 3);
		around.ways[index] = way;
		around.paths[index] = (way * 4 + between(scene.subordinators, 2)) * 4 + between(likelyRivals, 2);
		around.marks[index] = (Math.max(0, between(scene.quotationMarks, 2)) * 3 + quoted[at]!) * 3 + quoted[head]!;
		around.fences[index] = Math.max(0, between(scene.relatives, 1)) * 3 + Math.max(0, between(scene.brackets, 2));
	}
	return around;
}

import {release} from './columns.ts';

/**
 * The places of the keys, from that of the lowest to that of the highest, of equal ones the first first. To sort the places themselves by asking for their keys takes
 * several times as long, and twice the room. The keys are used up.
 */
export function inOrder(keys: Float64Array<ArrayBuffer>): Uint32Array {
	const sorted = keys.slice().sort();
	const order = new Uint32Array(keys.length);
	/** By where the first of equal keys comes to stand, how many of them are there already. */
	const taken = new Uint32Array(keys.length);
	for (let place = 0; place < keys.length; place++) {
		const first = firstOf(keys[place]!, sorted);
		order[first + taken[first]!++] = place;
	}
	for (const used of [keys, sorted, taken]) release(used);
	return order;
}

/** Where a key stands first among the sorted. */
function firstOf(key: number, sorted: Float64Array): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! < key) low = middle + 1;
		else high = middle;
	}
	return low;
}

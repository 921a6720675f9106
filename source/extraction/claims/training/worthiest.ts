import {fitting} from '../tagging/weight-table.ts';

/**
 * Which features are worth learning again alone, for a table of so many slots that fits into the processor's cache: those that move the most tokens the
 * furthest. `weights` holds `classes` numbers a feature; the first class is what the others are measured by.
 */
export function worthiest(
	features: Int32Array,
	weights: Float32Array,
	counts: Uint8Array,
	classes: number,
	slots: number,
): Uint8Array {
	const worths = new Float64Array(features.length);
	for (let row = 0; row < features.length; row++) {
		let furthest = 0;
		for (let one = 1; one < classes; one++)
			furthest = Math.max(furthest, Math.abs(weights[row * classes + one]! - weights[row * classes]!));
		worths[row] = furthest * Math.sqrt(counts[row]!);
	}
	return fitting(features, worths, slots, slots * fullest);
}

/** Share of the slots that are filled: beyond, only what hardly counts would still find a place. */
const fullest = 0.85;

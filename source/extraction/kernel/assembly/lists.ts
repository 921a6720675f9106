import {few, many} from './slots';

/** Adds up the weights of `count` features, of a table with three weights a feature: four numbers of 32 bits. */
export function addFew(features: usize, count: i32, slots: usize, mask: i32, out: usize): void {
	let sum = i32x4.splat(0);
	for (let at = 0; at < count; at++) sum = i32x4.add(sum, few(slots, mask, load<i32>(features + ((<usize>at) << 2))));
	v128.store(out, sum);
}

/** The same of a table with six weights a feature: eight numbers of 16 bits, the last two of which mean nothing. */
export function addMany(features: usize, count: i32, slots: usize, mask: i32, out: usize): void {
	let sum = i16x8.splat(0);
	for (let at = 0; at < count; at++) sum = i16x8.add(sum, many(slots, mask, load<i32>(features + ((<usize>at) << 2))));
	v128.store(out, sum);
}

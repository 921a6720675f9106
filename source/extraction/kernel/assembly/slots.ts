/**
 * Tables of weights as `weight-table.ts` lays them out for the kernel: sets of two slots, each with the highest bits of its feature's hash. Both slots are read and
 * masked, so that the processor never has to guess which of them it is.
 */

export const tagShift: i32 = 21;

@inline
export function tagOf(feature: i32): i32 {
	return (feature | (1 << tagShift)) >> tagShift;
}

@inline
export function placeOf(feature: i32): i32 {
	return feature ^ (<i32>(<u32>feature >>> 13));
}

/** A slot of 32 bits: eleven of the hash, three weights of seven. Gives them as four numbers of 32 bits, the last of them nought. */
@inline
export function few(slots: usize, mask: i32, feature: i32): v128 {
	const set = slots + (<usize>(placeOf(feature) & mask) << 3);
	const tag = tagOf(feature);
	const a = load<i32>(set);
	const b = load<i32>(set, 4);
	const own = select<i32>(a, 0, a >> tagShift == tag) | select<i32>(b, 0, b >> tagShift == tag);
	return i32x4.shr_s(i32x4.mul(i32x4.splat(own), i32x4(1 << 25, 1 << 18, 1 << 11, 0)), 25);
}

/** A slot of 64 bits: six weights of eight, and the hash in the last 16. Gives eight numbers of 16 bits, the last two of which mean nothing. */
@inline
export function many(slots: usize, mask: i32, feature: i32): v128 {
	const set = v128.load(slots + (<usize>(placeOf(feature) & mask) << 4));
	const tags = i8x16.shuffle(set, set, 6, 7, 6, 7, 6, 7, 6, 7, 14, 15, 14, 15, 14, 15, 14, 15);
	const own = v128.and(set, i16x8.eq(tags, i16x8.splat(<i16>tagOf(feature))));
	return i16x8.add(i16x8.extend_low_i8x16_s(own), i16x8.extend_high_i8x16_s(own));
}

/** Bytes of a set of wide slots: twice 16 weights of eight bits, then twice the hash in 16. */
export const wideSet: usize = 48;

/** A wide slot's 16 weights of eight bits. */
@inline
export function wide(slots: usize, mask: i32, feature: i32): v128 {
	const set = slots + <usize>(placeOf(feature) & mask) * wideSet;
	const tag = tagOf(feature);
	const a = v128.and(v128.load(set), i32x4.splat(-i32(load<i16>(set, 32) == tag)));
	const b = v128.and(v128.load(set, 16), i32x4.splat(-i32(load<i16>(set, 34) == tag)));
	return v128.or(a, b);
}

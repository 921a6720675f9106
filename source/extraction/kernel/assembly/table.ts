import {placeOf, tagOf, tagShift, wideSet} from './slots';

let at: usize = 0;
let feature: u32 = 0;

/** The next feature of a row in ascending order, written as differences of 7 bits a byte. */
function next(): i32 {
	let byte: u32 = 128;
	for (let shift = 0; byte >= 128; shift += 7) {
		byte = <u32>load<u8>(at++);
		feature += (byte & 127) << shift;
	}
	return feature;
}

/**
 * Lays the features of a table out in sets of two slots, see slots.ts. Their weights stand class after class. Free slots are nought, and no set has
 * more features than slots.
 */
export function layOut(differences: usize, weights: usize, count: i32, classes: i32, slots: usize, mask: i32): void {
	at = differences;
	feature = 0;
	for (let row = 0; row < count; row++) {
		const own = next();
		const place = <usize>(placeOf(own) & mask);
		if (classes <= 3) {
			let slot = slots + (place << 3);
			const first = load<i32>(slot);
			if (first >> tagShift == tagOf(own)) continue;
			if (first != 0) slot += 4;
			let value = tagOf(own) << tagShift;
			for (let one = 0; one < classes; one++)
				value |= ((<i32>load<i8>(weights + <usize>(one * count + row))) & 127) << (one * 7);
			store<i32>(slot, value);
		} else if (classes <= 6) {
			let slot = slots + (place << 4);
			const first = load<i16>(slot, 6);
			if (first == tagOf(own)) continue;
			if (first != 0) slot += 8;
			store<i16>(slot, <i16>tagOf(own), 6);
			for (let one = 0; one < classes; one++)
				store<i8>(slot + <usize>one, load<i8>(weights + <usize>(one * count + row)));
		} else {
			const set = slots + place * wideSet;
			const first = load<i16>(set, 32);
			if (first == tagOf(own)) continue;
			const second: usize = first == 0 ? 0 : 1;
			store<i16>(set + 2 * second, <i16>tagOf(own), 32);
			for (let one = 0; one < classes; one++)
				store<i8>(set + 16 * second + <usize>one, load<i8>(weights + <usize>(one * count + row)));
		}
	}
}

/** Features in ascending order, each as the difference to the one before it, 7 bits a byte: `order` are their rows, the smallest first. */
export function writeFeatures(features: Int32Array, order: readonly number[]): Uint8Array {
	const differences: number[] = [];
	let last = 0;
	for (const row of order) {
		let step = (features[row]! >>> 0) - last;
		last += step;
		for (; step > 127; step = Math.floor(step / 128)) differences.push((step % 128) | 128);
		differences.push(step);
	}
	return Uint8Array.from(differences);
}

/** Reads what `writeFeatures` wrote, from `at` on. */
export function readFeatures(bytes: Uint8Array, at: number, count: number): Int32Array {
	const features = new Int32Array(count);
	let last = 0;
	for (let row = 0; row < count; row++) {
		let step = 0;
		for (let place = 1; ; place *= 128) {
			const byte = bytes[at++]!;
			step += (byte & 127) * place;
			if (byte < 128) break;
		}
		last += step;
		features[row] = last | 0;
	}
	return features;
}

/** Rows in the order in which their features are written. */
export const inOrder = (features: Int32Array, isKept: (row: number) => boolean): number[] =>
	[...features.keys()].filter(isKept).sort((a, b) => (features[a]! >>> 0) - (features[b]! >>> 0));

/** Throws if weights were made for another number of classes. */
export function checkClasses(made: number, classes: number): void {
	if (made !== classes)
		throw new Error(`the weights were trained for ${made} classes, the program has ${classes}: train again`);
}

/** FNV-1a over UTF-16 code units, with its high bits folded in: 32 bits. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash ^ (hash >>> 13);
}

/** One feature as 32 bits: which template it is of, and up to three values. The mixing steps are those of MurmurHash3. */
export function mix(template: number, a: number, b = 0, c = 0): number {
	let hash = Math.imul(template + 1, 0x9e3779b1);
	hash = Math.imul(((hash ^ a) + 0x7f4a7c15) | 0, 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash ^ b, 0xc2b2ae35);
	hash ^= hash >>> 13;
	hash = Math.imul(hash ^ c, 0x27d4eb2f);
	return (hash ^ (hash >>> 16)) | 0;
}

export const templateFactor = 0x9e3779b1;

/** The same in less time: the values are multiplied side by side, which the processor does at once; the kernel does it for four tokens. */
export function blend(template: number, a: number, b = 0, c = 0): number {
	const hash =
		Math.imul(template + 1, templateFactor) ^
		Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^
		Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^
		Math.imul(c ^ 0x2545f491, 0x27d4eb2f);
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
	return mixed ^ (mixed >>> 15);
}

/** Tables one behind the other, with a head in JSON before them. */
export interface Sections {
	readonly head: unknown;
	readonly sections: readonly Uint8Array[];
}

/** Sections begin at multiples of this, so that numbers of 32 bits can be read where they lie. */
const step = 4;
const padded = (length: number): number => Math.ceil(length / step) * step;

/** The length of the head in bytes, the head with the lengths of the sections, the sections. Numbers are little-endian. */
export function packSections({head, sections}: Sections): Uint8Array {
	const lengths = sections.map(({byteLength}) => byteLength);
	const written = Buffer.from(JSON.stringify({head, lengths}));
	const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + padded(length), step + padded(written.length)));
	new DataView(bytes.buffer).setUint32(0, written.length, true);
	bytes.set(written, step);
	let at = step + padded(written.length);
	for (const section of sections) {
		bytes.set(section, at);
		at += padded(section.byteLength);
	}
	return bytes;
}

/** Reads what `packSections` wrote; the sections are views of `bytes`, which must begin at a multiple of four in their buffer. */
export function readSections(bytes: Uint8Array): Sections {
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	const written = Buffer.from(bytes.buffer, bytes.byteOffset + step, length).toString();
	const {head, lengths} = JSON.parse(written) as {head: unknown; lengths: readonly number[]};
	let at = step + padded(length);
	const sections = lengths.map(one => {
		const section = bytes.subarray(at, at + one);
		at += padded(one);
		return section;
	});
	return {head, sections};
}

import {createHash, hash} from 'node:crypto';

/**
 * A short name for content: the first 60 bits of its SHA-256, as 12 letters and digits (base 32 without l, o, u, i).
 * The same parts give the same name in every run and on every machine.
 */
export function contentId(...parts: readonly (string | number)[]): string {
	const digest = hash('sha256', parts.join('\u0000'), 'buffer');
	const first = digest.readUInt32BE(0);
	return letters(first >>> 2) + letters(((first & 3) << 28) | (digest.readUInt32BE(4) >>> 4));
}

/** 30 bits as six letters. */
function letters(bits: number): string {
	let id = '';
	for (let shift = 25; shift >= 0; shift -= 5) id += alphabet[(bits >>> shift) & 31]!;
	return id;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** SHA-256 of bytes, in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

import {createHash, hash} from 'node:crypto';

/**
 * A short name for content: the first 60 bits of its SHA-256, as 12 letters and digits (base 32 without l, o, u, i).
 * The same parts give the same name in every run and on every machine.
 */
export function contentId(...parts: readonly (string | number)[]): string {
	// As text, since to make a buffer takes longer than to hash a sentence.
	const digest = hash('sha256', parts.join('\u0000'), 'binary');
	const first = bitsAt(digest, 0);
	return letters(first >>> 2) + letters(((first & 3) << 28) | (bitsAt(digest, 4) >>> 4));
}

/** 32 bits of a text of bytes. */
function bitsAt(bytes: string, at: number): number {
	let bits = 0;
	for (let byte = at; byte < at + 4; byte++) bits = (bits << 8) | bytes.charCodeAt(byte);
	return bits >>> 0;
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

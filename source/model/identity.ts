import {createHash} from 'node:crypto';

/**
 * A short name for content: the first 60 bits of its SHA-256, as 12 letters and digits (base 32 without l, o, u, i).
 * The same parts give the same name in every run and on every machine.
 */
export function contentId(...parts: readonly (string | number)[]): string {
	const digest = createHash('sha256').update(parts.join('\u0000')).digest();
	let bits = digest.readBigUInt64BE(0) >> 4n;
	let id = '';
	for (let letter = 0; letter < 12; letter++) {
		id = alphabet[Number(bits & 31n)]! + id;
		bits >>= 5n;
	}
	return id;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** SHA-256 of bytes, in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

import {sha256Of} from './sha-256.ts';

/** What is longer, in bytes, is left to OpenSSL. */
const short = 16_384;
const bytes = new Uint8Array(short + 72);
const encoder = new TextEncoder();

/**
 * A short name for content: the first 60 bits of its SHA-256, as 12 letters and digits (base 32 without l, o, u, i).
 * The same parts give the same name in every run and on every machine.
 */
export function contentId(...parts: readonly (string | number)[]): string {
	const content = parts.join('\u0000');
	const [high, low] = content.length * 3 <= short ? digestOfShort(content) : digestOf(encoder.encode(content));
	return letters(high >>> 2) + letters(((high & 3) << 28) | (low >>> 4));
}

function digestOfShort(content: string): readonly [number, number] {
	const digest = sha256Of(bytes, encoder.encodeInto(content, bytes).written);
	return [digest[0]!, digest[1]!];
}

function digestOf(content: Uint8Array): readonly [number, number] {
	const digest = crypto().createHash('sha256').update(content).digest();
	return [digest.readInt32BE(0), digest.readInt32BE(4)];
}

/** 30 bits as six letters. */
function letters(bits: number): string {
	let id = '';
	for (let shift = 25; shift >= 0; shift -= 5) id += alphabet[(bits >>> shift) & 31]!;
	return id;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** SHA-256 of bytes, in lower-case hexadecimal. */
export function sha256(content: Uint8Array): string {
	if (content.length > short) return crypto().createHash('sha256').update(content).digest('hex');
	bytes.set(content);
	let digest = '';
	for (const number of sha256Of(bytes, content.length)) digest += (number >>> 0).toString(16).padStart(8, '0');
	return digest;
}

/** Loaded for what is long alone. */
const crypto = () => process.getBuiltinModule('node:crypto');

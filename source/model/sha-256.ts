/**
 * SHA-256 (FIPS 180-4) of what is short. The ids of an article's statements are a hundred short texts: `node:crypto` asks OpenSSL for each of them anew, which takes ten times as long, and
 * to load it takes as long as to read three articles.
 */

const roundConstants = new Int32Array(64);
const start = new Int32Array(8);

/** The first 32 bits of the fractional part of a root; the double has enough of them. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

for (let number = 2, primes = 0; primes < 64; number++) {
	let isPrime = true;
	for (let factor = 2; factor * factor <= number; factor++) isPrime &&= number % factor !== 0;
	if (!isPrime) continue;
	if (primes < 8) start[primes] = fraction(Math.sqrt(number));
	roundConstants[primes++] = fraction(Math.cbrt(number));
}

const schedule = new Int32Array(64);
const state = new Int32Array(8);

/**
 * The digest of the first `length` bytes as eight 32-bit numbers, in an array that is used again. `bytes` needs room for 72 more, which are overwritten.
 */
export function sha256Of(bytes: Uint8Array, length: number): Int32Array {
	const end = ((length + 8) >> 6) * 64 + 64;
	bytes.fill(0, length, end);
	bytes[length] = 0x80;
	for (let at = 0, bits = length * 8; at < 6; at++, bits = Math.floor(bits / 256)) bytes[end - 1 - at] = bits & 255;
	state.set(start);
	for (let block = 0; block < end; block += 64) addBlock(bytes, block);
	return state;
}

function addBlock(bytes: Uint8Array, block: number): void {
	for (let at = 0; at < 16; at++) {
		const from = block + at * 4;
		schedule[at] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
	}
	for (let at = 16; at < 64; at++) {
		const near = schedule[at - 2]!;
		const far = schedule[at - 15]!;
		const nearBits = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10);
		const farBits = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3);
		schedule[at] = (nearBits + schedule[at - 7]! + farBits + schedule[at - 16]!) | 0;
	}
	let a = state[0]!;
	let b = state[1]!;
	let c = state[2]!;
	let d = state[3]!;
	let e = state[4]!;
	let f = state[5]!;
	let g = state[6]!;
	let h = state[7]!;
	for (let at = 0; at < 64; at++) {
		const turnedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const turnedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
		const first = (h + turnedE + ((e & f) ^ (~e & g)) + roundConstants[at]! + schedule[at]!) | 0;
		const second = (turnedA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	state[0]! += a;
	state[1]! += b;
	state[2]! += c;
	state[3]! += d;
	state[4]! += e;
	state[5]! += f;
	state[6]! += g;
	state[7]! += h;
}

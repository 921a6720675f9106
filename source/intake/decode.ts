import {analyse} from 'chardet';
import iconv from 'iconv-lite';

export interface Decoded {
	/** A byte order mark stays, as one character. */
	readonly text: string;
	readonly encoding: string;
	readonly problems: readonly string[];
}

/** Bytes that are looked at to tell the encoding: enough for any language, and the same time for any file. */
const sample = 64 * 1024;

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 if it is valid, else as it declares itself (`declared`), else by its letters' frequencies.
 * What could not be decoded is counted in `problems`.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
	const marked = byteOrderMark(bytes);
	if (marked) return decodeAs(bytes, marked);
	// Latin letters in UTF-16 are valid UTF-8 too, with a zero beside each.
	const wide = wideEncoding(bytes);
	if (wide) return decodeAs(bytes, wide);
	const unicode = decodeAs(bytes, 'utf-8');
	if (unicode.problems.length === 0) return unicode;
	if (declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) {
		const asDeclared = decodeAs(bytes, declared);
		if (asDeclared.problems.length === 0) return asDeclared;
	}
	// A few broken sequences in what is otherwise UTF-8 (a cut-off end, a pasted byte) do not make it another encoding.
	const broken = countBroken(unicode.text);
	const whole = countWide(unicode.text);
	if (broken * 20 < whole || (broken < 3 && whole > 0)) return unicode;
	const guesses = analyse(bytes.subarray(0, sample)).map(({name}) => name);
	for (const guess of guesses) {
		if (guess === 'UTF-8' || !iconv.encodingExists(guess)) continue;
		// What Windows calls Western European is what files labelled Latin-1 hold.
		const decoded = decodeAs(bytes, guess === 'ISO-8859-1' ? 'windows-1252' : guess);
		if (decoded.problems.length === 0) return decoded;
	}
	return unicode;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
	const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {stripBOM: false});
	const broken = countBroken(text);
	const places = broken === 1 ? '1 place' : `${broken} places`;
	return {text, encoding, problems: broken > 0 ? [`${places} could not be decoded as ${encoding}`] : []};
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
	const [first, second, third, fourth] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return undefined;
}

/** UTF-16 without a byte order mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
	const zeros = [0, 0];
	const length = Math.min(bytes.length, sample) & ~1;
	for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
	if (zeros[1]! > length * 0.3 && zeros[0]! < length * 0.05) return 'utf-16le';
	if (zeros[0]! > length * 0.3 && zeros[1]! < length * 0.05) return 'utf-16be';
	return undefined;
}

function countBroken(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
	return count;
}

/** Characters beyond ASCII that are not replacements. */
function countWide(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x7f && code !== 0xfffd) count++;
	}
	return count;
}

/** Whether a decoded file is no text: zeros and control characters that no text holds. */
export function looksBinary(text: string): boolean {
	let controls = 0;
	const length = Math.min(text.length, sample);
	for (let at = 0; at < length; at++) {
		const code = text.charCodeAt(at);
		if (
			code === 0 ||
			code === 0xfffd ||
			(code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27)
		)
			controls++;
	}
	return controls > 8 && controls > length * 0.05;
}

/**
 * Text from outside, made safe to show: every character that could steer a terminal, or make it show something else than what is
 * there, becomes a visible sign of the same length in UTF-16 code units, so that offsets still hold. Line feeds stay; a tab
 * becomes a space. Nothing here is for storage: what is recorded and exported keeps the original.
 */
export function visible(text: string): string {
	return hostile.test(text) ? text.replace(everyHostile, sign) : text;
}

/** `visible`, and on one line. */
export const visibleLine = (text: string): string => visible(text).replace(/\n/g, ' ');

/**
 * C0 but line feed, DEL and C1 (single-byte CSI, OSC, DCS); soft hyphen; the marks, embeddings, overrides and isolates of bidirectional
 * text; zero-width characters that hide differences (but the joiners that scripts and emoji need); line and paragraph separators; tags; lone surrogates.
 */
const hostileSet =
	'[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]|[\\u{E0000}-\\u{E0FFF}]|\\p{Surrogate}';
const hostile = new RegExp(hostileSet, 'u');
const everyHostile = new RegExp(hostileSet, 'gu');

const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

function sign(character: string): string {
	const code = character.codePointAt(0)!;
	if (code === 0x09 || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
	// Unicode has a picture for each C0 control: ␀ … ␛ … ␟ and ␡.
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	if (code === 0x7f) return '␡';
	if (code < 0xa0) return '�';
	if (code > 0xffff) return '��';
	if (bidirectional.test(character)) return '⇄';
	return code >= 0xd800 && code <= 0xdfff ? '�' : '·';
}

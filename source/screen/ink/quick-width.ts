import stringWidth from 'string-width';

/** The sequences that our rows are styled with. */
const styles = /\u001B\[[\d;]*m/g;
/**
 * Characters of one cell each, that join with nothing: printable ASCII, Latin letters, the punctuation of European languages, lines and
 * boxes, and the signs that the desk draws.
 */
export const oneCellEach =
	/^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0377\u0386-\u03FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u25FC\u2713\u2717\u275D\u275E]*$/;

/**
 * The cells that a text takes in a terminal, as string-width has it. Most rows hold nothing but single cells and styles; for these the length says it, at a tenth of
 * the time. The build gives this to Ink in the place of string-width, since it measures each row several times a frame.
 */
export default function quickWidth(text: string, options?: Parameters<typeof stringWidth>[1]): number {
	const plain = text.includes('\u001B') ? text.replace(styles, '') : text;
	return oneCellEach.test(plain) ? plain.length : stringWidth(text, options);
}

/** Terminals refuse longer ones; xterm's limit is the lowest. */
const mostBytes = 74_994;

/** OSC 52: hands the text to the terminal's clipboard, also from a remote machine. */
export function clipboardSequence(text: string): string {
	const bytes = Buffer.from(text, 'utf8');
	const encoded = bytes.toString('base64');
	return `\u001B]52;c;${encoded.length > mostBytes ? bytes.subarray(0, Math.floor((mostBytes / 4) * 3)).toString('base64') : encoded}\u0007`;
}

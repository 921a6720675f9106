/**
 * The part of a `multipart/related` message that is the page itself, as a message of its own: the first, as every browser writes it. A parser of mail
 * would run the html of all frames together. `whole` is false where the closing boundary is missing. A message of one part is its own root.
 */
export function rootPart(message: Uint8Array): {readonly part: Uint8Array; readonly whole: boolean} {
	const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
	const headers = bytes.subarray(0, endOfHeaders(bytes)).toString('latin1');
	const boundary =
		/^content-type:\s*multipart\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?boundary=(?:"([^"\r\n]+)"|([^\s;"]+))/im.exec(headers);
	if (!boundary) {
		if (!/^(?:mime-version|content-type|from|subject):/im.test(headers))
			throw new Error('not a saved web page: it has no mail headers');
		return {part: bytes, whole: true};
	}
	const line = `--${(boundary[1] ?? boundary[2])!}`;
	const opening = bytes.indexOf(line);
	if (opening < 0) throw new Error('cut off: the file ends before the page');
	const start = bytes.indexOf('\n', opening) + 1;
	const end = bytes.indexOf(`\n${line}`, start);
	return {
		part: bytes.subarray(start, end < 0 ? bytes.length : end),
		whole: end >= 0 && bytes.includes(`${line}--`, end),
	};
}

const longestHeaders = 64 * 1024;

function endOfHeaders(bytes: Buffer): number {
	const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter(at => at >= 0);
	return Math.min(...ends, bytes.length, longestHeaders);
}

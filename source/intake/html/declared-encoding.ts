/** Where browsers look for `<meta charset>`. */
const prescan = 4096;

/** The encoding that a page declares of itself, in `<meta charset>` or the xml declaration. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescan)).toString('latin1');
	return /(?:<meta[^>]{0,200}?charset\s*=\s*|<\?xml[^>]{0,100}?encoding\s*=\s*)["']?\s*([\w:.-]{2,40})/i.exec(
		head,
	)?.[1];
}

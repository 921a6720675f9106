/** Words that stand whole somewhere in a document, to tell a hyphen that divides a line from one that belongs to the word. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const line of lines)
		for (const [word] of line.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-$)/gu)) words.add(word.toLowerCase());
	return words;
}

/**
 * Joins the lines of a paragraph. A hyphen at a line's end goes if small letters follow, unless the document has the word with its hyphen elsewhere
 * and never without.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
	let text = lines[0] ?? '';
	for (const line of lines.slice(1)) {
		const left = /([\p{L}\p{N}]+)([-\u00ad\u2010])$/u.exec(text);
		const right = /^[\p{Ll}]+/u.exec(line)?.[0];
		if (!left || (right === undefined && left[2] !== '\u00ad')) {
			// A range or a name (`north-` `South`) goes on without a space.
			text +=
				/[\p{L}\p{N}][-\u2010]$/u.test(text) &&
				!/^[\s–—]/.test(line) &&
				right === undefined &&
				/^\p{L}|^\p{N}/u.test(line)
					? line
					: ` ${line}`;
			continue;
		}
		const joined = `${left[1]!}${right ?? ''}`.toLowerCase();
		const hyphenated = `${left[1]!}-${right ?? ''}`.toLowerCase();
		const keeps = left[2] !== '\u00ad' && words.has(hyphenated) && !words.has(joined);
		text = keeps ? text + line : text.slice(0, -1) + line;
	}
	return text.replaceAll('\u00ad', '');
}

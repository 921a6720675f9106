/** Latin letters, digits and the marks that English and its typesetters use: most texts hold nothing else. */
export const plainText = /^[\u0000-\u007f‘’“”–—…]*$/;

const plainClasses: Readonly<Record<string, string>> = {L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: ''};

const capital = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. */
export function opensUpper(text: string): boolean {
	const first = text.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : capital.test(text);
}

/** The same pattern for plain texts. */
function plainTwin({source, flags}: RegExp): RegExp {
	let inClass = false;
	const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, name: string | undefined) => {
		if (found === '[' || found === ']') inClass = found === '[';
		if (name === undefined) return found;
		const letters = plainClasses[name];
		if (letters === undefined) throw new Error(`no plain letters are known for ${found}`);
		return inClass ? letters : `[${letters}]`;
	});
	return new RegExp(plain, flags.replace('u', ''));
}

/**
 * Gives the pattern to match a text with: `pattern`, which knows every alphabet by `\p{…}`, or for plain texts one that knows their letters alone and does the
 * same. Node takes milliseconds to make ready what knows every alphabet, and matches twice as slowly with it.
 */
export function byAlphabet(pattern: RegExp): (text: string) => RegExp {
	const plain = plainTwin(pattern);
	return text => (plainText.test(text) ? plain : pattern);
}

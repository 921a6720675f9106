/** A line of text with a caret, and the keys that edit it: those of every shell. */
export interface EditedText {
	readonly value: string;
	readonly caret: number;
}

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** What a key does to the line; undefined where it is not a key of the editor. */
export function editText({value, caret}: EditedText, key: string): EditedText | undefined {
	switch (key) {
		case 'left':
		case 'ctrl-b':
			return {value, caret: before(value, caret)};
		case 'right':
		case 'ctrl-f':
			return {value, caret: after(value, caret)};
		case 'home':
		case 'ctrl-a':
			return {value, caret: 0};
		case 'end':
		case 'ctrl-e':
			return {value, caret: value.length};
		case 'backspace':
		case 'ctrl-h':
			return cut(value, before(value, caret), caret);
		case 'delete':
		case 'ctrl-d':
			return cut(value, caret, after(value, caret));
		case 'ctrl-u':
			return cut(value, 0, caret);
		case 'ctrl-k':
			return cut(value, caret, value.length);
		case 'ctrl-w':
			return cut(
				value,
				value.slice(0, caret).search(/\S+\s*$/) === -1 ? 0 : value.slice(0, caret).search(/\S+\s*$/),
				caret,
			);
		case 'space':
			return insert({value, caret}, ' ');
		default:
			return isPrintable(key) ? insert({value, caret}, key) : undefined;
	}
}

/** Puts typed or pasted text in at the caret; line breaks become spaces, since the line is one line. */
export function insert({value, caret}: EditedText, text: string): EditedText {
	const line = text.replace(/[\r\n\t]+/g, ' ').replace(/\p{Cc}/gu, '');
	return {value: value.slice(0, caret) + line + value.slice(caret), caret: caret + line.length};
}

/** Keys have names of several letters; a character typed is itself. */
const isPrintable = (key: string): boolean => [...segmenter.segment(key)].length === 1 && !/\p{Cc}/u.test(key);

const cut = (value: string, from: number, to: number): EditedText => ({
	value: value.slice(0, from) + value.slice(to),
	caret: from,
});

function before(value: string, caret: number): number {
	let start = 0;
	for (const {index} of segmenter.segment(value.slice(0, caret))) start = index;
	return start;
}

function after(value: string, caret: number): number {
	const [next] = segmenter.segment(value.slice(caret, caret + 40));
	return next ? caret + next.segment.length : caret;
}

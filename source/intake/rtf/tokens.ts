/** A step of an RTF file. A control word has no parameter where none is written; a byte comes as the number that it is. */
export type Token =
	| {readonly kind: 'open' | 'close' | 'end'}
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'byte'; readonly byte: number}
	| {readonly kind: 'word'; readonly word: string; readonly parameter: number | undefined};

const step = /[{}]|\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|[^{}\\\r\n]+|[\r\n]+|\\/g;

/** The steps of an RTF file, whose bytes come as the characters of the same number. Linear; whatever the bytes are, it ends with `end`. */
export function* tokensOf(source: string): Iterable<Token> {
	step.lastIndex = 0;
	const pattern = new RegExp(step);
	for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
		const [all, word, parameter, byte, symbol] = match;
		if (all === '{') yield {kind: 'open'};
		else if (all === '}') yield {kind: 'close'};
		else if (word !== undefined) {
			const number = parameter === undefined ? undefined : Number(parameter);
			// A picture or an object as it is: the number says how many bytes to leap.
			if (word === 'bin') pattern.lastIndex += Math.max(0, number ?? 0);
			else yield {kind: 'word', word, parameter: number};
		} else if (byte !== undefined) yield {kind: 'byte', byte: parseInt(byte, 16)};
		else if (symbol !== undefined) yield {kind: 'word', word: symbol, parameter: undefined};
		else if (!/^[\r\n\\]/.test(all)) yield {kind: 'text', text: all};
	}
	yield {kind: 'end'};
}

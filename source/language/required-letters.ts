/**
 * What must stand in a text for a pattern to match it: strings of which every match holds at least one; null if nothing is told. Reads patterns
 * without backreferences; made so that a text is tested with the few patterns that may match it, since Node takes a millisecond to make each ready.
 */
export function requiredIn({source}: RegExp): readonly string[] | null {
	const reader = {source, at: 0};
	const found = alternatives(reader);
	if (reader.at !== source.length) throw new Error(`cannot read ${source} from ${reader.at} on`);
	return found;
}

interface Reader {
	readonly source: string;
	at: number;
}

type Required = readonly string[] | null;

/** Each alternative has what it requires; one that requires nothing lets everything pass. */
function alternatives(reader: Reader): Required {
	const all: string[] = [];
	let open = false;
	do {
		const one = sequence(reader);
		if (one) all.push(...one);
		else open = true;
	} while (reader.source[reader.at] === '|' && ++reader.at);
	return open ? null : all;
}

/** Of all that a sequence requires the strings that are the longest: they are met least often. */
function sequence(reader: Reader): Required {
	let best: Required = null;
	let run = '';
	const offer = (one: Required) => {
		if (one && shortest(one) > shortest(best)) best = one;
	};
	const breakOff = () => {
		if (run !== '') offer([run]);
		run = '';
	};
	while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
		const {letter, group} = item(reader);
		const [least, most] = repeats(reader);
		if (letter === '') continue;
		if (letter === null) {
			breakOff();
			if (least > 0) offer(group);
		} else if (least === 0) breakOff();
		else {
			run += letter;
			if (most > 1) breakOff();
		}
	}
	breakOff();
	return best;
}

const shortest = (all: Required): number => (all ? Math.min(...all.map(({length}) => length)) : 0);

/** A letter; an empty one for what takes no room; null for a class or a group, with what the group requires. */
function item(reader: Reader): {readonly letter: string | null; readonly group: Required} {
	const {source} = reader;
	const first = source[reader.at++]!;
	if (first === '^' || first === '$') return {letter: '', group: null};
	if (first === '.') return {letter: null, group: null};
	if (first === '[') {
		while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
		reader.at++;
		return {letter: null, group: null};
	}
	if (first === '(') {
		const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(reader.at, reader.at + 30)) ?? [];
		reader.at += opening.length;
		const group = alternatives(reader);
		reader.at++;
		return /[=!]$/.test(opening) ? {letter: '', group: null} : {letter: null, group};
	}
	if (first !== '\\') return {letter: first, group: null};
	const escaped = source[reader.at++]!;
	if (escaped === 'b' || escaped === 'B') return {letter: '', group: null};
	if (/[pP]/.test(escaped)) reader.at = source.indexOf('}', reader.at) + 1;
	return {letter: /\w/.test(escaped) ? null : escaped, group: null};
}

function repeats(reader: Reader): readonly [number, number] {
	const [found = '', mark = '', least = '', comma = '', most = ''] =
		/^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 16)) ?? [];
	reader.at += found.length;
	if (found === '') return [1, 1];
	if (mark !== '') return [mark === '+' ? 1 : 0, mark === '?' ? 1 : Infinity];
	return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
}

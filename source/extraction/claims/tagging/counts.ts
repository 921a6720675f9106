import {partsOfSpeech, shapes, type WordRow} from './word-row.ts';

const part = (name: (typeof partsOfSpeech)[number]): number => partsOfSpeech.indexOf(name);
export const parts = {
	adjective: part('ADJ'),
	auxiliary: part('AUX'),
	conjunction: part('CCONJ'),
	noun: part('NOUN'),
	subordinator: part('SCONJ'),
	verb: part('VERB'),
} as const;

const closedClasses: readonly string[] = ['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ'];
const isClosed = Uint8Array.from(partsOfSpeech, name => (closedClasses.includes(name) ? 1 : 0));

/** Each token's word where its class is closed, else its class and whether it is capitalised: enough for syntax, little to learn. Into `skeleton`, from `to` on. */
export function readSkeleton(
	{length, words, parts: ofSpeech, shapes: looks}: WordRow,
	skeleton: Int32Array,
	to: number,
) {
	for (let index = 0; index < length; index++) {
		const part = ofSpeech[index]!;
		const look = looks[index]!;
		const capital = look === shapes.capitalised || look === shapes.mixed || look === shapes.capitals;
		skeleton[to + index] = isClosed[part] === 1 ? words[index]! : part * 7 + (capital ? 3 : 1);
	}
}

/** How many tokens before each index are of some kind, so that what stands between two tokens is one subtraction. */
export function countUp(length: number, value: (index: number) => number): Int32Array {
	const counts = new Int32Array(length + 1);
	for (let index = 0; index < length; index++) counts[index + 1] = counts[index]! + value(index);
	return counts;
}

/** A distance in steps that grow: 0 to 4, below 6, 9, 14, 22, more. */
export const distanceStep = (distance: number): number =>
	distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 22 ? 7 : 8;

export const atMost = (value: number, most: number): number => (value > most ? most : value);

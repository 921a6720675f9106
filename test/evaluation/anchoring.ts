// How surely marks are found again in edited articles, and how often on the wrong words: `node test/evaluation/anchoring.ts [FOLDER]` (default: samples).
// Words are changed, dropped and moved at random with a fixed seed, so every run prints the same.
import {listSourceFiles} from '../../source/intake/folder.ts';
import {readDocuments} from '../../source/intake/read.ts';
import {anchorAt} from '../../source/model/anchor.ts';
import {findAnchor} from '../../source/review/anchoring.ts';

/** Shares of words changed within the marked words and elsewhere, and of paragraphs gone elsewhere. */
const edits = {
	'edited elsewhere': {within: 0, around: 0.05, dropped: 0.15, gone: false},
	'lightly edited': {within: 0.07, around: 0.05, dropped: 0.15, gone: false},
	edited: {within: 0.15, around: 0.1, dropped: 0.15, gone: false},
	rewritten: {within: 0.4, around: 0.2, dropped: 0.3, gone: false},
	gone: {within: 0, around: 0.05, dropped: 0.15, gone: true},
};
type Edit = (typeof edits)[keyof typeof edits];

let seed = 20_260_314;
function random(): number {
	seed = (seed + 0x6d2b79f5) | 0;
	let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;

/** The text as it is after the edits, and where the marked words are in it. */
function edited(text: string, start: number, end: number, edit: Edit): {text: string; start: number; end: number} {
	let result = '';
	let at = 0;
	let [newStart, newEnd] = [0, 0];
	const words = text.match(/\S+/g)!;
	for (const paragraph of text.split(/(?<=\n)/)) {
		const holds = at < end && at + paragraph.length > start;
		if (!holds && random() < edit.dropped) {
			at += paragraph.length;
			continue;
		}
		for (const [token] of paragraph.matchAll(/\s+|\S+/g)) {
			const marked = at < end && at + token.length > start;
			if (at === start || (marked && at < start)) newStart = result.length;
			const change = random() < (marked ? edit.within : edit.around) && token.trim() !== '';
			if (!(marked && edit.gone)) result += change ? pick(['', pick(words), `${token} ${pick(words)}`]) : token;
			at += token.length;
			if (marked) newEnd = result.length;
		}
	}
	return {text: result, start: newStart, end: newEnd};
}

const texts: string[] = [];
for await (const file of listSourceFiles([process.argv[2] ?? 'samples']))
	for await (const document of readDocuments(file))
		if ('raw' in document && document.raw.length > 400) texts.push(document.raw);
const rounds = Math.max(1, Math.floor(8_000 / texts.length));

console.log(`${texts.length} articles, ${rounds} marks of 3 to 40 words in each`);
for (const [name, edit] of Object.entries(edits)) {
	const counts = {right: 0, wrong: 0, lost: 0};
	const began = performance.now();
	for (const text of texts)
		for (let round = 0; round < rounds; round++) {
			const words = [...text.matchAll(/\S+/g)];
			const first = Math.floor(random() * (words.length - 40));
			const last = words[Math.max(0, first) + 2 + Math.floor(random() * 38)] ?? words.at(-1)!;
			const start = words[Math.max(0, first)]!.index;
			const end = last.index + last[0].length;
			const now = edited(text, start, end, edit);
			const found = findAnchor(now.text, anchorAt(text, {rawStart: start, rawEnd: end}));
			const shared = found ? Math.min(found.rawEnd, now.end) - Math.max(found.rawStart, now.start) : 0;
			if (!found) counts[edit.gone ? 'right' : 'lost']++;
			else if (shared * 2 > Math.max(now.end - now.start, found.rawEnd - found.rawStart)) counts.right++;
			else counts.wrong++;
		}
	const total = texts.length * rounds;
	const share = (count: number): string => `${((100 * count) / total).toFixed(2)} %`.padStart(8);
	const time = ((performance.now() - began) / total).toFixed(2);
	console.log(
		`${name.padEnd(17)} right ${share(counts.right)}  orphan ${share(counts.lost)}  wrong ${share(counts.wrong)}  ${time} ms each`,
	);
}

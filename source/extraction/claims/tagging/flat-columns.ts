import {int32At, reserve} from '../../kernel/kernel.ts';
import {atMost, distanceStep, parts, readSkeleton} from './counts.ts';
import {likelyCue, stepOf, strengthAt, type CueStrengths} from './cue-strengths.ts';
import {blend} from './hash.ts';
import {shapes, type WordRow} from './word-row.ts';

/** Places before the first and behind the last token, so that neighbours need no look at the ends. */
export const margin = 3;

/** What the places outside a sentence hold, by column; 0 where nothing is said. */
const outside = {
	none: [0, 0],
	words: [-1, -2],
	lemmas: [-1, -2],
	parts: [30, 31],
	fines: [-1, -2],
	coarses: [-1, -2],
	shapes: [30, 31],
	quoted: [3, 3],
	/** Each token's word where its class is closed, else its class and whether it is capitalised. */
	bones: [-1, -2],
	/** The second and the third token before it, or behind it. */
	bonesBefore: [0, 0],
	bonesBehind: [0, 0],
	strengths: [0, 0],
	/** Whether there are likely cues before and behind it. */
	hasBefore: [0, 0],
	hasBehind: [0, 0],
	/** Of the nearest cue before it: its lemma and so on, how far it is, which verbs, commas and subordinators stand between. */
	lemmaBefore: [0, 0],
	partBefore: [0, 0],
	fineBefore: [0, 0],
	strengthBefore: [0, 0],
	wordBehindIt: [0, 0],
	stepBefore: [0, 0],
	fewStepsBefore: [0, 0],
	since: [0, 0],
	verbsSince: [0, 0],
	commasSince: [0, 0],
	subordinatorsSince: [0, 0],
	besideBefore: [0, 0],
	/** Of the nearest one behind it. */
	lemmaBehind: [0, 0],
	partBehind: [0, 0],
	fineBehind: [0, 0],
	strengthBehind: [0, 0],
	boneBeforeIt: [0, 0],
	stepBehind: [0, 0],
	fewStepsBehind: [0, 0],
	to: [0, 0],
	verbsTo: [0, 0],
	commasTo: [0, 0],
	fewCommasTo: [0, 0],
	subordinatorsTo: [0, 0],
	/** Where it stands in its sentence, and what all its tokens share. */
	lengthStep: [0, 0],
	leftOver: [0, 0],
	place: [0, 0],
	opens: [0, 0],
	early: [0, 0],
	openBrackets: [0, 0],
	commasSoFar: [0, 0],
	commasToCome: [0, 0],
	verbsAround: [0, 0],
	firstWord: [0, 0],
} satisfies Readonly<Record<string, readonly [number, number]>>;

export type FlatColumn = keyof typeof outside;
const names = Object.keys(outside) as FlatColumn[];
const namesSaid = names.filter(name => outside[name].some(value => value !== 0));

/** What is said of the nearest likely cue on one side. */
type CueColumns = Readonly<
	Record<
		| 'has'
		| 'lemma'
		| 'part'
		| 'fine'
		| 'strength'
		| 'step'
		| 'fewSteps'
		| 'between'
		| 'verbs'
		| 'fewCommas'
		| 'subordinators',
		Int32Array
	>
>;

/** The kernel reads four tokens at once. */
const slack = 4;

/** What the first tagger may ask of the tokens of a sentence, a column for each; in the kernel's memory, which is used again for the next sentence. */
export class FlatColumns {
	readonly columns: Record<FlatColumn, Int32Array>;
	/** Those that hold something outside a sentence. */
	#said: readonly {readonly column: Int32Array; readonly before: number; readonly behind: number}[] = [];
	#room = 0;

	constructor() {
		this.columns = Object.fromEntries(names.map(name => [name, new Int32Array(0)])) as Record<FlatColumn, Int32Array>;
	}

	read(row: WordRow, strengths: CueStrengths): void {
		this.#reserve(row.length);
		this.#readTokens(row, strengths);
		this.#readCuesBefore(row.length);
		this.#readCuesBehind(row.length);
		this.#readPlaces(row);
	}

	#reserve(length: number): void {
		if (length > this.#room) {
			this.#room = Math.max(512, length * 2);
			const places = this.#room + 2 * margin + slack;
			for (const name of names) this.columns[name] = int32At(reserve(places * 4), places);
			this.#said = namesSaid.map(name => ({
				column: this.columns[name],
				before: outside[name][0],
				behind: outside[name][1],
			}));
		}
		for (const {column, before, behind} of this.#said)
			for (let index = 0; index < margin; index++) {
				column[index] = before;
				column[margin + length + index] = behind;
			}
		this.columns.strengths.fill(0, margin + length, 2 * margin + length);
	}

	#readTokens(row: WordRow, cueStrengths: CueStrengths): void {
		const {length} = row;
		const {words, lemmas, parts: ofSpeech, fines, coarses, shapes: looks, quoted, bones, strengths} = this.columns;
		const {bonesBefore, bonesBehind} = this.columns;
		for (let at = 0, to = margin; at < length; at++, to++) {
			words[to] = row.words[at]!;
			lemmas[to] = row.lemmas[at]!;
			ofSpeech[to] = row.parts[at]!;
			fines[to] = row.fine[at]!;
			coarses[to] = row.coarse[at]!;
			looks[to] = row.shapes[at]!;
			quoted[to] = row.quoted[at]!;
			strengths[to] = stepOf(strengthAt(row, at, cueStrengths));
		}
		readSkeleton(row, bones, margin);
		for (let to = margin; to < margin + length; to++) {
			bonesBefore[to] = blend(2, bones[to - 3]!, bones[to - 2]);
			bonesBehind[to] = blend(3, bones[to + 3]!, bones[to + 2]);
		}
	}

	#readCuesBefore(length: number): void {
		const from = this.columns;
		const own = {
			has: from.hasBefore,
			lemma: from.lemmaBefore,
			part: from.partBefore,
			fine: from.fineBefore,
			strength: from.strengthBefore,
			step: from.stepBefore,
			fewSteps: from.fewStepsBefore,
			between: from.since,
			verbs: from.verbsSince,
			fewCommas: from.commasSince,
			subordinators: from.subordinatorsSince,
		};
		this.#readCues(margin, margin + length, 1, own, (to, cue) => {
			from.wordBehindIt[to] = from.words[cue + 1]!;
			from.besideBefore[to] = cue + 1 === to ? 1 : 0;
		});
	}

	#readCuesBehind(length: number): void {
		const from = this.columns;
		const own = {
			has: from.hasBehind,
			lemma: from.lemmaBehind,
			part: from.partBehind,
			fine: from.fineBehind,
			strength: from.strengthBehind,
			step: from.stepBehind,
			fewSteps: from.fewStepsBehind,
			between: from.to,
			verbs: from.verbsTo,
			fewCommas: from.fewCommasTo,
			subordinators: from.subordinatorsTo,
		};
		this.#readCues(margin + length - 1, margin - 1, -1, own, (to, cue, commas) => {
			from.boneBeforeIt[to] = from.bones[cue - 1]!;
			from.commasTo[to] = atMost(commas, 3);
		});
	}

	/** Goes over the tokens in one direction and writes for each what the last likely cue was, and what stands between; `note` writes what one direction has alone. */
	#readCues(
		first: number,
		end: number,
		direction: 1 | -1,
		own: CueColumns,
		note: (to: number, cue: number, commas: number) => void,
	): void {
		const from = this.columns;
		let cue = -1;
		let verbs = 0;
		let commas = 0;
		let subordinators = 0;
		for (let to = first; to !== end; to += direction) {
			own.has[to] = cue < 0 ? 0 : 1;
			if (cue >= 0) {
				const step = distanceStep(Math.abs(to - cue));
				own.lemma[to] = from.lemmas[cue]!;
				own.part[to] = from.parts[cue]!;
				own.fine[to] = from.fines[cue]!;
				own.strength[to] = from.strengths[cue]!;
				own.step[to] = step;
				own.fewSteps[to] = atMost(step, 5);
				own.between[to] = atMost(verbs, 3) * 4 + atMost(commas, 3);
				own.verbs[to] = atMost(verbs, 2);
				own.fewCommas[to] = atMost(commas, 2);
				own.subordinators[to] = atMost(subordinators, 3);
				note(to, cue, commas);
			}
			if (isLikelyCue(from, to)) {
				cue = to;
				verbs = commas = subordinators = 0;
			} else {
				verbs += isVerb(from.parts[to]!);
				commas += isComma(from.shapes[to]!);
				subordinators += isSubordinator(from.parts[to]!);
			}
		}
	}

	#readPlaces({length, opens, early}: WordRow): void {
		const from = this.columns;
		let commas = 0;
		let verbs = 0;
		for (let to = margin; to < margin + length; to++) {
			commas += isComma(from.shapes[to]!);
			verbs += isVerb(from.parts[to]!);
		}
		const lengthStep = length < 8 ? 0 : length < 16 ? 1 : length < 26 ? 2 : length < 40 ? 3 : 4;
		let commasBefore = 0;
		let verbsBefore = 0;
		let brackets = 0;
		for (let at = 0, to = margin; at < length; at++, to++) {
			const verb = isVerb(from.parts[to]!);
			from.lengthStep[to] = lengthStep;
			from.leftOver[to] = atMost(length - 1 - at, 4);
			from.place[to] = atMost(at, 3);
			from.opens[to] = opens ? 1 : 0;
			from.early[to] = early ? 1 : 0;
			from.openBrackets[to] = brackets;
			from.commasSoFar[to] = atMost(commasBefore, 3);
			from.commasToCome[to] = atMost(commas - commasBefore, 3);
			from.verbsAround[to] = blend(1, atMost(verbsBefore, 3), atMost(verbs - verbsBefore - verb, 3));
			from.firstWord[to] = from.words[margin]!;
			commasBefore += isComma(from.shapes[to]!);
			verbsBefore += verb;
			brackets += from.shapes[to] === shapes.opening ? 1 : from.shapes[to] === shapes.closing ? -1 : 0;
		}
	}
}

const isVerb = (part: number): number => (part === parts.verb || part === parts.auxiliary ? 1 : 0);
const isComma = (shape: number): number => (shape === shapes.comma ? 1 : 0);
const isSubordinator = (part: number): number => (part === parts.subordinator || part === parts.conjunction ? 1 : 0);
const isLikelyCue = ({strengths, quoted}: FlatColumns['columns'], at: number): boolean =>
	strengths[at]! >= likelyCue && quoted[at] === 0;

import type {Named} from './name.ts';
import type {Comparison} from './stretches.ts';

/** Dashes, quotation marks and apostrophes: what a house style changes. Commas and full stops are left alone, they come with the cut. */
const signs = /["'“”‘’«»„‚‹›`—–-]+/gu;

/** Differences between words that are the same: brackets, spelling, apostrophes, dashes, and where the writer breaks in. */
export function nameForm({reference, witness, pairs}: Comparison): Named[] {
	const named: Named[] = [];
	const [ours, theirs] = [reference.wording, witness.wording];
	for (const [pair, [at, other]] of pairs.entries()) {
		const [word, twin] = [ours.words[at]!, theirs.words[other]!];
		const place = {reference: {start: at, end: at + 1}, witness: {start: other, end: other + 1}};
		if (word.bracketed !== twin.bracketed) named.push({kind: 'bracket', ...place});
		else if (word.plain !== twin.plain) named.push({kind: 'spelling', ...place});
		else if (
			ours.text.slice(word.start, word.end).toLowerCase() !== theirs.text.slice(twin.start, twin.end).toLowerCase()
		) {
			named.push({kind: 'typography', ...place});
		}
		const next = pairs[pair + 1];
		if (next?.[0] !== at + 1 || next[1] !== other + 1) continue;
		const beside = {reference: {start: at, end: at + 2}, witness: {start: other, end: other + 2}};
		const seam = witness.seams.has(other + 1);
		if (seam || reference.seams.has(at + 1)) {
			if (seam && !reference.seams.has(at + 1)) named.push({kind: 'interruption', ...beside});
			continue;
		}
		if (
			theirs.ellipses.some(({before}) => before === other + 1) !== ours.ellipses.some(({before}) => before === at + 1)
		) {
			named.push({kind: 'ellipsis', ...beside});
			continue;
		}
		const [gap, otherGap] = [
			ours.text.slice(word.end, ours.words[at + 1]!.start),
			theirs.text.slice(twin.end, theirs.words[other + 1]!.start),
		];
		if (gap !== otherGap && signsOf(gap) !== signsOf(otherGap)) named.push({kind: 'typography', ...beside});
	}
	return joinedBrackets(named);
}

const signsOf = (gap: string): string => gap.match(signs)?.join('') ?? '';

/** Neighbouring bracketed words are one bracket. */
function joinedBrackets(named: readonly Named[]): Named[] {
	const joined: Named[] = [];
	for (const item of named) {
		const last = joined.at(-1);
		if (item.kind === 'bracket' && last?.kind === 'bracket' && last.reference.end === item.reference.start) {
			joined[joined.length - 1] = {
				kind: 'bracket',
				reference: {start: last.reference.start, end: item.reference.end},
				witness: {start: last.witness.start, end: item.witness.end},
			};
		} else joined.push(item);
	}
	return joined;
}

import type {TaggedCue, TokenSpan} from './tagged-cue.ts';

/**
 * The likeliest first; one that has its cue in another's content, or another's cue in its own, is left out, since each word belongs to one attribution, and so is one
 * that finds the same content again (*said during the debate that …*: neither *said* nor *debate* twice).
 */
export function chooseApart(scored: readonly {readonly tagged: TaggedCue; readonly worth: number}[]): TaggedCue[] {
	const chosen: TaggedCue[] = [];
	for (const {tagged} of scored
		.filter(({tagged, worth}) => worth > 0 && tagged.content.length > 0)
		.sort((a, b) => b.worth - a.worth)) {
		if (!chosen.some(other => cross(other, tagged) || repeats(other, tagged))) chosen.push(tagged);
	}
	return chosen;
}

const cross = (a: TaggedCue, b: TaggedCue): boolean =>
	overlap(a.cue, b.cue) || a.content.some(span => overlap(span, b.cue)) || b.content.some(span => overlap(span, a.cue));

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

/** Whether two share so many of the tokens that either has as content. */
const sameShare = 0.8;

function repeats(a: TaggedCue, b: TaggedCue): boolean {
	let shared = 0;
	for (const one of a.content)
		for (const other of b.content) shared += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
	return shared >= sameShare * (lengthOf(a) + lengthOf(b) - shared);
}

const lengthOf = ({content}: TaggedCue): number => content.reduce((sum, {from, to}) => sum + to - from, 0);

import type {TaggedCue, TokenSpan} from './tagged-cue.ts';

/** The likeliest first; one that has its cue in another's content, or another's cue in its own, is left out, since each word belongs to one attribution. */
export function chooseApart(scored: readonly {readonly tagged: TaggedCue; readonly worth: number}[]): TaggedCue[] {
	const chosen: TaggedCue[] = [];
	for (const {tagged} of scored
		.filter(({tagged, worth}) => worth > 0 && tagged.content.length > 0)
		.sort((a, b) => b.worth - a.worth)) {
		if (!chosen.some(other => cross(other, tagged))) chosen.push(tagged);
	}
	return chosen;
}

const cross = (a: TaggedCue, b: TaggedCue): boolean =>
	overlap(a.cue, b.cue) || a.content.some(span => overlap(span, b.cue)) || b.content.some(span => overlap(span, a.cue));

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

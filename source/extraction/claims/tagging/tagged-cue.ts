import type {CueView} from './cue-view.ts';

/** Tokens from `from` up to before `to`. */
export interface TokenSpan {
	readonly from: number;
	readonly to: number;
}

/** The attribution that a cue would make. */
export interface TaggedCue {
	readonly source: TokenSpan | null;
	readonly cue: TokenSpan;
	readonly content: readonly TokenSpan[];
}

/** A candidate as the second tagger and the second net see it. */
export interface SeenCue {
	readonly tagged: TaggedCue;
	readonly view: CueView;
}

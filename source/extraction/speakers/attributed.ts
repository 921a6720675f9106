import type {Candidate} from '../names/mentions.ts';
import type {Stretch} from '../quotes/find-quotations.ts';

/** A stretch with whom it is given to. `cue` is a run of tokens (last inclusive). */
export interface Attributed {
	readonly stretch: Stretch;
	/** Number of the stretch in the reading. */
	readonly index: number;
	readonly speaker: Candidate | null;
	readonly cue: readonly [number, number] | null;
	/** Whether it goes on with the words of the stretch before it, so that both are one quote: “…,” she said, “…” or a further sentence of the same speaker. */
	readonly continues: boolean;
	/** Whether the speaker was taken over from an earlier stretch. */
	readonly carried: boolean;
	/** Who reports that the speaker said it, if that is somebody else: Pell in *Pell told the Courier that Petrov had called it “…”*. */
	readonly reporter: Candidate | null;
}

import {loadStrengths, type CueStrengths} from './cues/cue-strength.ts';
import type {Forest} from './forest/forest.ts';
import {loadPronounForest} from './names/load-pronouns.ts';
import {loadStretchForest} from './quotes/load-stretches.ts';
import {loadHabits, type StretchHabits} from './quotes/stretch-habits.ts';
import {loadSpeakerForest} from './speakers/load-speakers.ts';

/** What was learned from annotated news and is needed to find quotes and their speakers. */
export interface Models {
	readonly strengths: CueStrengths;
	readonly habits: StretchHabits;
	readonly stretches: Forest;
	readonly speakers: Forest;
	readonly pronouns: Forest | null;
}

/** Reads the weights that stand beside the program. */
export function loadModels(): Models {
	return {
		strengths: loadStrengths(),
		habits: loadHabits(),
		stretches: loadStretchForest(),
		speakers: loadSpeakerForest(),
		pronouns: loadPronounForest(),
	};
}

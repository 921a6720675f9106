import {cueCandidates, type CueCandidate, type Likelihoods} from '../tagging/cue-candidates.ts';
import {readScene, type CueScene} from '../tagging/cue-scene.ts';
import {roles} from '../tagging/flat-tags.ts';
import type {GoldRow} from './gold-rows.ts';
import {cueGold} from './gold-states.ts';

/** A sentence with what first taggers that never saw it think of it. */
export interface SeenRow {
	readonly gold: GoldRow;
	readonly likelihoods: Likelihoods;
}

/** What comes second learns from cues that the first taggers hardly saw as well. */
const learningFloor = 0.1;
/** A candidate that is a cue. */
export interface CueLesson {
	readonly scene: CueScene;
	/** Its number among the candidates. */
	readonly index: number;
	/** The second tagger's states of the tokens in its window. */
	readonly gold: Uint8Array;
}

/** The candidates of sentences that are cues, with what the taggers that look at one cue are to find. */
export const cueLessons = (rows: readonly SeenRow[]): readonly CueLesson[] =>
	rows.flatMap(({gold, likelihoods}) => {
		const candidates = cueCandidates(gold.row, likelihoods, learningFloor);
		if (candidates.length === 0) return [];
		const scene = readScene(gold.row, likelihoods, candidates);
		const attributions = attributionsOf(gold, candidates);
		return candidates.flatMap(({head}, index) => {
			const attribution = attributions.get(index);
			const states = attribution === undefined ? undefined : cueGold(gold, head, attribution);
			return states ? [{scene, index, gold: states}] : [];
		});
	});

/** For each candidate the attribution whose cue it is; where two are in one cue, the likelier. */
function attributionsOf({spans}: GoldRow, candidates: readonly CueCandidate[]): Map<number, number> {
	const chosen = new Map<number, number>();
	for (const [index, {head, likelihood}] of candidates.entries()) {
		const cue = spans.find(({role, from, to}) => role === roles.cue && from <= head && head < to);
		if (!cue) continue;
		const rival = chosen.get(cue.attribution);
		if (rival === undefined || candidates[rival]!.likelihood < likelihood) chosen.set(cue.attribution, index);
	}
	return new Map([...chosen].map(([attribution, index]) => [index, attribution]));
}

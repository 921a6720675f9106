import type {Analyser} from '../../../language/analysis.ts';
import type {WordClusters} from '../../../language/clusters.ts';
import type {GoldArticle} from '../../training/polnear.ts';
import {flatClassCount, flatClasses} from '../tagging/flat-tags.ts';
import {tagFlat} from '../tagging/flat-tagger.ts';
import {unpackTable} from '../tagging/feature-table.ts';
import {packModel, unpackModel, type ModelHeader, type TaggingModel} from '../tagging/model.ts';
import type {CueStrengths} from '../tagging/cue-strengths.ts';
import {RowReader} from '../tagging/word-row.ts';
import {goldRows, type GoldRow} from './gold-rows.ts';
import {learnAcceptance, verdictsOf} from './learn-acceptance.ts';
import {learnCues, type CueWeights, type SeenRow} from './learn-cues.ts';
import {learnFlat, type FlatWeights} from './learn-flat.ts';
import {learnStrengths} from './learn-strengths.ts';

export const claimFolds = 3;

export interface TrainedClaims {
	/** Learned from all articles: what the program ships. */
	readonly weights: Uint8Array;
	/** For each third of the articles (number modulo three) weights that were learned from the others, as far as they were asked for. */
	readonly heldOut: readonly Uint8Array[];
}

/**
 * Learns the taggers of attributions from annotated articles. The second tagger learns from what first taggers think of articles that they did
 * not see; how far the two are trusted is learned on articles that neither saw. `measured` folds get weights of their own: all of
 * them for cross-validation, one is needed in any case. The same articles give the same bytes.
 */
export function trainClaims(
	articles: readonly GoldArticle[],
	analyser: Analyser,
	clusters: WordClusters,
	{measured = 1, say = () => undefined}: {readonly measured?: number; readonly say?: (what: string) => void} = {},
): TrainedClaims {
	const reader = new RowReader(clusters);
	const rows = articles.map(gold => goldRows(gold, analyser.analyseArticle(gold.article), reader));
	const fold = (number: number) => rows.filter((_, index) => index % claimFolds === number).flat();
	const others = (number: number) => rows.filter((_, index) => index % claimFolds !== number).flat();

	const first = range(claimFolds).map(number => {
		say(`first tagger, fold ${number + 1} of ${claimFolds}`);
		return firstTagger(others(number));
	});
	const seen = first.map((tagger, number) => fold(number).map(gold => see(tagger, gold)));
	say('first tagger, all articles');
	const whole = firstTagger(rows.flat());

	const second = range(measured).map(number => {
		say(`second tagger, fold ${number + 1} of ${measured}`);
		return learnCues(seen.filter((_, index) => index !== number).flat());
	});
	const verdicts = second.flatMap((cues, number) =>
		verdictsOf(unpackModel(packed(first[number]!, cues, [0, 1, 0])), seen[number]!),
	);
	const acceptance = learnAcceptance(verdicts);
	say(`acceptance ${acceptance.join(' ')}; second tagger, all articles`);
	return {
		weights: packed(whole, learnCues(seen.flat()), acceptance),
		heldOut: second.map((cues, number) => packed(first[number]!, cues, acceptance)),
	};
}

interface FirstTagger {
	readonly strengths: CueStrengths;
	readonly weights: FlatWeights;
	readonly model: TaggingModel;
}

function firstTagger(rows: readonly GoldRow[]): FirstTagger {
	const strengths = learnStrengths(rows);
	const weights = learnFlat(rows, strengths);
	const {starts, steps, from} = weights.chain;
	const flat = {
		states: flatClasses.length,
		starts: Float32Array.from(starts, value => value ?? 0),
		steps: Float32Array.from(steps, value => value ?? 0),
		from,
	};
	const flatTable = unpackTable(weights.table, flatClassCount);
	const phaseTable = unpackTable(weights.phases, flatClasses.length);
	return {
		strengths,
		weights,
		model: {strengths, flat, flatTable, phaseTable, cue: flat, cueTable: flatTable, acceptance: [0, 0, 0]},
	};
}

const see = ({model}: FirstTagger, gold: GoldRow): SeenRow => ({
	gold,
	likelihoods: gold.row.length < 2 ? new Float64Array(gold.row.length * 6) : tagFlat(model, gold.row),
});

function packed({strengths, weights}: FirstTagger, cues: CueWeights, acceptance: TaggingModel['acceptance']): Buffer {
	const header: ModelHeader = {strengths: [...strengths], flat: weights.chain, cue: cues.chain, acceptance};
	return Buffer.from(
		packModel({
			header: Buffer.from(JSON.stringify(header)),
			flat: weights.table,
			phases: weights.phases,
			cue: cues.table,
		}),
	);
}

const range = (count: number): number[] => [...Array(count).keys()];

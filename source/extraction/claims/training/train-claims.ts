import {brotliCompressSync} from 'node:zlib';
import type {Analyser} from '../../../language/analysis.ts';
import type {WordClusters} from '../../../language/clusters.ts';
import type {GoldArticle} from '../../training/polnear.ts';
import {tagFlat} from '../tagging/flat-tagger.ts';
import {packModel, unpackModel, type ModelHeader, type TaggingModel} from '../tagging/model.ts';
import type {CueStrengths} from '../tagging/cue-strengths.ts';
import {logOdds} from '../tagging/judged-row.ts';
import {RowReader} from '../tagging/word-row.ts';
import {goldRows, type GoldRow} from './gold-rows.ts';
import {judgedLessons, learnJudge} from './learn-judge.ts';
import {learnCues, type CueWeights, type SeenRow} from './learn-cues.ts';
import {learnFlat, type FlatWeights} from './learn-flat.ts';
import {learnStrengths} from './learn-strengths.ts';

/** First taggers are learned without one fifth of the articles each. */
export const claimFolds = 5;
/** For this many of the fifths there is a second tagger that has not seen them: enough for a judge to learn from, and for measures. */
export const judgedFolds = 3;

export interface TrainedClaims {
	/** Learned from all articles: what the program ships. */
	readonly weights: Uint8Array;
	/** For each fifth of the articles (number modulo five) that is measured, weights that were learned from the others. */
	readonly heldOut: readonly Uint8Array[];
}

/**
 * Learns the taggers of attributions from annotated articles. The second tagger learns from what first taggers think of articles that they did
 * not see, and the judge from what both make of articles that neither saw. `measured` fifths, at most `judgedFolds`, get weights of their own for
 * cross-validation. The same articles give the same bytes.
 */
export function trainClaims(
	articles: readonly GoldArticle[],
	analyser: Analyser,
	clusters: WordClusters,
	{measured = 0, say = () => undefined}: {readonly measured?: number; readonly say?: (what: string) => void} = {},
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

	const second = range(judgedFolds).map(number => {
		say(`second tagger, fold ${number + 1} of ${judgedFolds}`);
		const cues = learnCues(seen.filter((_, index) => index !== number).flat());
		const model = unpackModel(packed(first[number]!, cues, learnJudge([])));
		return {cues, lessons: judgedLessons(model, seen[number]!)};
	});
	const judgeFor = (folds: readonly number[]) => learnJudge(folds.map(number => second[number]!.lessons));
	say('second tagger, all articles');
	const all = learnCues(seen.flat());
	say('judges');
	return {
		weights: packed(whole, all, judgeFor(range(judgedFolds))),
		heldOut: range(measured).map(number =>
			packed(first[number]!, second[number]!.cues, judgeFor(range(judgedFolds).filter(other => other !== number))),
		),
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
	return {strengths, weights, model: unpackModel(packed({strengths, weights}, learnCues([]), learnJudge([])))};
}

const see = ({model}: FirstTagger, gold: GoldRow): SeenRow => ({
	gold,
	likelihoods: gold.row.length < 2 ? new Float64Array(gold.row.length * 6) : tagFlat(model, gold.row),
});

function packed(
	{strengths, weights}: Pick<FirstTagger, 'strengths' | 'weights'>,
	cues: CueWeights,
	judge: Uint8Array,
): Buffer {
	const header: ModelHeader = {strengths: [...strengths], flat: weights.chain, cue: cues.chain, least: logOdds(taken)};
	return Buffer.from(
		packModel({
			header: brotliCompressSync(JSON.stringify(header)),
			flat: weights.table,
			phases: weights.phases,
			cue: cues.table,
			judge,
		}),
	);
}

/** An attribution is taken from this likelihood up: with those that no candidate stands for missing, precision and recall of words meet here. */
const taken = 0.33;

const range = (count: number): number[] => [...Array(count).keys()];

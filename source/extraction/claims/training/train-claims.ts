import {brotliCompressSync} from 'node:zlib';
import type {Analyser} from '../../../language/analysis.ts';
import type {WordClusters} from '../../../language/clusters.ts';
import type {WordVectors} from '../../../language/vectors.ts';
import type {GoldArticle} from '../../training/polnear.ts';
import {lookFirst} from '../tagging/look-first.ts';
import {packModel, unpackModel, type ModelHeader, type TaggingModel} from '../tagging/model.ts';
import {logOdds} from '../tagging/judged-row.ts';
import {RowReader} from '../tagging/word-row.ts';
import {goldRows, type GoldRow} from './gold-rows.ts';
import {judgedLessons, learnJudge} from './learn-judge.ts';
import type {SeenRow} from './cue-lessons.ts';
import {learnCues, type CueWeights} from './learn-cues.ts';
import {learnFlat, type FlatWeights} from './learn-flat.ts';
import {learnCueNet, learnNet} from './learn-net.ts';
import {learnStrengths} from './learn-strengths.ts';
import {learnWords, wordLessons} from './learn-words.ts';

/** First taggers are learned without one fifth of the articles each. */
export const claimFolds = 5;

export interface TrainedClaims {
	/** Learned from all articles: what the program ships. */
	readonly weights: Uint8Array;
	/** For each fifth of the articles (number modulo five) that is measured, weights that were learned from the others. */
	readonly heldOut: readonly Uint8Array[];
}

/**
 * Learns the taggers of attributions from annotated articles. The second tagger learns from what first taggers think of articles that they did
 * not see, the judge from what both make of articles that neither saw, and what weighs the words from all three. The first `measured` fifths get weights of their
 * own for cross-validation. The same articles give the same bytes.
 */
export function trainClaims(
	articles: readonly GoldArticle[],
	analyser: Analyser,
	clusters: WordClusters,
	vectors: WordVectors,
	{measured = 0, say = () => undefined}: {readonly measured?: number; readonly say?: (what: string) => void} = {},
): TrainedClaims {
	const reader = new RowReader(clusters);
	const rows = articles.map(gold => goldRows(gold, analyser.analyseArticle(gold.article), reader));
	const fold = (number: number) => rows.filter((_, index) => index % claimFolds === number).flat();
	const others = (number: number) => rows.filter((_, index) => index % claimFolds !== number).flat();

	const first = range(claimFolds).map(number => {
		say(`first tagger, fold ${number + 1} of ${claimFolds}`);
		return firstTagger(others(number), vectors);
	});
	const seen = first.map((tagger, number) => fold(number).map(gold => see(tagger, gold)));
	say('first tagger, all articles');
	const whole = firstTagger(rows.flat(), vectors);

	const folds = range(claimFolds);
	const second = folds.map(number => {
		say(`second tagger, fold ${number + 1} of ${claimFolds}`);
		const cues = secondTagger(seen.filter((_, index) => index !== number).flat(), vectors);
		const model = unpackModel(packed(first[number]!, cues), vectors);
		return {cues, lessons: judgedLessons(model, seen[number]!)};
	});
	say('second tagger, all articles');
	const all = secondTagger(seen.flat(), vectors);

	const judgeFrom = (ones: readonly number[]) => learnJudge(ones.map(number => second[number]!.lessons));
	const third = folds.map(number => {
		say(`judge, fold ${number + 1} of ${claimFolds}`);
		const judge = judgeFrom(folds.filter(other => other !== number));
		const model = unpackModel(packed(first[number]!, second[number]!.cues, judge), vectors);
		return {judge, lessons: wordLessons(model, seen[number]!)};
	});
	const wordsFrom = (ones: readonly number[]) => learnWords(ones.map(number => third[number]!.lessons));
	say('judge and words, all articles');
	return {
		weights: packed(whole, all, judgeFrom(folds), wordsFrom(folds)),
		heldOut: range(measured).map(number =>
			packed(
				first[number]!,
				second[number]!.cues,
				third[number]!.judge,
				wordsFrom(folds.filter(other => other !== number)),
			),
		),
	};
}

interface FirstTagger {
	readonly strengths: ReadonlyMap<number, number>;
	readonly weights: FlatWeights;
	readonly net: Uint8Array;
	readonly model: TaggingModel;
}

function firstTagger(rows: readonly GoldRow[], vectors: WordVectors): FirstTagger {
	const strengths = learnStrengths(rows);
	const weights = learnFlat(rows, strengths);
	const net = learnNet(rows, strengths, vectors);
	return {
		strengths,
		weights,
		net,
		model: unpackModel(packed({strengths, weights, net}, secondTagger([], vectors)), vectors),
	};
}

interface SecondTagger {
	readonly weights: CueWeights;
	readonly net: Uint8Array;
}

const secondTagger = (rows: readonly SeenRow[], vectors: WordVectors): SecondTagger => ({
	weights: learnCues(rows),
	net: learnCueNet(rows, vectors),
});

const see = ({model}: FirstTagger, gold: GoldRow): SeenRow => ({
	gold,
	likelihoods: gold.row.length < 2 ? new Float64Array(gold.row.length * 6) : lookFirst(model, gold.row),
});

function packed(
	{strengths, weights, net}: Pick<FirstTagger, 'strengths' | 'weights' | 'net'>,
	cues: SecondTagger,
	judge = learnJudge([]),
	words = learnWords([]),
): Buffer {
	const header: ModelHeader = {
		strengths: [...strengths],
		flat: weights.chain,
		cue: cues.weights.chain,
		least: logOdds(taken),
	};
	return Buffer.from(
		packModel({
			header: brotliCompressSync(JSON.stringify(header)),
			flat: weights.table,
			phases: weights.phases,
			net,
			cue: cues.weights.table,
			cueNet: cues.net,
			judge,
			...words,
		}),
	);
}

/** An attribution is taken from this likelihood up: with those that no candidate stands for missing, precision and recall of words meet here. */
const taken = 0.33;

const range = (count: number): number[] => [...Array(count).keys()];

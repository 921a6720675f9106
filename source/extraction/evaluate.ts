// Measures extraction on annotated articles that its weights have not seen, by cross-validation: over so many fifths of them as folds are asked for, each by what
// was learned from the other four; quotes alone over thirds:
//   npm run evaluate -- --polnear DIR [--only quotes|claims] [--folds 1-5]
import {loadAnalyser} from '../language/analysis.ts';
import {loadClusters} from '../language/clusters.ts';
import {loadVectors} from '../language/vectors.ts';
import {loadCheckability} from './checkability/judge.ts';
import {claimFinderWith, type ClaimFinder} from './claims/find-claims.ts';
import {unpackModel} from './claims/tagging/model.ts';
import {claimFolds, trainClaims} from './claims/training/train-claims.ts';
import {extractorWith} from './extract.ts';
import {measure} from './training/measure/measure.ts';
import {Tally} from './training/measure/tally.ts';
import {readOptions} from './training/options.ts';
import {readPolnear} from './training/polnear.ts';
import {prepareLessons} from './training/prepare.ts';
import {trainQuotes} from './training/train-quotes.ts';

const {folder, folds, only} = readOptions(process.argv.slice(2), 'evaluate');
const noClaims: ClaimFinder = {find: () => []};

const analyser = await loadAnalyser();
const articles = readPolnear(folder);
const lessons = prepareLessons(articles, analyser);
const finders = only === 'quotes' ? [] : await heldOutFinders();
const parts = only === 'quotes' ? 3 : claimFolds;
const tally = new Tally();
for (let fold = 0; fold < folds; fold++) {
	console.error(`fold ${fold + 1} of ${folds}`);
	const {models} = trainQuotes(lessons.filter((_, index) => index % parts !== fold));
	const extractor = extractorWith(analyser, models, finders[fold] ?? noClaims);
	for (const lesson of lessons.filter((_, index) => index % parts === fold))
		measure(lesson, extractor.extract(lesson.gold.article), tally);
}
console.log(tally.lines().join('\n'));

/** For each fold a finder of claims that has not seen its articles. */
async function heldOutFinders(): Promise<ClaimFinder[]> {
	const clusters = await loadClusters();
	const vectors = await loadVectors();
	const judge = await loadCheckability(clusters);
	const {heldOut} = trainClaims(articles, analyser, clusters, vectors, {
		measured: folds,
		say: what => console.error(what),
	});
	return heldOut.map(weights => claimFinderWith(unpackModel(Buffer.from(weights), vectors), judge, clusters));
}

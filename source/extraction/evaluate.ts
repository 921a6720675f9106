// Measures extraction on annotated articles that its weights have not seen, by cross-validation over thirds of them:
//   npm run evaluate -- --polnear DIR [--only quotes|claims] [--folds 1-3]
import {loadAnalyser} from '../language/analysis.ts';
import type {ClaimFinder} from './claims/find-claims.ts';
import {extractorWith} from './extract.ts';
import {measure} from './training/measure/measure.ts';
import {Tally} from './training/measure/tally.ts';
import {readOptions} from './training/options.ts';
import {readPolnear} from './training/polnear.ts';
import {prepareLessons} from './training/prepare.ts';
import {trainQuotes} from './training/train-quotes.ts';

const {folder, folds} = readOptions(process.argv.slice(2), 'evaluate');
const parts = 3;
const noClaims: ClaimFinder = {find: () => []};

const analyser = await loadAnalyser();
const lessons = prepareLessons(readPolnear(folder), analyser);
const tally = new Tally();
for (let fold = 0; fold < folds; fold++) {
	console.error(`fold ${fold + 1} of ${folds}`);
	const {models} = trainQuotes(lessons.filter((_, index) => index % parts !== fold));
	const extractor = extractorWith(analyser, models, noClaims);
	for (const lesson of lessons.filter((_, index) => index % parts === fold))
		measure(lesson, extractor.extract(lesson.gold.article), tally);
}
console.log(tally.lines().join('\n'));

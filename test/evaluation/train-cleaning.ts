// Trains the block classifiers of source/cleaning from folders in the layout of the cleaning evaluation, reproducibly:
//   npm run train-cleaning -- --pages DIR --wcxb DIR [--folds 5] [--only pages|dumps] [--limit 100]
// DIR holds html/<id>.html.gz and ground-truth.json; that of --pages also text/<id>.txt and light/<id>.txt. Without --folds the weights are written.
// All pages are used, or the first --limit of --wcxb. With --folds the cross-validated figures are printed, of the classifier alone and with the rules, and nothing is
// written. Five minutes of one core for the weights, three times that for five folds.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {packClassifier} from '../../source/cleaning/classifier/weights-file.ts';
import {fullDump, lightDump} from '../../source/cleaning/training/dumps.ts';
import {crossValidate} from '../../source/cleaning/training/cross-validate.ts';
import {fit} from '../../source/cleaning/training/fit.ts';
import {goldShares, labelled} from '../../source/cleaning/training/labelled-page.ts';
import type {LabelledPage} from '../../source/cleaning/training/labelled-page.ts';
import {listSourceFiles} from '../../source/intake/folder.ts';
import {readDocuments} from '../../source/intake/read.ts';

const {values: options} = parseArgs({
	options: {
		pages: {type: 'string'},
		wcxb: {type: 'string'},
		folds: {type: 'string'},
		only: {type: 'string'},
		limit: {type: 'string', default: 'Infinity'},
	},
});
if (!options.pages) throw new Error('--pages DIR is missing');

/** Pages of the first set count more: its conventions are those of news. */
const weights = {pages: 3, wcxb: 1};

type Gold = Readonly<Record<string, {readonly articleBody: string}>>;
const goldOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8')) as Gold;

async function* labelledDocuments(folder: string, variant: string, gold: Gold, limit = Infinity) {
	let count = 0;
	for await (const file of listSourceFiles([path.join(folder, variant)])) {
		if (count++ >= limit) return;
		const id = path.basename(file.path).replace(/\.(?:html|txt)(?:\.gz)?$/, '');
		for await (const document of readDocuments(file)) {
			if ('reason' in document || !gold[id]) continue;
			const shares = goldShares(document, gold[id].articleBody);
			if (shares) yield {id, document: document, shares};
		}
	}
}

const pages: LabelledPage[] = [];
const dumps: LabelledPage[] = [];
const gold: Record<string, string> = {};
for (const variant of ['html', 'text', 'light'])
	for await (const {id, document, shares} of labelledDocuments(options.pages, variant, goldOf(options.pages))) {
		gold[id] = goldOf(options.pages)[id]!.articleBody;
		(variant === 'html' ? pages : dumps).push(labelled(id, variant, document, shares, weights.pages));
	}
if (options.wcxb)
	for await (const {id, document, shares} of labelledDocuments(
		options.wcxb,
		'html',
		goldOf(options.wcxb),
		Number(options.limit),
	)) {
		gold[id] = goldOf(options.wcxb)[id]!.articleBody;
		if (options.only !== 'dumps') pages.push(labelled(id, 'wcxb', document, shares, weights.wcxb));
		if (options.only === 'pages') continue;
		const full = fullDump({document, shares});
		dumps.push(labelled(id, 'wcxb full', full.document, full.shares, weights.wcxb));
		const light = lightDump({document, shares});
		if (light) dumps.push(labelled(id, 'wcxb light', light.document, light.shares, weights.wcxb));
	}

for (const [name, set] of [
	['pages', pages],
	['dumps', dumps],
] as const) {
	if (options.only && options.only !== name) continue;
	if (options.folds) crossValidate(set, gold, Number(options.folds), line => console.log(line));
	else {
		const bytes = packClassifier(fit(set));
		writeFileSync(new URL(`../../source/cleaning/classifier/weights/cleaning-${name}.gz`, import.meta.url), bytes);
		console.log(`cleaning-${name}.gz`, bytes.length, 'bytes from', set.length, 'pages');
	}
}

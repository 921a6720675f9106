// How long collation takes, and what its candidates miss.
//   node test/benchmark/collation.ts [--most 100000]     times on made-up quotations, up to so many; a million take some minutes and 5 GB of disk
//   node test/benchmark/collation.ts FOLDER              recall against aligning every pair of quotations of the folder's .txt files
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {diffArrays} from 'diff';
import {build} from 'esbuild';
import {openCatalog, type FileResult} from '../../source/catalog/catalog.ts';
import {align} from '../../source/collation/alignment.ts';
import {collate} from '../../source/collation/collate.ts';
import {noRegrouping} from '../../source/collation/regrouping.ts';
import {readQuotation} from '../../source/collation/witness.ts';
import {collateCatalog} from '../../source/desk/collate-catalog.ts';
import {indexerLimits} from '../../source/desk/indexer.ts';
import {threadLimits} from '../../source/desk/threads.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {collatable} from '../catalog/derived.ts';
import {recallOfGrouping} from '../collation/exhaustive.ts';
import {eachMadeUpQuotation, madeUpQuotations} from '../collation/made-up-quotations.ts';
import {witness} from '../collation/quotation.ts';

const {values, positionals} = parseArgs({
	options: {most: {type: 'string', default: '100000'}, collate: {type: 'string'}, add: {type: 'string'}},
	allowPositionals: true,
});

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

/**
 * Puts articles of five quotations into a catalog on disk and collates them at once, then a hundred more one by one, as a desk does when files are
 * added to its folder.
 */
async function timeAdding(count: number): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-benchmark-'));
	const file = path.join(folder, 'catalog.db');
	const catalog = openCatalog(file);
	const articles = articlesOf(count + 5 * added);
	for (let written = 0; written < count;) {
		const batch = Array.from({length: Math.min(200, (count - written) / 5)}, () => articles.next().value!);
		catalog.write(batch);
		written += 5 * batch.length;
	}
	catalog.close();
	const more = path.join(folder, 'more.json');
	writeFileSync(more, JSON.stringify([...articles]));
	const program = await builtIn(folder);
	for (const what of [
		['--collate', file],
		['--collate', file, '--add', more],
	])
		spawnSync(process.execPath, [...asTheDesk, program, ...what], {stdio: 'inherit'});
	rmSync(folder, {recursive: true});
}

/** In a process of its own: what made the articles up is not what collation takes. Built, since Node needs 45 MB for reading types away. */
async function builtIn(folder: string): Promise<string> {
	const source = fileURLToPath(new URL('../../source/desk/naming.worker.ts', import.meta.url));
	await build({
		entryPoints: [fileURLToPath(import.meta.url), source],
		outdir: folder,
		entryNames: '[name]',
		external: ['esbuild'],
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
	return path.join(folder, 'collation.js');
}

/** The limits of the thread that keeps the catalog; a third of the young generation is one of its halves. */
const asTheDesk = [
	`--max-semi-space-size=${indexerLimits.maxYoungGenerationSizeMb / 3}`,
	`--max-old-space-size=${threadLimits.maxOldGenerationSizeMb}`,
];

function addWritten(file: string, more: string): void {
	const catalog = openCatalog(file);
	const times = (JSON.parse(readFileSync(more, 'utf8')) as FileResult[]).map(article => {
		catalog.write([article]);
		return timed(() => collateCatalog(catalog, noRegrouping));
	});
	for (const clock of ['wall', 'processor'] as const) {
		const sorted = times.map(time => time[clock]).sort((a, b) => a - b);
		const [median, slow, slowest] = [0.5, 0.95, 1].map(share => sorted[Math.ceil(share * sorted.length) - 1]!);
		console.log(
			`one more article of five among them: ${clock} median ${milliseconds(median!)}, 95 in 100 within ${milliseconds(slow!)}, slowest ${milliseconds(slowest!)}`,
		);
	}
	catalog.close();
}

function collateWritten(file: string): void {
	const catalog = openCatalog(file);
	const count = catalog.collating(quotations => quotations.count());
	const {wall, processor} = timed(() => collateCatalog(catalog, noRegrouping));
	const [peak, now] = [process.resourceUsage().maxRSS / 1024, process.memoryUsage.rss() / 2 ** 20].map(Math.round);
	console.log(
		`${count} quotations in a catalog, placed and described at once: ${milliseconds(wall)} (processor ${milliseconds(processor)}), ${peak} MB at the peak, ${now} afterwards`,
	);
	catalog.close();
}

/** Articles that are added one by one. */
const added = 100;

function* articlesOf(count: number): Generator<FileResult, undefined> {
	let quotes: [string, string][] = [];
	let number = 0;
	for (const {quote} of eachMadeUpQuotation(count, 2)) {
		quotes.push([quote.speaker!.name, quote.text]);
		if (quotes.length < 5) continue;
		yield collatable({path: `article-${number++}.txt`, outlet: `Outlet ${number % 50}`, quotes});
		quotes = [];
	}
	return undefined;
}

function againstDiff(): void {
	const readings = madeUpQuotations(400, 3).map(quotation => readQuotation(quotation));
	const pairs = readings.slice(1).map((reading, at) => [readings[at]!, reading] as const);
	const ours = timed(() => {
		for (const [a, b] of pairs) align(a.numbers, b.numbers, a.weights);
	});
	const theirs = timed(() => {
		for (const [a, b] of pairs) diffArrays([...a.numbers], [...b.numbers]);
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

/** More quotations than this are made up one by one and only kept in the catalog. */
const mostInMemory = 100_000;

const [folder] = positionals;
if (values.collate !== undefined && values.add !== undefined) addWritten(values.collate, values.add);
else if (values.collate !== undefined) collateWritten(values.collate);
else if (folder === undefined) {
	timeCollation(Math.min(mostInMemory, Number(values.most)));
	await timeAdding(Number(values.most));
	againstDiff();
} else {
	const quotations = quotationsIn(folder);
	const {value, wall} = timed(() => recallOfGrouping(quotations));
	console.log(
		`${quotations.length} quotations; by aligning every pair ${value.alike} have a twin: ${value.together} stand with one (recall ${(value.together / value.alike).toFixed(4)}); of ${value.pairs} pairs ${value.found} are in one group (${milliseconds(wall)})`,
	);
}

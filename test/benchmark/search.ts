// How long a key press takes in a search and in the article filter, beside Fuse.js alone over the same statements.
//   node test/benchmark/search.ts [--statements 1000,10000,100000] [--seed 1]
// The statements are made of invented words whose frequencies fall as those of a language do, so that common and rare words cost what they cost in the field.
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import Fuse from 'fuse.js';
import {openCatalog, type Catalog} from '../../source/catalog/catalog.ts';
import {filterArticles} from '../../source/search/filter-articles.ts';
import {noMarks} from '../../source/search/mark-states.ts';
import {fuseOptions} from '../../source/search/rank.ts';
import {searchStatements} from '../../source/search/search-statements.ts';
import {fileResult, type Report} from '../catalog/derived.ts';
import {madeOf, misspelt, numbers, wordList} from './made-words.ts';

const {values} = parseArgs({
	options: {statements: {type: 'string', default: '1000,10000,100000'}, seed: {type: 'string', default: '1'}},
});
const quotesAnArticle = 10;
/** Queries of each sort; each is typed letter by letter. */
const queries = 30;

for (const count of values.statements.split(',').map(Number)) measure(count);

function measure(count: number): void {
	const random = numbers(Number(values.seed));
	const words = wordList(random);
	const reports = Array.from({length: Math.ceil(count / quotesAnArticle)}, (_, index): Report => ({
		path: `${String(index).padStart(6, '0')}.txt`,
		title: madeOf(words, random, 8),
		outlet: madeOf(words, random, 2),
		quotes: Array.from({length: quotesAnArticle}, () => [
			madeOf(words, random, 2),
			madeOf(words, random, 8 + Math.floor(random() * 30)),
		]),
	}));
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-search-'));
	const file = path.join(folder, 'catalog.db');
	const catalog = openCatalog(file);
	const writing = timed(() => {
		for (let from = 0; from < reports.length; from += 100)
			catalog.write(reports.slice(from, from + 100).map(report => fileResult(report)));
	});
	const summaries = timed(() => catalog.summaries());
	const texts = reports.flatMap(report => report.quotes!.map(([speaker, text]) => ({speaker: speaker!, text})));
	console.log(`\n${texts.length} statements in ${reports.length} articles`);
	console.log(
		`  written at ${((texts.length / writing.ms) * 1000).toFixed(0)} statements/s, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB; article list read in ${summaries.ms.toFixed(1)} ms`,
	);
	const first = timed(() => searchStatements(catalog, 'a'));
	console.log(
		`  first search (words are loaded) ${first.ms.toFixed(1)} ms (${first.processor.toFixed(1)} of the processor)`,
	);
	const sought = Array.from({length: queries}, () => texts[Math.floor(random() * texts.length)]!);
	const long = sought.map(({text}) => text.split(' ').filter(word => word.length > 5)).filter(list => list.length > 1);
	const sorts: Record<string, string[]> = {
		'a common word': ['mi', words[0]!, words[3]!, words[10]!],
		'a word': long.map(list => list[0]!),
		'two words': long.map(list => `${list[0]!} ${list.at(-1)!}`),
		'a misspelt word': long.map(list => misspelt(list[0]!, random)),
		'two misspelt words': long.map(list => `${misspelt(list[0]!, random)} ${misspelt(list.at(-1)!, random)}`),
		'a misspelt speaker': sought.map(({speaker}) => `speaker:${misspelt(speaker.split(' ')[0]!, random)}`),
	};
	for (const [sort, asked] of Object.entries(sorts)) {
		report(
			`search ${sort}, each key`,
			asked.flatMap(typedOut).map(query => timed(() => searchStatements(catalog, query))),
		);
	}
	const fuse = new Fuse(texts, {...fuseOptions, keys: ['text', 'speaker']});
	const alone = sorts['a misspelt word']!.slice(0, count > 20_000 ? 3 : 10);
	const fuseMs = report(
		'Fuse.js alone, a misspelt word',
		alone.map(query => timed(() => fuse.search(query, {limit: 100}))),
	);
	const ours = median(alone.map(query => timed(() => searchStatements(catalog, query)).processor));
	console.log(`  ${(fuseMs / ours).toFixed(0)} times as fast as Fuse.js alone`);
	console.log(`  a misspelt word finds the statement it is from: ${found(catalog, long, random)} of ${long.length}`);
	const rows = summaries.value;
	console.log(
		`  first filter (titles are folded) ${timed(() => filterArticles(rows, 'a', () => noMarks)).ms.toFixed(1)} ms`,
	);
	const titles = rows
		.slice(0, queries)
		.map(({title}) => misspelt(title.split(' ').find(word => word.length > 4) ?? title, random));
	report(
		`filter ${rows.length} articles, each key`,
		titles.flatMap(typedOut).map(query => timed(() => filterArticles(rows, query, () => noMarks))),
	);
	catalog.close();
	rmSync(folder, {recursive: true});
}

/** How many statements two of their words, one misspelt, bring among the first hundred: the words are so frequent that dozens may have both. */
function found(catalog: Catalog, long: readonly string[][], random: () => number): number {
	return long.filter(list => {
		const query = `${misspelt(list[0]!, random)} ${list.at(-1)!}`;
		const hits = searchStatements(catalog, query, {limit: 100}).hits;
		return hits.some(({statement}) => list.every(word => statement.text.includes(word)));
	}).length;
}

function typedOut(query: string): string[] {
	return Array.from({length: query.length}, (_, length) => query.slice(0, length + 1));
}

interface Timed<Value> {
	/** Milliseconds by the clock, and of the processor, which say the same only on an idle machine. */
	readonly ms: number;
	readonly processor: number;
	readonly value: Value;
}

function timed<Value>(work: () => Value): Timed<Value> {
	const [from, used] = [performance.now(), process.cpuUsage()];
	const value = work();
	const {user, system} = process.cpuUsage(used);
	return {ms: performance.now() - from, processor: (user + system) / 1000, value};
}

function report(what: string, runs: readonly Timed<unknown>[]): number {
	const times = runs.map(({ms}) => ms).sort((a, b) => a - b);
	const p95 = times[Math.floor(times.length * 0.95)]!;
	const processor = median(runs.map(run => run.processor));
	console.log(
		`  ${what}: median ${median(times).toFixed(2)} ms (${processor.toFixed(2)} of the processor), p95 ${p95.toFixed(2)} ms`,
	);
	return processor;
}

function median(times: number[]): number {
	return times.toSorted((a, b) => a - b)[times.length >> 1]!;
}

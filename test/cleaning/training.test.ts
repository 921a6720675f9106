import {expect, test} from 'vitest';
import {binOf, scoreRow} from '../../source/cleaning/classifier/forest.ts';
import {decode, likeliestBody} from '../../source/cleaning/classifier/decode.ts';
import {lookAt} from '../../source/cleaning/features/line-features.ts';
import {packClassifier, unpackClassifier} from '../../source/cleaning/classifier/weights-file.ts';
import {alignWords} from '../../source/cleaning/training/align.ts';
import {binEdges, boost} from '../../source/cleaning/training/boost.ts';
import {fullDump, lightDump} from '../../source/cleaning/training/dumps.ts';
import {foldsOf} from '../../source/cleaning/training/fit.ts';
import {goldShares} from '../../source/cleaning/training/labelled-page.ts';
import {readPage} from '../../source/intake/html.ts';

const options = {
	trees: 30,
	depth: 3,
	rate: 0.3,
	steepest: 0.5,
	others: 0.5,
	features: 1,
	lambda: 1,
	leastChild: 0.1,
	seed: 7,
};

/** Belongs if one of two features is high but not both. */
function trained() {
	const rows = Array.from({length: 400}, (_, at) => Float32Array.of((at % 20) / 20, Math.floor(at / 20) / 20));
	const columns = [0, 1].map(feature => Float32Array.from(rows, row => row[feature]!));
	const edges = columns.map(binEdges);
	const bins = columns.map((column, feature) => Uint8Array.from(column, value => binOf(edges[feature]!, value)));
	const targets = Float32Array.from(rows, row => Number(row[0]! > 0.5 !== row[1]! > 0.5));
	return {
		rows,
		targets,
		forest: boost(bins, edges, Int32Array.from(rows.keys()), targets, new Float32Array(400).fill(1), options),
	};
}

test('boosted trees learn what no single border tells', () => {
	const {rows, targets, forest} = trained();
	const right = rows.filter((row, at) => scoreRow(forest, row) > 0 === (targets[at] === 1)).length;
	expect(right).toBeGreaterThan(390);
});

test('the same rows give the same bytes, and the bytes give the same answers', () => {
	const pack = () => {
		const {forest} = trained();
		const expert = {first: forest, second: forest};
		return packClassifier({news: forest, experts: [expert, expert], change: 0.5, bias: 0});
	};
	expect(pack()).toEqual(pack());
	const {rows, forest} = trained();
	const read = unpackClassifier(pack());
	for (const row of rows.slice(0, 50))
		expect(scoreRow(read.experts[0].second, row)).toBeCloseTo(scoreRow(forest, row), 6);
});

test('a doubtful block between sure ones makes no hole', () => {
	expect(decode([-3, 2, -0.2, 2, -3], 0.5, 0)).toEqual([false, true, true, true, false]);
	expect(decode([-3, 2, -3, 2, -3], 0.5, 0)).toEqual([false, true, false, true, false]);
});

test('a page whose paragraphs are all doubtful keeps them, and one sure of its own loses its menu', () => {
	const looks = (lengths: readonly number[]) => lengths.map(length => lookAt('word '.repeat(length)));
	const opinions = [0.02, 0.36, 0.38, 0.35, 0.37, 0.02];
	const scores = opinions.map(opinion => Math.log(opinion / (1 - opinion)));
	expect(likeliestBody(scores, opinions, looks([3, 40, 50, 40, 45, 3]), 0.5, 0)).toEqual([
		false,
		true,
		true,
		true,
		true,
		false,
	]);
	const sure = [0.02, 0.97, 0.98, 0.36, 0.97, 0.02];
	const sureScores = sure.map(opinion => Math.log(opinion / (1 - opinion)));
	expect(likeliestBody(sureScores, sure, looks([3, 40, 50, 4, 45, 3]), 0, 0)[3]).toBe(false);
});

test('folds of the outside and of the inside are independent, and all variants of a page are in one', () => {
	const pages = Array.from({length: 200}, (_, at) => ({page: `page ${at}`}));
	const [outer, inner] = [foldsOf(pages, 2, 14), foldsOf(pages, 2)];
	const both = pages.filter((_, at) => outer[at] === 0 && inner[at] === 0).length;
	expect(both).toBeGreaterThan(30);
	expect(both).toBeLessThan(70);
	expect(foldsOf([{page: 'a'}, {page: 'a'}], 5)[0]).toBe(foldsOf([{page: 'a'}], 5)[0]);
});

test('words are aligned in runs, stray ones of the menu are left out', () => {
	const page = 'the home of ships news the strike began on monday the more'.split(' ');
	const gold = 'the strike began on monday'.split(' ');
	expect([...alignWords(page, gold)!]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0]);
});

test('dumps are made of a page: all of it, or the article and what follows', () => {
	const {raw, blocks} = readPage(
		'<nav><a href=a>News</a><a href=b>Sport</a></nav><main><h1>Title</h1><div><p>First words here.</p><p>Last words here.</p></div><p>Other story</p></main>',
	);
	const document = {
		path: 'a.html',
		place: null,
		sha256: '',
		format: 'html' as const,
		raw,
		blocks,
		hints: [],
		problems: [],
	};
	const shares = goldShares(document, 'First words here. Last words here.')!;
	expect(fullDump({document, shares}).document.raw).toBe(
		'News\nSport\n\nTitle\n\nFirst words here.\n\nLast words here.\n\nOther story',
	);
	expect(lightDump({document, shares})!.document.raw).toMatch(
		/^Title\n\nFirst words here\.\n\nLast words here\.\n\nOther story$/,
	);
	expect(lightDump({document, shares})!.shares).toEqual([0, 1, 1, 0]);
});

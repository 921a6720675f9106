import {expect, test} from 'vitest';
import {takeFurniture} from '../../../source/intake/pdf/furniture.ts';
import type {Page} from '../../../source/intake/pdf/furniture.ts';

const page = (head: string, foot: string, body = 'It rained on Friday.'): Page => ({
	height: 800,
	runs: [
		{text: head, x: 50, y: 780, width: 100, size: 8},
		{text: body, x: 50, y: 400, width: 100, size: 10},
		{text: foot, x: 50, y: 20, width: 20, size: 8},
	],
});
const taken = (pages: readonly Page[]) =>
	takeFurniture(pages).map(({furniture}) => furniture.map(({tag, text}) => `${tag}: ${text}`));

test('what recurs at the edge of most pages is a running head, whatever number it holds', () => {
	expect(taken([page('Vol. 3, no. 7, p. 1', '1'), page('Vol. 3, no. 7, p. 2', '2')])).toEqual([
		['running head: Vol. 3, no. 7, p. 1', 'page number: 1'],
		['running head: Vol. 3, no. 7, p. 2', 'page number: 2'],
	]);
});

test('a headline at the top of the only page stays', () => {
	expect(taken([page('Rink opens without ice', 'Page 1 of 1')])).toEqual([['page number: Page 1 of 1']]);
});

test('a year in the middle of a page is no page number', () => {
	const runs = takeFurniture([page('A headline', 'p. 4', '2025')]).flatMap(bare => bare.runs);
	expect(runs.map(({text}) => text)).toEqual(['A headline', '2025']);
});

import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {explain} from '../../source/cleaning/explain.ts';
import {dump, report} from './documents.ts';

test('every block is explained, with the verdict that cleaning gives', () => {
	const article = clean(dump(report));
	const explained = explain(dump(report));
	expect(explained.filter(({verdict}) => verdict === 'kept').map(({kind}) => kind)).toEqual(
		article.blocks.map(({kind}) => kind),
	);
	expect(explained.filter(({verdict}) => verdict === 'removed').map(({reason}) => reason)).toEqual(
		article.removed.map(({reason}) => reason),
	);
});

test('what decided is named, the strongest first', () => {
	const paragraph = explain(dump(report)).find(({text}) => text.startsWith('The strike began'))!;
	expect(paragraph.probability).toBeGreaterThan(0.5);
	expect(paragraph.features.length).toBeGreaterThan(0);
	const effects = paragraph.features.map(({effect}) => Math.abs(effect));
	expect(effects).toEqual([...effects].sort((a, b) => b - a));
	for (const {name} of paragraph.features) expect(name).toMatch(/\w/);
});

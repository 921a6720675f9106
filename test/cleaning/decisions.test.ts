import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {anchorAt} from '../../source/model/anchor.ts';
import {checkNothingLost, dump, report} from './documents.ts';

const anchorOf = (words: string, raw = report) => {
	const rawStart = raw.indexOf(words);
	return anchorAt(raw, {rawStart, rawEnd: rawStart + words.length});
};

test('a removed block that a reviewer restores is kept, and says by whom', () => {
	const anchor = anchorOf('Storm expected on the coast by the weekend');
	const article = clean(dump(report), [{kind: 'restore', anchor, as: 'heading'}]);
	checkNothingLost(article);
	expect(article.blocks.find(({by}) => by === 'reviewer')).toMatchObject({kind: 'heading', rawStart: anchor.rawStart});
});

test('words that a reviewer removes split their paragraph', () => {
	const words = ', before she went back through the gates';
	const article = clean(dump(report), [{kind: 'remove', anchor: anchorOf(words)}]);
	checkNothingLost(article);
	expect(article.removed).toContainEqual(expect.objectContaining({reason: 'reviewer', by: 'reviewer', text: words}));
	expect(article.text).not.toContain(words);
});

test('a decision finds its words again after the file has changed', () => {
	const anchor = anchorOf(
		'“Nobody wants an empty harbour at Easter,” Novak added, before she went back through the gates.',
	);
	const changed = report.replace('The strike began at midnight on Monday', 'The strike had begun late on Monday');
	const article = clean(dump(changed), [{kind: 'remove', anchor}]);
	expect(article.text).not.toContain('empty harbour at Easter');
});

test('words that stand nowhere, or twice with other neighbours, change nothing', () => {
	const lost = {exact: 'words that stand nowhere', prefix: '', suffix: '', rawStart: 0, rawEnd: 24};
	const twice = {exact: 'Pier 4', prefix: 'xx', suffix: 'yy', rawStart: 0, rawEnd: 6};
	expect(
		clean(dump(report), [
			{kind: 'remove', anchor: lost},
			{kind: 'remove', anchor: twice},
		]),
	).toEqual(clean(dump(report)));
});

test('a reviewer’s word on metadata stands over the file’s', () => {
	const article = clean(dump(report), [
		{kind: 'metadata', field: 'publisher', value: 'Harbor Courier'},
		{kind: 'metadata', field: 'authors', value: 'Tomas Reed; Ana Lind'},
		{kind: 'metadata', field: 'published', value: ''},
	]);
	expect(article).toMatchObject({
		publisher: 'Harbor Courier',
		authors: ['Tomas Reed', 'Ana Lind'],
		published: null,
		provenance: {publisher: 'reviewer'},
	});
});

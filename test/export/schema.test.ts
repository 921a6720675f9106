import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {articleJson} from '../../source/export/article-json.ts';
import {jsonExport} from '../../source/export/json.ts';
import {exportSchema, exportSchemaId} from '../../source/export/schema.ts';
import {
	articleTarget,
	courier,
	harbourExport,
	janasReview,
	reliability,
	statementTarget,
	tribune,
} from './harbour-export.ts';

const validate = new Ajv2020({strict: true, allErrors: true}).compile(exportSchema);

function complaintsAbout(document: unknown): readonly string[] {
	validate(document);
	return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`);
}

/** An export with every kind of mark, target and event in it. */
function fullExport(): Record<string, unknown> {
	const review = janasReview();
	const sha256 = 'ab'.repeat(32);
	const {anchor} = statementTarget() as Extract<ReturnType<typeof statementTarget>, {anchor: unknown}>;
	const block = {kind: 'block', path: 'inland-tribune.txt', place: null, anchor} as const;
	review.record({action: 'grade', target: articleTarget(), after: reliability('B'), sha256, raw: tribune.article.raw});
	review.record(
		{action: 'status', target: articleTarget(), after: 'done'},
		{action: 'tag', target: articleTarget(), after: 'x'},
	);
	review.record({action: 'correct', target: statementTarget(), after: {kind: 'speaker', anchor, name: 'Marta Novak'}});
	review.record({action: 'reject', target: statementTarget(), after: true, reason: 'a headline'});
	review.record({action: 'remove block', target: block, after: null});
	review.record({action: 'restore block', target: block, after: {kind: 'restore', anchor}});
	review.record({action: 'pin', target: statementTarget(courier, 'utterance'), after: true});
	review.record({action: 'note', target: statementTarget(courier, 'utterance'), after: 'n'});
	review.record({action: 'note', target: {kind: 'person', name: 'Marta Novak'}, after: 'chair since 2019'});
	review.record({action: 'note', target: {...block, kind: 'passage', path: 'gone.txt'}, after: 'gone', sha256});
	review.undo();
	review.redo();
	review.settle([courier, tribune].map(({article}) => ({...article, raw: () => `Corrected.\n${article.raw}`})));
	return JSON.parse([...jsonExport(harbourExport(review))].join('')) as Record<string, unknown>;
}

/** A fake article's hash is shorter than a real one. */
const withRealHashes = (document: Record<string, unknown>): unknown =>
	JSON.parse(JSON.stringify(document).replace(/"sha256":"\w+"/g, `"sha256":"${'cd'.repeat(32)}"`));

test('an export with every kind of mark follows its schema, and names it', () => {
	const document = withRealHashes(fullExport());
	expect(complaintsAbout(document)).toEqual([]);
	expect(document).toMatchObject({$schema: exportSchemaId});
});

test.each([
	[
		'a kind of quote that is none',
		/"kind":"direct"/,
		'"kind":"indirect"',
		'/kind must be equal to one of the allowed values',
	],
	['a field too many', /"mention":/, '"age":50,"mention":', 'must NOT have additional properties'],
	['a field too few', /"resolution":"stated",/, '', "must have required property 'resolution'"],
	['an offset before the beginning', /"rawStart":51/, '"rawStart":-1', 'must be >= 0'],
	['an event without its time', /"time":"[^"]*",/, '', "must have required property 'time'"],
	['a difference that is none', /"kind":"truncation"/, '"kind":"lie"', 'must be equal to one of the allowed values'],
])('%s does not follow the schema', (_, sought, replacement, complaint) => {
	const text = JSON.stringify(withRealHashes(fullExport()));
	const wrong = text.replace(sought, replacement);
	expect(wrong).not.toBe(text);
	expect(complaintsAbout(JSON.parse(wrong)).join('\n')).toContain(complaint);
});

test('an article’s fields are all there, in the order in which extract prints them', () => {
	const json = articleJson(tribune.article, tribune.extraction);
	const order = (name: string) =>
		Object.keys((exportSchema.$defs as Record<string, {properties: object}>)[name]!.properties);
	expect(Object.keys(json)).toEqual(order('article'));
	expect(Object.keys(json.quotes[0]!)).toEqual(order('quote'));
	expect(Object.keys(json.claims[0]!)).toEqual(order('claim'));
	expect(Object.keys(json.quotes[0]!.speaker!)).toEqual(order('speaker'));
});

test('what a stage keeps for itself is not exported, and a genre that the article states wins', () => {
	const article = {...tribune.article, genre: null, score: 0.7};
	const quotes = tribune.extraction.quotes.map(quote => ({...quote, features: [1, 2]}));
	const json = articleJson(article, {...tribune.extraction, quotes, genre: 'opinion'});
	expect(json.genre).toBe('opinion');
	expect(articleJson(tribune.article, {...tribune.extraction, genre: 'opinion'}).genre).toBe('report');
	for (const field of ['raw', 'problems', 'score']) expect(json).not.toHaveProperty(field);
	expect(json.quotes[0]).not.toHaveProperty('features');
});

test('the schema that ships is the one that the tables give (else: copydesk export --schema > source/export/export-1.schema.json)', () => {
	const shipped = readFileSync(new URL('../../source/export/export-1.schema.json', import.meta.url), 'utf8');
	expect(JSON.parse(shipped)).toEqual(exportSchema);
});

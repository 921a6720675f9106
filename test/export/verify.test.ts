import {expect, test} from 'vitest';
import {articleJson} from '../../source/export/article-json.ts';
import {verifyArticle, verifyTarget} from '../../source/export/verify.ts';
import {makeArticle} from '../screen/fake-desk.ts';
import type {ArticleJson} from '../../source/export/article-json.ts';
import {statementTarget, tribune, words} from './harbour-export.ts';

const exported = articleJson(tribune.article, tribune.extraction);
const {raw} = tribune.article;

const faultsOf = (article: ArticleJson, text: string) =>
	[...verifyArticle(article, text)].filter(fault => fault !== undefined);

test('an export holds against the file it was made from, place by place', () => {
	// Three kept blocks, one removed, two statements of a segment and its words each, a speaker and a cue.
	expect([...verifyArticle(exported, raw)]).toEqual(Array.from({length: 10}, () => undefined));
});

test('a file that was shifted is said to hold the words elsewhere', () => {
	const faults = faultsOf(exported, `Corrected.\n${raw}`);
	expect(faults.find(({what}) => what === 'quote')).toMatchObject({
		words,
		at: {rawStart: 51, rawEnd: 94},
		why: 'it now stands at 62–105',
	});
});

test('a changed word in the file is found, also inside a long quote', () => {
	const faults = faultsOf(exported, raw.replace('not under threat', 'and under threat'));
	expect(faults.map(({what}) => what)).toEqual(['block', 'quote']);
});

test('a quote whose text was tampered with in the export does not hold, although its places do', () => {
	const [quote] = exported.quotes;
	const forged = {...exported, quotes: [{...quote!, text: 'We are ready to talk, under threat.'}]};
	expect(faultsOf(forged, raw)).toMatchObject([{what: 'quote', why: 'its text is not what its segments say'}]);
});

test('a speaker or a cue that stands elsewhere does not hold', () => {
	const [quote] = exported.quotes;
	const speaker = {...quote!.speaker!, rawStart: 0, rawEnd: 3};
	const forged = {...exported, quotes: [{...quote!, speaker, cue: {...quote!.cue!, text: 'denied'}}]};
	expect(faultsOf(forged, raw).map(({what}) => what)).toEqual(['speaker', 'cue']);
});

test('a statement that holds a removed block between its ends is held against the words that were kept', () => {
	const split = makeArticle({
		path: 'split.txt',
		paragraphs: ['The ferry stays', {reason: 'advertisement', text: 'Buy boots!'}, 'in port today.'],
	});
	const {article} = split;
	const place = {start: 0, end: article.text.length, rawStart: 0, rawEnd: article.raw.length};
	const claim = {...tribune.extraction.claims[0]!, text: article.text, segments: [place]};
	const json = articleJson(article, {...split.extraction, claims: [claim]});
	expect(faultsOf(json, article.raw)).toEqual([]);
	expect(faultsOf(json, article.raw.replace('stays', 'sails')).map(({what}) => what)).toEqual(['block', 'claim']);
});

test('a mark holds only where its words and what stands around them are the same', () => {
	const target = statementTarget();
	expect(verifyTarget(target, raw)).toBeUndefined();
	expect(verifyTarget(target, raw.replace('Marta', 'Malta'))?.why).toBe('what stands around it has changed');
	expect(verifyTarget(target, `Corrected. ${raw}`)?.why).toBe('it now stands at 62–105');
	expect(verifyTarget(target, raw.replace('talk', 'speak'))?.why).toMatch(/^nearly the same words stand at 51–/);
	expect(verifyTarget(target, 'Nothing of the kind.')?.why).toBe('it is not there any more');
	expect(verifyTarget({kind: 'outlet', name: 'Inland Tribune'}, '')).toBeUndefined();
});

import {expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const claimsOf = (...lines: string[]) => extractor.extract(article('Quay stands still', ...lines)).claims;
const attributed = (...lines: string[]) =>
	claimsOf(...lines)
		.filter(({kind}) => kind === 'attributed')
		.map(({text, source, cue}) => [source?.mention ?? null, cue?.text ?? null, text]);

test('whom something is told is no part of what is told', () => {
	expect(attributed('The minister told us the port would close by spring.')).toEqual([
		['The minister', 'told', 'the port would close by spring'],
	]);
	expect(attributed('The minister told her secretary would have to leave.')[0]?.[2]).not.toMatch(/^secretary/);
});

test('who asks is all that stands before what is asked', () => {
	expect(
		attributed('Asked by reporters outside the court whether he would resign, he replied: “Over a puddle? No.”'),
	).toEqual([['reporters outside the court', 'Asked', 'whether he would resign']]);
});

test('neither a bullet nor the place that opens a report is part of a claim', () => {
	const texts = claimsOf(
		'WETHERBY — A developer paid the county £6.2m for the reservoir in 2019.',
		'• At least 11 people have died along the coast, the governor said on Monday.',
		'• Some 90,000 homes are without power after the storm.',
	).map(({text}) => text);
	expect(texts).toEqual([
		'A developer paid the county £6.2m for the reservoir in 2019.',
		'At least 11 people have died along the coast',
		'Some 90,000 homes are without power after the storm.',
	]);
});

test('somebody may tell somebody at the end of a sentence or between its clauses', () => {
	expect(attributed('The ferry sank in nine minutes, an official told the Meridian.')).toEqual([
		['an official', 'told', 'The ferry sank in nine minutes'],
	]);
	expect(attributed('She was in the engine room throughout, she told the hearing, and saw no smoke.')).toEqual([
		['she', 'told', 'She was in the engine room throughout and saw no smoke'],
	]);
});

test('what the subject said while it did something is a claim beside what it did', () => {
	expect(
		attributed('A High Court judge halted the sale of the quay, ruling that the council had misread its own survey.'),
	).toContainEqual(['A High Court judge', 'ruling', 'that the council had misread its own survey']);
});

test('what is quoted with a cue of its own is no content of another', () => {
	const claims = attributed(
		'“I asked him twice whether the crane was safe,” she said in written evidence read out by her lawyer, Mette Holm.',
	);
	expect(claims.filter(([, , text]) => text!.includes('I asked him twice'))).toEqual([]);
});

test('a headline that says what is explained claims nothing', () => {
	const {claims} = extractor.extract(article('Storm Odile: what we know so far', 'Four boats sank.'));
	expect(claims.filter(({kind}) => kind === 'attributed')).toEqual([]);
});

test('the day a sentence opens with is no part of who speaks', () => {
	expect(attributed('On 11 February Brenner told MPs that 14 people had died.')).toEqual([
		['Brenner', 'told', 'that 14 people had died'],
	]);
	expect(attributed('On Feb. 11, 2024, Brenner told lawmakers that 14 people had died.')[0]?.[0]).toBe('Brenner');
});

test('nobody is the source of what is understood', () => {
	expect(attributed('It is understood that the adviser has asked to see the emails.')).toEqual([
		[null, 'is understood', 'that the adviser has asked to see the emails'],
	]);
});

test('a participle may report behind a phrase, and its subject keeps the name beside it', () => {
	expect(
		attributed('Its last chairman, Per Dahl, died in 2003, maintaining to the end that no warning had been received.'),
	).toContainEqual(['Its last chairman, Per Dahl', 'maintaining', 'that no warning had been received']);
});

test('a rare verb reports at the end of a sentence', () => {
	expect(attributed('Adults need seven hours a night, the World Sleep Council advises.')).toEqual([
		['the World Sleep Council', 'advises', 'Adults need seven hours a night'],
	]);
});

test('who says it between two quotations is not said', () => {
	expect(
		attributed(
			'“We have full confidence in the harbour board,” her spokesman told reporters, before correcting himself: “In the port.”',
		),
	).toEqual([]);
});

test.each([
	'“Otto always said I catered for a regiment,” she says, and laughs, and then for some time says nothing.',
	'Denise Cole, whose son was found dead in 2022, has moved to the coast.',
])('%s: nothing is claimed', sentence => {
	expect(attributed(sentence)).toEqual([]);
});

test.each([
	['Petrov’s claim that profits had risen was false.', 'that profits had risen'],
	['The chairman’s assertion that the dam was safe has been challenged.', 'that the dam was safe'],
	['Novak rejected the claim that the dam was safe.', 'the claim that the dam was safe'],
])('what a noun reports ends before the verb of its sentence: %s', (sentence, content) => {
	expect(attributed(sentence).map(([, , text]) => text)).toEqual([content]);
});

test('it stands for what is said behind it, and is no part of that', () => {
	expect(attributed('It was reported by local media that two boats had sunk.')).toEqual([
		['local media', 'was reported', 'that two boats had sunk'],
	]);
});

test('what is allegedly so is no claim of the article’s own', () => {
	const claims = claimsOf('The suspect allegedly sold the boat in Norway in 2019.');
	expect(claims.map(({kind, source, cue, text}) => [kind, source, cue?.text, text])).toEqual([
		['attributed', null, 'allegedly', 'The suspect sold the boat in Norway in 2019'],
	]);
});

test('the days on which something was said make no claim of their own', () => {
	const claims = claimsOf('The mayor said on Monday 3 March and again on Tuesday 4 March that the bridge was safe.');
	expect(claims.map(({kind}) => kind)).toEqual(['attributed']);
});

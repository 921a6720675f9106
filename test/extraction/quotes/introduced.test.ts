import {expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import type {Quote} from '../../../source/model/statement.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const extract = (...paragraphs: string[]) => extractor.extract(article('Norvale answers', ...paragraphs));
const told = ({text, speaker, cue}: Quote) => [text, speaker?.name ?? null, cue?.text ?? null];

test('a paragraph in the first person behind a line that opens it is quoted, with the claims in it', () => {
	const {quotes, claims} = extract(
		'The vice-chancellor, Adaeze Obi, responded on Friday:',
		'We are deeply sorry. Every person affected will hear from us by Monday, and we have asked a firm to look into it.',
		'The students were told 27 days later.',
	);
	expect(quotes.map(told)).toEqual([
		[
			'We are deeply sorry. Every person affected will hear from us by Monday, and we have asked a firm to look into it.',
			'Adaeze Obi',
			'responded',
		],
	]);
	expect(claims.map(({text}) => text)).toEqual(['The students were told 27 days later.']);
});

test('block quotations that nobody signs are theirs who are said to have written them', () => {
	const {quotes} = extract(
		'Councillor Ivo Pell wrote on his blog:',
		'[block quotation] The bridge is not safe.',
		'[block quotation] The report says so on its first page.',
		'The mayor did not answer.',
	);
	// the marker of the test's article belongs to no block quotation's words
	expect(quotes.map(({speaker, cue, segments}) => [speaker?.name, cue?.text, segments.length])).toEqual([
		['Ivo Pell', 'wrote', 2],
	]);
});

test('a list behind a colon, or a line that nobody opens, is no quotation', () => {
	expect(
		extract(
			'Councillor Ivo Pell named three choices:',
			'A new deck, a new pier, or nothing at all for ten years.',
			'There were two reasons for the delay:',
			'Our reporter found neither in the files that we were shown.',
		).quotes,
	).toEqual([]);
});

test('answers behind an A are the headline’s one person’s, though the interviewer is named as well', () => {
	const {quotes} = extractor.extract(
		article(
			'“Nobody asked us”: an interview with Ines Calderon',
			'Ines Calderon ran the water board for eleven years. She spoke to Marcus Lind of The Fieldpost.',
			'Q: Did you complain?',
			'A: Of course. I wrote to the auditor in March and got no answer until September.',
			'Q: Will you sue?',
			'A: My lawyer has asked me not to answer that. I kept every letter.',
		),
	);
	const answers = quotes.filter(({speaker}) => speaker?.mention === 'A');
	expect(answers.map(({speaker}) => speaker?.name)).toEqual(['Ines Calderon', 'Ines Calderon']);
});

test('a British quotation goes on over the paragraphs that open again', () => {
	const {quotes} = extract(
		'Dr Niall Fogarty said: \'I wrote eleven emails. I was told "this is above your pay grade".',
		"'I kept copies of everything. When I asked for a meeting I was sent on a course.",
		"'That is when I knew.'",
		'The hospital did not answer.',
	);
	expect(quotes.map(({speaker, segments}) => [speaker?.name, segments.length])).toEqual([['Niall Fogarty', 3]]);
});

import {expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const told = (...paragraphs: string[]) =>
	extractor
		.extract(article('Port stands still', ...paragraphs))
		.quotes.map(({speaker, cue}) => [speaker?.name ?? null, cue?.text ?? null]);

test('a clause with as behind the words names who says them', () => {
	expect(
		told(
			'The harbour was warmer than ever, according to the Lindow Institute, and “warm water is fuel,” as its head of research, Dr Marta Novak, puts it.',
		),
	).toEqual([['Marta Novak', 'puts it']]);
	expect(told('The port was “a ship without a bridge”, as Pavel Petrov once wrote.')).toEqual([
		['Pavel Petrov', 'wrote'],
	]);
});

test('it is part of the cue where somebody puts it', () => {
	expect(told('As Marta Novak put it, “the harbour never sleeps”.')).toEqual([['Marta Novak', 'put it']]);
});

test('what ministers said at the time is no such clause', () => {
	expect(
		told('Marta Novak called the offer “an insult” as ministers said the talks had ended.').map(([name]) => name),
	).toEqual(['Marta Novak']);
});

test('whoever names a thing within a relative clause says it, and not who speaks of the thing', () => {
	expect(
		told('The harbour is safe, Marta Novak stressed, parts of which inspectors have described as “tired”.'),
	).toEqual([['inspectors', 'have described']]);
});

test('a document states what its plural verb reports, though the tagger takes the verb for a thing', () => {
	expect(told("The federation's own guidelines state that a player “must not return”.")).toEqual([
		["federation's own guidelines", 'state'],
	]);
});

test('one of them is the whole of who speaks', () => {
	const [quote] = extractor.extract(
		article('Port stands still', 'I asked the dockers. “It is not the pay,” one of them told me. “It never was.”'),
	).quotes;
	expect(quote!.speaker?.mention).toBe('one of them');
});

test('a headline’s verb is no part of who speaks in it', () => {
	const {quotes} = extractor.extract(
		article('Judge blocks sale of harbour, saying council “never asked the right question”', 'The sale is off.'),
	);
	expect(quotes[0]?.speaker?.mention).toBe('Judge');
});

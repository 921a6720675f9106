import {describe, expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const claimsOf = (...lines: string[]) => extractor.extract(article('Bridge traffic grows', ...lines)).claims;
const attributed = (...lines: string[]) =>
	claimsOf(...lines)
		.filter(({kind}) => kind === 'attributed')
		.map(({text, source, cue}) => [source?.name ?? null, cue?.text ?? null, text]);

describe('what the form of a sentence alone says', () => {
	test.each([
		['According to police, nobody died.', ['police', 'According to', 'nobody died']],
		['According to the mayor, it rained.', ['mayor', 'According to', 'it rained']],
		['According to Novak, talks failed.', ['Novak', 'According to', 'talks failed']],
		[
			'Schools in three districts will be closed tomorrow, the education ministry has confirmed.',
			['education ministry', 'has confirmed', 'Schools in three districts will be closed tomorrow'],
		],
	])('%s', (sentence, claim) => {
		expect(attributed(sentence)).toEqual([claim]);
		expect(claimsOf(sentence).filter(({kind}) => kind === 'asserted')).toEqual([]);
	});
});

test.each([
	'Toll income rose by 12 percent because traffic doubled.',
	'Ticket prices rose by 12 percent after the strike ended.',
	'The ferry sank in 1961 when the hull broke.',
])('%s: a verb at the end of a clause that gives a reason reports nothing', sentence => {
	expect(attributed(sentence)).toEqual([]);
	expect(claimsOf(sentence).map(({kind}) => kind)).toEqual(['asserted']);
});

test('a name in apposition is who claims it, and no part of the content', () => {
	const [claim] = attributed(
		'Asked by his lawyer, Anna Lindqvist, whether he had met the builder alone, he replied: “Once, for coffee.”',
	);
	expect(claim).toEqual(['Anna Lindqvist', 'Asked', 'whether he had met the builder alone']);
	expect(attributed('Firefighters needed nine hours, according to their chief, Asta Rehn.')[0]?.[0]).toBe('Asta Rehn');
});

test.each([
	['Ms. Holm learned to swim in a quarry.'],
	['The suspect, whom police did not name, lived in Sund.'],
	['(Reporting by Ruta Simon; Editing by Ivo Pell)'],
	['“We heard a bang,” said a neighbour who did not want to be named.'],
])('%s: nobody claims anything', sentence => {
	expect(attributed(sentence)).toEqual([]);
});

test('who reported and edited is no claim of the article’s own', () => {
	expect(claimsOf('(Reporting by Ruta Simon in Lindow; Editing by Ivo Pell in Gorin in 2024)')).toEqual([]);
});

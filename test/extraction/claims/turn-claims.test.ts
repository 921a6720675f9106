import {beforeAll, expect, test} from 'vitest';
import {loadExtractor, type Extractor} from '../../../source/extraction/extract.ts';
import type {Article} from '../../../source/model/article.ts';
import {article} from '../article.ts';

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
});

const interview = article(
	'Pavel Petrov on the port',
	'The Courier met Pavel Petrov, the minister of ports, in Velmar on Friday.',
	'Courier: Will the port open on Monday?',
	'Petrov: It will open when the talks are over, and not an hour before.',
	'Courier: Who pays for the cranes?',
	'Petrov: The owners do.',
	'Courier: Thank you.',
	'Petrov: We lost a million crowns in June. Is that nothing?',
);

const attributedIn = (given: Article) => extractor.extract(given).claims.filter(({kind}) => kind === 'attributed');

test('what somebody states in a turn is their claim; a question and a word or two are none', () => {
	expect(attributedIn(interview).map(({text, source}) => [text, source?.name])).toEqual([
		['It will open when the talks are over, and not an hour before.', 'Pavel Petrov'],
		['The owners do.', 'Pavel Petrov'],
		['We lost a million crowns in June. Is that nothing?', 'Pavel Petrov'],
	]);
});

test('the claim stands where its quote does, under an id of its own', () => {
	const {quotes, claims} = extractor.extract(interview);
	const [claim] = claims.filter(({kind}) => kind === 'attributed');
	const quote = quotes.find(({text}) => text === claim!.text)!;
	expect(claim!.segments).toEqual(quote.segments);
	expect(claim!.id).not.toBe(quote.id);
});

test('claims stand in the order of the text, whatever they were found by', () => {
	const starts = extractor.extract(interview).claims.map(({segments}) => segments[0]!.start);
	expect(starts.length).toBeGreaterThan(1);
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('a turn in a report is no transcript’s', () => {
	const report = article('Port stands still', 'Note: the port stays shut until Monday at least.', 'Nobody was hurt.');
	expect(attributedIn(report)).toEqual([]);
});

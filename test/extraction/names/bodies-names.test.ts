import {expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const sourceOf = (sentence: string) =>
	extractor.extract(article('Ferries stop', sentence)).claims.find(({kind}) => kind === 'attributed')?.source?.name;

test.each([
	['The State Department said it was aware of the note.', 'State Department'],
	['The House Judiciary Committee said it had the letter.', 'House Judiciary Committee'],
	['The Foreign Office said flights were late.', 'Foreign Office'],
	['The American Medical Association called the ban reckless.', 'American Medical Association'],
	['The Republican National Committee said it would sue.', 'Republican National Committee'],
	['The First Minister said he agreed.', 'First Minister'],
	['Former Republican Governor Ann Cole said it was late.', 'Ann Cole'],
	['Deputy Prime Minister Jonas Reiter said the bill was dead.', 'Jonas Reiter'],
	['German Chancellor Olaf Brandt said the bill was dead.', 'Olaf Brandt'],
])('%s: %s', (sentence, name) => {
	expect(sourceOf(sentence)).toBe(name);
});

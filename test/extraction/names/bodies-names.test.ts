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
	['The House of Commons said it would sit on Friday.', 'House of Commons'],
	['The Department for Transport said trains would run.', 'Department for Transport'],
	['The Office for National Statistics said prices had risen.', 'Office for National Statistics'],
	[
		'The Centers for Disease Control and Prevention said cases had risen.',
		'Centers for Disease Control and Prevention',
	],
	['The Food and Drug Administration said the drug was safe.', 'Food and Drug Administration'],
	['The Bank of the North said rates would fall.', 'Bank of the North'],
	['The Velmar County Sheriff’s Department said nobody was hurt.', 'Velmar County Sheriff’s Department'],
	['Doctors Without Borders said the clinic had closed.', 'Doctors Without Borders'],
	['The Velmarian military said it had withdrawn.', 'Velmarian military'],
])('a body has its whole name: %s', (sentence, name) => {
	expect(sourceOf(sentence)).toBe(name);
});

test.each([
	['Former Republican Governor Ann Cole said it was late.', 'Ann Cole'],
	['Deputy Prime Minister Jonas Reiter said the bill was dead.', 'Jonas Reiter'],
	['German Chancellor Olaf Brandt said the bill was dead.', 'Olaf Brandt'],
	['Chief Executive Officer Maria van der Berg said the plant would close.', 'Maria van der Berg'],
	['Crown Prince Mohammed bin Khalid said the talks had failed.', 'Mohammed bin Khalid'],
	['Abdel Fattah al-Masri said the talks had failed.', 'Abdel Fattah al-Masri'],
	['The Duke of Wexford said the hall would open.', 'Duke of Wexford'],
	['President-elect Marta Novak said the hall would open.', 'Marta Novak'],
	['Former U.S. Ambassador to Norway Lena Voss said the hall would open.', 'Lena Voss'],
	['The New Quay’s Jonas Reiter said the hall would open.', 'Jonas Reiter'],
])('a person has theirs without titles: %s', (sentence, name) => {
	expect(sourceOf(sentence)).toBe(name);
});

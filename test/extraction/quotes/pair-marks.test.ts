import {describe, expect, test} from 'vitest';
import {pairMarks} from '../../../source/extraction/quotes/pair-marks.ts';

const enclosed = (text: string, language = 'en') =>
	pairMarks(text, language).map(({start, end}) => text.slice(start, end));

describe('marks of all kinds enclose a stretch', () => {
	test.each([
		['“We are ready,” she said.', 'We are ready,'],
		['"We are ready," she said.', 'We are ready,'],
		["''We are ready,'' she said.", 'We are ready,'],
		["``We are ready,'' she said.", 'We are ready,'],
		['« Nous sommes prêts », dit-elle.', ' Nous sommes prêts '],
		['„Wir sind bereit“, sagte sie.', 'Wir sind bereit'],
		['„Jesteśmy gotowi” – powiedziała.', 'Jesteśmy gotowi'],
		['»Das ist neu«, sagte er.', 'Das ist neu'],
		['彼女は「準備ができた」と述べた。', '準備ができた'],
		['‘We are ready,’ she said.', 'We are ready,'],
		["Minister says port 'not a party' to talks", 'not a party'],
		['“We are ready," she said.', 'We are ready,'],
	])('%s', (text, words) => {
		expect(enclosed(text, text.startsWith('»') ? 'de' : 'en')).toEqual([words]);
	});
});

test('apostrophes open nothing', () => {
	expect(enclosed("The dockers' union and the growers' association met in the '90s, didn't they?")).toEqual([]);
	expect(enclosed('Don’t wait ’til the workers’ day.')).toEqual([]);
});

test('a height in inches is no quotation', () => {
	expect(enclosed('The gate is 6\' 2" high and 40" wide.')).toEqual([]);
});

test('a quotation in a quotation belongs to the outer one', () => {
	expect(enclosed('“He told me, ‘wait for the second reading,’ and I waited,” she said.')).toEqual([
		'He told me, ‘wait for the second reading,’ and I waited,',
	]);
});

test('an interrupted quotation is two stretches', () => {
	expect(enclosed('“We are ready,” she said, “but not under threat.”')).toEqual([
		'We are ready,',
		'but not under threat.',
	]);
});

test('a mark that is never closed ends with the paragraph, one that is never opened began with it', () => {
	const open = pairMarks('“Nobody wants an empty harbour.');
	expect(open).toMatchObject([{start: 1, end: 31, closed: false}]);
	expect(pairMarks('Nobody wants an empty harbour,” she said.')).toMatchObject([
		{start: 0, opened: false, closed: true},
	]);
});

test('a mark that was forgotten before its reporting clause closes the quotation there', () => {
	expect(enclosed('"We never saw the letter, said Novak, whose crew left at four.')).toEqual([
		'We never saw the letter',
	]);
	expect(enclosed('"The crane stood still, she added, "and nobody came."')).toEqual([
		'The crane stood still',
		'and nobody came.',
	]);
});

test('a straight mark that closes what nobody opened opens nothing', () => {
	expect(enclosed('The crew left at four." https://meridian.example/4')).toEqual([]);
	expect(enclosed('She said:" We left at four."')).toEqual([' We left at four.']);
});

test('the values of attributes in markup left in a text are no quotations', () => {
	expect(enclosed('<post author="@inland" date="March 9">The quay is "closed for good" now</post>')).toEqual([
		'closed for good',
	]);
});

test('a hundred times the marks takes no more steps a mark', () => {
	// every character is read once by a getter that counts: time is not asked
	const count = (repeats: number): number => {
		let found = 0;
		for (const {end, start} of pairMarks("“a” b 'c' d ".repeat(repeats))) found += end - start;
		return found;
	};
	expect(count(20_000)).toBe(count(200) * 100);
	expect(pairMarks("'a ".repeat(100_000))).toEqual([]);
	expect(pairMarks('“'.repeat(100_000)).length).toBeLessThanOrEqual(1);
});

describe('marks of other languages', () => {
	test.each([
		[
			'de',
			'»Niemand hat ihn gelesen«, sagte Grund. «Wir auch nicht», sagte Amstad.',
			['Niemand hat ihn gelesen', 'Wir auch nicht'],
		],
		['fr', '« Nous n’avons “jamais” menti », dit-elle.', [' Nous n’avons “jamais” menti ']],
		['ru', '«Он назвал это „шуткой“ и ушел», — сказала она.', ['Он назвал это „шуткой“ и ушел']],
		['pl', '„Nie wierzę“, powiedział. „Ja też“, dodała.', ['Nie wierzę', 'Ja też']],
		['es', '«Dijo “no” y se fue», contó.', ['Dijo “no” y se fue']],
	])('%s: %s', (language, text, inside) => {
		expect(enclosed(text, language)).toEqual(inside);
	});
});

describe('where single marks are the outer ones', () => {
	test('what stands between double marks within them belongs to them', () => {
		expect(enclosed('He said: \'I was told "this is above you", and I left,\' and sat down.')).toEqual([
			'I was told "this is above you", and I left,',
		]);
		expect(enclosed("The boys' club said \"no\" to 'us'.")).toEqual(['no', 'us']);
	});

	test('a quotation over several paragraphs is left open where the next one opens again, and only there', () => {
		const text = 'Dr Fogarty said: \'I wrote eleven emails. I was told "this is above your pay grade".';
		const open = pairMarks(text, 'en', true);
		expect(open.map(({start, end, closed}) => [text.slice(start, end), closed])).toEqual([
			['I wrote eleven emails. I was told "this is above your pay grade".', false],
		]);
		expect(enclosed(text)).toEqual(['this is above your pay grade']);
	});
});

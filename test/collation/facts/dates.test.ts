import {expect, test} from 'vitest';
import {resolveDates} from '../../../source/collation/facts/dates.ts';
import {contradictedWeekdays} from '../../../source/collation/facts/weekdays.ts';

const datesOf = (text: string, published: string | null): string[] =>
	resolveDates(text, published).map(({text: words, date, from}) => `${words} = ${date}${from ? ` from ${from}` : ''}`);

test('a relative date is resolved from the day of the article and says so', () => {
	expect(datesOf('The port reopened on Thursday.', '2025-07-12')).toEqual(['Thursday = 2025-07-10 from 2025-07-12']);
	expect(datesOf('The port reopened yesterday.', '2025-07-12')).toEqual(['yesterday = 2025-07-11 from 2025-07-12']);
	expect(datesOf('Deliveries stopped on July 2.', '2025-07-12')).toEqual(['July 2 = 2025-07-02 from 2025-07-12']);
	expect(datesOf('The law passed last month.', '2025-07-12')).toEqual(['last month = 2025-06 from 2025-07-12']);
});

test('a weekday lies ahead by what is to come until then, and behind whoever did something on it', () => {
	const day = (text: string) => resolveDates(text, '2025-03-14').at(-1)?.date;
	expect(day('Pay by late Monday, it says.')).toBe('2025-03-17');
	expect(day('Figures published by the Harbour Authority on Wednesday show a fall.')).toBe('2025-03-12');
	expect(day('The yard, which will close soon, is full, she said on Wednesday.')).toBe('2025-03-12');
	expect(day('The vote, scheduled by the court for Tuesday, stands.')).toBe('2025-03-18');
});

test('July 10, 10 July 2025, 2025-07-10 and Thursday are one day', () => {
	const forms = ['July 10', '10 July 2025', '2025-07-10', 'Thursday'];
	const found = forms.map(form => resolveDates(`They met on ${form}.`, '2025-07-11')[0]?.date);
	expect(new Set(found)).toEqual(new Set(['2025-07-10']));
});

test('without the article’s date only full dates resolve', () => {
	expect(datesOf('They met on Thursday, again on July 2 and on 9 May 2024.', null)).toEqual([
		'9 May 2024 = 2024-05-09',
	]);
	expect(datesOf('They met on Thursday.', '2025-07')).toEqual([]);
});

test('a December day in a January article is last year’s', () => {
	expect(datesOf('The vote was on December 28.', '2025-01-03')).toEqual(['December 28 = 2024-12-28 from 2025-01-03']);
});

test('a weekday that is announced lies ahead, one that is told lies behind', () => {
	expect(datesOf('The council will meet on Monday.', '2025-07-12')).toEqual(['Monday = 2025-07-14 from 2025-07-12']);
	expect(datesOf('The council met on Monday.', '2025-07-12')).toEqual(['Monday = 2025-07-07 from 2025-07-12']);
	expect(datesOf('The council met on Saturday.', '2025-07-12')).toEqual(['Saturday = 2025-07-12 from 2025-07-12']);
});

test('what is no date, or hangs on another day, is left alone', () => {
	expect(datesOf('They may march to the sea two days later, at 5 pm, on 3/4/2025.', '2025-07-12')).toEqual([]);
});

test('a weekday that contradicts its full date is found, one that fits is not', () => {
	expect(contradictedWeekdays('The fire began on Friday, July 10, 2025, at noon.')).toEqual([
		{start: 18, end: 39, text: 'Friday, July 10, 2025', date: '2025-07-10', stated: 'Friday', actual: 'Thursday'},
	]);
	expect(contradictedWeekdays('It began on Thursday, July 10, 2025, and on Thurs. 10 July 2025.')).toEqual([]);
	expect(contradictedWeekdays('It began on Friday, July 10, and ended on Monday.')).toEqual([]);
});

test('a length of time, a verb that looks like a day, and a day in a name are no dates', () => {
	expect(datesOf('They sat for 60 days and waited four years, and they may march.', '2025-07-12')).toEqual([]);
	expect(datesOf('On Good Friday she wrote in the Sunday Times, as on every Thursday.', '2025-07-12')).toEqual([]);
});

test('a deadline that is set lies ahead', () => {
	expect(datesOf('Petrov set Monday noon as the limit.', '2025-07-12')).toEqual([
		'Monday noon = 2025-07-14 from 2025-07-12',
	]);
	expect(datesOf('The hearings continue on Thursday.', '2025-07-12')).toEqual([
		'Thursday = 2025-07-17 from 2025-07-12',
	]);
});

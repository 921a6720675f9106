import type {Span} from '../../model/span.ts';

/** A full date whose weekday is another one. */
export interface WeekdayContradiction extends Span {
	readonly text: string;
	readonly date: string;
	/** The weekday that the text gives, and the one that the date has. */
	readonly stated: string;
	readonly actual: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

const weekday = '(?<weekday>Sun|Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur)(?:day)?\\.?,?\\s+(?:the\\s+)?';
const month = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,7}\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const full = [
	new RegExp(`\\b${weekday}${month}\\s+${day},?\\s+(?<year>\\d{4})\\b`, 'gu'),
	new RegExp(`\\b${weekday}${day}\\s+(?:of\\s+)?${month},?\\s+(?<year>\\d{4})\\b`, 'gu'),
];

/** Weekdays that contradict the full date beside them (*Friday, July 10, 2025* was a Thursday). Only dates with their year are held to it. */
export function contradictedWeekdays(text: string): WeekdayContradiction[] {
	return full
		.flatMap(pattern => [...text.matchAll(pattern)])
		.flatMap(({0: words, index, groups}) => {
			const {weekday: stated = '', month: name = '', day: number = '', year = ''} = groups ?? {};
			const at = months.findIndex(candidate => candidate.startsWith(name.slice(0, 3)));
			const date = new Date(Date.UTC(Number(year), at, Number(number)));
			const said = weekdays.find(candidate => candidate.startsWith(stated.slice(0, 3)));
			const actual = weekdays[date.getUTCDay()]!;
			if (date.getUTCDate() !== Number(number) || said === undefined || said === actual) return [];
			const iso = date.toISOString().slice(0, 10);
			return [{start: index, end: index + words.length, text: words, date: iso, stated: said, actual}];
		})
		.sort((a, b) => a.start - b.start);
}

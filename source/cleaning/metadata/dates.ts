import {byAlphabet} from '../../language/alphabets.ts';

/** Months in several languages, by their first letters; the first that fits counts. */
const months: readonly (readonly [number, RegExp])[] = [
	[1, /^(?:jan|ene|janv|gen|янв|січ|sty|oca)/],
	[2, /^(?:feb|fév|fev|фев|лют|lut|şub)/],
	[3, /^(?:mar|mär|märz|mrt|maa|мар|бер)/],
	[4, /^(?:apr|avr|abr|апр|кві|kwi|nis)/],
	[5, /^(?:may|mai|maj|mag|mei|мая|май|тра)/],
	[6, /^(?:jun|juin|giu|июн|чер|cze|haz)/],
	[7, /^(?:jul|juil|lug|июл|лип|lip|tem)/],
	[8, /^(?:aug|aoû|aou|ago|авг|сер|sie|ağu)/],
	[9, /^(?:sep|set|сен|вер|wrz|eyl)/],
	[10, /^(?:oct|okt|ott|out|окт|жов|paź|eki)/],
	[11, /^(?:nov|ноя|лис|kas)/],
	[12, /^(?:dec|dez|déc|dic|дек|гру|gru|ara)/],
];

const monthOf = (name: string): number | undefined =>
	months.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0];

/**
 * A date as the file states it, in ISO 8601 with the precision that is known (`2026`, `2026-03`, `2026-03-14`, a full time), or undefined. Looks for the
 * first date in a text, too. A day and a month that could be told either way (`03/04/2026`) count as month first only with `monthFirst`.
 */
export function isoDate(text: string, monthFirst = true): string | undefined {
	if (!/(?:19|20)\d\d/.test(text)) return undefined;
	const iso =
		/\b((?:19|20)\d\d)-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?)\s?(Z|[+-]\d\d:?\d\d)?)?)?(?!\d)/.exec(
			text,
		);
	if (iso) {
		const [, year, month, day, time, zone] = iso;
		if (!valid(Number(year), Number(month), Number(day ?? 1))) return undefined;
		return `${year!}-${month!}${day ? `-${day}` : ''}${time ? `T${time}${zone ?? ''}` : ''}`;
	}
	const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text);
	if (compact) return join(Number(compact[1]), Number(compact[2]), Number(compact[3]));
	const dotted = /(?<!\d)((?:19|20)\d\d)\.(\d\d)\.(\d\d)(?!\d)/.exec(text);
	if (dotted) return join(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
	const named = monthBeforeDay(text).exec(text) ?? glued.exec(text);
	if (named && monthOf(named[1]!)) return join(Number(named[3]), monthOf(named[1]!)!, Number(named[2]));
	const dayFirst = dayBeforeMonth(text).exec(text);
	if (dayFirst && monthOf(dayFirst[2]!)) return join(Number(dayFirst[3]), monthOf(dayFirst[2]!)!, Number(dayFirst[1]));
	const chinese = /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text);
	if (chinese) return join(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
	const numbers = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b/.exec(text);
	if (numbers) {
		const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
		const dayComesFirst = first > 12 || (second <= 12 && (numbers[2] === '.' || !monthFirst));
		return dayComesFirst ? join(year, second, first) : join(year, first, second);
	}
	const slashes = /\b((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\b/.exec(text);
	return slashes ? join(Number(slashes[1]), Number(slashes[2]), Number(slashes[3])) : undefined;
}

const monthBeforeDay = byAlphabet(
	/(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,|\.)?(?: at \d[^,]{0,12},)? ((?:19|20)\d\d)(?!\d)/u,
);
const dayBeforeMonth = byAlphabet(
	/\b(\d{1,2})(?:st|nd|rd|th)?[.\s-] ?(?:de |of )?(\p{L}{3,10})[.,]?[\s-](?:de )?((?:19|20)\d\d)(?!\d)/u,
);

/** Where a page sets no space before the date: `EditorialNovember 22, 2018`. */
const glued =
	/(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2}),? ((?:19|20)\d\d)(?!\d)/i;

const valid = (year: number, month: number, day: number): boolean =>
	year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

function join(year: number, month: number, day: number): string | undefined {
	if (!valid(year, month, day)) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day in a page's address: `/2026/03/14/dock-strike`. */
export function dateInAddress(url: string): string | undefined {
	const found = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\D|$)/.exec(url);
	return found ? join(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

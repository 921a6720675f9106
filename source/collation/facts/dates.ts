import * as chrono from 'chrono-node';
import type {Span} from '../../model/span.ts';

/** A date in a text, as it stands and as it resolves. Offsets are in the text that was searched. */
export interface ResolvedDate extends Span {
	readonly text: string;
	/** `2025-07-10`, `2025-07` or `2025`: the precision of the words. */
	readonly date: string;
	/** What it was resolved from, the article's date, where the words alone do not say it; else null. */
	readonly from: string | null;
}

/** Said of what is to come: a weekday after these is the next one, else the last one. */
const coming =
	/\b(?:next|coming|will|shall|to be held|is due|are due|scheduled|expected|plans? to|set to|until|continues?|resumes?|expires?|begins|starts|opens|meets|is to|are to)\b/iu;

/** *by Friday*, and not *published by the ministry on Friday*. */
const deadline = /\bby\s+(?:(?:next|late|early|noon on|midnight on)\s+)*$/iu;

/** What was done on the day stands right before it: *which will close, she said on Friday*. */
const done =
	/\b(?!expected|scheduled|planned|proposed|delayed|postponed)(?:\p{L}{2,}ed|said|told \p{L}+|held a|began|met|wrote)\s+(?:late\s+|early\s+)?(?:on\s+)?(?:late\s+|early\s+)?$/iu;

/** *set Monday noon as the limit*, *a Friday deadline* */
const limits = /^[^.;]{0,12}\b(?:as the (?:limit|deadline)|deadline|ultimatum)\b/iu;

/** Words before a month's name that make it a month: *March* alone may be a verb, *May* a name. */
const monthly =
	/\b(?:in|since|of|by|until|till|from|last|next|this|early|late|mid|during|through|before|after|between|and|to)[\s-]+$/iu;

/** A phrase without any of these is a length of time (*for 60 days*, *four years*) or no date at all (*sat*). */
const dated =
	/\b(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day)?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\b|\b(?:to(?:day|night|morrow)|yesterday)\b|\b(?:last|this|next|past) (?:month|year)\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[/.]\d{1,2}\b/iu;

/** Abbreviations of weekdays and months are written with a capital: *the cat sat* and *it may mar the view* name no day. */
const lowerCase =
	/\b(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|jan|feb|mar|march|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b/u;

/** Days that belong to a name (*Good Friday*, *the Sunday Times*) or come round again (*every Thursday*). */
const dayOfName = /\b(?:good|black|ash|holy|palm|easter|every|each|most)\s+$/iu;
const nameGoesOn =
	/^ (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}/u;

/** What chrono takes along at the end of a phrase. */
const trailing = /(?:[\s,;]+|\s+(?:of|and|in|at))+$/u;

/** Dates that hang on something other than the article's date, or that are no dates. */
const loose = /\b(?:earlier|later|before|after|hours?|minutes?|weeks?|weekend|seconds?|now|moment|decade)\b/iu;

/**
 * The dates of a text. Dates without a year and relative ones (*Thursday*, *last month*) are resolved from the day the article was published, and are
 * left out where that is not known to the day; never from a file's time or the clock.
 */
export function resolveDates(text: string, published: string | null): ResolvedDate[] {
	const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0] ?? null;
	const reference = {instant: new Date(`${day ?? '2000-01-01'}T12:00:00Z`), timezone: 0};
	return chrono.en.casual.parse(text, reference).flatMap(({index: found, text: phrase, start}) => {
		const led = phrase.replace(/^(?:on|at|in|by)\s+/iu, '');
		const index = found + phrase.length - led.length;
		const words = led.replace(trailing, '');
		const before = text.slice(Math.max(0, index - 60), index);
		const after = text.slice(index + words.length, index + words.length + 32);
		if (!isDated(words, before, after)) return [];
		const date = resolve(words, start, {before, after}, day);
		if (date === null) return [];
		const stated = /\d{4}/u.test(words);
		if (!stated && day === null) return [];
		return [{start: index, end: index + words.length, text: words, date, from: stated ? null : day}];
	});
}

function isDated(words: string, before: string, after: string): boolean {
	if (!dated.test(words) || lowerCase.test(words) || dayOfName.test(before)) return false;
	return !(words.endsWith('day') && nameGoesOn.test(after));
}

function resolve(
	words: string,
	found: chrono.ParsedComponents,
	around: {readonly before: string; readonly after: string},
	published: string | null,
): string | null {
	if (loose.test(words) || ambiguousSlashes(words)) return null;
	const [year, month, day] = (['year', 'month', 'day'] as const).map(part => found.get(part)!) as [
		number,
		number,
		number,
	];
	if (found.isCertain('day')) {
		if (!isRealDay(year, month, day)) return null;
		return isoDay(found.isCertain('year') ? year : nearestYear(month, day, published), month, day);
	}
	if (found.isCertain('weekday')) {
		return published && weekdayFrom(published, found.get('weekday')!, words, around);
	}
	if (found.isCertain('month')) {
		const named = /^\p{L}+\.?$/u.test(words);
		if (named && !monthly.test(around.before)) return null;
		const stated = found.isCertain('year') ? year : nearestYear(month, 15, published);
		return `${stated}-${String(month).padStart(2, '0')}`;
	}
	if (found.isCertain('year') && !found.isCertain('hour')) return String(year);
	return null;
}

/** 3/4/2025 is March to some and April to others. */
function ambiguousSlashes(words: string): boolean {
	const parts = /^(\d{1,2})[/.](\d{1,2})/u.exec(words);
	return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) <= 12 && parts[1] !== parts[2];
}

const dayLength = 86_400_000;
const isoDay = (year: number, month: number, day: number): string =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const isRealDay = (year: number, month: number, day: number): boolean =>
	new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

/** The year that brings a day and month nearest to the article's date. */
function nearestYear(month: number, day: number, published: string | null): number {
	const from = Date.parse(`${published ?? '2000-01-01'}T00:00:00Z`);
	const year = new Date(from).getUTCFullYear();
	const distance = (other: number): number => Math.abs(Date.UTC(other, month - 1, day) - from);
	return [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0]!;
}

/** News tells what happened: a weekday is the last one, today counted, unless the words before it look ahead. */
function weekdayFrom(
	published: string,
	weekday: number,
	words: string,
	{before, after}: {readonly before: string; readonly after: string},
): string {
	const from = Date.parse(`${published}T00:00:00Z`);
	const today = new Date(from).getUTCDay();
	const last = /\b(?:last|past)\b/iu.test(words);
	const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
	const comes =
		coming.test(words) || deadline.test(before) || limits.test(after) || (coming.test(clause) && !done.test(before));
	const ahead = !last && comes;
	const days = ahead ? (weekday - today + 7) % 7 || 7 : -((today - weekday + 7) % 7 || (last ? 7 : 0));
	return new Date(from + days * dayLength).toISOString().slice(0, 10);
}

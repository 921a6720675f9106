import {splitSentences} from '../../language/sentences.ts';
import type {Span} from '../../model/span.ts';
import {resolveDates, type ResolvedDate} from './dates.ts';
import {findQuantities, type Quantity} from './quantities.ts';
import type {ReadSentence} from './sentences.ts';
import {unresolvedDates, valuesIn} from './values.ts';
import {contradictedWeekdays, type WeekdayContradiction} from './weekdays.ts';

/** A sentence that gives a number or a date. Its own stretch is in the article's text; those of its dates and quantities are in its own. */
export interface FactSentence extends Span {
	readonly text: string;
	readonly dates: readonly ResolvedDate[];
	readonly quantities: readonly (Quantity & {readonly person: string | null})[];
}

/** What an article gives that can be lined up with others: worked out once, from its text and its date. */
export interface ArticleFacts {
	/** When it was published, to the day, which relative dates are counted from; null where that is not known. */
	readonly day: string | null;
	/** Offsets are in the article's text. */
	readonly weekdays: readonly WeekdayContradiction[];
	readonly sentences: readonly FactSentence[];
}

export interface FactArticle {
	readonly text: string;
	/** No sentence runs on from one into the next. */
	readonly blocks: readonly Span[];
	readonly published: string | null;
	/** Names of people in the text and where each stands; without the mentions that only say who said something. */
	readonly people: readonly {readonly name: string; readonly mentions: readonly Span[]}[];
}

/** The facts of an article. Linear in the length of the text. */
export function factsOf({text, blocks, published, people}: FactArticle): ArticleFacts {
	const dates = resolveDates(text, published);
	const quantities = findQuantities(text, [...dates, ...unresolvedDates(text)]);
	const mentions = people
		.flatMap(({name, mentions}) => mentions.map(({start, end}) => ({name, start, end})))
		.sort((a, b) => a.start - b.start);
	const inSentence = [cursor(dates), cursor(quantities), cursor(mentions)] as const;
	const sentences: FactSentence[] = [];
	for (const sentence of blocks.flatMap(block => sentencesIn(text, block))) {
		const [ownDates, ownQuantities, named] = [
			inSentence[0](sentence),
			inSentence[1](sentence),
			inSentence[2](sentence),
		] as const;
		if (ownDates.length + ownQuantities.length === 0) continue;
		const moved = <Stretch extends Span>(stretch: Stretch): Stretch => ({
			...stretch,
			start: stretch.start - sentence.start,
			end: stretch.end - sentence.start,
		});
		sentences.push({
			start: sentence.start,
			end: sentence.end,
			text: text.slice(sentence.start, sentence.end),
			dates: ownDates.map(moved),
			quantities: ownQuantities.map(quantity => ({...moved(quantity), person: personBefore(quantity, named)})),
		});
	}
	const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0] ?? null;
	return {day, weekdays: contradictedWeekdays(text), sentences};
}

/** Every date of an article, with offsets in its text. */
export const datesOf = ({sentences}: ArticleFacts): readonly ResolvedDate[] =>
	sentences.flatMap(({start, dates}) =>
		dates.map(date => ({...date, start: date.start + start, end: date.end + start})),
	);

/** The sentence as it is held against another one. */
export const asRead = ({text, dates, quantities}: FactSentence): ReadSentence => ({
	text,
	values: valuesIn(text, dates, quantities),
});

const sentencesIn = (text: string, block: Span): readonly Span[] =>
	splitSentences(text.slice(block.start, block.end)).map(({start, end}) => ({
		start: start + block.start,
		end: end + block.start,
	}));

/** Hands out the stretches that lie in each of a row of sentences. */
function cursor<Stretch extends Span>(stretches: readonly Stretch[]): (sentence: Span) => readonly Stretch[] {
	let at = 0;
	return ({start, end}) => {
		while (at < stretches.length && stretches[at]!.start < start) at++;
		const from = at;
		while (at < stretches.length && stretches[at]!.start < end) at++;
		return stretches.slice(from, at).filter(stretch => stretch.end <= end);
	};
}

/** The one person that the sentence names before the number: whose number it is (*Novak has 12 deputies*). Null where it names none or several. */
function personBefore({start}: Span, named: readonly (Span & {readonly name: string})[]): string | null {
	const names = new Set(named.filter(({end}) => end <= start).map(({name}) => name));
	return names.size === 1 ? [...names][0]! : null;
}

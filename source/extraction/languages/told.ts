import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Medium, Occasion, Quote, Relay} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import type {Reporting} from './reporting.ts';
import type {Surroundings} from './surroundings.ts';

/** When, where, in what medium and to whom the words were said, as far as their reporting clause says. */
export function toldIn(
	article: Article,
	around: Surroundings,
	{clause, cue}: Reporting,
): Pick<Quote, 'said' | 'medium' | 'chain'> {
	return {
		said: occasion(article, whenIn(around, clause), whereIn(around, clause)),
		medium: mediumIn(around, clause),
		chain: cue === null ? [] : relays(article, around, clause, cue[1]),
	};
}

function occasion(article: Article, when: Span | null, where: Span | null): Occasion | null {
	const first = when ?? where;
	if (!first) return null;
	const start = Math.min(first.start, where?.start ?? Infinity);
	const end = Math.max(first.end, where?.end ?? 0);
	// far apart they are two places, of which the day counts
	const span = end - start <= 60 ? {start, end} : first;
	const words = ({start: from, end: to}: Span) => article.text.slice(from, to);
	return {
		text: words(span),
		when: when && words(when),
		where: where && (span.end >= where.end && span.start <= where.start ? words(where) : null),
		...placeOf(article, span),
	};
}

function whenIn({outer: {text}, table}: Surroundings, {start, end}: Span): Span | null {
	const found = table.when.exec(text.slice(start, end));
	return found && {start: start + found.index, end: start + found.index + found[0].length};
}

/** A name behind *in* that is nobody’s and no network’s. */
function whereIn({outer: {words}, phrases, phraseAt, table}: Surroundings, {start, end}: Span): Span | null {
	for (let at = firstAt(words, start); at < words.length && words[at]!.end <= end; at++) {
		if (!table.in.has(words[at]!.lower)) continue;
		const phrase = phrases[phraseAt[at + 1] ?? -1];
		if (phrase?.name?.[0] !== at + 1 || phrase.kind === 'organisation' || phrase.last > words.length) continue;
		const behind = words[phrase.last - 1]!;
		// *prof. Lindkwist z uniwersytetu w Gorinie*: the place is the university’s
		if (phrases[phraseAt[at - 1] ?? -1]?.governed) continue;
		if (
			behind.end > end ||
			phrase.gender !== null ||
			table.media.some(([beginning]) => words[at + 1]!.lower.startsWith(beginning))
		)
			continue;
		return {start: words[at]!.start, end: behind.end};
	}
	return null;
}

/** Of several words the one that stands first in the table: an *entrevista coletiva* is no interview. */
function mediumIn({outer: {words}, table}: Surroundings, {start, end}: Span): Medium | null {
	let preposition = -9;
	let best = table.media.length;
	for (let at = firstAt(words, start); at < words.length && words[at]!.end <= end; at++) {
		const {lower} = words[at]!;
		if (table.prepositions.has(lower) || table.in.has(lower)) preposition = at;
		else if (table.verbs.has(lower) || table.calls.has(lower)) preposition = -9;
		else if (at - preposition <= 3) {
			const parts = table.compounds && lower.includes('-') ? [lower, lower.slice(lower.lastIndexOf('-') + 1)] : [lower];
			const found = table.media.findIndex(([beginning]) => parts.some(part => part.startsWith(beginning)));
			if (found >= 0 && found < best) best = found;
		}
	}
	return table.media[best]?.[1] ?? null;
}

/** *dijo Benítez a Radio Costa*: the outlet that was told. */
function relays(
	article: Article,
	{outer: {words}, phrases, phraseAt, table}: Surroundings,
	{end}: Span,
	from: number,
): readonly Relay[] {
	const found: Relay[] = [];
	for (let at = from; at < words.length && words[at]!.end <= end; at++) {
		const phrase = phrases[phraseAt[at]!];
		if (phrase?.first !== at || !phrase.governed || phrase.kind !== 'organisation') continue;
		const addressed = table.addressing.has(words[at]!.lower) || (at > 0 && table.addressing.has(words[at - 1]!.lower));
		// *vom Vorstand der Firma*: behind a noun *der* is of it
		const before = words[at - 1];
		if (before?.capital && table.capitalNouns && !table.when.test(before.text)) {
			const whose = phrases[phraseAt[at - 1]!];
			if (!whose || whose.governed) continue;
		}
		const first = phrase.name?.[0] ?? phrase.bare;
		if (!addressed || !words[first]!.capital) continue;
		const span = {start: words[first]!.start, end: words[phrase.last - 1]!.end};
		const name = article.text.slice(span.start, span.end);
		found.push({name, mention: name, ...placeOf(article, span)});
	}
	return found;
}

/** The first word from an offset on. */
function firstAt(words: Surroundings['outer']['words'], offset: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

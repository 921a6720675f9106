import type {Place} from '../model/span.ts';
import type {Quotation} from '../model/utterance.ts';
import {align} from './alignment.ts';
import {byTime, readQuotation, type Reading, type SharedReadings} from './witness.ts';

/** What an article has of an utterance. */
export interface ArticleReading extends Reading {
	/** Ids of the article's further quotes of it: parts whose segments are in the reading, and quotes that say the same again. */
	readonly others: readonly string[];
}

/**
 * One witness an article, earliest first. Quotes of one article that are different parts of the utterance (*“…,” she said, “…”* taken for two) are one
 * witness with the segments of all; of those that have the same words, in the headline and the body or in two files, the fullest of the body stays.
 */
export function oneAnArticle(quotations: readonly Quotation[]): ArticleReading[] {
	const shared: SharedReadings = new Map();
	const readings = quotations.map(quotation => readQuotation(quotation, shared));
	const byArticle = Map.groupBy(readings, ({quotation}) => quotation.article);
	const fullest = readings.reduce((most, next) => (next.numbers.length > most.numbers.length ? next : most));
	return [...byArticle.values()]
		.map(own => (own.length === 1 ? alone(own[0]!) : oneOf(own, fullest, shared)))
		.sort((a, b) => byTime(a.quotation, b.quotation));
}

const alone = ({quotation, wording, numbers, weights, seams}: Reading): ArticleReading => ({
	quotation,
	wording,
	numbers,
	weights,
	seams,
	others: noOthers,
});

const noOthers: readonly string[] = [];

function oneOf(readings: readonly Reading[], fullest: Reading, shared: SharedReadings): ArticleReading {
	const [best, ...rest] = readings.toSorted(betterWitness) as [Reading, ...Reading[]];
	const beside = rest.filter(reading => samePlace(reading, best));
	const parts = [best];
	const covered = placesIn(fullest, best);
	for (const reading of beside) {
		if (inHeadline(reading) !== inHeadline(best) || overlaps(reading, parts)) continue;
		const places = placesIn(fullest, reading);
		const again = [...places].filter(place => covered.has(place)).length;
		if (places.size === 0 || again > places.size / 2) continue;
		for (const place of places) covered.add(place);
		parts.push(reading);
	}
	const others = beside.map(({quotation}) => quotation.quote.id);
	if (parts.length === 1) return {...best, others};
	return {...readQuotation(joined(parts.map(({quotation}) => quotation)), shared), others};
}

/** Which words of the fullest witness a quotation has. */
const placesIn = (fullest: Reading, reading: Reading): Set<number> =>
	new Set(align(fullest.numbers, reading.numbers, fullest.weights).left);

/** Quotes of one article as one: the best of them with the segments of all, in the order of the text. */
function joined(quotations: readonly Quotation[]): Quotation {
	const [best] = quotations as [Quotation, ...Quotation[]];
	const parts = quotations.toSorted((a, b) => startOf(a) - startOf(b));
	return {
		...best,
		order: Math.min(...parts.map(({order}) => order)),
		quote: {
			...best.quote,
			text: parts.map(({quote}) => quote.text).join(' '),
			segments: parts.flatMap(({quote}) => quote.segments),
			speaker: best.quote.speaker ?? parts.find(({quote}) => quote.speaker)?.quote.speaker ?? null,
			cue: best.quote.cue ?? parts.find(({quote}) => quote.cue)?.quote.cue ?? null,
		},
	};
}

const startOf = ({quote}: Quotation): number => quote.segments[0]?.start ?? 0;

const overlaps = (reading: Reading, parts: readonly Reading[]): boolean =>
	parts.some(part => segmentsOf(part).some(one => segmentsOf(reading).some(other => touch(one, other))));

const segmentsOf = ({quotation}: Reading): readonly Place[] => quotation.quote.segments;

const touch = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

const samePlace = (a: Reading, b: Reading): boolean =>
	a.quotation.path === b.quotation.path && a.quotation.place === b.quotation.place;

const inHeadline = ({quotation}: Reading): boolean => quotation.block === 'title' || quotation.block === 'heading';

function betterWitness(a: Reading, b: Reading): number {
	return (
		Number(inHeadline(a)) - Number(inHeadline(b)) ||
		Number(a.quotation.quote.kind === 'partial') - Number(b.quotation.quote.kind === 'partial') ||
		b.numbers.length - a.numbers.length ||
		byTime(a.quotation, b.quotation)
	);
}

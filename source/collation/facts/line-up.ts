import {splitSentences} from '../../language/sentences.ts';
import type {ArticleKey} from '../../model/event.ts';
import type {Span} from '../../model/span.ts';
import {stem} from '../neighbourhood.ts';
import {resolveDates} from './dates.ts';
import {findQuantities, type Quantity} from './quantities.ts';

export interface FactSource extends ArticleKey {
	readonly text: string;
	readonly published: string | null;
	/** Names of people in the text and where each stands. */
	readonly people: readonly {readonly name: string; readonly mentions: readonly Span[]}[];
}

/** A number as one article gives it. Offsets are in the article's text. */
export interface FactEntry extends ArticleKey {
	readonly quantity: Quantity;
	readonly sentence: Span;
}

/** Numbers of one unit and head noun, beside each other and without a verdict. */
export interface FactRow {
	readonly unit: string | null;
	readonly noun: string;
	/** Whom the sentences name, where they all name the same one; else null. */
	readonly person: string | null;
	readonly entries: readonly FactEntry[];
	/** Articles among them. */
	readonly articles: number;
}

/**
 * The numbers of several articles, lined up by person, unit and head noun, in the order of how many articles have a row: *three years of war* beside
 * *over three-and-a-half-year war*, *three years without negotiations* in another row. Linear in the length of the texts.
 */
export function lineUpFacts(sources: readonly FactSource[]): FactRow[] {
	const rows = new Map<string, {person: string | null; entries: FactEntry[]; noun: string; unit: string | null}>();
	for (const {path, place, text, published, people} of sources) {
		const dates = resolveDates(text, published);
		const sentences = splitSentences(text);
		let sentence = 0;
		for (const quantity of findQuantities(text, dates)) {
			while (sentence + 1 < sentences.length && sentences[sentence]!.end <= quantity.start) sentence++;
			const {noun, unit} = quantity;
			const around = sentences[sentence];
			if (noun === null || !around) continue;
			const person = personIn(around, people);
			const key = `${person ?? ''}|${unit ?? ''}|${stem(noun)}`;
			const row = rows.get(key) ?? {person, entries: [], noun, unit};
			rows.set(key, row);
			row.entries.push({path, place, quantity, sentence: {start: around.start, end: around.end}});
		}
	}
	return [...rows.values()]
		.map(row => ({...row, articles: new Set(row.entries.map(({path, place}) => `${path} ${place ?? ''}`)).size}))
		.sort((a, b) => b.articles - a.articles || b.entries.length - a.entries.length || (a.noun < b.noun ? -1 : 1));
}

/** The one person that a sentence names; null where it names none or several. */
function personIn({start, end}: Span, people: FactSource['people']): string | null {
	const named = people.filter(({mentions}) => mentions.some(mention => mention.start >= start && mention.end <= end));
	return named.length === 1 ? named[0]!.name : null;
}

import {splitSentences} from '../../language/sentences.ts';
import type {ArticleKey} from '../../model/event.ts';
import {contains, overlaps, type Span} from '../../model/span.ts';
import type {Quote} from '../../model/statement.ts';
import type {Utterance, Witness} from '../../model/utterance.ts';
import type {CopyRelation} from '../copies.ts';
import {readWords} from '../words.ts';
import {asRead, type ArticleFacts, type FactSentence} from './article-facts.ts';
import {articlesOf} from './line-up.ts';
import type {FactEntry, FactRow} from './rows.ts';
import {compareFacts, compareRead} from './sentences.ts';
import type {Value} from './values.ts';

/** Weekdays that contradict their full date, a row each. */
export const weekdayRows = ({path, place, facts}: ArticleKey & {readonly facts: ArticleFacts}): FactRow[] =>
	facts.weekdays.map(({start, end, text, date, actual}) => {
		const around = facts.sentences.find(sentence => contains(sentence, {start, end})) ?? {start, text};
		const value = {start: start - around.start, end: end - around.start};
		const sentence = {start: around.start, text: around.text};
		const entries = [{path, place, words: text, value, sentence}];
		const id = `weekday ${path} ${place ?? ''} ${start}`;
		return {id, verdict: 'weekday', noun: `${date} is a ${actual}`, unit: null, person: null, entries, articles: 1};
	});

/**
 * The number that a witness of an utterance has changed, where nothing else about the sentence is changed. Dates in spoken words are counted from the day
 * of speaking, which no article's date says: only those that are given in full are held against each other.
 */
export function utteranceRow({id, witnesses, reference, text}: Utterance): FactRow | null {
	const original = witnesses[reference]!;
	const entries: FactEntry[] = [];
	let changed: Value | undefined;
	for (const witness of witnesses) {
		if (!witness.variants.some(({kind}) => kind === 'number')) continue;
		const ours = stretches(text, witness, 'reference');
		const theirs = stretches(witness.quotation.quote.text, witness, 'witness');
		for (const [at, sentence] of ours.entries()) {
			const other = theirs[at];
			if (ours.length !== theirs.length || !other) break;
			const said = ({start, end}: Span, whole: string) => ({text: whole.slice(start, end), published: null});
			const {verdict, differing} = compareFacts(said(sentence, text), said(other, witness.quotation.quote.text));
			if (verdict !== 'differ') continue;
			const [{first, second}] = differing as [(typeof differing)[number]];
			changed ??= first;
			if (entries.length === 0) entries.push(quotedEntry(original, sentence, first));
			entries.push(quotedEntry(witness, other, second));
		}
	}
	return changed ? differRow(`utterance ${id}`, changed, entries) : null;
}

/** The sentences of one side of a comparison, without what the other side cut off at its ends. */
function stretches(text: string, {variants}: Witness, side: 'reference' | 'witness'): Span[] {
	let [from, to] = [0, text.length];
	for (const variant of variants) {
		const other = side === 'reference' ? variant.witness : variant.reference;
		const {start, end} = variant[side];
		if (variant.kind !== 'truncation' || other.end > other.start) continue;
		if (start <= from) from = Math.max(from, end);
		else to = Math.min(to, start);
	}
	return splitSentences(text.slice(from, to)).map(({start, end}) => ({start: start + from, end: end + from}));
}

function quotedEntry({quotation: {path, place, quote}}: Witness, sentence: Span, value: Span): FactEntry {
	const at = inArticle(quote, sentence.start + value.start);
	return entry({path, place}, {start: at - value.start, text: quote.text.slice(sentence.start, sentence.end)}, value);
}

/** Where an offset of the quote's words stands in the article's text. */
function inArticle({segments, text}: Quote, offset: number): number {
	let from = 0;
	for (const [index, {start, end}] of segments.entries()) {
		if (index > 0) from += text.startsWith('\n\n', from) ? 2 : 1;
		if (offset < from + end - start || index === segments.length - 1) return start + offset - from;
		from += end - start;
	}
	return 0;
}

/**
 * What a copy, or another version of a page, has changed in sentences that both have: values that differ, a row each. The day on which each appeared is no such value.
 */
export function copyRows(
	{copy, original}: CopyRelation,
	factsOf: (key: ArticleKey) => ArticleFacts | undefined,
): FactRow[] {
	const [facts, others] = [factsOf(original), factsOf(copy)];
	if (!facts || !others) return [];
	const bySignature = Map.groupBy(others.sentences.filter(tells), signature);
	return facts.sentences.filter(tells).flatMap(sentence => {
		const candidates = bySignature.get(signature(sentence)) ?? [];
		const compared = candidates.map(other => ({other, ...compareRead(asRead(sentence), asRead(other))}));
		const different = compared.filter(({verdict}) => verdict === 'differ');
		// A sentence that stands there unchanged as well is a line that comes round with other numbers.
		if (different.length !== 1 || compared.some(({verdict}) => verdict === 'agree')) return [];
		const [{other, differing}] = different as [(typeof different)[number]];
		const [{first, second}] = differing as [(typeof differing)[number]];
		if (first.value === facts.day || second.value === others.day) return [];
		const id = `copy ${original.path} ${original.place ?? ''} ${copy.path} ${copy.place ?? ''} ${sentence.start}`;
		return [differRow(id, first, [entry(original, sentence, first), entry(copy, other, second)])];
	});
}

/** Fewer words about a value make a line of its own, which every copy has otherwise: *March 13, 2025*, *4 min read*. */
const fewestWords = 3;

function tells(sentence: FactSentence): boolean {
	const {text, values} = asRead(sentence);
	const {words} = readWords(text);
	return words.filter(word => !values.some(value => overlaps(value, word))).length >= fewestWords;
}

/** Sentences can only be of one frame if they have the same measures in the same order. */
const signature = (sentence: FactSentence): string =>
	asRead(sentence)
		.values.map(({kind, measure}) => `${kind} ${measure}`)
		.join('|');

const entry = (
	{path, place}: ArticleKey,
	{start, text}: Pick<FactSentence, 'start' | 'text'>,
	value: Span,
): FactEntry => ({
	path,
	place,
	words: text.slice(value.start, value.end),
	value: {start: value.start, end: value.end},
	sentence: {start, text},
});

const differRow = (id: string, {kind, noun, unit}: Value, entries: readonly FactEntry[]): FactRow => ({
	id,
	verdict: 'differ',
	noun: noun ?? (kind === 'date' ? 'date' : ''),
	unit,
	person: null,
	entries,
	articles: articlesOf(entries),
});

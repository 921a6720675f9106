import type {ArticleKey} from '../../model/event.ts';
import type {RawSpan} from '../../model/span.ts';
import {differences, type Utterance, type Variant, type Witness} from '../../model/utterance.ts';

/** What a card says of each article besides its path. */
export interface CardArticle {
	/** Of the source file, in hexadecimal; its first 12 digits stand on the card. */
	readonly sha256: string;
}

/** A witness as it can be read back from a card, to be held against the source file. */
export interface CardWitness extends ArticleKey {
	readonly words: string;
	readonly segments: readonly RawSpan[];
	/** The first digits of the source file's hash. */
	readonly sha256: string;
}

const heading = 'copydesk comparison';

/**
 * A comparison as a small text to paste into a mail: every witness with its words, its differences and where they stand (`file 120–180 sha256 …`), so that
 * anybody who has the files can check it.
 */
export function comparisonCard(utterance: Utterance, article: (key: ArticleKey) => CardArticle | undefined): string {
	const {witnesses, reference} = utterance;
	const articles = new Set(witnesses.map(({quotation}) => quotation.article)).size;
	const blocks = witnesses.map((witness, index) =>
		[
			`${headline(witness)}${index === reference ? ' · reference' : ''}`,
			`  “${oneLine(witness.quotation.quote.text)}”`,
			...witness.variants.map(variant => `  ${named(variant, witness, utterance.text)}`),
			`  at ${place(witness, article(witness.quotation)?.sha256 ?? '')}`,
		].join('\n'),
	);
	return [`${heading} · ${articles} articles`, ...blocks, ''].join('\n\n').trimEnd() + '\n';
}

function headline({quotation: {publisher, path, published, quote}}: Witness): string {
	return [
		publisher ?? path,
		published?.slice(0, 10) ?? 'undated',
		`${quote.speaker?.name ?? 'nobody by name'}${quote.cue ? ` ${quote.cue.text}` : ''}`,
	]
		.map(oneLine)
		.join(' · ');
}

function named({kind, reference, witness: span}: Variant, {quotation}: Witness, text: string): string {
	const [theirs, ours] = [
		quotation.quote.text.slice(span.start, span.end),
		text.slice(reference.start, reference.end),
	].map(oneLine) as [string, string];
	const sign = differences[kind].group === 'sense' ? '●' : '-';
	if (theirs === '' && ours === '') return `${sign} ${kind}`;
	if (theirs === '') return `${sign} ${kind}: without “${ours}”`;
	return ours === '' ? `${sign} ${kind}: “${theirs}”` : `${sign} ${kind}: “${theirs}” for “${ours}”`;
}

function place({quotation: {path, place: inFile}, segments}: Witness, sha256: string): string {
	const spans = segments.map(({rawStart, rawEnd}) => `${rawStart}–${rawEnd}`).join(' ');
	return `${path}${inFile ?? ''} ${spans} sha256 ${sha256.slice(0, 12) || 'unknown'}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Where a card's witnesses stand, in its order; empty for a text that is no card. What `verify` holds against the files. */
export function readCard(card: string): CardWitness[] {
	if (!card.startsWith(heading)) return [];
	return [...card.matchAll(/^ {2}“(.*)”$(?:\n {2}[-●] .*$)*\n {2}at (.+?)(#\d+)? ((?:\d+–\d+ )+)sha256 (\w+)$/gmu)].map(
		([, words = '', path = '', inFile, spans = '', sha256 = '']) => ({
			path,
			place: inFile ?? null,
			words,
			segments: spans
				.trim()
				.split(' ')
				.map(span => span.split('–').map(Number) as [number, number])
				.map(([rawStart, rawEnd]) => ({rawStart, rawEnd})),
			sha256,
		}),
	);
}

/** Whether the words of a card stand in the raw text where it says; white space does not count. */
export const cardHolds = ({words, segments}: CardWitness, raw: string): boolean =>
	oneLine(segments.map(({rawStart, rawEnd}) => raw.slice(rawStart, rawEnd)).join(' ')) === words;

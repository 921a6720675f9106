import type {Extraction} from '../../../model/extraction.ts';
import {overlaps, type Span} from '../../../model/span.ts';
import type {Claim, Quote} from '../../../model/statement.ts';
import type {GoldAttribution} from '../polnear.ts';
import type {Lesson} from '../prepare.ts';
import {sameName} from '../same-name.ts';
import type {Tally} from './tally.ts';
import {common, gather, trimmed, wordsIn, wordsOf} from './words.ts';

/** An attribution, of gold or found, as sets of words. */
interface Measured {
	readonly content: Set<number>;
	readonly source: Set<number>;
	readonly cue: Set<number>;
	readonly cueSpan: Span | null;
	readonly mostlyQuoted: boolean;
}

/**
 * Measures what was found in an annotated article: quotation spans (each end within two characters, marks left out), speakers of the quotations found, and
 * attributions by their words. A relation is right where content agrees by half (Jaccard) and the sources share a word.
 */
export function measure({gold, reading, attributionOf, isQuotation}: Lesson, found: Extraction, tally: Tally): void {
	const {text} = gold.article;
	const words = wordsOf(text);
	const quoted = wordsIn(words, reading.stretches);
	measureQuotations();
	const golds = gold.attributions.map(one => measuredGold(one));
	const claims = found.claims
		.filter(({kind}) => kind === 'attributed')
		.map(claim => measuredFound(claim, claim.source));
	const ownClaims = claims.filter(({mostlyQuoted}) => !mostlyQuoted);
	compare(
		'attributed claims',
		golds.filter(({mostlyQuoted}) => !mostlyQuoted),
		ownClaims,
	);
	compare(
		'all attributions',
		golds,
		joined(
			claims,
			found.quotes.map(quote => measuredFound(quote, quote.speaker)),
		),
	);

	function measureQuotations(): void {
		const goldSpans = reading.stretches.flatMap((stretch, index) =>
			goldPieces(stretch, attributionOf[index] ?? null, isQuotation[index]!).map(span => ({
				span: trimmed(text, span),
				attribution: attributionOf[index]!,
			})),
		);
		const spans = found.quotes.flatMap(quote => quote.segments.map(segment => ({span: trimmed(text, segment), quote})));
		const long = ({span}: {span: Span}) => wordsIn(words, [span]).size >= 4;
		const taken = new Set<number>();
		const hits = goldSpans.map(({span}) => {
			const hit = spans.findIndex(
				(one, at) =>
					!taken.has(at) && Math.max(Math.abs(one.span.start - span.start), Math.abs(one.span.end - span.end)) <= 2,
			);
			if (hit >= 0) taken.add(hit);
			return hit;
		});
		tally.add('quotation spans', taken.size, spans.length, goldSpans.length);
		const longHits = goldSpans.filter((one, at) => long(one) && hits[at]! >= 0).length;
		tally.add('quotation spans of four words up', longHits, spans.filter(long).length, goldSpans.filter(long).length);
		for (const [at, {attribution}] of goldSpans.entries()) {
			const hit = spans[hits[at]!];
			if (!hit || attribution.source.length === 0) continue;
			const {speaker} = hit.quote;
			tally.judge('speaker mention', speaker !== null && attribution.source.some(part => overlaps(part, speaker)));
			if (attribution.name)
				tally.judge('speaker, full name', speaker !== null && sameName(speaker.name, attribution.name));
		}
	}

	/** Gold of a stretch: the whole of it, or the part of it that its attribution holds. */
	function goldPieces(stretch: Span, attribution: GoldAttribution | null, whole: boolean): readonly Span[] {
		if (!attribution) return [];
		if (whole) return [stretch];
		return attribution.content
			.map(part => ({start: Math.max(part.start, stretch.start), end: Math.min(part.end, stretch.end)}))
			.filter(part => part.end > part.start && /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)));
	}

	function measuredGold({content, source, cue}: GoldAttribution): Measured {
		const contentWords = wordsIn(words, content);
		return {
			content: contentWords,
			source: wordsIn(words, source),
			cue: wordsIn(words, cue),
			cueSpan: cue[0] ?? null,
			mostlyQuoted: common(contentWords, quoted) > contentWords.size / 2,
		};
	}

	function measuredFound({segments, cue}: Claim | Quote, speaker: Span | null): Measured {
		const content = wordsIn(words, segments);
		return {
			content,
			source: speaker ? wordsIn(words, [speaker]) : new Set(),
			cue: cue ? wordsIn(words, [cue]) : new Set(),
			cueSpan: cue,
			mostlyQuoted: common(content, quoted) > content.size / 2,
		};
	}

	function compare(name: string, golds: readonly Measured[], founds: readonly Measured[]): void {
		for (const role of ['content', 'source', 'cue'] as const) {
			const [a, b] = [gather(golds.map(one => one[role])), gather(founds.map(one => one[role]))];
			tally.add(`${name}: ${role} tokens`, common(a, b), b.size, a.size);
		}
		tally.add(`${name}: relation`, related(golds, founds), founds.length, golds.length);
	}
}

/** How many of gold's relations are among those found, one to one, the closest first. */
function related(golds: readonly Measured[], founds: readonly Measured[]): number {
	const pairs: {readonly gold: number; readonly found: number; readonly closeness: number}[] = [];
	for (const [gold, a] of golds.entries()) {
		for (const [found, b] of founds.entries()) {
			const shared = common(a.content, b.content);
			const closeness = shared / (a.content.size + b.content.size - shared || 1);
			if (closeness >= 0.5 && (a.source.size === 0 || common(a.source, b.source) > 0))
				pairs.push({gold, found, closeness});
		}
	}
	pairs.sort((a, b) => b.closeness - a.closeness || a.gold - b.gold || a.found - b.found);
	const usedGold = new Set<number>();
	const usedFound = new Set<number>();
	for (const {gold, found} of pairs) {
		if (usedGold.has(gold) || usedFound.has(found)) continue;
		usedGold.add(gold);
		usedFound.add(found);
	}
	return usedGold.size;
}

/** Quotes and claims without counting a statement twice: a quote of which half lies in a claim, or that has its cue, is part of it. */
function joined(claims: readonly Measured[], quotes: readonly Measured[]): Measured[] {
	const all = claims.map(claim => ({...claim, content: new Set(claim.content)}));
	for (const quote of quotes) {
		const shares = all.map(one => common(quote.content, one.content) / Math.max(1, quote.content.size));
		const most = Math.max(0, ...shares);
		const sameCue = all.find(
			({cueSpan}) => cueSpan && quote.cueSpan?.start === cueSpan.start && quote.cueSpan.end === cueSpan.end,
		);
		const host = most >= 0.5 ? all[shares.lastIndexOf(most)] : sameCue;
		if (host) {
			for (const word of quote.content) host.content.add(word);
			if (host.source.size === 0) Object.assign(host, {source: quote.source});
		} else all.push({...quote, content: new Set(quote.content)});
	}
	return all;
}

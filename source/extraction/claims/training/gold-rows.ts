import type {Analysis} from '../../../language/analysis.ts';
import type {Span} from '../../../model/span.ts';
import {pairMarks} from '../../quotes/pair-marks.ts';
import type {GoldArticle} from '../../training/polnear.ts';
import {roles} from '../tagging/flat-tags.ts';
import {shapes, type RowReader, type WordRow} from '../tagging/word-row.ts';

/** A run of tokens that one attribution holds in one role. */
export interface GoldSpan {
	readonly role: number;
	/** Number of the attribution in its article. */
	readonly attribution: number;
	readonly from: number;
	readonly to: number;
}

/** A sentence with what annotators marked in it. */
export interface GoldRow {
	readonly row: WordRow;
	readonly spans: readonly GoldSpan[];
	/** For an attribution whose source another one has as well: that source. */
	readonly sharedSources: ReadonlyMap<number, GoldSpan>;
}

/** The sentences of an article with their roles; each token has one at most, as PolNeAR is annotated. */
export function goldRows({article, attributions}: GoldArticle, analysis: Analysis, reader: RowReader): GoldRow[] {
	const marked = attributions
		.flatMap(({source, cue, content}, attribution) => [
			...source.map(span => ({...span, role: roles.source, attribution})),
			...cue.map(span => ({...span, role: roles.cue, attribution})),
			...content.map(span => ({...span, role: roles.content, attribution})),
		])
		.sort((a, b) => a.start - b.start);
	return analysis.flatMap(({block, sentences}, index) => {
		const enclosed = pairMarks(article.text.slice(block.start, block.end));
		return sentences
			.filter(({tokens}) => tokens.length > 0)
			.map((sentence, place) => {
				const row = reader.read(sentence, enclosed, block.start, place === 0, index < 2);
				const spans = spansIn(row, marked);
				return {
					row,
					spans,
					sharedSources: sharedIn(
						row,
						spans,
						attributions.map(({source}) => source),
					),
				};
			});
	});
}

function spansIn(row: WordRow, marked: readonly (Span & {role: number; attribution: number})[]): GoldSpan[] {
	const role = new Uint8Array(row.length);
	const owner = new Int32Array(row.length).fill(-1);
	const {tokens, start, end} = row.sentence;
	for (const span of marked) {
		if (span.end <= start || span.start >= end) continue;
		for (const [at, token] of tokens.entries()) {
			if (role[at] !== 0 || token.start >= span.end || token.end <= span.start) continue;
			role[at] = span.role;
			owner[at] = span.attribution;
		}
	}
	const spans: GoldSpan[] = [];
	for (let at = 0; at < row.length;) {
		let to = at + 1;
		while (to < row.length && role[to] === role[at] && owner[to] === owner[at]) to++;
		if (role[at] !== 0) {
			const trimmed = trim(row, role[at]!, at, to);
			if (trimmed) spans.push({role: role[at]!, attribution: owner[at]!, ...trimmed});
		}
		at = to;
	}
	return spans;
}

/** Marks at the ends of a span are left out, since annotators differ in them; a cue that is only a colon keeps it. */
function trim({shapes: looks}: WordRow, role: number, from: number, to: number): {from: number; to: number} | null {
	const isMark = (at: number, kept: number) => looks[at]! >= shapes.quotationMark && looks[at] !== kept;
	const least = role === roles.cue ? 1 : 0;
	const none = -1;
	while (to > from + least && isMark(to - 1, role === roles.cue ? none : shapes.closing)) to--;
	while (from < to - least && isMark(from, role === roles.cue ? none : shapes.opening)) from++;
	return to > from ? {from, to} : null;
}

function sharedIn(
	row: WordRow,
	spans: readonly GoldSpan[],
	sources: readonly (readonly Span[])[],
): Map<number, GoldSpan> {
	const shared = new Map<number, GoldSpan>();
	const {tokens} = row.sentence;
	for (const {attribution} of spans) {
		if (shared.has(attribution) || spans.some(span => span.attribution === attribution && span.role === roles.source))
			continue;
		const found = spans.find(
			span =>
				span.role === roles.source &&
				sources[attribution]!.some(
					({start, end}) => start < tokens[span.to - 1]!.end && tokens[span.from]!.start < end,
				),
		);
		if (found) shared.set(attribution, found);
	}
	return shared;
}

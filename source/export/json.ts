import {utteranceJson} from '../collation/json.ts';
import {scales} from '../model/mark.ts';
import {program} from '../model/program.ts';
import type {Evidence} from '../review/event-store.ts';
import type {MarkedTarget} from '../review/review.ts';
import {articleKey} from '../review/target-key.ts';
import {articleJson} from './article-json.ts';
import {markedArticles, statementAt, type DeskExport, type ExportedArticle} from './desk-export.ts';
import {markJson, type MarkJson} from './marks-json.ts';
import {exportSchemaId} from './schema.ts';

/**
 * A desk as one JSON document, in pieces, an article, utterance, mark or event a line: however large the desk, no more than one article is in memory. It follows the schema that it
 * names, and holds all that an import needs. The same desk gives the same bytes.
 */
export function* jsonExport(desk: DeskExport): Generator<string> {
	const marked = desk.review.marked();
	const wanted = desk.marked ? markedArticles(marked) : undefined;
	const marks: MarkJson[] = [];
	const byArticle = Map.groupBy(marked, ({target}) => ('path' in target ? articleKey(target) : ''));

	yield `{"$schema": ${JSON.stringify(exportSchemaId)},\n`;
	yield `"program": ${JSON.stringify({name: program.name, version: program.version})},\n"desk": ${JSON.stringify(desk.name)},\n"scales": ${JSON.stringify(scales)},\n`;
	yield '"articles": ';
	yield* list(articlesOf(desk, wanted, byArticle, marks));
	yield ',\n"utterances": ';
	yield* list(utterancesOf(desk, wanted));
	for (const mark of byArticle.get('') ?? []) marks.push(markJson(mark, desk.review, {}));
	for (const mark of leftovers(byArticle, marks)) marks.push(markJson(mark, desk.review, {}));
	for (const orphan of desk.review.orphans()) marks.push(markJson(orphan, desk.review, {orphan: true}));
	yield ',\n"marks": ';
	yield* list(marks);
	yield ',\n"events": ';
	yield* list(desk.review.events());
	yield ',\n"evidence": ';
	yield* list(evidenceOf(desk));
	yield '}\n';
}

type MarksByArticle = ReadonlyMap<string, readonly MarkedTarget[]>;

/** The articles, and by the way the marks on each, which need its statements. */
function* articlesOf(
	desk: DeskExport,
	wanted: ReadonlySet<string> | undefined,
	byArticle: MarksByArticle,
	marks: MarkJson[],
): Generator {
	for (const exported of desk.articles()) {
		const key = articleKey(exported.article);
		if (wanted && !wanted.has(key)) continue;
		for (const mark of byArticle.get(key) ?? [])
			marks.push(markJson(mark, desk.review, {statement: statementOf(mark, exported)}));
		yield articleJson(exported.article, exported.extraction);
	}
}

function statementOf({target}: MarkedTarget, {extraction}: ExportedArticle): string | null {
	if (target.kind !== 'statement' && target.kind !== 'utterance') return null;
	return statementAt(extraction, target.anchor)?.id ?? null;
}

/** Marks in articles that the desk could not give. */
function leftovers(byArticle: MarksByArticle, written: readonly MarkJson[]): readonly MarkedTarget[] {
	const targets = new Set(written.map(({target}) => target));
	return [...byArticle.values()].flat().filter(({target}) => !targets.has(target));
}

function* utterancesOf({utterances}: DeskExport, wanted: ReadonlySet<string> | undefined): Generator {
	for (const utterance of utterances)
		if (!wanted || utterance.witnesses.some(({quotation}) => wanted.has(articleKey(quotation))))
			yield utteranceJson(utterance);
}

function* evidenceOf({review}: DeskExport): Generator<Evidence> {
	for (const {sha256, place} of review.evidenceKeys()) {
		const raw = review.evidence(sha256, place);
		if (raw !== undefined) yield {sha256, place, raw};
	}
}

function* list(values: Iterable<unknown>): Generator<string> {
	let separator = '[';
	for (const value of values) {
		yield `${separator}\n${JSON.stringify(value)}`;
		separator = ',';
	}
	yield separator === '[' ? '[]' : '\n]';
}

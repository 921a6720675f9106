import type {Target} from '../model/event.ts';
import type {Statement} from '../model/statement.ts';
import type {Utterance} from '../model/utterance.ts';
import type {MarkedTarget} from '../review/review.ts';
import {articleKey} from '../review/target-key.ts';
import {markedArticles, statementAt, type DeskExport, type ExportedArticle} from './desk-export.ts';
import {differencesList} from './markdown-differences.ts';
import {marksList} from './markdown-marks.ts';
import {articleCitation, statementParagraphs} from './markdown-statement.ts';
import {blockQuotation, inline, lines} from './markdown-text.ts';

/**
 * A desk as a report for an editor, in pieces: an article a section, in it each statement with its speaker, citation, differences, grades and notes.
 * All words from articles and reviewers are escaped: none of them becomes Markdown or HTML.
 */
export function* markdownExport(desk: DeskExport): Generator<string> {
	const report = new Report(desk);
	yield `# ${inline(desk.name)}\n`;
	for (const article of desk.articles()) yield* report.article(article);
	yield* report.rest();
}

class Report {
	readonly #desk: DeskExport;
	readonly #marked: readonly MarkedTarget[];
	readonly #marksOf: ReadonlyMap<string, readonly MarkedTarget[]>;
	readonly #wanted: ReadonlySet<string>;
	readonly #utterances = new Map<string, Utterance>();

	constructor(desk: DeskExport) {
		this.#desk = desk;
		this.#marked = desk.review.marked();
		this.#marksOf = Map.groupBy(this.#marked, ({target}) => ('path' in target ? articleKey(target) : ''));
		this.#wanted = markedArticles(this.#marked);
		for (const utterance of desk.utterances)
			for (const {quotation} of utterance.witnesses)
				this.#utterances.set(`${articleKey(quotation)} ${quotation.quote.id}`, utterance);
	}

	*article(exported: ExportedArticle): Generator<string> {
		const {article, extraction} = exported;
		const key = articleKey(article);
		if (this.#desk.marked && !this.#wanted.has(key)) return;
		yield `\n## ${inline(article.title ?? article.path)}\n\n${articleCitation(article)}\n`;
		const marks = this.#marksOf.get(key) ?? [];
		for (const mark of marks) if (mark.target.kind === 'article') yield this.#list(mark);
		const statements = new Map<Statement, readonly MarkedTarget[]>();
		const passages: MarkedTarget[] = [];
		for (const mark of marks) {
			if (!('anchor' in mark.target)) continue;
			const statement = mark.target.kind === 'block' ? undefined : statementAt(extraction, mark.target.anchor);
			if (statement) statements.set(statement, [...(statements.get(statement) ?? []), mark]);
			else passages.push(mark);
		}
		const all = this.#desk.marked ? [...statements.keys()] : [...extraction.quotes, ...extraction.claims];
		for (const statement of all.toSorted((a, b) => position(a) - position(b)))
			yield this.#statement(exported, statement, statements.get(statement) ?? []);
		for (const passage of passages) yield this.#passage(passage);
	}

	#statement({article}: ExportedArticle, statement: Statement, marks: readonly MarkedTarget[]): string {
		const utterance = this.#utterances.get(`${articleKey(article)} ${statement.id}`);
		const list = [...marks.flatMap(mark => this.#items(mark)), ...(utterance ? differencesList(utterance) : [])];
		return paragraphs([...statementParagraphs(article, statement), ...(list.length > 0 ? ['', ...list] : [])]);
	}

	/** Words that were marked and are no statement of the program's. */
	#passage(mark: MarkedTarget): string {
		const words =
			'anchor' in mark.target ? blockQuotation(lines(mark.target.anchor.exact)) : [inline(targetName(mark.target))];
		return paragraphs([...words, '', ...this.#items(mark)]);
	}

	#list(mark: MarkedTarget): string {
		return paragraphs(this.#items(mark));
	}

	#items({marks, found, target}: MarkedTarget): readonly string[] {
		const scope = target.kind === 'utterance' ? ['- of these words in all articles:'] : [];
		const items = marksList(marks, this.#desk.review.reviewer);
		const moved =
			found?.how === 'approximate'
				? [
						`- the file has changed: these words are ${Math.floor(found.similarity * 100)} % like those that were marked`,
					]
				: [];
		return [...(scope.length > 0 ? [...scope, ...items.map(item => `  ${item}`)] : items), ...moved];
	}

	/** Outlets and people, and what can no longer be found. */
	*rest(): Generator<string> {
		const named = this.#marksOf.get('') ?? [];
		if (named.length > 0) yield '\n## Outlets and people\n';
		for (const mark of named) yield paragraphs([inline(targetName(mark.target)), '', ...this.#items(mark)]);
		const orphans = this.#desk.review.orphans();
		if (orphans.length > 0) yield '\n## Marks whose words are no longer there\n';
		for (const orphan of orphans) yield paragraphs([inline(targetName(orphan.target)), '']) + this.#passage(orphan);
	}
}

const paragraphs = (text: readonly string[]): string => `\n${text.join('\n')}\n`;

const position = ({segments}: Statement): number => segments[0]?.rawStart ?? 0;

const targetName = (target: Target): string => ('name' in target ? target.name : `${target.path}${target.place ?? ''}`);

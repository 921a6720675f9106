import type {Target} from '../../model/event.ts';
import {speakerOf, type Statement} from '../../model/statement.ts';
import type {NewAction} from '../../review/review.ts';
import type {ArticleSummary, DeskArticle} from '../../desk/services.ts';
import {visibleLine} from '../../language/visible.ts';
import {contextOf, type CommandContext} from '../command.ts';
import {articleId} from '../state/article-id.ts';
import {besideQuotation} from '../state/beside-entries.ts';
import {factLines} from '../state/fact-lines.ts';
import {selectedArticle, selectedStatement, shownArticles, statementsIn} from '../state/selection.ts';
import {articleTarget, placeTarget, rawOf, statementTarget} from '../state/targets.ts';
import {shownPeople, shownUtterances} from '../state/view-lists.ts';

/** Something that can be marked, with what the record of it needs. */
export interface Subject {
	readonly target: Target;
	/** For prompts and messages: *Inland Tribune*, *this quote*. */
	readonly name: string;
	readonly sha256: string | null;
	/** The article's raw text, kept as evidence with its first mark. */
	readonly raw: string | undefined;
}

/** The articles that a mark is for: those picked, else the one selected or open. */
export function articleSubjects({state, services}: CommandContext): readonly Subject[] {
	const {picked, all} = state.articles;
	const articles = picked.size > 0 ? all.filter(article => picked.has(articleId(article))) : [selectedArticle(state)];
	return articles.flatMap(article => (article ? [articleSubject(article, services.article(article))] : []));
}

const articleSubject = (article: ArticleSummary, desk: DeskArticle | undefined): Subject => ({
	target: articleTarget(article),
	name: visibleLine(article.publisher ?? article.title),
	sha256: article.sha256,
	raw: desk?.article.raw,
});

/** The statements that a mark is for: those picked, else the one selected, found or compared. */
export function statementSubjects(context: CommandContext): readonly Subject[] {
	const {state, services} = context;
	const subject = (desk: DeskArticle | undefined, statement: Statement | undefined): readonly Subject[] => {
		if (!desk || !statement) return [];
		const {sha256, raw} = desk.article;
		return [{target: statementTarget(desk.article, statement), name: nameOf(statement), sha256, raw}];
	};
	switch (contextOf(state)) {
		case 'search': {
			const hit = state.search.found?.hits[state.search.cursor];
			return hit ? subject(services.article(hit), hit.statement) : [];
		}
		case 'compare': {
			const quotation = state.compare.utterance?.witnesses[state.compare.witness]?.quotation;
			return quotation ? subject(services.article(quotation), quotation.quote) : [];
		}
		case 'differences':
			return utteranceSubjects(context);
		case 'beside': {
			const quotation = besideQuotation(state.beside);
			return quotation ? subject(services.article(quotation), quotation.quote) : [];
		}
		case 'facts':
		case 'people':
			return [];
		default: {
			const {picked, tab} = state.statements;
			const desk = state.open?.desk;
			if (picked.size === 0) return subject(desk, selectedStatement(state));
			return statementsIn(state, tab)
				.filter(({id}) => picked.has(id))
				.flatMap(statement => subject(desk, statement));
		}
	}
}

/** An utterance is marked through the anchor of its reference. */
function utteranceSubjects({state, services}: CommandContext): readonly Subject[] {
	const utterance = shownUtterances(state)[state.differences.cursor];
	const quotation = utterance?.witnesses[utterance.reference]?.quotation;
	const desk = quotation && services.article(quotation);
	if (!desk) return [];
	const {sha256, raw} = desk.article;
	const target: Target = {...statementTarget(desk.article, quotation.quote), kind: 'utterance'};
	return [{target, name: 'this utterance', sha256, raw}];
}

/** The sentence that gives the number, where it stands as one in the text; else the number. */
function factSubjects({state: {facts}, services}: CommandContext): readonly Subject[] {
	const line = factLines(facts)[facts.cursor];
	const entry = line?.row.entries[line.place ?? 0];
	const article = entry && services.article(entry)?.article;
	if (!article) return [];
	const {start, text} = entry.sentence;
	const whole = {start, end: start + text.length};
	const value = {start: start + entry.value.start, end: start + entry.value.end};
	const span = article.text.slice(whole.start, whole.end) === text ? whole : value;
	const {sha256, raw} = article;
	return [{target: placeTarget('passage', article, rawOf(article, span)), name: 'this sentence', sha256, raw}];
}

function personSubjects({state}: CommandContext): readonly Subject[] {
	const person = shownPeople(state)[state.people.cursor];
	if (!person) return [];
	return [{target: {kind: 'person', name: person.name}, name: visibleLine(person.name), sha256: null, raw: undefined}];
}

/** What a tag or a note is for: in the list of articles they, in the other panes and views the statement. */
export function subjectsInFront(context: CommandContext): readonly Subject[] {
	switch (contextOf(context.state)) {
		case 'articles':
			return articleSubjects(context);
		case 'facts':
			return factSubjects(context);
		case 'people':
			return personSubjects(context);
		default: {
			const statements = statementSubjects(context);
			return statements.length > 0 || !shownArticles(context.state).length ? statements : articleSubjects(context);
		}
	}
}

function nameOf(statement: Statement): string {
	const kind = statement.kind === 'direct' || statement.kind === 'partial' ? 'quote' : 'claim';
	const speaker = speakerOf(statement);
	return speaker ? `this ${kind} of ${visibleLine(speaker.name)}` : `this ${kind}`;
}

/** One subject by its name, several by their number. */
export function named(subjects: readonly Subject[]): string {
	const [first] = subjects;
	if (!first) return 'nothing';
	if (subjects.length === 1) return first.name;
	return `${subjects.length} ${first.target.kind === 'article' ? 'articles' : 'statements'}`;
}

export const actionOn = ({target, sha256, raw}: Subject, action: NewAction['action'], after: unknown): NewAction => ({
	action,
	target,
	after,
	sha256,
	raw,
});

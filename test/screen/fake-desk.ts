import {factsOf} from '../../source/collation/facts/article-facts.ts';
import {chosenFacts, factTable} from '../../source/collation/facts/table.ts';
import type {
	Article,
	ArticleMetadata,
	Block,
	BlockKind,
	RemovalReason,
	RemovedBlock,
} from '../../source/model/article.ts';
import type {ArticleKey} from '../../source/model/event.ts';
import {contentId} from '../../source/model/identity.ts';
import type {Place} from '../../source/model/span.ts';
import {
	isQuote,
	speakerOf,
	type Claim,
	type Cue,
	type Quote,
	type Resolution,
	type Speaker,
} from '../../source/model/statement.ts';
import type {Utterance} from '../../source/model/utterance.ts';
import {openReview} from '../../source/review/open-review.ts';
import type {
	ArticleSummary,
	DeskArticle,
	DeskPerson,
	DeskProgress,
	DeskServices,
	FactsQuestion,
	FoundFacts,
	SearchHit,
} from '../../source/desk/services.ts';

/** A statement as a test tells it: its words as they stand in the text, and who said them how. */
export interface GivenStatement {
	readonly words: string;
	readonly kind: Quote['kind'] | Claim['kind'];
	readonly speaker?: string;
	readonly mention?: string;
	readonly resolution?: Resolution;
	readonly cue?: string;
}

/** An article as a test tells it: paragraphs in order, those with a reason removed. */
export interface GivenArticle extends Partial<ArticleMetadata> {
	readonly path: string;
	readonly paragraphs: readonly (
		string | {readonly kind: BlockKind; readonly text: string} | {readonly reason: RemovalReason; readonly text: string}
	)[];
	readonly statements?: readonly GivenStatement[];
}

export function makeArticle(given: GivenArticle): DeskArticle {
	const blocks: Block[] = [];
	const removed: RemovedBlock[] = [];
	let text = '';
	let raw = '';
	for (const paragraph of given.paragraphs) {
		const {text: words, ...rest} = typeof paragraph === 'string' ? {text: paragraph} : paragraph;
		if (raw !== '') raw += '\n';
		const rawStart = raw.length;
		raw += words;
		if ('reason' in rest) {
			removed.push({reason: rest.reason, text: words, rawStart, rawEnd: raw.length, by: 'program'});
			continue;
		}
		if (text !== '') text += '\n\n';
		const start = text.length;
		text += words;
		blocks.push({
			kind: 'kind' in rest ? rest.kind : 'paragraph',
			start,
			end: text.length,
			rawStart,
			rawEnd: raw.length,
		});
	}
	const article: Article = {
		path: given.path,
		place: null,
		id: contentId(given.path),
		sha256: contentId(raw),
		format: 'text',
		title: given.title ?? null,
		publisher: given.publisher ?? null,
		authors: given.authors ?? [],
		published: given.published ?? null,
		modified: null,
		url: given.url ?? null,
		language: 'en',
		genre: 'report',
		agencies: [],
		provenance: {},
		text,
		blocks,
		removed,
		raw,
		problems: [],
	};
	const statements = (given.statements ?? []).map(statement => makeStatement(article, statement));
	return {
		article,
		extraction: {
			quotes: statements.filter(isQuote),
			claims: statements.filter((statement): statement is Claim => !isQuote(statement)),
			people: [],
			genre: 'report',
		},
	};
}

function placeOf(article: Article, words: string, from = 0): Place {
	const start = article.text.indexOf(words, from);
	if (start === -1) throw new Error(`“${words}” does not stand in ${article.path}`);
	const block = article.blocks.find(({end}) => end > start)!;
	const rawStart = block.rawStart + start - block.start;
	return {start, end: start + words.length, rawStart, rawEnd: rawStart + words.length};
}

function makeStatement(article: Article, given: GivenStatement): Quote | Claim {
	const place = placeOf(article, given.words);
	const mention = given.mention ?? given.speaker;
	const speaker: Speaker | null =
		given.speaker === undefined || mention === undefined
			? null
			: {
					...placeOf(article, mention),
					name: given.speaker,
					kind: 'person',
					resolution: given.resolution ?? 'stated',
					mention,
					terms: null,
				};
	const cue: Cue | null =
		given.cue === undefined ? null : {...placeOf(article, given.cue), text: given.cue, force: 'affirms'};
	const base = {
		id: contentId(article.path, place.start, given.words),
		text: given.words,
		segments: [place],
		cue,
		with: [],
		chain: [],
		said: null,
		medium: null,
		translated: null,
		by: 'program',
	} as const;
	return given.kind === 'direct' || given.kind === 'partial'
		? {...base, kind: given.kind, speaker}
		: {...base, kind: given.kind, source: speaker, checkability: null, checkable: []};
}

export interface FakeDesk extends DeskServices {
	/** Puts articles in or changes them, and tells the screen. */
	put(...articles: readonly DeskArticle[]): void;
	say(progress: Partial<DeskProgress>): void;
	putUnreadable(path: string, reason: string): void;
	readonly exported: string[];
}

/** A desk in memory, with a real review: what the screen is tested on. Filter and search find plain substrings. */
export function fakeDesk(
	articles: readonly DeskArticle[],
	{utterances = [], view}: {readonly utterances?: readonly Utterance[]; readonly view?: unknown} = {},
): FakeDesk {
	const review = openReview(':memory:', {reviewer: 'Tess', version: '0'});
	if (view !== undefined) review.saveView(view);
	const listeners = new Set<() => void>();
	const byPath = new Map(articles.map(desk => [desk.article.path, desk]));
	const unreadable = new Map<string, string>();
	let progress: DeskProgress = {phase: 'ready', done: articles.length, total: articles.length, changes: null};
	let summaries: readonly ArticleSummary[] = [];
	const tell = () => {
		summaries = [...byPath.values()].map(summaryOf);
		for (const [path, reason] of unreadable) summaries = [...summaries, unreadableSummary(path, reason)];
		for (const listener of listeners) listener();
	};
	tell();
	const matches = (text: string, query: string): boolean =>
		query
			.toLowerCase()
			.split(/\s+/)
			.every(word => text.toLowerCase().includes(word));
	const exported: string[] = [];
	return {
		name: 'harbour-strike',
		folder: '/desks/harbour-strike',
		review,
		exported,
		articles: () => summaries,
		progress: () => progress,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		article: ({path}) => byPath.get(path),
		filter: query =>
			Promise.resolve({
				query,
				keys: summaries.filter(({title, publisher}) => matches(`${title} ${publisher ?? ''}`, query)).map(keyOf),
				complaint: null,
			}),
		search(query) {
			const hits = [...byPath.values()].flatMap(desk => hitsIn(desk, query, matches));
			return Promise.resolve({query, hits, total: hits.length, complaint: null});
		},
		utterances: () => Promise.resolve(utterances),
		utteranceOf: ({path}, quote) =>
			Promise.resolve(
				utterances.find(({witnesses}) =>
					witnesses.some(({quotation}) => quotation.path === path && quotation.quote.id === quote),
				),
			),
		gaps: () => Promise.resolve({only: [], leftOut: []}),
		headlines: () => Promise.resolve([]),
		facts: question => Promise.resolve(factsOn([...byPath.values()], utterances, question)),
		people: () => Promise.resolve(peopleIn([...byPath.values()])),
		begin: () => Promise.resolve(),
		refresh: () => Promise.resolve(),
		regroup: () => Promise.resolve(),
		copies: () => Promise.resolve([]),
		export(format, {marked}) {
			exported.push(`${format}${marked ? ' marked' : ''}`);
			return Promise.resolve(`.copydesk/export.${format === 'json' ? 'json' : 'md'}`);
		},
		close: () => Promise.resolve(),
		put(...more) {
			for (const desk of more) byPath.set(desk.article.path, desk);
			tell();
		},
		say(more) {
			progress = {...progress, ...more};
			tell();
		},
		putUnreadable(path, reason) {
			unreadable.set(path, reason);
			tell();
		},
	};
}

function factsOn(desks: readonly DeskArticle[], utterances: readonly Utterance[], question: FactsQuestion): FoundFacts {
	const articles = desks.map(desk => ({
		...keyOf(desk.article),
		publisher: desk.article.publisher,
		facts: desk.facts ?? factsOf({...desk.article, people: []}),
	}));
	const table = factTable(articles, [], utterances);
	const outletOf = ({path}: ArticleKey) => articles.find(article => article.path === path)?.publisher ?? null;
	const rows = chosenFacts(table, question, outletOf);
	return {...question, rows, matching: rows.length, total: table.length};
}

const keyOf = ({path, place}: ArticleKey): ArticleKey => ({path, place});

const summaryOf = ({article, extraction}: DeskArticle): ArticleSummary => ({
	path: article.path,
	place: article.place,
	title: article.title ?? article.path,
	publisher: article.publisher,
	published: article.published,
	state: 'ready',
	problem: null,
	sha256: article.sha256,
	words: article.text.split(/\s+/).length,
	quotes: extraction.quotes.length,
	claims: extraction.claims.length,
	copyOf: null,
});

const unreadableSummary = (path: string, problem: string): ArticleSummary => ({
	path,
	place: null,
	title: path,
	publisher: null,
	published: null,
	state: 'unreadable',
	problem,
	sha256: null,
	words: 0,
	quotes: 0,
	claims: 0,
	copyOf: null,
});

function hitsIn(
	{article, extraction}: DeskArticle,
	query: string,
	matches: (text: string, query: string) => boolean,
): readonly SearchHit[] {
	return [...extraction.quotes, ...extraction.claims]
		.filter(statement => matches(`${statement.text} speaker:"${speakerOf(statement)?.name ?? ''}"`, query))
		.map(statement => ({
			path: article.path,
			place: article.place,
			statement,
			speaker: speakerOf(statement),
			title: article.title ?? article.path,
			publisher: article.publisher,
			published: article.published,
			context: article.text
				.slice(Math.max(0, (statement.segments[0]?.start ?? 0) - 60))
				.replace(/\n+/g, ' ')
				.slice(0, 160),
			matches: matchesIn(statement.text, query),
		}));
}

function matchesIn(text: string, query: string): readonly (readonly [number, number])[] {
	const at = text.toLowerCase().indexOf(query.toLowerCase());
	return at === -1 || query === '' ? [] : [[at, at + query.length]];
}

function peopleIn(desks: readonly DeskArticle[]): readonly DeskPerson[] {
	const people = new Map<string, DeskPerson>();
	for (const {article, extraction} of desks) {
		for (const statement of [...extraction.quotes, ...extraction.claims]) {
			const speaker = speakerOf(statement);
			if (!speaker) continue;
			const known = people.get(speaker.name);
			const here = known?.articles.some(({path}) => path === article.path) ?? false;
			people.set(speaker.name, {
				name: speaker.name,
				kind: speaker.kind,
				roles: [],
				names: [speaker.name],
				called: [speaker.name],
				quotes: (known?.quotes ?? 0) + (isQuote(statement) ? 1 : 0),
				claims: (known?.claims ?? 0) + (isQuote(statement) ? 0 : 1),
				articles: here ? known!.articles : [...(known?.articles ?? []), keyOf(article)],
			});
		}
	}
	return [...people.values()].sort((a, b) => b.quotes + b.claims - a.quotes - a.claims);
}

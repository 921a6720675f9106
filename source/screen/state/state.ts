import type {ArticleGaps} from '../../collation/compare/gaps.ts';
import type {HeldHeadline} from '../../collation/compare/headlines.ts';
import type {VersionRow} from '../../collation/compare/versions.ts';
import type {CopyRelation} from '../../collation/copies.ts';
import type {Article} from '../../model/article.ts';
import type {ArticleKey, Target} from '../../model/event.ts';
import type {Utterance} from '../../model/utterance.ts';
import type {FactOrder} from '../../collation/facts/table.ts';
import type {Span} from '../../model/span.ts';
import type {ArticleSummary, DeskArticle, DeskPerson, DeskProgress, FoundFacts, Found} from '../../desk/services.ts';
import {noMarks, type MarksView} from './marks-view.ts';
import type {Prompt} from './prompt.ts';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** What fills the screen. `desk` is the three panes; the others lie on top of it until the reviewer goes back. */
export type View = 'desk' | 'search' | 'differences' | 'facts' | 'people' | 'beside' | 'versions' | 'compare';
export const panes = ['articles', 'reader', 'statements'] as const;
export type Pane = (typeof panes)[number];
export const tabs = ['quotes', 'claims', 'notes'] as const;
export type Tab = (typeof tabs)[number];

/** A list of which a window is shown: the row that is selected and the first row of the window. */
export interface ListPosition {
	readonly cursor: number;
	readonly top: number;
}
export const listTop: ListPosition = {cursor: 0, top: 0};

export interface ArticlesState extends ListPosition {
	readonly all: readonly ArticleSummary[];
	readonly filter: string;
	/** What the filter leaves, best first; null while there is none. */
	readonly matches: readonly ArticleSummary[] | null;
	readonly complaint: string | null;
	/** By `articleId`: the selection stays on its article while rows come and go. */
	readonly selected: string | null;
	readonly picked: ReadonlySet<string>;
	/** Whether versions and copies are hidden under the article that they go back to. */
	readonly folded: boolean;
}

/** Words that the reviewer is selecting: two offsets of the article's text, in either order, and what they are for. */
export interface WordSelection {
	readonly anchor: number;
	readonly at: number;
	/** The statement whose bounds they will be; null for a new statement or note. */
	readonly boundsOf: string | null;
}

export interface ReaderState {
	/** First line of the window. */
	readonly top: number;
	readonly removedShown: boolean;
	/** The paragraph that { and } moved to: index of the reader's own blocks, kept and removed. Null while a statement is what is selected. */
	readonly block: number | null;
	readonly words: WordSelection | null;
	/** A stretch of the article's text that a jump led to; it stands out until something else is selected. */
	readonly place: Span | null;
}

export interface StatementsState {
	readonly tab: Tab;
	readonly lists: Readonly<Record<Tab, ListPosition>>;
	/** Ids of statements of the open article. */
	readonly picked: ReadonlySet<string>;
}

export interface SearchState extends ListPosition {
	readonly query: string;
	readonly found: Found | null;
}

export interface DifferencesState extends ListPosition {
	readonly all: readonly Utterance[] | null;
	readonly filter: string;
}

export interface FactsState extends ListPosition {
	readonly found: FoundFacts | null;
	readonly filter: string;
	readonly order: FactOrder;
	/** Rows, by their id, that the reviewer has unfolded, or folded where they begin unfolded. */
	readonly turned: ReadonlySet<string>;
}

/** An article beside the others: what its headline made of a quotation, what only it has, what it leaves out. */
export interface BesideState extends ListPosition {
	/** Which article; null until the view is opened. */
	readonly key: ArticleKey | null;
	/** Null while it is worked out. */
	readonly gaps: ArticleGaps | null;
	readonly headlines: readonly HeldHeadline[];
}

/** Two versions of an article, lined up. */
export interface VersionsState extends ListPosition {
	readonly before: Article | null;
	readonly after: Article | null;
	readonly rows: readonly VersionRow[];
}

export interface PeopleState extends ListPosition {
	readonly all: readonly DeskPerson[] | null;
	readonly filter: string;
}

export interface CompareState {
	readonly utterance: Utterance | null;
	/** The selected witness, and which of its shown variants. */
	readonly witness: number;
	readonly variant: number;
	readonly allKinds: boolean;
	readonly contextShown: boolean;
	readonly top: number;
}

/** Where a jump began, for the way back. */
export interface Jump {
	readonly views: readonly View[];
	readonly focus: Pane;
	readonly article: string | null;
	readonly tab: Tab;
	readonly cursor: number;
	readonly top: number;
}

/** The first of two quotes that the reviewer joins into one utterance. */
export interface Joining {
	readonly target: Target;
	readonly words: string;
}

/** Where in an article to go once it is open: to a statement, or to where the reviewer was. */
export interface Arriving {
	readonly article: string;
	readonly statement: string | null;
	readonly place?: Span;
	readonly tab?: Tab;
	readonly cursor?: number;
	readonly top?: number;
}

export interface Message {
	readonly text: string;
	readonly tone: 'good' | 'warning' | 'bad' | 'plain';
}

export interface OpenArticle {
	readonly key: ArticleKey;
	/** Undefined while it is not read yet. */
	readonly desk: DeskArticle | undefined;
}

export interface ScreenState {
	readonly size: Size;
	readonly name: string;
	/** The views from the bottom up; the last one is seen. */
	readonly views: readonly View[];
	readonly focus: Pane;
	readonly articles: ArticlesState;
	readonly progress: DeskProgress;
	readonly open: OpenArticle | null;
	readonly arriving: Arriving | null;
	readonly reader: ReaderState;
	readonly statements: StatementsState;
	readonly search: SearchState;
	readonly differences: DifferencesState;
	readonly facts: FactsState;
	readonly people: PeopleState;
	readonly beside: BesideState;
	readonly versions: VersionsState;
	readonly compare: CompareState;
	/** Which articles copy which: witnesses in copies of each other are not independent. */
	readonly copies: readonly CopyRelation[];
	/** The quote that waits for the one it belongs with. */
	readonly joining: Joining | null;
	/** All utterances of two articles or more, for what the statements pane says of each quote. */
	readonly utterances: readonly Utterance[];
	readonly marks: MarksView;
	/** The words that `/` looks for, and in the reader the offset of the last hit. */
	readonly find: {readonly query: string; readonly at: number | null} | null;
	readonly prompt: Prompt | null;
	readonly help: {readonly top: number} | null;
	/** Keys of a sequence that is not complete: `g`. */
	readonly pending: string;
	readonly message: Message | null;
	readonly jumps: readonly Jump[];
}

export const initialState = (name: string, size: Size): ScreenState => ({
	size,
	name,
	views: ['desk'],
	focus: 'articles',
	articles: {
		all: [],
		filter: '',
		matches: null,
		complaint: null,
		selected: null,
		picked: new Set(),
		folded: false,
		...listTop,
	},
	progress: {phase: 'listing', done: 0, total: 0, changes: null},
	open: null,
	arriving: null,
	reader: {top: 0, removedShown: false, block: null, words: null, place: null},
	statements: {tab: 'quotes', lists: {quotes: listTop, claims: listTop, notes: listTop}, picked: new Set()},
	search: {query: '', found: null, ...listTop},
	differences: {all: null, filter: '', ...listTop},
	facts: {found: null, filter: '', order: 'articles', turned: new Set(), ...listTop},
	people: {all: null, filter: '', ...listTop},
	beside: {key: null, gaps: null, headlines: [], ...listTop},
	versions: {before: null, after: null, rows: [], ...listTop},
	compare: {utterance: null, witness: 0, variant: 0, allKinds: false, contextShown: false, top: 0},
	copies: [],
	joining: null,
	utterances: [],
	marks: noMarks,
	find: null,
	prompt: null,
	help: null,
	pending: '',
	message: null,
	jumps: [],
});

export const currentView = (state: ScreenState): View => state.views.at(-1) ?? 'desk';

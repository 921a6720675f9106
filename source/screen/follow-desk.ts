import type {DeskServices} from '../desk/services.ts';
import {articleId} from './state/article-id.ts';
import {viewMarks} from './state/marks-view.ts';
import {selectedArticle} from './state/selection.ts';
import {currentView, type ScreenState} from './state/state.ts';
import type {Store} from './store.ts';

/** What is worked out over the whole desk, and asked for when it is needed. */
type Overview = 'utterances' | 'people' | 'copies';

/**
 * Asks the desk for what the state needs, and hands it in as actions: the article that is selected, the rows that a filter leaves, the
 * hits of a search, utterances and people. Answers to questions that are no longer asked are dropped. Returns the way to stop.
 */
export function followDesk(store: Store, services: DeskServices): () => void {
	let stopped = false;
	const say = (error: unknown) => {
		if (stopped) return;
		const text = error instanceof Error ? error.message : String(error);
		store.dispatch({type: 'said', message: {text, tone: 'bad'}});
	};

	const openSelected = (state: ScreenState) => {
		const article = selectedArticle(state);
		if (!article) return;
		const desk = services.article(article);
		const {open} = state;
		if (open && articleId(open.key) === articleId(article) && open.desk === desk) return;
		store.dispatch({type: 'article opened', key: {path: article.path, place: article.place}, desk});
	};
	const filter = (query: string) => {
		if (query.trim() === '') return;
		services.filter(query).then(filtered => {
			if (!stopped && store.get().articles.filter === query) store.dispatch({type: 'filtered', filtered});
		}, say);
	};
	const search = (query: string) => {
		if (query.trim() === '') return;
		services.search(query, {in: 'statements', limit: 200}).then(found => {
			if (!stopped && store.get().search.query === query) store.dispatch({type: 'found', found});
		}, say);
	};
	// Counted, so that an answer is shown unless a later one has been: while articles come in, the lists grow.
	let changes = 0;
	const asked: Record<Overview, number> = {utterances: -1, people: -1, copies: -1};
	const shown: Record<Overview, number> = {...asked};
	const ask = <Answer>(what: Overview, question: () => Promise<Answer>, answered: (answer: Answer) => void) => {
		if (asked[what] === changes) return;
		const number = (asked[what] = changes);
		question().then(answer => {
			if (stopped || number < shown[what]) return;
			shown[what] = number;
			answered(answer);
		}, say);
	};
	const {dispatch} = store;
	const utterances = () =>
		ask(
			'utterances',
			() => services.utterances(),
			all => dispatch({type: 'utterances came', utterances: all}),
		);
	const people = () =>
		ask(
			'people',
			() => services.people(),
			all => dispatch({type: 'people came', people: all}),
		);
	let factsAsked = '';
	const facts = ({facts: {filter: words, order}}: ScreenState) => {
		const question = `${changes} ${order} ${words}`;
		if (question === factsAsked) return;
		factsAsked = question;
		services.facts({filter: words, order}).then(found => {
			if (!stopped && question === factsAsked) store.dispatch({type: 'facts came', found});
		}, say);
	};
	let besideAsked = '';
	const beside = ({beside: {key}}: ScreenState) => {
		if (!key) return;
		const question = `${changes} ${articleId(key)}`;
		if (question === besideAsked) return;
		besideAsked = question;
		Promise.all([services.gaps(key), services.headlines(key)]).then(([gaps, headlines]) => {
			if (!stopped && question === besideAsked) store.dispatch({type: 'beside came', key, gaps, headlines});
		}, say);
	};
	const copies = () =>
		ask(
			'copies',
			() => services.copies(),
			all => dispatch({type: 'copies came', copies: all}),
		);
	/** Collation and people are asked for when all is read, or when a view shows them. */
	const overview = (state: ScreenState) => {
		const ready = state.progress.phase === 'ready';
		const view = currentView(state);
		if (ready || view === 'differences') utterances();
		if (view === 'people') people();
		if (view === 'facts') facts(state);
		if (view === 'beside') beside(state);
		if (ready || view === 'compare') copies();
	};

	store.follow((state, before) => {
		if (state.articles.selected !== before.articles.selected || state.articles.all !== before.articles.all)
			openSelected(state);
		if (state.articles.filter !== before.articles.filter) filter(state.articles.filter);
		if (state.search.query !== before.search.query) search(state.search.query);
		if (state.beside.key !== before.beside.key) beside(state);
		if (state.facts.filter !== before.facts.filter || state.facts.order !== before.facts.order) facts(state);
		if (state.views !== before.views || state.progress.phase !== before.progress.phase) overview(state);
	});

	const refresh = () => {
		if (stopped) return;
		changes++;
		const before = store.get();
		store.dispatch({type: 'desk changed', articles: services.articles(), progress: services.progress()});
		const state = store.get();
		openSelected(state);
		if (state.articles.all !== before.articles.all) filter(state.articles.filter);
		if (currentView(state) === 'search') search(state.search.query);
		overview(state);
		if (services.review.revision !== state.marks.revision) reviewed();
	};
	const reviewed = () => store.dispatch({type: 'reviewed', marks: viewMarks(services.review)});

	reviewed();
	refresh();
	const unsubscribe = services.subscribe(refresh);
	return () => {
		stopped = true;
		unsubscribe();
	};
}

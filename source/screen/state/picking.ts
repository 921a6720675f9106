import {selectedArticle, selectedStatement} from './selection.ts';
import {currentView, type ScreenState} from './state.ts';
import {move} from './moving.ts';
import {articleId} from './article-id.ts';

/** Adds the selected row to those that the next mark is for, or takes it away; then moves on, so that Space picks several in a row. */
export function pickSelected(state: ScreenState): ScreenState {
	if (currentView(state) !== 'desk') return state;
	if (state.focus === 'articles') {
		const article = selectedArticle(state);
		if (!article) return state;
		const picked = toggled(state.articles.picked, articleId(article));
		return move({...state, articles: {...state.articles, picked}}, 'down');
	}
	const statement = selectedStatement(state);
	if (!statement) return state;
	const picked = toggled(state.statements.picked, statement.id);
	return move({...state, statements: {...state.statements, picked}}, 'down');
}

export const unpick = (state: ScreenState): ScreenState => ({
	...state,
	articles: {...state.articles, picked: new Set()},
	statements: {...state.statements, picked: new Set()},
});

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(set);
	if (!next.delete(id)) next.add(id);
	return next;
}

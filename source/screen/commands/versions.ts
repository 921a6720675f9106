import type {CopyRelation} from '../../collation/copies.ts';
import {compareVersions} from '../../collation/compare/versions.ts';
import {inDesk, type Command} from '../command.ts';
import {sameArticle} from '../state/article-id.ts';
import {foldingOf} from '../state/folded.ts';
import {selectedArticle} from '../state/selection.ts';
import type {ScreenState} from '../state/state.ts';

/** Versions and copies go under the article that they go back to, and come out again. */
const foldCommand: Command = {
	id: 'articles.fold',
	title: 'Fold versions and copies under their article, or unfold them',
	keys: ['Z'],
	contexts: ['articles'],
	hint: {word: 'fold copies', rank: 57, contexts: ['articles']},
	enabled: state =>
		foldingOf(state.articles.all, state.copies).hidden.size > 0
			? true
			: 'No article is a version or a copy of another.',
	run: ({state, dispatch}) => dispatch({type: 'copies folded', folded: !state.articles.folded}),
};

/** What was changed between an article and its other version, or between a copy and what it goes back to. */
const versionsCommand: Command = {
	id: 'view.versions',
	title: 'Versions: what was changed between this article and its other version or copy',
	keys: ['V'],
	contexts: inDesk,
	hint: {word: 'versions', rank: 35, contexts: ['articles', 'reader']},
	enabled: state => (relationOf(state) ? true : 'This article has no other version and no copy.'),
	run({state, services, dispatch, say}) {
		const relation = relationOf(state);
		const [before, after] = relation ? [services.article(relation.original), services.article(relation.copy)] : [];
		if (!before || !after) {
			say('One of the two is still to be read.');
			return;
		}
		dispatch({
			type: 'versions',
			before: before.article,
			after: after.article,
			rows: compareVersions(before.article, after.article),
		});
	},
};

const closeness = {version: 0, copy: 1, reworded: 2} as const;

/** The closest relation that the selected article has: to the last that it goes back to, else to the last that goes back to it. */
function relationOf(state: ScreenState): CopyRelation | undefined {
	const article = selectedArticle(state);
	if (!article) return undefined;
	const own = state.copies.filter(({copy}) => sameArticle(copy, article)).reverse();
	const others = state.copies.filter(({original}) => sameArticle(original, article)).reverse();
	return [...own, ...others].sort((a, b) => closeness[a.kind] - closeness[b.kind])[0];
}

export const versionCommands: readonly Command[] = [versionsCommand, foldCommand];

import {inDesk, type Command} from '../command.ts';
import {selectedArticle} from '../state/selection.ts';

/** The reverse of comparing: what of an article no other has, and what the others have of its people that it leaves out. */
export const besideCommand: Command = {
	id: 'view.beside',
	title: 'Beside the others: its headline, what only it quotes, what it leaves out',
	keys: ['B'],
	contexts: inDesk,
	hint: {word: 'beside others', rank: 34, contexts: ['articles', 'reader', 'statements']},
	enabled(state) {
		const article = selectedArticle(state);
		if (article?.state === 'ready') return true;
		if (!article) return 'Select an article first.';
		return article.state === 'waiting' ? 'This article is still being read.' : 'This article could not be read.';
	},
	run({state, dispatch}) {
		const article = selectedArticle(state);
		if (article) dispatch({type: 'beside', key: {path: article.path, place: article.place}});
	},
};

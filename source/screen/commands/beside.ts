import {inDesk, type Command} from '../command.ts';
import {selectedArticle} from '../state/selection.ts';

/** The reverse of comparing: what of an article no other has, and what the others have of its people that it leaves out. */
export const besideCommand: Command = {
	id: 'view.beside',
	title: 'Beside the others: its headline, what only it quotes, what it leaves out',
	keys: ['B'],
	contexts: inDesk,
	hint: {word: 'beside others', rank: 34, contexts: ['articles', 'reader', 'statements']},
	enabled: state => (selectedArticle(state)?.state === 'ready' ? true : 'Select an article that is read.'),
	run({state, dispatch}) {
		const article = selectedArticle(state);
		if (article) dispatch({type: 'beside', key: {path: article.path, place: article.place}});
	},
};

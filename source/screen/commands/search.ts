import {inViews, type Command} from '../command.ts';
import {goTo} from './open.ts';
import {moveWhileTyping} from './filter.ts';

/** Finds quotes and claims across all sources as the words are typed. */
export const searchCommand: Command = {
	id: 'search.begin',
	title: 'Search quotes and claims of all sources',
	keys: ['s'],
	contexts: inViews,
	hint: {
		word: 'search',
		rank: 11,
		contexts: ['articles', 'reader', 'statements', 'search', 'differences', 'people'],
	},
	run(context) {
		const {state, dispatch, prompt} = context;
		dispatch({type: 'viewed', view: 'search'});
		prompt.text({
			label: 'search',
			at: 'list',
			value: state.search.query,
			hint: 'Enter goes to the place · ↑ ↓ move · Tab keeps the list · Esc back',
			onChange: query => dispatch({type: 'search', query}),
			onSubmit() {
				const {search} = context.state;
				const hit = search.found?.query === search.query ? search.found.hits[search.cursor] : undefined;
				if (hit) goTo(context, hit, hit.statement.id);
			},
			onCancel: () => dispatch({type: 'left view'}),
			onKey(key) {
				if (key === 'tab') prompt.close();
				return key === 'tab' || moveWhileTyping(context, key);
			},
		});
	},
};

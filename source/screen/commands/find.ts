import {inLists, type Command, type Context} from '../command.ts';

const searchable: readonly Context[] = [...inLists, 'reader'];

/** Finds words in the text or list in front. */
export const findCommand: Command = {
	id: 'find.begin',
	title: 'Find in this pane',
	keys: ['/'],
	contexts: searchable,
	run(context) {
		const {dispatch, prompt} = context;
		prompt.text({
			label: 'find',
			hint: 'Enter keeps it, n and N go on · Esc back',
			onChange: query => dispatch({type: 'find', query: query === '' ? null : query}),
			onSubmit: () => undefined,
			onCancel: () => dispatch({type: 'find', query: null}),
		});
	},
};

export const nextHitCommand: Command = {
	id: 'find.next',
	title: 'Next hit',
	keys: ['n'],
	contexts: searchable,
	enabled: ({find}) => (find ? true : 'Nothing is searched for here: / begins.'),
	run: ({dispatch}) => dispatch({type: 'next hit', by: 1}),
};

export const previousHitCommand: Command = {
	id: 'find.previous',
	title: 'Previous hit',
	keys: ['N'],
	contexts: searchable,
	enabled: ({find}) => (find ? true : 'Nothing is searched for here: / begins.'),
	run: ({dispatch}) => dispatch({type: 'next hit', by: -1}),
};

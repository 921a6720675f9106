import {anchorAt} from '../../model/anchor.ts';
import type {Article} from '../../model/article.ts';
import type {Correction} from '../../model/decision.ts';
import type {RawSpan, Span} from '../../model/span.ts';
import type {Command, CommandContext} from '../command.ts';
import {record} from '../marking/record.ts';
import {openLayout, selectedStatement} from '../state/selection.ts';
import {startOf} from '../state/statements-of.ts';
import {placeTarget, rawOf, statementTarget} from '../state/targets.ts';
import {extendByWord, selectedSpan} from '../state/word-selection.ts';
import {commit} from './reject.ts';

/** Begins selecting words: at the selected statement, else at the first line in sight. */
export const selectWords: Command = {
	id: 'reader.select',
	title: 'Select words',
	keys: ['v'],
	contexts: ['reader', 'statements'],
	hint: {word: 'select words', rank: 52, contexts: ['reader']},
	enabled: ({open}) => (open?.desk ? true : 'There is no text to select in.'),
	run({state, dispatch}) {
		const layout = openLayout(state);
		const statement = selectedStatement(state);
		const inSight = layout?.lines.slice(state.reader.top).find(({kind}) => kind === 'text');
		const at =
			statement && state.reader.block === null ? startOf(statement) : inSight?.kind === 'text' ? inSight.start : 0;
		dispatch({type: 'focused', pane: 'reader'});
		dispatch({type: 'words', words: {anchor: at, at, boundsOf: null}});
	},
};

const extend = ({state, dispatch}: CommandContext, by: 1 | -1): void => {
	const text = state.open?.desk?.article.text;
	const {words} = state.reader;
	if (text !== undefined && words) dispatch({type: 'words', words: extendByWord(text, words, by)});
};

const wordRight: Command = {
	id: 'words.right',
	title: 'One word more',
	keys: ['l', 'right', 'w'],
	contexts: ['words'],
	hint: {word: 'word', rank: 1},
	run: context => extend(context, 1),
};

const wordLeft: Command = {
	id: 'words.left',
	title: 'One word less',
	keys: ['h', 'left', 'b'],
	contexts: ['words'],
	run: context => extend(context, -1),
};

const otherEnd: Command = {
	id: 'words.otherEnd',
	title: 'Move the other end',
	keys: ['o'],
	contexts: ['words'],
	hint: {word: 'other end', rank: 2},
	run({state, dispatch}) {
		const {words} = state.reader;
		if (words) dispatch({type: 'words', words: {...words, anchor: words.at, at: words.anchor}});
	},
};

const makeQuote: Command = {
	id: 'words.quote',
	title: 'Make the words a quote',
	keys: ['"', '“', "'"],
	contexts: ['words'],
	hint: {word: 'quote', rank: 3},
	run: context => add(context, text => (/^[“"'‘«„]?\p{Lu}/u.test(text) ? 'direct' : 'partial')),
};

const makeClaim: Command = {
	id: 'words.claim',
	title: 'Make the words a claim',
	keys: ['c'],
	contexts: ['words'],
	hint: {word: 'claim', rank: 4},
	run(context) {
		context.prompt.key({
			label: 'Whose claim?',
			choices: [
				{key: 'a', title: 'attributed: somebody is reported to say so'},
				{key: 'c', title: 'the article itself says so'},
			],
			onKey: key => add(context, () => (key === 'a' ? 'attributed' : 'asserted')),
		});
	},
};

const noteOnWords: Command = {
	id: 'words.note',
	title: 'Note on the words',
	keys: ['m'],
	contexts: ['words'],
	hint: {word: 'note', rank: 5},
	run(context) {
		const chosen = chosenWords(context);
		if (!chosen) return;
		const {article, raw} = chosen;
		context.prompt.text({
			label: 'Note on these words',
			onSubmit(text) {
				context.dispatch({type: 'words', words: null});
				const target = placeTarget('passage', article, raw);
				const {sha256} = article;
				record(context, [{action: 'note', target, after: text, sha256, raw: article.raw}], 'Note kept on the words');
			},
		});
	},
};

const keepBounds: Command = {
	id: 'words.keepBounds',
	title: 'Keep the bounds',
	keys: ['enter'],
	contexts: ['words'],
	run(context) {
		const chosen = chosenWords(context);
		const {words} = context.state.reader;
		const statement = selectedStatement(context.state);
		if (!chosen || !words || statement?.id !== words.boundsOf) {
			context.say('“ makes these words a quote, c a claim, m writes a note on them; Esc leaves.');
			return;
		}
		const {article, raw} = chosen;
		const target = statementTarget(article, statement);
		const after: Correction = {kind: 'bounds', anchor: target.anchor, to: anchorAt(article.raw, raw)};
		context.dispatch({type: 'words', words: null});
		commit(context, [{action: 'correct', target, after, sha256: article.sha256, raw: article.raw}], 'Bounds corrected');
	},
};

type AddedKind = Extract<Correction, {kind: 'add'}>['as'];

function add(context: CommandContext, kindOf: (text: string) => AddedKind): void {
	const chosen = chosenWords(context);
	if (!chosen) return;
	const {article, raw, span} = chosen;
	const as = kindOf(article.text.slice(span.start, span.end));
	const target = placeTarget('statement', article, raw);
	const after: Correction = {kind: 'add', anchor: target.anchor, as};
	context.dispatch({type: 'words', words: null});
	commit(
		context,
		[{action: 'correct', target, after, sha256: article.sha256, raw: article.raw}],
		`Added as ${names[as]}`,
	);
}

const names = {
	direct: 'a direct quote',
	partial: 'a partial quote',
	attributed: 'an attributed claim',
	asserted: 'a claim of the article',
} as const;

function chosenWords({state}: CommandContext): {article: Article; raw: RawSpan; span: Span} | undefined {
	const article = state.open?.desk?.article;
	const {words} = state.reader;
	if (!article || !words) return undefined;
	const span = selectedSpan(article.text, words);
	return {article, raw: rawOf(article, span), span};
}

export const wordCommands: readonly Command[] = [
	selectWords,
	wordRight,
	wordLeft,
	otherEnd,
	makeQuote,
	makeClaim,
	noteOnWords,
	keepBounds,
];

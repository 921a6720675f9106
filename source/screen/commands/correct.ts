import type {Correction, Decision} from '../../model/decision.ts';
import {isQuote, speakerOf} from '../../model/statement.ts';
import {inDesk, type Command, type CommandContext} from '../command.ts';
import {actionOn, articleSubjects, named, statementSubjects} from '../marking/subjects.ts';
import {selectedStatement} from '../state/selection.ts';
import {endOf, startOf} from '../state/statements-of.ts';
import type {KeyChoice, PromptOption} from '../state/prompt.ts';
import {commit} from './reject.ts';

/** Corrects what the program found: speaker, kind and bounds of a statement; date, outlet, title and authors of the article. */
export const correctCommand: Command = {
	id: 'review.correct',
	title: 'Correct: speaker, kind, bounds; date, outlet, title, authors',
	keys: ['e'],
	contexts: inDesk,
	hint: {word: 'correct', rank: 40, contexts: ['statements', 'reader']},
	run(context) {
		const statement = context.state.focus === 'articles' ? undefined : selectedStatement(context.state);
		const ofStatement: readonly KeyChoice[] = statement
			? [
					{key: 's', title: 'speaker'},
					{key: 'k', title: 'kind'},
					{key: 'b', title: 'bounds'},
				]
			: [];
		const choices: readonly KeyChoice[] = [
			...ofStatement,
			{key: 'd', title: 'date of the article'},
			{key: 'o', title: 'outlet'},
			{key: 'h', title: 'headline'},
			{key: 'a', title: 'authors'},
		];
		context.prompt.key({label: 'Correct', choices, onKey: key => corrections[key]?.(context)});
	},
};

const corrections: Readonly<Record<string, (context: CommandContext) => void>> = {
	s: correctSpeaker,
	k: correctKind,
	b: correctBounds,
	d: context => correctField(context, 'published', 'Date of publication', 'as 2025-03-14, 2025-03 or 2025'),
	o: context => correctField(context, 'publisher', 'Outlet', 'who published the article'),
	h: context => correctField(context, 'title', 'Headline', ''),
	a: context => correctField(context, 'authors', 'Authors', 'with commas between'),
};

function correctSpeaker(context: CommandContext): void {
	const {state} = context;
	const statement = selectedStatement(state);
	const [subject] = statementSubjects(context);
	if (!statement || !subject || !('anchor' in subject.target)) return;
	const {anchor} = subject.target;
	context.prompt.text({
		label: 'Speaker',
		value: '',
		hint: `now ${speakerOf(statement)?.name ?? 'nobody'} · empty: nobody`,
		digits: true,
		options: text => peopleOf(context, text),
		onSubmit(text, option) {
			const name = (option?.value ?? text).trim() || null;
			const correction: Correction = {kind: 'speaker', anchor, name};
			commit(
				context,
				[actionOn(subject, 'correct', correction)],
				name ? `Speaker is now ${name}` : 'Speaker is now nobody',
			);
		},
	});
}

/** Those whom the article names, as choices: who speaks most comes first. */
function peopleOf({state}: CommandContext, text: string): readonly PromptOption[] {
	const typed = text.trim().toLocaleLowerCase();
	const extraction = state.open?.desk?.extraction;
	if (!extraction) return [];
	const spoken = new Map<string, number>();
	for (const statement of [...extraction.quotes, ...extraction.claims]) {
		const name = speakerOf(statement)?.name;
		if (name !== undefined) spoken.set(name, (spoken.get(name) ?? 0) + 1);
	}
	return extraction.people
		.filter(({name, names}) => [name, ...names].some(one => one.toLocaleLowerCase().includes(typed)))
		.toSorted((a, b) => (spoken.get(b.name) ?? 0) - (spoken.get(a.name) ?? 0))
		.slice(0, 9)
		.map(({name, roles, kind}, index) => ({
			value: name,
			key: typed === '' ? `${index + 1}` : '',
			title: name,
			detail: roles[0] ?? (kind === 'person' ? '' : kind),
		}));
}

const kinds = [
	{key: 'd', kind: 'direct', title: 'direct quote'},
	{key: 'p', kind: 'partial', title: 'partial quote'},
	{key: 'a', kind: 'attributed', title: 'attributed claim'},
	{key: 'c', kind: 'asserted', title: 'claim of the article itself'},
] as const;

function correctKind(context: CommandContext): void {
	const [subject] = statementSubjects(context);
	const statement = selectedStatement(context.state);
	if (!subject || !statement || !('anchor' in subject.target)) return;
	const {anchor} = subject.target;
	context.prompt.key({
		label: `Kind (now ${statement.kind} ${isQuote(statement) ? 'quote' : 'claim'})`,
		choices: kinds.filter(({kind}) => kind !== statement.kind),
		onKey(key) {
			const chosen = kinds.find(kind => kind.key === key);
			if (!chosen) return;
			const correction: Correction = {kind: 'statement kind', anchor, to: chosen.kind};
			commit(context, [actionOn(subject, 'correct', correction)], `Now a ${chosen.title}`);
		},
	});
}

/** The bounds are selected as words are; Enter in the selection keeps them. */
function correctBounds({state, dispatch, say}: CommandContext): void {
	const statement = selectedStatement(state);
	if (!statement) return;
	dispatch({type: 'focused', pane: 'reader'});
	dispatch({
		type: 'words',
		words: {anchor: startOf(statement), at: Math.max(startOf(statement), endOf(statement) - 1), boundsOf: statement.id},
	});
	say('Move the end with h j k l, o changes ends, Enter keeps the bounds.');
}

type MetadataField = Extract<Decision, {kind: 'metadata'}>['field'];

function correctField(context: CommandContext, field: MetadataField, label: string, hint: string): void {
	const [subject] = articleSubjects(context);
	const article = context.state.open?.desk?.article;
	if (!subject || !article) return;
	const now = article[field];
	context.prompt.text({
		label,
		value: typeof now === 'string' ? now : (now?.join(', ') ?? ''),
		hint,
		onSubmit(text) {
			const value = text.trim();
			const decision: Decision = {kind: 'metadata', field, value};
			if (field === 'published' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
				context.say('A date is written as 2025-03-14, 2025-03 or 2025.', 'warning');
				return;
			}
			if (value !== '')
				commit(context, [actionOn(subject, 'metadata', decision)], `${label} of ${named([subject])}: ${value}`);
		},
	});
}

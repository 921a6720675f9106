import type {DeskPerson} from '../../desk/services.ts';
import type {Target} from '../../model/event.ts';
import {visibleLine} from '../../language/visible.ts';
import type {Command, CommandContext} from '../command.ts';
import {record} from '../marking/record.ts';
import {articleId} from '../state/article-id.ts';
import type {PromptOption} from '../state/prompt.ts';
import {shownPeople} from '../state/view-lists.ts';

/** What the reviewer knows of who is who: two names that are one person, one name that is two. */
const join: Command = {
	id: 'people.join',
	title: 'Join with another name: the two are one person',
	keys: ['+'],
	contexts: ['people'],
	hint: {word: 'same person', rank: 27},
	run(context) {
		const person = personInFront(context);
		if (!person) return;
		context.prompt.text({
			label: `${visibleLine(person.name)} is the same as`,
			value: '',
			hint: 'type part of the name',
			digits: true,
			options: typed => othersThan(context, person, typed),
			onSubmit(typed, option) {
				const name = (option ?? onlyTyped(othersThan(context, person, typed), typed))?.value;
				if (name !== undefined)
					told(context, 'join', person, {kind: 'person', name}, `Joined with ${visibleLine(name)}`);
			},
		});
	},
};

const split: Command = {
	id: 'people.split',
	title: 'Split off a name, or whom one article means: somebody else',
	keys: ['-'],
	contexts: ['people'],
	hint: {word: 'split off', rank: 28},
	run(context) {
		const person = personInFront(context);
		if (!person) return;
		const parts = partsOf(context, person);
		if (parts.length === 0) {
			context.say(`${visibleLine(person.name)} has one name in one article: there is nothing to split off.`);
			return;
		}
		context.prompt.text({
			label: `Not ${visibleLine(person.name)}`,
			value: '',
			hint: 'who is somebody else',
			digits: true,
			options: typed => shownParts(parts, typed),
			onSubmit(typed, option) {
				const chosen = (option ?? onlyTyped(shownParts(parts, typed), typed))?.value;
				const part = parts.find(({value}) => value === chosen);
				if (part) told(context, 'split', person, part.target, `Split off ${part.title}`);
			},
		});
	},
};

const personInFront = ({state}: CommandContext): DeskPerson | undefined => shownPeople(state)[state.people.cursor];

/** Enter takes the first of those that what was typed has left. */
const onlyTyped = (options: readonly PromptOption[], typed: string): PromptOption | undefined =>
	typed.trim() === '' ? undefined : options[0];

const matches = (text: string, typed: string): boolean =>
	text.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());

/** Those with a word in common come first, then who speaks most. */
function othersThan({state}: CommandContext, person: DeskPerson, typed: string): readonly PromptOption[] {
	const words = new Set(person.name.toLocaleLowerCase().split(/\s+/));
	const alike = ({name}: DeskPerson) =>
		name
			.toLocaleLowerCase()
			.split(/\s+/)
			.some(word => words.has(word))
			? 1
			: 0;
	return (state.people.all ?? [])
		.filter(other => other.name !== person.name && [other.name, ...other.names].some(name => matches(name, typed)))
		.toSorted((a, b) => alike(b) - alike(a))
		.slice(0, 9)
		.map(({name, kind, roles}, at) => ({
			value: name,
			key: typed === '' ? `${at + 1}` : '',
			title: visibleLine(name),
			detail: visibleLine(roles[0] ?? (kind === 'person' ? '' : kind)),
		}));
}

/** The names by which articles call a person, and the articles, each of which may mean somebody else. */
function partsOf({state}: CommandContext, {name, called, articles}: DeskPerson) {
	const rows = new Map(state.articles.all.map(article => [articleId(article), article]));
	const names = called.length < 2 ? [] : called.filter(one => one !== name);
	return [
		...names.map(one => ({
			value: `name ${one}`,
			title: visibleLine(one),
			detail: 'wherever it is called so',
			target: {kind: 'person', name: one} satisfies Target,
		})),
		...(articles.length < 2 ? [] : articles).map(key => ({
			value: `article ${articleId(key)}`,
			title: visibleLine(rows.get(articleId(key))?.title ?? key.path),
			detail: 'whom this article means',
			target: {kind: 'article', path: key.path, place: key.place} satisfies Target,
		})),
	];
}

const shownParts = (parts: ReturnType<typeof partsOf>, typed: string): readonly PromptOption[] =>
	parts
		.filter(({title, detail}) => matches(`${title} ${detail}`, typed))
		.slice(0, 9)
		.map(({value, title, detail}, at) => ({value, title, detail, key: typed === '' ? `${at + 1}` : ''}));

function told(
	context: CommandContext,
	action: 'join' | 'split',
	{name}: DeskPerson,
	after: Target,
	done: string,
): void {
	record(context, [{action, target: {kind: 'person', name}, after}], `${done}; u takes that back`);
	showPeople(context).catch((error: unknown) => context.say(String(error), 'bad'));
}

/** Asks for the people as they are after a join, a split or its undoing. */
export async function showPeople({services, dispatch}: CommandContext): Promise<void> {
	dispatch({type: 'people came', people: await services.people()});
}

export const peopleCommands: readonly Command[] = [join, split];

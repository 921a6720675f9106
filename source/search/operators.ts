import type {Trait} from '../catalog/traits.ts';
import {fold} from '../catalog/words.ts';
import {readDates} from './dates.ts';
import {markStates, type MarkState} from './mark-states.ts';
import type {Term} from './term.ts';

interface Operator {
	/** For the help: what to type and what it finds. */
	readonly example: string;
	readonly finds: string;
	/** The term; a sentence for the reviewer where the value makes no sense. The value is not empty. */
	readonly read: (value: string, not: boolean) => Term | string;
}

const kinds = ['quote', 'claim', 'direct', 'partial', 'attributed', 'asserted'] as const satisfies Trait[];
const traitStates = [
	'unattributed',
	'unnamed',
	'guessed',
	'translated',
	'denied',
	'corrected',
] as const satisfies Trait[];
const articleStates = ['copy', 'unreadable'] as const;

/** Every operator of the query language. Help, complaints and the parser come from this table. */
export const operators = {
	speaker: {
		example: 'speaker:novak',
		finds: 'who said it',
		read(value, not) {
			// *Marta Novak|Novak*: the people view asks so for somebody of several names
			const names = value.split('|').map(name => fold(name).split(' ').filter(Boolean));
			return names.length === 1 ? {kind: 'speaker', words: names[0]!, not} : {kind: 'called', names, not};
		},
	},
	outlet: {
		example: 'outlet:tribune',
		finds: 'who published it',
		read: (value, not) => ({kind: 'outlet', words: fold(value).split(' ').filter(Boolean), not}),
	},
	tag: {
		example: 'tag:check',
		finds: 'a tag that begins so',
		read: (value, not) => ({kind: 'tag', tag: fold(value), not}),
	},
	grade: {
		example: 'grade:b',
		finds: 'a reliability A–F or a credibility 1–6',
		read: (value, not) =>
			/^[a-f1-6]$/iu.test(value)
				? {kind: 'grade', grade: value.toUpperCase(), not}
				: 'grade: takes a letter A–F or a digit 1–6; is:graded finds any.',
	},
	kind: {
		example: 'kind:direct',
		finds: kinds.join(', '),
		read(value, not) {
			const kind = completed(kinds, value);
			return kind ? {kind: 'trait', trait: kind, not} : `kind: takes ${kinds.join(', ')}.`;
		},
	},
	date: {
		example: 'date:2025-03, date:2025-03-01..2025-03-14, date:<2025',
		finds: 'when it was published',
		read: (value, not) => {
			const bounds = readDates(value);
			return bounds
				? {kind: 'date', bounds, not}
				: 'date: takes 2025, 2025-03, 2025-03-14, <2025-03 or 2025-03..2025-05.';
		},
	},
	is: {
		example: 'is:done',
		finds: [...Object.keys(markStates), ...traitStates, ...articleStates].join(', '),
		read(value, not) {
			const all = [...(Object.keys(markStates) as MarkState[]), ...traitStates, ...articleStates];
			const state = completed(all, value);
			if (state === undefined) return `is: takes ${all.join(', ')}.`;
			if (isOneOf(traitStates, state)) return {kind: 'trait', trait: state, not};
			if (isOneOf(articleStates, state)) return {kind: 'article', state, not};
			return {kind: 'mark', state, not};
		},
	},
} as const satisfies Record<string, Operator>;

/** The term of an operator; undefined while its value is still to be typed; a sentence for the reviewer where it makes no sense. */
export function readOperator(name: string, value: string, not: boolean): Term | string | undefined {
	const operator = Object.hasOwn(operators, name) ? (operators as Record<string, Operator>)[name] : undefined;
	if (!operator) {
		// *Novak: we are ready* is a pasted line, not an operator.
		if (value === '') return {kind: 'word', word: fold(name)};
		return `There is no “${name}:”; there are ${Object.keys(operators).join(': ')}:.`;
	}
	return fold(value) === '' ? undefined : operator.read(value.trim(), not);
}

/** A value, or the only one that begins so: a query is read while it is typed. */
function completed<Value extends string>(values: readonly Value[], typed: string): Value | undefined {
	const begun = values.filter(value => value.startsWith(typed.toLowerCase()));
	return begun.find(value => value === typed.toLowerCase()) ?? (begun.length === 1 ? begun[0] : undefined);
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
	(values as readonly string[]).includes(value);

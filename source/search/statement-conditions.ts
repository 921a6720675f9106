import type {StatementIndex} from '../catalog/catalog.ts';
import type {Phrase, StatementFilter, WordCondition, WordField} from '../catalog/statement-filter.ts';
import type {Vocabulary} from '../catalog/vocabulary.ts';
import type {MarkedTarget, Marks} from '../review/review.ts';
import {markStates} from './mark-states.ts';
import {meaningOf, type Meaning} from './meanings.ts';
import type {Term} from './term.ts';

/** Words that hold an exact part of a word, at most. */
const mostHolding = 200;

/** Where a free word may stand. */
const anywhere: readonly WordField[] = ['text', 'speaker', 'outlet'];

/** The conditions of a query's terms without its free words. */
export function conditionsOf(
	terms: readonly Term[],
	statements: StatementIndex,
	marked: readonly MarkedTarget[],
): StatementFilter & {readonly complaints: readonly string[]} {
	const vocabulary = statements.vocabulary();
	const words: WordCondition[] = [];
	const dates: NonNullable<StatementFilter['dates']>[number][] = [];
	const among: NonNullable<StatementFilter['among']>[number][] = [];
	const complaints: string[] = [];
	const numbersWith = (holds: (marks: Marks) => boolean) => numbersOf(statements, marked, holds);
	for (const term of terms) {
		if (term.kind === 'exact') words.push(exactCondition(term, vocabulary));
		else if (term.kind === 'speaker' || term.kind === 'outlet') words.push(...nameConditions(term, vocabulary));
		else if (term.kind === 'called') {
			const anyOf = term.names.map((name): Phrase => ({words: name, atStart: true}));
			words.push({anyOf, fields: ['speaker'], not: term.not});
		} else if (term.kind === 'trait') words.push({anyOf: [{words: [term.trait]}], fields: ['trait'], not: term.not});
		else if (term.kind === 'date') dates.push(term);
		else if (term.kind === 'tag') {
			const holds = ({tags}: Marks) => tags.some(tag => tag.toLowerCase().startsWith(term.tag));
			among.push({numbers: numbersWith(holds), not: term.not});
		} else if (term.kind === 'grade') {
			const holds = ({grades}: Marks) => Object.values(grades).some(({grade}) => grade.toUpperCase() === term.grade);
			among.push({numbers: numbersWith(holds), not: term.not});
		} else if (term.kind === 'mark' && term.state === 'new') {
			// Whatever has no marks is new, so that the others are named.
			among.push({numbers: numbersWith(marks => !markStates.new.holds(marks)), not: !term.not});
		} else if (term.kind === 'mark') {
			among.push({numbers: numbersWith(markStates[term.state].holds), not: term.not});
		} else if (term.kind === 'article') complaints.push(`is:${term.state} is for articles, not for statements.`);
	}
	return {words, dates, among, complaints};
}

/** The condition of a free word: itself, what begins with it and, where `loosely`, what it may mean. */
export function wordCondition({typed, near}: Meaning, loosely: boolean, fields = anywhere): WordCondition {
	const others = loosely ? near.map(({word}): Phrase => ({words: [word]})) : [];
	return {anyOf: [{words: [typed], open: true}, ...others], fields};
}

function nameConditions(
	{kind, words, not}: Extract<Term, {kind: 'speaker' | 'outlet'}>,
	vocabulary: Vocabulary,
): WordCondition[] {
	const conditions = words.map(word => wordCondition(meaningOf(word, vocabulary), true, [kind]));
	// *not* of several words holds where one of them is missing; a name is written without them rarely enough to ask for all words as a phrase.
	return not ? [{anyOf: [{words, open: true}], fields: [kind], not}] : conditions;
}

function exactCondition(
	{words, whole, atStart, atEnd, not}: Extract<Term, {kind: 'exact'}>,
	vocabulary: Vocabulary,
): WordCondition {
	const fields: readonly WordField[] = atStart || atEnd ? ['text'] : anywhere;
	const [first, ...rest] = words;
	if (whole || atStart || first === undefined)
		return {anyOf: [{words, open: !whole && !atEnd, atStart, atEnd}], fields, not};
	// A part of a word: every word that ends with it where others follow, that holds it where none does.
	const begun = vocabulary
		.containing(first, mostHolding)
		.filter(word => (rest.length === 0 && !atEnd) || word.endsWith(first))
		.map((word): Phrase => ({words: [word, ...rest], open: rest.length > 0 && !atEnd, atEnd}));
	return {anyOf: [{words, open: !atEnd, atEnd}, ...begun], fields, not};
}

/** The numbers of statements whose own marks, or whose article's, outlet's or utterance's, are such. */
function numbersOf(
	statements: StatementIndex,
	marked: readonly MarkedTarget[],
	holds: (marks: Marks) => boolean,
): number[] {
	return marked.flatMap(({target, marks}) => {
		if (!holds(marks)) return [];
		if (target.kind === 'article') return statements.numbersIn(target);
		if (target.kind === 'statement' || target.kind === 'utterance')
			return statements.numbersIn(target, target.anchor.rawStart);
		return target.kind === 'outlet' ? statements.numbersOfOutlet(target.name) : [];
	});
}

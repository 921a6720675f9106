import type {StatementIndex} from '../catalog/catalog.ts';
import type {StatementFilter, WordCondition} from '../catalog/statement-filter.ts';
import {countedTo} from './found.ts';
import {meaningOf, type Meaning} from './meanings.ts';
import {wordCondition} from './statement-conditions.ts';

/** Statements that a query may mean. */
export interface Candidates {
	readonly numbers: readonly number[];
	/** All that match, those included that are not among the numbers. */
	readonly total: number;
	/** What the typed words were taken for. */
	readonly meanings: readonly Meaning[];
	readonly complaint: string | null;
}

/** Distances that differ by less are taken for the same. */
const aboutAsNear = 0.05;

/** Words of which one may be missing, at most; more are a pasted sentence. */
const mostWords = 8;

/**
 * The statements that pass a filter and have the words, `most` at most: those first that have them one after the other, then as typed, then words like them.
 * Where none has, each word may be another one after all; where still none has, one of them may be missing.
 */
export function candidatesFor(
	statements: StatementIndex,
	filter: StatementFilter,
	words: readonly string[],
	most: number,
): Candidates {
	const vocabulary = statements.vocabulary();
	const withWords = (conditions: readonly WordCondition[]): StatementFilter => ({
		...filter,
		words: [...conditions, ...filter.words],
	});
	/** The numbers of the tiers in their order; what passes the last passes all. */
	const gather = (tiers: readonly StatementFilter[]): Pick<Candidates, 'numbers' | 'total'> => {
		const numbers = new Set<number>();
		for (const tier of tiers) {
			if (numbers.size >= most) break;
			for (const number of statements.matching(tier, most)) if (numbers.size < most) numbers.add(number);
		}
		const total = numbers.size < most ? numbers.size : statements.count(tiers.at(-1)!, countedTo);
		return {numbers: [...numbers], total: Math.max(total, numbers.size)};
	};
	const loosely = (meanings: readonly Meaning[]) => withWords(meanings.map(meaning => wordCondition(meaning, true)));

	const meanings = words.map(word => meaningOf(word, vocabulary));
	const phrase: WordCondition = {anyOf: [{words, open: true}], fields: ['text']};
	const asTyped = withWords(meanings.map(meaning => wordCondition(meaning, false)));
	const likely = gather([
		...(words.length > 1 ? [withWords([phrase])] : []),
		asTyped,
		...(meanings.some(({near}) => near.length > 0) ? [loosely(meanings.map(nearestOf)), loosely(meanings)] : []),
	]);
	if (likely.numbers.length > 0 || words.length === 0) return {...likely, meanings, complaint: null};

	const others = words.map(word => meaningOf(word, vocabulary, true));
	const unlikely = gather([loosely(others.map(nearestOf)), loosely(others)]);
	if (unlikely.numbers.length > 0 || words.length < 2 || words.length > mostWords)
		return {...unlikely, meanings: others, complaint: null};

	const without = others.map((_, missing) => loosely(others.filter((_, index) => index !== missing)));
	const partly = [...new Set(without.flatMap(tier => statements.matching(tier, most)))].slice(0, most);
	const complaint = partly.length > 0 ? 'Nothing has all of these words; these have all but one.' : null;
	return {numbers: partly, total: partly.length, meanings: others, complaint};
}

/** Only the words that are about as near to the typed one as the nearest is: what has these is compared before there are too many others. */
function nearestOf(meaning: Meaning): Meaning {
	const nearest = Math.min(...meaning.near.map(({distance}) => distance));
	return {...meaning, near: meaning.near.filter(({distance}) => distance < nearest + aboutAsNear)};
}

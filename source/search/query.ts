import type {DateCondition} from '../catalog/statement-filter.ts';
import type {Trait} from '../catalog/traits.ts';
import {fold} from '../catalog/words.ts';
import {readOperator} from './operators.ts';
import type {MarkState} from './mark-states.ts';
import {splitTerms} from './terms.ts';

/** One condition of a query. Words are folded. */
export type Term =
	/** A free word: what is like it is found too. */
	| {readonly kind: 'word'; readonly word: string}
	/** Words as they stand, one after the other; the last may go on, the first may have begun before, unless they are bounded there. */
	| {
			readonly kind: 'exact';
			readonly words: readonly string[];
			readonly whole: boolean;
			readonly atStart: boolean;
			readonly atEnd: boolean;
			readonly not: boolean;
	  }
	/** Words of a name, each found also where it is misspelt. */
	| {readonly kind: 'speaker' | 'outlet'; readonly words: readonly string[]; readonly not: boolean}
	/** Somebody of several names, each as it stands. */
	| {readonly kind: 'called'; readonly names: readonly (readonly string[])[]; readonly not: boolean}
	| {readonly kind: 'tag'; readonly tag: string; readonly not: boolean}
	| {readonly kind: 'grade'; readonly grade: string; readonly not: boolean}
	| {readonly kind: 'trait'; readonly trait: Trait; readonly not: boolean}
	| {readonly kind: 'mark'; readonly state: MarkState; readonly not: boolean}
	| {readonly kind: 'article'; readonly state: 'copy' | 'unreadable'; readonly not: boolean}
	| {readonly kind: 'date'; readonly bounds: DateCondition['bounds']; readonly not: boolean};

/** What a reviewer typed, understood as far as it can be. */
export interface Query {
	readonly terms: readonly Term[];
	/** The folded free words, in order. */
	readonly words: readonly string[];
	/** Sentences about what was not understood and therefore left out; null where there is nothing to say. */
	readonly complaint: string | null;
}

/**
 * Reads a query: words, `'exact`, `^start`, `end$`, `!not`, `"a phrase"` and operators such as `speaker:novak`. Never throws: a term that cannot be
 * understood is left out with a complaint, one that is still being typed (`speaker:`) without.
 */
export function parseQuery(text: string): Query {
	const terms: Term[] = [];
	const complaints: string[] = [];
	for (const {not, operator, start, exact, phrase, end, body} of splitTerms(text)) {
		if (operator !== null) {
			const read = readOperator(operator, body, not);
			if (typeof read === 'string') complaints.push(read);
			else if (read) terms.push(read);
			continue;
		}
		const words = fold(body).split(' ').filter(Boolean);
		if (words.length === 0) continue;
		if (not || exact || phrase || start || end) {
			terms.push({kind: 'exact', words, whole: phrase, atStart: start, atEnd: end, not});
		} else {
			for (const word of words) terms.push({kind: 'word', word});
		}
	}
	const words = terms.flatMap(term => (term.kind === 'word' ? [term.word] : []));
	return {terms, words, complaint: complaints.length > 0 ? complaints.join(' ') : null};
}

/** Whether the query asks for marks, so that they need not be fetched otherwise. */
export const asksForMarks = ({terms}: Query): boolean =>
	terms.some(({kind}) => kind === 'tag' || kind === 'grade' || kind === 'mark');

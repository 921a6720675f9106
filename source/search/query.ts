import {fold} from '../catalog/words.ts';
import {readOperator} from './operators.ts';
import type {Term} from './term.ts';
import {splitTerms} from './terms.ts';

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

import type {DateCondition} from '../catalog/statement-filter.ts';
import type {Trait} from '../catalog/traits.ts';
import type {MarkState} from './mark-states.ts';

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

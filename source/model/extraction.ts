import type {Genre} from './article.ts';
import type {Person} from './person.ts';
import type {Claim, Quote} from './statement.ts';

/** What extraction finds in one article: statements in the order of the text, and the people and bodies it names. */
export interface Extraction {
	readonly quotes: readonly Quote[];
	readonly claims: readonly Claim[];
	readonly people: readonly Person[];
	readonly genre: Genre | null;
}

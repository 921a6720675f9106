import {Vocabulary} from '../catalog/vocabulary.ts';
import {fold} from '../catalog/words.ts';
import type {ArticleKey} from '../model/event.ts';
import type {Marks} from '../review/review.ts';
import type {FilteredArticle} from './article-words.ts';
import {isWithin} from './dates.ts';
import {markStates} from './mark-states.ts';
import {meaningOf} from './meanings.ts';
import type {Term} from './term.ts';

/** Whether an article is what a query asks for, its free words aside. */
export type ArticleCondition = (article: FilteredArticle) => boolean;

/** The conditions of a query's terms, and complaints about those that articles cannot fulfil. */
export function articleConditions(
	terms: readonly Term[],
	marksOf: (key: ArticleKey) => Marks,
): {readonly conditions: readonly ArticleCondition[]; readonly complaints: readonly string[]} {
	const conditions: ArticleCondition[] = [];
	const complaints: string[] = [];
	for (const term of terms) {
		if (term.kind === 'word') continue;
		const holds = conditionOf(term, marksOf);
		if (typeof holds === 'string') complaints.push(holds);
		else conditions.push(term.not ? article => !holds(article) : holds);
	}
	return {conditions, complaints};
}

function conditionOf(
	term: Exclude<Term, {kind: 'word'}>,
	marksOf: (key: ArticleKey) => Marks,
): ArticleCondition | string {
	switch (term.kind) {
		case 'exact':
			return exactCondition(term);
		case 'outlet': {
			const named = nameCondition(term.words);
			return ({summary}) => named(summary.publisher ?? '');
		}
		case 'speaker': {
			const named = nameCondition(term.words);
			return ({summary}) => summary.speakers?.some(named) ?? false;
		}
		case 'called': {
			const named = term.names.map(nameCondition);
			return ({summary}) => summary.speakers?.some(name => named.some(holds => holds(name))) ?? false;
		}
		case 'date':
			return ({summary}) => isWithin(summary.published, term.bounds);
		case 'article':
			return ({summary}) => (term.state === 'copy' ? summary.copyOf !== null : summary.state === 'unreadable');
		case 'tag':
			return ({summary}) => marksOf(summary).tags.some(tag => fold(tag).startsWith(term.tag));
		case 'grade':
			return ({summary}) =>
				Object.values(marksOf(summary).grades).some(({grade}) => grade.toUpperCase() === term.grade);
		case 'mark':
			return ({summary}) => markStates[term.state].holds(marksOf(summary));
		case 'trait':
			if (term.trait === 'quote') return ({summary}) => summary.quotes > 0;
			if (term.trait === 'claim') return ({summary}) => summary.claims > 0;
			return `${term.trait} is for statements, not for articles: search with s.`;
	}
}

/** Words in the title, the outlet or the file's name, as they stand. */
function exactCondition({words, whole, atStart, atEnd}: Extract<Term, {kind: 'exact'}>): ArticleCondition {
	const wanted = words.join(' ');
	if (atStart && atEnd) return ({title}) => title === wanted;
	if (atStart) return ({title}) => title.startsWith(wanted);
	if (atEnd) return ({title}) => title.endsWith(wanted);
	if (whole) return ({title, outlet, file}) => [title, outlet, file].some(text => ` ${text} `.includes(` ${wanted} `));
	return ({title, outlet, file}) => title.includes(wanted) || outlet.includes(wanted) || file.includes(wanted);
}

/** Whether a name has all the words, misspelt or begun as they may be. Names repeat from article to article, so that each is looked at once. */
function nameCondition(words: readonly string[]): (name: string) => boolean {
	const known = new Map<string, boolean>();
	return name => {
		const before = known.get(name);
		if (before !== undefined) return before;
		const vocabulary = new Vocabulary();
		for (const word of fold(name).split(' ')) vocabulary.add(word);
		const has = words.every(word => {
			const meaning = meaningOf(word, vocabulary);
			return meaning.known || meaning.near.length > 0;
		});
		known.set(name, has);
		return has;
	};
}

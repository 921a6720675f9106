import {factsOf, type ArticleFacts} from '../collation/facts/article-facts.ts';
import {aboutArticle} from '../model/article.ts';
import {overlaps} from '../model/span.ts';
import {speakerOf} from '../model/statement.ts';
import type {ReadArticle} from './article-work.ts';

/** A single word is too often a place or a thing that was taken for somebody. */
const isFullName = (name: string): boolean => name.includes(' ');

/** The numbers and dates of an article. Who only says something is not whose number it is: *“Eleven ships are waiting,” Halloran said*. */
export function factsOfArticle({article, extraction}: Pick<ReadArticle, 'article' | 'extraction'>): ArticleFacts {
	const {text, blocks, published} = article;
	const attributions = [...extraction.quotes, ...extraction.claims].flatMap(statement => speakerOf(statement) ?? []);
	const starts = new Set(attributions.map(({start}) => start));
	const people = extraction.people
		.filter(({kind, name}) => kind === 'person' && isFullName(name))
		.map(({name, mentions}) => ({
			name,
			mentions: mentions.filter(
				mention => !starts.has(mention.start) && !attributions.some(attribution => overlaps(attribution, mention)),
			),
		}));
	return factsOf({text, blocks: blocks.filter(({kind}) => !aboutArticle.has(kind)), published, people});
}

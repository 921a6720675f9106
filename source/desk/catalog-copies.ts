import type {Catalog, ReadArticle} from '../catalog/catalog.ts';
import {findCopies, relationOf, seedsOf, widest, type CopyRelation, type CopySource} from '../collation/copies.ts';
import type {ArticleKey} from '../model/event.ts';
import {articleName, quotationsOf} from './quotations.ts';

/** Above this the texts of all articles are too much to hold at once; copies are then not looked for. */
const mostArticles = 20_000;

/** From so many new articles on, and this share of all, it is quicker to begin anew. */
const manyNew = 40;
const largePart = 0.1;

/** Finds which articles copy which: new ones are held against those that they share rows of words with, and what was found of others stays. */
export function findCatalogCopies(catalog: Catalog): void {
	const fresh = catalog.collating((_quotations, _utterances, copies) => copies.takeNew());
	const count = catalog.count();
	if (count > mostArticles) return;
	const before = (catalog.meta('copies') ?? []) as readonly CopyRelation[];
	const all = fresh.length >= manyNew && fresh.length >= largePart * count;
	const found = all ? findAll(catalog) : findNew(catalog, fresh, before);
	const copies = found.toSorted((a, b) => compare(a.copy, b.copy) || compare(a.original, b.original));
	catalog.setCopies(copies.map(({copy, original}) => [copy, original]));
	catalog.setMeta('copies', copies);
}

function findAll(catalog: Catalog): readonly CopyRelation[] {
	const sources = [...catalog.articles()].map(sourceOf);
	catalog.collating((_quotations, _utterances, copies) =>
		copies.replace(sources.map(source => [copies.numberOf(source)!, seedsOf(source.text)] as const)),
	);
	return findCopies(sources);
}

function findNew(
	catalog: Catalog,
	fresh: readonly {readonly number: number; readonly key: ArticleKey}[],
	before: readonly CopyRelation[],
): readonly CopyRelation[] {
	const read = (key: ArticleKey): CopySource | undefined => {
		const article = catalog.article(key);
		return article && sourceOf(article);
	};
	return catalog.collating((_quotations, _utterances, copies) => {
		const isNew = new Set(fresh.map(({key}) => nameOf(key)));
		const holds = (key: ArticleKey): boolean => !isNew.has(nameOf(key)) && copies.numberOf(key) !== undefined;
		const relate = (one: CopySource, other: CopySource): CopyRelation | null =>
			relationOf(
				...(compare(one, other) < 0 ? ([one, other] as const) : ([other, one] as const)),
				{get: word => catalog.articlesWith(word, mostCounted)},
				seeds => copies.holders(seeds, widest),
			);
		const relations = before.filter(({copy, original}) => holds(copy) && holds(original));
		const beside = new Set<string>();
		for (const {number, key} of fresh) {
			const source = read(key);
			if (!source) continue;
			copies.add(number, seedsOf(source.text));
			// Those that are not added yet find this one when their turn comes.
			for (const other of copies.sharing(number, widest)) {
				beside.add(nameOf(other));
				const rival = read(other);
				const relation = rival && relate(source, rival);
				if (relation) relations.push(relation);
			}
		}
		// What two had in common may turn out to be a note that many have.
		return relations.filter(({copy, original, kind}) => {
			if (kind !== 'reworded' || !beside.has(nameOf(copy)) || !beside.has(nameOf(original))) return true;
			const [one, other] = [read(copy), read(original)];
			return one !== undefined && other !== undefined && relate(one, other) !== null;
		});
	});
}

/** A word that so many articles have is no slip. */
const mostCounted = 3;

const compare = (one: ArticleKey, other: ArticleKey): number => {
	const [name, otherName] = [nameOf(one), nameOf(other)];
	return name < otherName ? -1 : name > otherName ? 1 : 0;
};

const nameOf = ({path, place}: ArticleKey): string => `${path}\n${place ?? ''}`;

function sourceOf({article, extraction}: ReadArticle): CopySource {
	const {path, place, text, published, publisher, genre} = article;
	const quotations = quotationsOf(article, extraction);
	return {path, place, text, published, publisher, genre, article: articleName(article), quotations};
}

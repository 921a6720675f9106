import type {Catalog} from '../catalog/catalog.ts';
import {senseFirst} from '../collation/by-sense.ts';
import {collate} from '../collation/collate.ts';
import {findCopies, type CopySource} from '../collation/copies.ts';
import type {Regrouping} from '../collation/regrouping.ts';
import type {Quotation} from '../model/utterance.ts';
import {articleName, quotationsOf} from './quotations.ts';

/** Above this the texts of all articles are too much to hold at once; copies are then not looked for. */
const mostArticlesForCopies = 20_000;

/** Brings the quotations of all articles together anew, as the reviewer has them, and finds which articles copy which. */
export function collateCatalog(catalog: Catalog, review: Regrouping): void {
	const sources: CopySource[] = [];
	const quotations: Quotation[] = [];
	const wantsCopies = catalog.summaries().length <= mostArticlesForCopies;
	for (const {article, extraction} of catalog.articles()) {
		const own = quotationsOf(article, extraction);
		quotations.push(...own);
		if (!wantsCopies) continue;
		const {path, place, text, published, genre} = article;
		sources.push({path, place, text, published, genre, article: articleName(article), quotations: own});
	}
	catalog.setUtterances(senseFirst(collate(quotations, review)));
	const copies = findCopies(sources);
	catalog.setCopies(copies.map(({copy, original}) => [copy, original]));
	catalog.setMeta('copies', copies);
}

/** Brings only the quotations together again, after the reviewer pinned, joined or split. */
export function regroupCatalog(catalog: Catalog, review: Regrouping): void {
	const quotations: Quotation[] = [];
	for (const {article, extraction} of catalog.articles()) quotations.push(...quotationsOf(article, extraction));
	catalog.setUtterances(senseFirst(collate(quotations, review)));
}

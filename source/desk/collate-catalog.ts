import type {Catalog} from '../catalog/catalog.ts';
import {collate} from '../collation/collate.ts';
import type {Quotation} from '../model/utterance.ts';
import {quotationsOf} from './quotations.ts';

/** Brings the quotations of all articles together anew and keeps the utterances in the catalog. */
export function collateCatalog(catalog: Catalog): void {
	catalog.setUtterances(collate(allQuotations(catalog)));
}

function* allQuotations(catalog: Catalog): Generator<Quotation> {
	for (const {article, extraction} of catalog.articles()) yield* quotationsOf(article, extraction);
}

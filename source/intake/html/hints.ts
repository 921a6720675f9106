import type {MetadataHint} from '../../model/raw-document.ts';
import {linkedDataHints} from './linked-data.ts';
import {metaHints} from './meta-hints.ts';
import type {Document} from './page.ts';

/** What a page says about its article, the most trusted first. */
export function hintsOf(document: Document): MetadataHint[] {
	return [...linkedDataHints(document), ...metaHints(document)];
}

import type {MetadataHint} from '../../model/raw-document.ts';

/** The address that SingleFile, and Internet Explorer before it, note in a comment at the top of the pages that they save. */
export function savedPageHints(html: string): MetadataHint[] {
	const top = html.slice(0, 4096);
	const url =
		/Page saved with SingleFile\s+url: (https?:\/\/\S+)/.exec(top)?.[1] ??
		/<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i.exec(top)?.[1];
	return url ? [{field: 'url', value: url, from: 'saved page'}] : [];
}

import type {Block} from '../../model/article.ts';
import type {MetadataHint, RawDocument} from '../../model/raw-document.ts';
import type {RawSpan} from '../../model/span.ts';

/** A document as the search for its metadata sees it. */
export interface Page {
	readonly hints: readonly MetadataHint[];
	readonly blocks: readonly Block[];
	readonly document: RawDocument;
	/** The raw block of the headline, or -1. */
	readonly title: number;
	readonly textOf: (block: RawSpan) => string;
}

/** A value and where it stood. */
export interface Found<Value> {
	readonly value: Value;
	readonly from: string;
}

/** The first hint for a field that makes sense. */
export function findFirst(
	{hints}: Page,
	field: MetadataHint['field'],
	read: (value: string) => string | undefined,
): Found<string> | undefined {
	for (const hint of hints) {
		if (hint.field !== field) continue;
		const value = read(hint.value);
		if (value !== undefined) return {value, from: hint.from};
	}
	return undefined;
}

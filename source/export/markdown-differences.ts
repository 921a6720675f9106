import type {Utterance, Variant, Witness} from '../model/utterance.ts';
import {inline} from './markdown-text.ts';

/** Who else reports the words, and how each departs from the reference, as one list item with an item a witness. */
export function differencesList({text, witnesses, reference}: Utterance): readonly string[] {
	if (witnesses.length < 2) return [];
	return [
		`- ${witnesses.length} quotations in ${new Set(witnesses.map(({quotation}) => quotation.article)).size} articles:`,
		...witnesses.map(
			(witness, index) =>
				`  - ${outlet(witness)}: ${index === reference ? asReference(witness) : departures(text, witness)}`,
		),
	];
}

const outlet = ({quotation: {publisher, path, place, published, quote}}: Witness): string =>
	[publisher ?? `${path}${place ?? ''}`, published ?? 'undated', quote.speaker?.name ?? 'nobody named']
		.map(inline)
		.join(', ');

const asReference = ({quotation}: Witness): string => `“${inline(quotation.quote.text)}” (reference)`;

function departures(reference: string, {quotation, variants, differences}: Witness): string {
	const named = new Set<string>(variants.map(({kind}) => kind));
	// What is no place in the words, such as another speaker, has a name only.
	const nameless = differences.filter(kind => !named.has(kind));
	const all = [...variants.map(variant => departure(variant, reference, quotation.quote.text)), ...nameless];
	return all.length > 0 ? all.join('; ') : 'the same words';
}

function departure({kind, reference, witness}: Variant, referenceText: string, witnessText: string): string {
	const before = inline(referenceText.slice(reference.start, reference.end));
	const after = inline(witnessText.slice(witness.start, witness.end));
	if (before === '' && after === '') return kind;
	if (after === '') return `${kind}: “${before}” is left out`;
	if (before === '') return `${kind}: “${after}” is added`;
	return `${kind}: “${before}” became “${after}”`;
}

import {quotedText} from '../model/statement.ts';
import {
	differences,
	type Difference,
	type DifferenceGroup,
	type Utterance,
	type Variant,
	type Witness,
} from '../model/utterance.ts';
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
	[publisher ?? `${path}${place ?? ''}`, published?.slice(0, 10) ?? 'undated', quote.speaker?.name ?? 'nobody named']
		.map(inline)
		.join(', ');

const asReference = ({quotation}: Witness): string => `${inline(quotedText(quotation.quote))} (reference)`;

/** What changes the sense first, then what is shown as edited, each with its words; matters of form are only named. */
function departures(reference: string, {quotation, variants, differences: kinds}: Witness): string {
	const worded = groups.flatMap(group =>
		variants
			.filter(({kind}) => differences[kind].group === group)
			.map(variant => departure(variant, reference, quotation.quote.text)),
	);
	const spoken = new Set<Difference>(variants.map(({kind}) => kind).filter(kind => differences[kind].group !== 'form'));
	// Form, and what is no place in the words, such as another speaker.
	const named = kinds.filter(kind => !spoken.has(kind));
	return [...worded, ...named].join('; ') || 'the same words';
}

const groups: readonly DifferenceGroup[] = ['sense', 'shown editing'];

function departure({kind, reference, witness}: Variant, referenceText: string, witnessText: string): string {
	const before = inline(referenceText.slice(reference.start, reference.end));
	const after = inline(witnessText.slice(witness.start, witness.end));
	if (before === '' && after === '') return kind;
	if (after === '') return `${kind}: “${before}” is left out`;
	if (before === '') return `${kind}: “${after}” is added`;
	return `${kind}: “${before}” became “${after}”`;
}

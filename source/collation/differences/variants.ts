import type {Span} from '../../model/span.ts';
import {differences, type Difference, type Variant} from '../../model/utterance.ts';
import {speakerAgreement} from '../speakers.ts';
import {PairedWords} from '../paired-words.ts';
import type {Reading} from '../witness.ts';
import type {Wording} from '../words.ts';
import {nameStretch, type Named} from './name.ts';
import {nameMoved} from './order.ts';
import {compare, textSpan} from './stretches.ts';
import {nameForm} from './typography.ts';

/** Every place where the witness departs from the reference, in the order of the reference. Offsets are in the text of each. */
export const variantsOf = (reference: Reading, witness: Reading): Variant[] => variantsFrom(reference)(witness);

/** The same for one witness after the other; those that print the same words have the same differences, which are named once. */
export function variantsFrom(reference: Reading, paired = new PairedWords()): (witness: Reading) => Variant[] {
	const known = new Map<Wording, readonly Variant[]>();
	return witness => {
		const speaker = speakerVariants(reference, witness);
		if (reference.quotation.quote.translated !== null || witness.quotation.quote.translated !== null) return speaker;
		if (witness.seams.size > 0) return [...wordVariants(reference, witness, paired), ...speaker];
		let words = reference.wording === witness.wording ? none : known.get(witness.wording);
		if (!words) known.set(witness.wording, (words = wordVariants(reference, witness, paired)));
		return [...words, ...speaker];
	};
}

const none: readonly Variant[] = [];

function wordVariants(reference: Reading, witness: Reading, paired: PairedWords): Variant[] {
	const comparison = compare(reference, witness, paired.of(reference, witness));
	const stretches = comparison.stretches.flatMap(stretch => nameStretch(comparison, stretch));
	const named = [...nameMoved(comparison, stretches), ...nameForm(comparison)];
	if (named.length > 1)
		named.sort((a, b) => a.reference.start - b.reference.start || a.witness.start - b.witness.start);
	const inText = ({kind, reference: ours, witness: theirs}: Named): Variant => ({
		kind,
		reference: withBrackets(kind, textSpan(reference.wording.words, ours, reference.wording.text), reference),
		witness: withBrackets(kind, textSpan(witness.wording.words, theirs, witness.wording.text), witness),
	});
	return named.map(inText);
}

/** What is marked is shown with its brackets. */
function withBrackets(kind: Difference, span: Span, {wording}: Reading): Span {
	if (span.start === span.end || !(kind === 'bracket' || kind.startsWith('marked'))) return span;
	const touched = wording.brackets.filter(({start, end}) => start < span.end && span.start < end);
	return {
		start: Math.min(span.start, ...touched.map(({start}) => start)),
		end: Math.max(span.end, ...touched.map(({end}) => end)),
	};
}

const nowhere = {start: 0, end: 0};

function speakerVariants({quotation: {quote}}: Reading, witness: Reading): Variant[] {
	const agreement = speakerAgreement(quote.speaker, witness.quotation.quote.speaker);
	if (agreement === 'same' || agreement === 'unknown') return [];
	return [{kind: agreement === 'other' ? 'speaker' : 'unnamed', reference: nowhere, witness: nowhere}];
}

const kinds = Object.keys(differences) as Difference[];

/** Each kind once, in the order of the table. */
export function kindsOf(variants: readonly Variant[]): Difference[] {
	if (variants.length < 2) return variants.map(({kind}) => kind);
	const found = new Set(variants.map(({kind}) => kind));
	return kinds.filter(kind => found.has(kind));
}

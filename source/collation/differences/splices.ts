import type {Span} from '../../model/span.ts';
import {differences, type Quotation, type Variant} from '../../model/utterance.ts';
import {align} from '../alignment.ts';
import {speakerAgreement} from '../speakers.ts';
import {readQuotation, type Reading} from '../witness.ts';
import {variantsOf} from './variants.ts';

/** Share of the words of a remark's quotation that must be in the remark, and how many. */
const enough = {share: 0.5, words: 2};

/**
 * What a witness has at an end beyond a transcript's remark is no more than was said there if it is another remark of that transcript: then the two were spliced, or joined with
 * an ellipsis that says so, and what was changed in the other remark is named as well. `remarks`: what else the reference's article quotes.
 */
export function nameSplices(
	variants: readonly Variant[],
	reference: Reading,
	witness: Reading,
	remarks: () => readonly Quotation[],
): readonly Variant[] {
	return variants.flatMap(variant => {
		if (variant.kind !== 'truncation' || variant.witness.start === variant.witness.end) return variant;
		const piece = pieceOf(witness.quotation, variant.witness);
		const remark = remarkOf(
			piece,
			remarks().filter(({quote}) => quote.id !== reference.quotation.quote.id),
		);
		if (!remark) return variant;
		const changes = variantsOf(remark, piece).filter(
			({kind}) => kind !== 'truncation' && differences[kind].group === 'sense',
		);
		return [
			{...variant, kind: isShown(witness, variant.witness) ? ('ellipsis' as const) : ('splice' as const)},
			...changes.map(({kind, witness: {start, end}}) => ({
				kind,
				reference: variant.reference,
				witness: {start: variant.witness.start + start, end: variant.witness.start + end},
			})),
		];
	});
}

/** A stretch of a quotation as one of its own. */
const pieceOf = (quotation: Quotation, {start, end}: Span): Reading =>
	readQuotation({
		...quotation,
		quote: {...quotation.quote, text: quotation.quote.text.slice(start, end), segments: []},
	});

/** The remark that a stretch is taken from. */
function remarkOf(piece: Reading, remarks: readonly Quotation[]): Reading | undefined {
	let found: Reading | undefined;
	let most = 0;
	for (const remark of remarks) {
		if (speakerAgreement(remark.quote.speaker, piece.quotation.quote.speaker) === 'other') continue;
		const reading = readQuotation(remark);
		const {length} = align(reading.numbers, piece.numbers, reading.weights).left;
		if (length < enough.words || length < enough.share * piece.numbers.length || length <= most) continue;
		[found, most] = [reading, length];
	}
	return found;
}

/** Whether an ellipsis stands where a stretch meets the rest. */
const isShown = ({wording: {ellipses, words}}: Reading, {start, end}: Span): boolean =>
	ellipses.some(({before}) => words[before - 1]?.end === end || words[before]?.start === start);

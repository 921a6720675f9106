import type {Span} from '../../model/span.ts';
import type {Utterance, Variant, Witness} from '../../model/utterance.ts';

/** A stretch of a witness's words as a row shows it. The pieces of a witness in order give its text back, but for those that are `cut`. */
export interface WitnessPiece {
	/** Byte for byte as the witness has it; for `cut`, as the reference has it. */
	readonly text: string;
	/** Stretch of the witness's text; an empty one where words are cut. */
	readonly span: Span;
	/** What is different here, named in the row beneath; null for words that are the same. */
	readonly variant: Variant | null;
	/** Words of the reference that the witness lacks: shown grey where they would stand. */
	readonly cut: boolean;
}

export interface AlignedWitness {
	readonly witness: Witness;
	readonly isReference: boolean;
	readonly pieces: readonly WitnessPiece[];
	/** Differences that have no place in the words: another speaker, nobody by name. */
	readonly placeless: readonly Variant[];
}

/** Each witness of an utterance cut at its differences, in the order of the utterance. Where two differences overlap, the first has the words. */
export function alignWitnesses({witnesses, reference, text}: Utterance): readonly AlignedWitness[] {
	return witnesses.map((witness, index) => ({
		witness,
		isReference: index === reference,
		pieces: piecesOf(witness, text),
		placeless: witness.variants.filter(isPlaceless),
	}));
}

const isPlaceless = ({kind}: Variant): boolean => kind === 'speaker' || kind === 'unnamed';

function piecesOf({quotation, variants}: Witness, reference: string): WitnessPiece[] {
	const {text} = quotation.quote;
	const pieces: WitnessPiece[] = [];
	let at = 0;
	const plain = (to: number): void => {
		if (to > at) pieces.push({text: text.slice(at, to), span: {start: at, end: to}, variant: null, cut: false});
		at = Math.max(at, to);
	};
	const placed = variants.filter(variant => !isPlaceless(variant));
	for (const variant of placed.toSorted((a, b) => a.witness.start - b.witness.start || a.witness.end - b.witness.end)) {
		const {start, end} = variant.witness;
		if (start < at && end > start) continue;
		plain(start);
		if (end > start) {
			pieces.push({text: text.slice(start, end), span: {start, end}, variant, cut: false});
			at = end;
		} else if (variant.reference.end > variant.reference.start) {
			const words = reference.slice(variant.reference.start, variant.reference.end);
			pieces.push({text: words, span: {start: at, end: at}, variant, cut: true});
		}
	}
	plain(text.length);
	return pieces;
}

import {kindsOf} from '../collation/differences/variants.ts';
import {rawSegments} from '../collation/witness.ts';
import {
	differences,
	type Difference,
	type Quotation,
	type Utterance,
	type Variant,
	type Witness,
} from '../model/utterance.ts';

/** A quotation that several quotes of one article were joined to: what it has of its own besides the best of them. */
type Joined = Pick<Quotation, 'quote' | 'order'>;

/**
 * A witness by the key of its quotation. A variant is five numbers: its kind by its place in the table, where it begins and ends in the reference, where in
 * the witness; one follows the other.
 */
type KeptWitness = readonly [key: number, variants: readonly number[], others?: readonly string[], joined?: Joined];

/** An utterance by the keys of its quotations: what a thousand articles print is not written again with each that joins them. */
interface KeptByKeys extends Pick<Utterance, 'id' | 'reference' | 'referenceBy'> {
	readonly witnesses: readonly KeptWitness[];
}

/** An utterance as it is written down; whole where the quotations may not be there any more when it is read. */
export type Kept = KeptByKeys | {readonly whole: Utterance};

export const keptWhole = (utterance: Utterance): Kept => ({whole: utterance});

/** `keys`: what the catalog knows the quotations of its witnesses by. */
export function keep({id, reference, referenceBy, witnesses}: Utterance, keys: ReadonlyMap<Quotation, number>): Kept {
	const kept = witnesses.map(({quotation, others = [], variants}): KeptWitness => {
		const key = keys.get(quotation);
		const numbers = variants.flatMap(({kind, reference: ours, witness}) => [
			kinds.indexOf(kind),
			ours.start,
			ours.end,
			witness.start,
			witness.end,
		]);
		if (key !== undefined) return others.length > 0 ? [key, numbers, others] : [key, numbers];
		const {quote, order} = quotation;
		return [keyOfBest(quotation, keys), numbers, others, {quote, order}];
	});
	return {id, reference, referenceBy, witnesses: kept};
}

/** The key of the best of several quotes that were joined to one: it gave that its name. */
function keyOfBest({path, place, quote}: Quotation, keys: ReadonlyMap<Quotation, number>): number {
	for (const [best, key] of keys)
		if (best.quote.id === quote.id && best.path === path && best.place === place) return key;
	throw new RangeError(`${quote.id} of ${path} is none of these quotations`);
}

/** The utterance as it was; `quotation` gives those that it names. */
export function read(kept: Kept, quotation: (key: number) => Quotation): Utterance {
	if ('whole' in kept) return kept.whole;
	const {id, reference, referenceBy} = kept;
	const witnesses = kept.witnesses.map(([key, numbers, others = [], joined]): Witness => {
		const own = joined ? {...quotation(key), ...joined} : quotation(key);
		const variants = variantsIn(numbers);
		return {
			quotation: own,
			...(others.length > 0 && {others}),
			segments: rawSegments(own),
			differences: kindsOf(variants),
			variants,
		};
	});
	return {id, reference, referenceBy, text: witnesses[reference]!.quotation.quote.text, witnesses};
}

const kinds = Object.keys(differences) as Difference[];

function variantsIn(numbers: readonly number[]): Variant[] {
	const variants: Variant[] = [];
	for (let at = 0; at < numbers.length; at += 5) {
		const [kind, start, end, witnessStart, witnessEnd] = numbers.slice(at, at + 5) as [
			number,
			number,
			number,
			number,
			number,
		];
		variants.push({
			kind: kinds[kind]!,
			reference: {start, end},
			witness: {start: witnessStart, end: witnessEnd},
		});
	}
	return variants;
}

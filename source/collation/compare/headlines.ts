import {differences, type Difference, type Quotation, type Variant} from '../../model/utterance.ts';
import {align} from '../alignment.ts';
import {variantsOf} from '../differences/variants.ts';
import {speakerAgreement} from '../speakers.ts';
import {readQuotation, type Reading} from '../witness.ts';

/** How a phrase that a headline quotes stands to what was said. */
export type HeadlineStanding = 'whole' | 'cut' | 'changed' | 'never said';

export interface HeldHeadline {
	readonly headline: Quotation;
	readonly standing: HeadlineStanding;
	/** The fuller quotation that it is held against; null where there is none. */
	readonly body: Quotation | null;
	/** Against that quotation, which is the reference. */
	readonly variants: readonly Variant[];
}

/** Share of the phrase's weight that a quotation must have for the phrase to come from it. */
const takenFrom = 0.6;

/** Differences that leave the words of a phrase what they were: a shorter piece of them, marks around them, a speaker of whom a headline has no room for the name. */
const leavesWords: ReadonlySet<Difference> = new Set(['truncation', 'ellipsis', 'bracket', 'speaker', 'unnamed']);

export const isHeadline = ({block}: Quotation): boolean => block === 'title' || block === 'heading';

/** Holds a phrase quoted in a headline against the quotations of its own article and, where none has it, against those of others. */
export function holdHeadline(headline: Quotation, quotations: readonly Quotation[]): HeldHeadline {
	const phrase = readQuotation(headline);
	const bodies = quotations
		.filter(quotation => quotation !== headline && !isHeadline(quotation))
		.map(quotation => readQuotation(quotation));
	const own = bodies.filter(({quotation}) => quotation.article === headline.article);
	const body = fullestMatch(phrase, own) ?? fullestMatch(phrase, bodies);
	if (!body) return {headline, standing: 'never said', body: null, variants: []};
	const variants = variantsOf(body, phrase);
	const changed = variants.some(({kind}) => differences[kind].group !== 'form' && !leavesWords.has(kind));
	const cut = variants.some(({kind}) => kind === 'truncation' || kind === 'ellipsis');
	return {headline, standing: changed ? 'changed' : cut ? 'cut' : 'whole', body: body.quotation, variants};
}

function fullestMatch(phrase: Reading, bodies: readonly Reading[]): Reading | undefined {
	const whole = phrase.weights.reduce((sum, weight) => sum + weight, 0);
	let best: {reading: Reading; weight: number} | undefined;
	for (const reading of bodies) {
		const weight = sharedWeight(phrase, reading);
		if (weight < takenFrom * whole || !maySpeak(phrase, reading, weight === whole)) continue;
		// Of two that have all of it the fuller one says what was left away.
		const fuller = weight === best?.weight && reading.numbers.length > best.reading.numbers.length;
		if (!best || weight > best.weight || fuller) best = {reading, weight};
	}
	return best?.reading;
}

/**
 * The weight of the phrase's words that a quotation has: those in rows, and where all stand close together each of them (*new approach* out of *a new and
 * different approach*).
 */
function sharedWeight(phrase: Reading, {numbers}: Reading): number {
	const {left, right, weight} = align(phrase.numbers, numbers, phrase.weights);
	const stretch = right.length === 0 ? 0 : right.at(-1)! - right[0]! + 1;
	if (stretch > 2 * phrase.numbers.length + 3) return weight;
	return left.reduce((sum, at) => sum + phrase.weights[at]!, 0);
}

/** A headline gives words to a country, a ministry, a side: in its own article all of the words are enough, whoever says them there. */
function maySpeak({quotation}: Reading, {quotation: body}: Reading, isWhole: boolean): boolean {
	if (isWhole && quotation.article === body.article) return true;
	return speakerAgreement(quotation.quote.speaker, body.quote.speaker) !== 'other';
}

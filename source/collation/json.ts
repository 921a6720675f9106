import type {Utterance} from '../model/utterance.ts';

/** An utterance as `copydesk collate --json` prints it; offsets of segments are raw, those of variants in the text of each quotation. */
export function utteranceJson({id, reference, referenceBy, text, witnesses}: Utterance): Record<string, unknown> {
	return {
		utterance: id,
		reference,
		referenceBy,
		text,
		witnesses: witnesses.map(({quotation: {path, place, quote}, others, segments, differences, variants}) => ({
			path,
			...(place === null ? {} : {place}),
			quote: quote.id,
			...(others ? {others} : {}),
			segments,
			speaker: quote.speaker && {name: quote.speaker.name},
			differences,
			variants: variants.map(({kind, reference: ours, witness}) => ({
				kind,
				reference: [ours.start, ours.end],
				witness: [witness.start, witness.end],
			})),
		})),
	};
}

import {visible} from '../language/visible.ts';
import type {Utterance} from '../model/utterance.ts';

/** An utterance for people to read in a terminal: its words, then a witness a line with its differences. */
export function utteranceText({text, witnesses, reference}: Utterance): string {
	const lines = [`“${visible(text)}”`];
	for (const [index, {quotation, differences}] of witnesses.entries()) {
		const {path, place, publisher, published, quote} = quotation;
		const who = quote.speaker ? `${quote.speaker.name} ${quote.cue?.text ?? ''}`.trim() : 'nobody named';
		const what = index === reference ? 'reference' : differences.length > 0 ? differences.join(', ') : 'the same words';
		lines.push(visible(`  ${[publisher ?? path + (place ?? ''), published ?? 'undated', who, what].join(' · ')}`));
	}
	return `${lines.join('\n')}\n`;
}

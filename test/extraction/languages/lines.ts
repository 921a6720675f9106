import type {Article} from '../../../source/model/article.ts';
import type {Quote} from '../../../source/model/statement.ts';
import {extractByTable} from '../../../source/extraction/languages/quotes-by-table.ts';
import {article} from '../article.ts';

/** An article in another language, without a headline. */
export const foreign = (language: string, ...paragraphs: string[]): Article => ({
	...article('1234', ...paragraphs),
	language,
});

export const quotesIn = (language: string, ...paragraphs: string[]): readonly Quote[] =>
	extractByTable(foreign(language, ...paragraphs)).quotes;

/** A quote in a line: *p Märchen | Olaf Grund (stated: der Minister) | nannte*. Segments are parted by two bars, what is missing is a dash. */
export function line({kind, segments, text, speaker, cue}: Quote): string {
	let at = 0;
	const words = segments.map(({start, end}) => {
		const segment = text.slice(at, at + end - start);
		at += end - start + 1;
		return segment;
	});
	const who = speaker ? `${speaker.name} (${speaker.resolution}: ${speaker.mention})` : '-';
	return `${kind === 'direct' ? '' : 'p '}${words.join(' || ')} | ${who} | ${cue?.text ?? '-'}`;
}

export const linesIn = (language: string, ...paragraphs: string[]): readonly string[] =>
	quotesIn(language, ...paragraphs).map(line);

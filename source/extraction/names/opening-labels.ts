import {byAlphabet} from '../../language/alphabets.ts';
import type {Token} from '../../language/analysis.ts';
import {textLabels} from '../../language/text-labels.ts';
import type {Block, BlockKind} from '../../model/article.ts';

const place = String.raw`(?:, \p{Lu}[\p{L}.’']*(?: [\p{L}\p{N}.’']+){0,2}){0,2}`;
const agency = String.raw` \(\p{Lu}[\p{L} .]{1,19}\)`;

/**
 * The place that opens a report, up to its dash: *PORT ELSA —*, *KYIV, Ukraine (Reuters) -*, *Port Elsa (AP) –*. Without an agency the place stands in capitals, as
 * the Associated Press has it.
 */
const dateline = byAlphabet(
	new RegExp(
		String.raw`^\s*(?:\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}${place}(?:${agency})?|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}${place}${agency})\s*(?:—|–|--?(?=\s))`,
		'u',
	),
);

const kicker = byAlphabet(/^\s*([\p{L}&' -]{2,16}?)\s*[:|]/u);

/** Only the first paragraphs tell where they were written. */
const opening = 6;

/** Length of the dateline of a paragraph, or of the kicker of a headline (*INTERVIEW:*); 0 without one. */
function labelLength(kind: BlockKind, head: string): number {
	if (kind === 'paragraph') return /[–—]|-\s/.test(head) ? (dateline(head).exec(head)?.[0].length ?? 0) : 0;
	const found = kind === 'title' ? kicker(head).exec(head) : null;
	return found && textLabels.has(found[1]!.toLowerCase()) ? found[0].length : 0;
}

/** *• At least 11 people …*, *1. The crane …* */
const bullet = /^\s*(?:[•●▪■‣◦·–—*-]|\d{1,2}[.)])\s+/;

/** For each block the first token behind its dateline, kicker or bullet: these name a place or a genre and nobody, whatever they look like. */
export function firstTokensOf(
	blocks: readonly Block[],
	text: string,
	tokens: readonly Token[],
	blockStarts: readonly number[],
): readonly number[] {
	return blocks.map(({kind, start, end}, index) => {
		let first = blockStarts[index]!;
		const head = text.slice(start, Math.min(end, start + 120));
		const length = bullet.exec(head)?.[0].length ?? (index < opening ? labelLength(kind, head) : 0);
		while (first < blockStarts[index + 1]! && tokens[first]!.end <= start + length) first++;
		return first;
	});
}

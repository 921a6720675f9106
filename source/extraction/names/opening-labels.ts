import {byAlphabet} from '../../language/alphabets.ts';
import type {Reading} from '../reading.ts';

/**
 * The place that opens a report, up to its dash: *PORT ELSA —*, *KYIV, Ukraine (Reuters) -*, *Port Elsa (AP) –*. Without an agency the place stands in capitals, as
 * the Associated Press has it.
 */
const place = String.raw`(?:, \p{Lu}[\p{L}.’']*(?: [\p{L}\p{N}.’']+){0,2}){0,2}`;
const agency = String.raw` \(\p{Lu}[\p{L} .]{1,19}\)`;
const dateline = byAlphabet(
	new RegExp(
		String.raw`^\s*(?:\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}${place}(?:${agency})?|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}${place}${agency})\s*(?:—|–|--?(?=\s))`,
		'u',
	),
);

/** Only the first paragraphs tell where they were written. */
const opening = 6;

/** A label before a headline. */
const kicker =
	/^\s*(?:interview|opinion|analysis|comment|editorial|live|watch|video|exclusive|breaking|updated?|profile|review|explainer|fact[- ]check|obituary|letters?)\s*[:|]/i;

/** The tokens (last exclusive) of datelines and kickers: they name a place or a genre, whatever they look like. */
export function openingLabels({article, tokens, blockStarts}: Reading): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	for (const [index, {kind, start, end}] of article.blocks.slice(0, opening).entries()) {
		const head = article.text.slice(start, Math.min(end, start + 120));
		const pattern = kind === 'paragraph' ? /[-–—]/.test(head) && dateline(head) : kind === 'title' && kicker;
		const length = (pattern ? pattern.exec(head)?.[0].length : 0) ?? 0;
		const first = blockStarts[index]!;
		let behind = first;
		while (behind < blockStarts[index + 1]! && tokens[behind]!.end <= start + length) behind++;
		if (behind > first) found.push([first, behind]);
	}
	return found;
}

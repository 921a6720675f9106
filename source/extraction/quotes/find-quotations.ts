import type {Article, BlockKind} from '../../model/article.ts';
import {pairMarks, type Enclosed} from './pair-marks.ts';

/** A stretch of one block that quotation marks enclose; offsets are in the article's text. */
export interface Stretch extends Enclosed {
	/** Index of its block among the article's blocks. */
	readonly block: number;
	/** Whether it takes up a quotation that the block before left open. */
	readonly reopened: boolean;
}

/** A preformatted block is code or a table drawn with signs: its quotation marks hold nobody's words. A credit names only its picture's maker. */
const withoutQuotations: ReadonlySet<BlockKind> = new Set<BlockKind>(['preformatted', 'credit', 'byline']);

/** Every stretch between quotation marks, in the order of the text, titles of works and scare quotes among them. Linear in the length of the text. */
export function findQuotations(article: Pick<Article, 'text' | 'blocks' | 'language'>): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let left: Stretch | null = null;
	for (const [index, block] of article.blocks.entries()) {
		if (withoutQuotations.has(block.kind)) continue;
		const next = article.blocks[index + 1];
		const goesOn = next?.kind === 'paragraph' && /^['‘]\p{Lu}/u.test(article.text.slice(next.start, next.start + 2));
		const enclosed = pairMarks(article.text.slice(block.start, block.end), article.language, goesOn);
		for (const [order, one] of enclosed.entries()) {
			const takesUp = order === 0 && left?.block === index - 1 && atStart(article.text, block.start, one);
			const stretch = shift(one, block.start, index, takesUp);
			stretches.push(stretch);
			left = stretch.closed ? null : stretch;
		}
	}
	return stretches;
}

const atStart = (text: string, start: number, one: Enclosed): boolean =>
	text.slice(start, start + Math.min(one.outerStart, 8)).trim() === '' && one.outerStart <= 8;

const shift = (one: Enclosed, by: number, block: number, reopened: boolean): Stretch => ({
	...one,
	start: one.start + by,
	end: one.end + by,
	outerStart: one.outerStart + by,
	outerEnd: one.outerEnd + by,
	block,
	reopened,
});

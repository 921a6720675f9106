import type {Article, BlockKind} from '../../source/model/article.ts';
import {plainArticle} from '../../source/extraction/training/plain-article.ts';

/** An article of paragraphs; the first is the headline. A paragraph that begins with `[caption] ` is one. */
export function article(...paragraphs: readonly string[]): Article {
	const plain = plainArticle('articles/invented.txt', paragraphs.join('\n'));
	return {
		...plain,
		blocks: plain.blocks.map(block => {
			const kind = /^\[(caption|heading|list item|block quotation)\] /.exec(
				plain.text.slice(block.start, block.end),
			)?.[1];
			return kind ? {...block, kind: kind as BlockKind} : block;
		}),
	};
}

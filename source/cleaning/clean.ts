import type {Article} from '../model/article.ts';
import type {Decision} from '../model/decision.ts';
import {contentId} from '../model/identity.ts';
import type {RawDocument} from '../model/raw-document.ts';
import {assemble} from './assemble.ts';
import {judge} from './judge.ts';
import {metadataOf} from './metadata/metadata.ts';
import {followDecisions} from './decisions.ts';

/**
 * A raw document without what is not the article, every removal with its reason. What a reviewer decided stands over what the
 * program would do. The same document and decisions give the same article. Linear in the length of the raw text.
 */
export function clean(document: RawDocument, decisions: readonly Decision[] = []): Article {
	const judged = judge(document);
	const verdicts = followDecisions(
		document.raw,
		judged.blocks.flatMap(block => block.verdicts),
		decisions,
	);
	const {text, blocks, removed} = assemble(document.raw, verdicts);
	return {
		path: document.path,
		place: document.place,
		id: contentId(document.sha256, document.place ?? ''),
		sha256: document.sha256,
		format: document.format,
		...metadataOf(document, judged.title, text, blocks, decisions),
		text,
		blocks,
		removed,
		raw: document.raw,
		problems: document.problems,
	};
}

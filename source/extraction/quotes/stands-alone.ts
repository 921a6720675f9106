import type {Attributed} from '../speakers/attributed.ts';
import {outerTokens} from '../speakers/features.ts';
import type {Scene} from '../speakers/scene.ts';

/**
 * Whether a quotation stands as a sentence of its own, and not as a phrase within the writer's: it begins with a capital behind the start of a sentence, a colon or a
 * reporting word with a comma, and ends as sentences end or before a reporting clause.
 */
export function standsAlone(scene: Scene, {stretch, index}: Attributed): boolean {
	const {tokens, article, blockStarts, stretchTokens, sentenceOf, sentenceStarts} = scene.reading;
	const opening = article.text.slice(stretch.start, stretch.start + 4).replace(/^[\s['‘“"(]+/u, '');
	const [from] = outerTokens(scene, index);
	const [first, last] = stretchTokens[index]!;
	const atStart = from <= blockStarts[stretch.block]!;
	const before = atStart ? '' : tokens[from - 1]!.text;
	// *heard it at 2am. “There were two voices”*: the stop may belong to the token before
	const opens = sentenceStarts[sentenceOf[from]!] === from;
	const introduced = atStart || opens || /^[.!?:,;—–-]$|^[”"]$/.test(before) || scene.quoting[from - 1]! > 15;
	const capital = /^[\p{Lu}\p{N}…$#@]/u.test(opening) || opening.startsWith('...');
	// *“No,” he said*: a word that opens the writer’s sentence is a sentence itself
	if (introduced && capital) return last - first > 2 || atStart || opens || /^[.!?:”"]$/.test(before);
	return introduced && stretch.reopened;
}

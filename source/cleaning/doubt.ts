import type {RawDocument} from '../model/raw-document.ts';
import type {Judgement} from './classifier/classifier.ts';
import type {BlockFeatures} from './features/features.ts';
import {isParagraph} from './features/page-features.ts';
import {rulesAlone} from './rules-alone.ts';

/** From this probability, and from this many words, a paragraph in or beside the running text is kept: a lost sentence is worse than a stray one. */
const doubtful = 0.3;
const prose = 22;

/** A text of so many lines is kept whole: there is nothing to tell the page by. */
const few = 3;

/**
 * The classifier's running text without the blocks that are certainly something else, and with the paragraphs that it was not sure of. Where it finds no running text at
 * all, the rules are asked instead: an article is never lost whole.
 */
export function keepDoubtful(
	document: RawDocument,
	features: BlockFeatures,
	{body, opinions}: Judgement,
	excluded: (at: number) => boolean,
): boolean[] {
	const {blocks} = document;
	const {looks} = features;
	if (blocks.length <= few && !blocks.some(({traits}) => traits)) return looks.map((_, at) => !excluded(at));
	const found = body.some((inside, at) => inside && !excluded(at)) ? body : rulesAlone(document, features).body;
	const first = found.indexOf(true);
	const last = found.lastIndexOf(true);
	return found.map((inside, at) => {
		if (excluded(at)) return false;
		const beside = at > first - 2 && at < last + 2 && blocks[at]!.traits?.readability !== false;
		return inside || (beside && opinions[at]! > doubtful && isParagraph(looks[at]!) && looks[at]!.length >= prose);
	});
}

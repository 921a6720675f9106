import type {RawDocument} from '../../model/raw-document.ts';
import type {BlockFeatures} from '../features/features.ts';
import {lineFeatureNames} from '../features/line-features.ts';
import {isParagraph} from '../features/page-features.ts';

const guideTitle =
	/\b(?:best|top|how|guide|tips|what is|ways|vs\.?|review|reviews|checklist|ideas|beginners?|explained|cost|ultimate|trends)\b|^\d+\b|\b20[12]\d\b/i;

/**
 * A row of features for a whole page, from which the classifier guesses whether it reads like news or like a guide: what belongs to an article
 * differs (an author's note or a list of products is part of a guide and stands beside a report).
 */
export function pageRow({hints, raw, blocks}: RawDocument, {looks}: BlockFeatures, title: number): Float32Array {
	const sums = new Array<number>(lineFeatureNames.length).fill(0);
	let weight = 0;
	let paragraphs = 0;
	for (const look of looks) {
		if (!isParagraph(look)) continue;
		paragraphs++;
		weight += look.length;
		for (let at = 0; at < sums.length; at++) sums[at]! += look.values[at]! * look.length;
	}
	const share = (tags: RegExp) => blocks.filter(({tag}) => tags.test(tag)).length / (paragraphs || 1);
	const headline =
		title >= 0
			? raw.slice(blocks[title]!.rawStart, blocks[title]!.rawEnd)
			: (hints.find(({field}) => field === 'title')?.value ?? '');
	const types = hints.filter(({field}) => field === 'type').map(({value}) => value);
	const shorts = looks.filter(
		look => look.length >= 2 && look.length <= 9 && !look.endsSentence && !look.keywords.has('navigation'),
	);
	return Float32Array.from([
		...sums.map(sum => sum / (weight || 1)),
		Math.log1p(paragraphs),
		Math.log1p(weight),
		Math.log1p(weight / (paragraphs || 1)),
		share(/^h[2-6]$/),
		share(/^h3$/),
		share(/^li$/),
		share(/^td$|^tr$/),
		shorts.length / (paragraphs || 1),
		Number(guideTitle.test(headline)),
		headline.split(/\s+/).length,
		Number(types.some(type => /news/i.test(type))),
		Number(types.some(type => /blog/i.test(type))),
		Number(types.some(type => /article/i.test(type))),
	]);
}

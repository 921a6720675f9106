import type {BlockKind} from '../model/article.ts';
import type {RawDocument} from '../model/raw-document.ts';
import {certainVerdicts} from './certain.ts';
import type {Expert} from './classifier/classifier.ts';
import {classify} from './classifier/classifier.ts';
import {classifierFor} from './classifier/load.ts';
import {candidatesOf} from './candidates.ts';
import type {Candidate} from './rules/rule.ts';
import {cutInside} from './cuts.ts';
import {isTypedText, keepDoubtful} from './doubt.ts';
import {featuresOf} from './features/features.ts';
import {bodyKind, keptKind, statedIn} from './kinds.ts';
import {liveEntries} from './live-entries.ts';
import {bareBylines} from './metadata/bare-bylines.ts';
import {reasonsFor} from './reasons.ts';
import {rulesAlone} from './rules-alone.ts';
import {findTitle} from './title.ts';
import type {Verdict} from './verdict.ts';

/** Every block's verdict with what it rests on. */
export interface JudgedBlock {
	readonly verdicts: readonly Verdict[];
	/** Probability that the block is of the article's running text. */
	readonly opinion: number;
	readonly features: Float32Array;
}

/** What a printed page carries at its edges is no part of any article, nor is what a mail program prints above and below a text. */
const edgeTags: ReadonlySet<string> = new Set(['running head', 'page number', 'mail header', 'mail signature']);

/** Lines about who wrote the text (*VICTOR HALM, COURIER*), or whom to write to. */
const isAbout = ({text, look: {keywords}}: Candidate): boolean =>
	keywords.has('author') || keywords.has('about') || keywords.has('address') || !/\p{Ll}/u.test(text);

export interface Judged {
	/** The block of the headline, or -1. */
	readonly title: number;
	readonly blocks: readonly JudgedBlock[];
	/** What the classifier's answer rests on, if it was asked. */
	readonly leading: Expert | undefined;
}

/**
 * What is to be done with each block: the classifier tells the running text, the rules tell what kind the rest is or why it is removed.
 * A document of a line or two is kept whole: there is nothing to tell by.
 */
export function judge(
	document: RawDocument,
	classifier = classifierFor(document.blocks.some(({traits}) => traits)),
): Judged {
	const {raw, blocks} = document;
	const title = findTitle(document);
	const features = featuresOf(document, title);
	const judgement = classifier ? classify(classifier, document, features, title) : rulesAlone(document, features);
	const {opinions, rows} = judgement;
	const certain = certainVerdicts(document, features, judgement.body, title);
	const found = keepDoubtful(document, features, judgement, at => at === title || certain[at] !== undefined);
	// Teasers above a page's headline read like paragraphs.
	const above =
		title >= 0 && blocks[title]!.tag === 'h1' && found.filter((inside, at) => inside && at > title).length > 2;
	const body = above ? found.map((inside, at) => inside && at > title) : found;
	const stated = statedIn(document);
	const bare = bareBylines(document, title);
	const live = liveEntries(document, features.looks, body, title);
	const typed = isTypedText(document, features, title);
	const candidates = candidatesOf(document, features, body, title);
	const kinds = candidates.map((candidate, at): BlockKind | undefined => {
		if (at === title) return 'title';
		if (edgeTags.has(blocks[at]!.tag)) return undefined;
		const sure = certain[at];
		if (sure && 'removed' in sure) return undefined;
		const known = live.get(at) ?? sure?.kept ?? (bare.has(at) ? 'byline' : undefined);
		if (known) return known;
		const kind = body[at] ? undefined : keptKind(candidate, stated, at, title, body, opinions[at]!);
		return (
			kind ??
			(body[at] || document.alone || (typed && at > title && !isAbout(candidate))
				? bodyKind(candidate, blocks[at]!)
				: undefined)
		);
	});
	const reasons = reasonsFor(candidates, kinds, certain);
	const judged = blocks.map(({rawStart, rawEnd}, at): JudgedBlock => {
		const kind = kinds[at];
		const verdict: Verdict = kind
			? {rawStart, rawEnd, kept: kind, by: 'program'}
			: {rawStart, rawEnd, removed: reasons[at]!, by: 'program'};
		return {
			verdicts: kind ? cutInside(raw, blocks[at]!, kind) : [verdict],
			opinion: opinions[at]!,
			features: rows[at]!,
		};
	});
	return {title, blocks: judged, leading: judgement.leading};
}

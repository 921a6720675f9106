import type {RawDocument} from '../model/raw-document.ts';
import type {Judgement} from './classifier/classifier.ts';
import type {BlockFeatures} from './features/features.ts';
import type {Keyword} from './features/keywords.ts';
import type {LineLook} from './features/line-features.ts';
import {isParagraph} from './features/page-features.ts';
import {rulesAlone} from './rules-alone.ts';

/** From this probability, and from this many words, a paragraph in or beside the running text is kept: a lost sentence is worse than a stray one. */
const doubtful = 0.3;
const prose = 22;
/** From this probability the shortest of paragraphs is kept, too: *declined to comment* at a text's end looks like a reader's comment. */
const even = 0.4;

/** From this share of words that are the article’s, a text is an article by itself, and holds no page that its sentences could belong to. */
const mostly = 0.8;
/** Sentences that close above the running text belong to it, and paragraphs that close below. */
const lead = 3;
const tail = 5;

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
	const clean = isCleanText(document, features, found);
	return found.map((inside, at) => {
		if (excluded(at)) return false;
		if (clean && at >= first - lead && at < last + tail && belongs(looks[at]!, at > last)) return true;
		const beside = at > first - 2 && at < last + 2 && blocks[at]!.traits?.readability !== false;
		if (inside || !beside || !isParagraph(looks[at]!)) return inside;
		return opinions[at]! > even || (opinions[at]! > doubtful && looks[at]!.length >= prose);
	});
}

/** Whether somebody saved the article’s text alone, or nearly so: then the habits of whole pages say little about its sentences. */
function isCleanText({blocks}: RawDocument, {looks}: BlockFeatures, found: readonly boolean[]): boolean {
	if (blocks.some(({traits}) => traits)) return false;
	let [kept, all] = [0, 0];
	for (const [at, {length}] of looks.entries()) {
		all += length;
		if (found[at]) kept += length;
	}
	return kept >= all * mostly;
}

/** A text of so many lines may be one that somebody copied or typed. */
const mostTyped = 60;

/** What only a page around an article says, in lines that are no sentences. */
const ofPages: readonly Keyword[] = [
	'share', 'related', 'newsletter', 'account', 'advertisement', 'cookies', 'legal', 'comments', 'call', 'navigation', 'tags', 'credit', 'caption', 'updated', 'summary',
]; // prettier-ignore

/** Whether a short plain text has no line that a page would have around its article: it is kept whole, the names beneath its letters and all. */
export function isTypedText({blocks}: RawDocument, {looks}: BlockFeatures, title: number): boolean {
	if (blocks.length > mostTyped || blocks.some(({traits}) => traits)) return false;
	return !looks.some(
		(look, at) =>
			at !== title &&
			(look.keywords.has('newsletter') ||
				(!(look.endsSentence && look.length > 8) &&
					!ledUpTo.test(look.text) &&
					ofPages.some(name => look.keywords.has(name)))),
	);
}

/** Words in quotation marks and who said them, a line by itself: “We will wait,” the harbour master said. */
const quoted = /^["“„«][^"“”„»]{12,}["”»“][^"“”„»]{3,80}\.$/u;
/** The other way round: *Die Polizei schrieb auf Twitter: „Bitte …“* */
const ledUpTo = /^\p{Lu}[^"“”„«»]{3,80}[:,] ["“„«][^"“”„«»]{12,}["”»“]\.?$/u;

/** Below the text, where a page would go on, only a paragraph belongs to it, or what somebody said. */
const belongs = (look: LineLook, below: boolean): boolean =>
	quoted.test(look.text) ||
	ledUpTo.test(look.text) ||
	(isParagraph(look)
		? !below || look.keywords.size === 0
		: !below && look.endsSentence && look.length >= 5 && look.functionShare > 0.1 && look.keywords.size === 0);

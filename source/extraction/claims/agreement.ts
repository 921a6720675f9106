import {overlaps, type Span} from '../../model/span.ts';
import type {Claim, Quote, Speaker} from '../../model/statement.ts';
import {tokenAt, type Known} from '../circumstances/circumstances.ts';
import {speakerOf} from '../quotes/find-quotes.ts';
import {reactedUtterance} from '../names/reacted.ts';
import {utteranceNouns} from '../names/tables/nouns.ts';
import type {Scene} from '../speakers/scene.ts';
import {mainMention} from './attributed.ts';

/**
 * Quotes as they agree with the claims that hold them: one sentence has one source. Speakers of quotes and sources of claims are found apart; where they differ, the source of the
 * claim is right twice as often, and it is taken where the grammar speaks for it (counted in PolNeAR, articles that neither had learned from).
 */
export const inAgreement = (known: Known, quotes: readonly Quote[], claims: readonly Claim[]): readonly Quote[] => {
	const contents = claims
		.filter(({kind, source}) => kind === 'attributed' && source !== null)
		.flatMap(claim => claim.segments.map(({start, end}) => ({start, end, claim})))
		.sort((a, b) => a.start - b.start);
	if (contents.length === 0) return quotes;
	return quotes.map(quote => {
		const claim = holding(contents, quote);
		if (!claim?.source || !quote.speaker || overlaps(claim.source, quote.speaker)) return quote;
		if (!speaksFor(known.scene, quote, quote.speaker, claim, claim.source)) return quote;
		const {cue, chain, said, medium, translated} = claim;
		const mention = mainMention(known, claim.source);
		const speaker = mention ? speakerOf(known, mention, false) : claim.source;
		return {...quote, speaker, cue, with: claim.with, chain, said, medium, translated};
	});
};

interface Content extends Span {
	readonly claim: Claim;
}

/** So many contents back that begin before a quote one is looked for that holds it; no sentence has more. */
const furthest = 40;

/** The shortest of the claims in whose content a quote begins; `contents` stand in order. */
function holding(contents: readonly Content[], {segments}: Quote): Claim | undefined {
	const {start} = segments[0]!;
	let low = 0;
	let high = contents.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (contents[middle]!.start <= start) low = middle + 1;
		else high = middle;
	}
	let best: Content | undefined;
	for (let at = low - 1; at >= Math.max(0, low - furthest); at--) {
		const one = contents[at]!;
		if (start < one.end && (!best || one.end - one.start < best.end - best.start)) best = one;
	}
	return best?.claim;
}

/** Whether the grammar of the sentence speaks for the source of the claim. */
function speaksFor(scene: Scene, quote: Quote, speaker: Speaker, claim: Claim, source: Speaker): boolean {
	const quoted = {start: quote.segments[0]!.start, end: quote.segments.at(-1)!.end};
	// *“…,” he told reporters*
	if (speaker.start >= quoted.end && speaker.start - quoted.end < nearBehind) return false;
	// *said that Novak’s plan was “a disgrace”*: whoever is spoken of does not speak, unless a verb of theirs reports
	if (claim.segments.some(one => overlaps(one, speaker)))
		return !reports(scene, quote) && !isClaimant(scene, tokenAt(scene, speaker.start));
	if (!claim.cue || claim.cue.end > quoted.start) return false;
	// *Bloomberg, who thinks of running, said it was “impossible”*: one verb, whose subject stands before what describes it
	if (quote.cue && overlaps(quote.cue, claim.cue) && source.end <= speaker.start) return true;
	// *Weaver said executives fail to understand that there are “no secrets”*: a verb that hardly reports takes no words from one that does
	const isWeak = scene.reporting[tokenAt(scene, claim.cue.end - 1)]! < leastReporting && reports(scene, quote);
	return source.start > speaker.start && !isWeak && source.mention !== 'which' && isSubject(scene, source, claim.cue);
}

/** *contradict a claim by the group Clear Skies that ice had “paused”*, *dismissed his assertion that “…”*: whose words are spoken of. */
function isClaimant(scene: Scene, first: number): boolean {
	const {tokens} = scene.reading;
	const mention = scene.speaking[scene.speakingFrom[first]!];
	if (mention?.first === first && reactedUtterance(scene, mention) >= 0) return true;
	return tokens[first - 1]?.text === 'by' && utteranceNouns.has(tokens[first - 2]?.lemma ?? '');
}

/** In characters. */
const nearBehind = 12;

/** So often a verb of somebody's own stands with quotations, in half hundredths. */
const leastQuoting = 15;

/** So often a verb reports at all that is somebody's own word for what they say, in half hundredths. */
const leastReporting = 18;

function reports(scene: Scene, {cue}: Quote): boolean {
	if (!cue) return false;
	const verb = tokenAt(scene, cue.end - 1);
	return scene.reading.tokens[verb]!.pos === 'VERB' && scene.quoting[verb]! >= leastQuoting;
}

/** Behind these stands no subject; the tagger has *as*, *after* and the like among them, behind which one may. */
const within = /^(?:of|by|to|from|with|in|at|on|for|between|among|about|and|or)$/i;

/** Whether nothing but an auxiliary stands between somebody and a verb, and no preposition before them: *agents described*, not *a letter by Cohen calling*. */
function isSubject(scene: Scene, source: Span, cue: Span): boolean {
	const {tokens} = scene.reading;
	const first = tokenAt(scene, source.start);
	const last = tokenAt(scene, source.end - 1);
	const verb = tokenAt(scene, cue.start);
	if (verb <= last || within.test(tokens[first - 1]?.text ?? '')) return false;
	return tokens.slice(last + 1, verb).every(({pos}) => pos === 'AUX' || pos === 'ADV' || pos === 'PART');
}

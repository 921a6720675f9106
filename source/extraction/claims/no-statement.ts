import type {Sentence, Token} from '../../language/analysis.ts';
import {textLabels} from '../../language/text-labels.ts';
import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Attribution} from './attribution.ts';

/** *— Emil Sorda, a retired mediator*, *Harbor Courier, 16 March*: words without a verb state nothing, unless a speaker says so (*Four thousand jobs.*). */
export const holdsVerb = (tokens: readonly Token[]): boolean => tokens.some(({pos}) => pos === 'VERB' || pos === 'AUX');

/** *Q: And the plant?*, *Was it an attack?*: what is asked states nothing, whatever a classifier makes of it. */
export const isAsked = ({tokens}: Sentence): boolean =>
	tokens.at(-1)?.text === '?' && (asks.test(tokens[0]!.text) || tokens[1]?.text === ':');

const asks =
	/^(?:Q|QUESTION|who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|might|must)$/i;

/** *He added:* opens what others say. */
export const isOpener = ({tokens}: Sentence): boolean => tokens.length <= 8 && tokens.at(-1)?.text === ':';

/** *(Reporting by Ruta Simon; Editing by Ivo Pell)* says who wrote the text. */
export const isCredit = ({text}: Article, {start}: Sentence): boolean =>
	/^\W{0,2}(?:additional )?(?:reporting|writing|editing|compiled|translated|interview) by \p{Lu}/iu.test(
		text.slice(start, start + 40),
	);

/** *spoke on condition of anonymity because …*, *asked not to be named*. */
const termsOfSpeaking =
	/^(?:spoke|speaks?|speaking|talk(?:ed|ing)|agreed to (?:speak|talk)|asked|requested|insisted|was granted)\b[^.;]{0,60}?\b(?:anonym(?:ity|ously)|not (?:to )?be (?:named|identified|quoted))/i;
const namelessness =
	/^(?:not (?:to )?be|to remain) (?:named|identified|quoted|anonymous|unnamed)\b|^(?:to be|being) (?:named|identified)(?:\s(?:because|for fear|in this|in the|as)\b|$)/i;
/** *denied this*, *said so*: words that only point to what somebody stated. */
export const mereMention = /^(?:that|this|it|so|them)$/i;
const called = /\b(?:title|name|headline|nickname)$/i;

/** *the so-called “river fund”*, *its title is …*, *who asked not to be named*, *could not confirm that*: names, terms of speaking and mere pointing are nobody's claims. */
export function isNoStatement({text}: Pick<Article, 'text'>, {source, cue, content}: Attribution): boolean {
	const said = content.map(({start, end}) => text.slice(start, end)).join(' ');
	if (mereMention.test(said) || /^nothing$/i.test(said) || namelessness.test(said)) return true;
	const from = source ? text.slice(source.start, source.end) : '';
	const first = content[0]!;
	// *Transcript: Question time in the chamber*, *Storm Odile: what we know so far*
	if (!cue)
		return (
			source !== null &&
			(textLabels.has(from.toLowerCase()) || /^(?:what|how|why|who|when|where|which)\s/i.test(said)) &&
			/^\s*:[\s"“‘']*$/.test(text.slice(source.end, first.start))
		);
	// *whom police did not name*; *What the pollsters say*
	if (/^(?:who|whom|which|whose)(?:\s+\S+)?$/i.test(said) || /^(?:\d{1,2}[:.]\d\d )?(?:what|how|why)$/i.test(said))
		return true;
	if (joinsNoClause(text, source, cue, content)) return true;
	const words = text.slice(cue.start, cue.end);
	// *man found dead in harbour*
	if (/^found$/i.test(words) && /^(?:dead|alive|unconscious|injured|safe|guilty)\b/.test(said)) return true;
	// *whose son was found dead*
	if (/^(?:is|are|was|were|be|been|being)$/i.test(words)) return true;
	// *What we know about the outage*, *a young woman named Ruta Simon*
	if (/^we$/i.test(from) && /^know\b/.test(words) && /\bwhat\s$/i.test(text.slice(0, source!.start).slice(-6)))
		return true;
	if (/^(?:named|nicknamed|called)$/.test(words) && /^\p{Lu}/u.test(said) && /^an?\b|^$/i.test(from)) return true;
	// *Reported burglaries fell by 38 percent*
	if (!source && /^(?:Reported|Alleged|Suspected|Claimed|Proposed)$/.test(words)) return true;
	// *on condition of anonymity to discuss internal matters*
	if (/\banonym(?:ity|ously) $/.test(text.slice(Math.max(0, cue.start - 14), cue.start)) && /^to\b/.test(words))
		return true;
	// *Interview: Pavel Petrov on the strike*: what stands before the colon is no source
	if (words === ':' && textLabels.has(from.toLowerCase())) return true;
	if (/^(?:the|a|an|this|that|these|those)$/i.test(from)) return true;
	if (called.test(from) && /^(?:is|was)$/i.test(words)) return true;
	if (/\bso-called$/i.test(text.slice(Math.max(0, cue.start - 3), cue.end))) return true;
	// *learned to swim*
	if (/^(?:has |had |have )?(?:learn(?:ed|t|s)?|learning)$/i.test(words) && /^to\s/i.test(said)) return true;
	// *in a post that was liked 40,000 times*: what a noun’s relative clause says of it is none of its words
	if (
		/^that (?:is|are|was|were|has|had|have|will|would|can|could)\b/.test(said) &&
		determined.test(text.slice(0, cue.start).slice(-30))
	)
		return true;
	return termsOfSpeaking.test(text.slice(cue.start, cue.start + 120));
}

/** A determiner right before a word, or with one word between. */
const determined = /\b(?:a|an|the|his|her|its|their|this)\s+(?:\p{L}+\s+)?$/u;

/** *Revenue rose because traffic doubled*: who claims what stands before them has a mark before it. */
function joinsNoClause(text: string, source: Span | null, cue: Span, content: readonly Span[]): boolean {
	const [first] = content;
	if (content.length > 1 || !first) return false;
	const ends = /^\s*[.!?]/.test(text.slice(cue.end, cue.end + 3));
	if (!source) return ends && text.slice(first.end, cue.start).trim() === '' && first.end <= cue.start;
	if (first.end > source.start || cue.start < source.end) return false;
	const between = text.slice(first.end, source.start);
	return /^\s*(?:(?:because|as|when|after|since|while|until|before|once|if)\s+)?$/i.test(between) && ends;
}

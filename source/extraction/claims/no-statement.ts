import type {Sentence} from '../../language/analysis.ts';
import {textLabels} from '../../language/text-labels.ts';
import type {Article} from '../../model/article.ts';
import type {Attribution} from './attribution.ts';

/** *— Emil Sorda, a retired mediator*, *Harbor Courier, 16 March*: words without a verb state nothing, unless a speaker says so (*Four thousand jobs.*). */
export const holdsVerb = ({tokens}: Sentence): boolean => tokens.some(({pos}) => pos === 'VERB' || pos === 'AUX');

/** *Q: And the plant?*: what an interviewer asks states nothing, whatever a classifier makes of it. */
export const isAsked = ({tokens}: Sentence): boolean =>
	/^(?:Q|QUESTION)$/.test(tokens[0]?.text ?? '') && tokens.at(-1)?.text === '?';

/** *spoke on condition of anonymity because …*, *asked not to be named*. */
const termsOfSpeaking =
	/^(?:spoke|speaks?|speaking|talk(?:ed|ing)|agreed to (?:speak|talk)|asked|requested|insisted|was granted)\b[^.;]{0,60}?\b(?:anonym(?:ity|ously)|not (?:to )?be (?:named|identified|quoted))/i;
const called = /\b(?:title|name|headline|nickname)$/i;

/** *the so-called “river fund”*, *its title is …*, *who asked not to be named*, *could not confirm that*: names, terms of speaking and mere pointing are nobody's claims. */
export function isNoStatement({text}: Article, {source, cue, content}: Attribution): boolean {
	const said = content.map(({start, end}) => text.slice(start, end)).join(' ');
	if (/^(?:that|this|it|so|them)$/i.test(said)) return true;
	if (!cue) return false;
	const from = source ? text.slice(source.start, source.end) : '';
	const words = text.slice(cue.start, cue.end);
	// *Interview: Pavel Petrov on the strike*: what stands before the colon is no source
	if (words === ':' && textLabels.has(from.toLowerCase())) return true;
	if (/^(?:the|a|an|this|that|these|those)$/i.test(from)) return true;
	if (called.test(from) && /^(?:is|was)$/i.test(words)) return true;
	if (/\bso-called$/i.test(text.slice(Math.max(0, cue.start - 3), cue.end))) return true;
	return termsOfSpeaking.test(text.slice(cue.start, cue.start + 120));
}

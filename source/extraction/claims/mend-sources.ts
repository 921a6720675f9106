import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {tokenAt} from '../circumstances/circumstances.ts';
import type {Candidate} from '../names/mentions.ts';
import {calendarWords} from '../names/tables/bodies.ts';
import {relativePronouns} from '../names/tables/pronouns.ts';
import type {Reading} from '../reading.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Attribution} from './attribution.ts';
import {claimedOnly} from './noun-claims.ts';
import {withoutAccused, withoutAddressee, withAsker, withoutExpletive, withoutOwnClause} from './mend-contents.ts';

/** What the words of a source, of its cue and of its content demand, in this order. */
const mends: readonly ((text: string, attribution: Attribution) => Attribution)[] = [
	withoutAddressee,
	withAsker,
	withoutOwnClause,
	withoutExpletive,
	withoutAccused,
	withoutHalfClause,
	withoutTime,
	withNegation,
	withModal,
	withoutHearsay,
];

/** The attributions of a sentence with the sources that its grammar demands, whatever was learned. */
export function mendSources(scene: Scene, found: readonly Attribution[]): readonly Attribution[] {
	const {article} = scene.reading;
	const mended = found.map(one =>
		mends.reduce((attribution, mend) => mend(article.text, attribution), claimedOnly(scene, withSubject(scene, one))),
	);
	return sharing(article, mended);
}

/**
 * *One driver, who asked not to be named, said many members wanted to accept*: who stands straight between *said* and its clause is the clause's subject, and the
 * source stands before the cue.
 */
function withSubject(scene: Scene, attribution: Attribution): Attribution {
	const {source, cue, content} = attribution;
	const [first, ...rest] = content;
	const {text} = scene.reading.article;
	if (!source || !cue || !first || !isBlank(text, cue.end, source.start) || !isBlank(text, source.end, first.start))
		return attribution;
	const subject = subjectBefore(scene, tokenAt(scene, cue.start));
	if (!subject) return attribution;
	const {tokens} = scene.reading;
	return {
		source: {start: tokens[subject.first]!.start, end: tokens[subject.last]!.end},
		cue,
		content: [{start: source.start, end: first.end}, ...rest],
	};
}

const isBlank = (text: string, from: number, to: number): boolean =>
	from < to && to - from < 3 && text.slice(from, to).trim() === '';

/** Who stands before a verb, straight or with a relative clause between. */
function subjectBefore({reading, speaking, speakingFrom}: Scene, verb: number): Candidate | null {
	const {tokens, sentenceOf} = reading;
	const before = tokens[verb - 1]?.text === ',' ? beforeRelative(reading, verb - 1) : verb;
	if (before < 1) return null;
	for (let at = speakingFrom[before]! - 1; at >= 0 && sentenceOf[speaking[at]!.head] === sentenceOf[verb]; at--) {
		const mention = speaking[at]!;
		if (mention.last === before - 1 && !mention.possessive) return mention;
		if (mention.last < before - 1) return null;
	}
	return null;
}

/** How long a relative clause may be, in tokens. */
const longestRelative = 30;

/** The comma before the relative clause that ends with the comma at `end`; -1 without one. */
function beforeRelative({tokens, sentenceOf}: Reading, end: number): number {
	for (let at = end - 1; at > 0 && end - at < longestRelative && sentenceOf[at] === sentenceOf[end]; at--)
		if (relativePronouns.has(tokens[at]!.text.toLowerCase()) && tokens[at - 1]!.text === ',') return at - 1;
	return -1;
}

/** *Coach Bernd Vogel, whose contract expires in June, refused*: a relative clause is in a source as a whole or not at all. */
function withoutHalfClause(text: string, attribution: Attribution): Attribution {
	const {source, cue} = attribution;
	if (!source || !cue || cue.start < source.end) return attribution;
	const clause = /,\s+(?:who|whose|which|whom)\b[^,]*$/.exec(text.slice(source.start, source.end));
	const joins = /^[\s,]*(?:(?:has|had|have|also|then|later|once)\s+)*$/.test(text.slice(source.end, cue.start));
	return clause && !joins
		? {...attribution, source: {start: source.start, end: source.start + clause.index}}
		: attribution;
}

/** *Norvale University today*, *Petrov last night*: when somebody spoke is no part of who did. */
function withoutTime(text: string, attribution: Attribution): Attribution {
	const {source, cue} = attribution;
	if (!source || !cue) return attribution;
	const words = text.slice(source.start, source.end);
	if (isDate(words)) return {...attribution, source: null};
	// *Every spring the council announces …*
	const often =
		/^(?:(?:Every|Each) (?:day|week|month|year|spring|summer|autumn|fall|winter)|Yesterday|Today|Last (?:night|week|month|year))\s+(?=\S)/.exec(
			words,
		);
	if (often) return {...attribution, source: {start: source.start + often[0].length, end: source.end}};
	const day = dayBefore.exec(words);
	if (day) return {...attribution, source: {start: source.start + day[0].length, end: source.end}};
	const time = cue.start < source.end ? null : timeBehind.exec(words);
	return time ? {...attribution, source: {start: source.start, end: source.start + time.index}} : attribution;
}

/** *(On) 11 February Brenner*, *(On) Feb. 11, 2024, Brenner* */
const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const dayBefore = new RegExp(
	String.raw`^(?:On )?(?:\d{1,2} ${month}|${month} \d{1,2})(?:,? \d{4})?,?\s+(?=\p{L})`,
	'u',
);

const timeBehind =
	/(?<=\S)\s+(?:today|yesterday|tonight|(?:last|this) (?:night|morning|evening|week|month|year)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** *(“Port stands still”, 14 March) claims*: no day claims anything. */
function isDate(words: string): boolean {
	const parts = words.split(/[\s,]+/);
	return parts.some(isOfCalendar) && parts.every(part => isOfCalendar(part) || /^\d{1,4}$/.test(part));
}

const isOfCalendar = (word: string): boolean => calendarWords.has(word.toLowerCase());

/** *The minister is said to be furious*: whom the hearsay is about did not say it. */
function withoutHearsay(text: string, attribution: Attribution): Attribution {
	const {source, cue, content} = attribution;
	const [first] = content;
	if (!source || !cue || !first || first.start < cue.end) return attribution;
	if (!/^,?\s+$/.test(text.slice(source.end, cue.start))) return attribution;
	// *It is understood that …*
	if (/^it$/i.test(text.slice(source.start, source.end)) && hearsay.test(text.slice(cue.start, cue.end)))
		return {source: null, cue, content};
	const isHearsay =
		hearsay.test(text.slice(cue.start, cue.end)) && /^(?:to|as)\b/.test(text.slice(first.start, first.end));
	return isHearsay ? {source: null, cue, content: [source, ...content]} : attribution;
}

const hearsay =
	/^(?:(?:is|are|was|were|has been|have been)\s+)(?:\w+ly\s+)?(?:said|believed|thought|reported|understood|known|rumoured|rumored|alleged|considered|seen|viewed|regarded)$/;

/** *Some will argue*: the tagger’s noun is the verb’s. */
function withModal(text: string, attribution: Attribution): Attribution {
	const {source, cue} = attribution;
	if (!source || !cue || !isBlank(text, source.end, cue.start)) return attribution;
	const modal = /\s+(?:will|may|might)$/.exec(text.slice(source.start, source.end));
	if (!modal) return attribution;
	const end = source.start + modal.index;
	return {
		...attribution,
		source: {start: source.start, end},
		cue: {start: end + modal[0].length - modal[0].trim().length, end: cue.end},
	};
}

/** *Not everyone supports the walkout* says nothing of everyone. */
function withNegation(text: string, attribution: Attribution): Attribution {
	const {source} = attribution;
	if (!source || !/^(?:everyone|everybody|all|every|many|both)\b/i.test(text.slice(source.start, source.start + 10)))
		return attribution;
	const not = /\bnot\s$/i.exec(text.slice(Math.max(0, source.start - 5), source.start));
	return not ? {...attribution, source: {start: source.start - not[0].length, end: source.end}} : attribution;
}

/** *Petrov confessed that … and vowed to go*: a second verb without a subject of its own has that of the first. */
function sharing({text}: Article, found: readonly Attribution[]): readonly Attribution[] {
	let before: (Attribution & {readonly cue: Span}) | null = null;
	return found.map(attribution => {
		const {source, cue, content} = attribution;
		if (!cue) return attribution;
		if (source) {
			before = source.end <= cue.start ? {...attribution, cue} : null;
			return attribution;
		}
		if (!before || content.some(({start}) => start < cue.start)) return attribution;
		const end = Math.max(before.cue.end, ...before.content.map(span => span.end).filter(at => at <= cue.start));
		const between = end < cue.start && cue.start - end < longestJoint ? text.slice(end, cue.start) : '';
		return joined.test(between) ? {...attribution, source: before.source} : attribution;
	});
}

const joined = /^["”’'\s,;–—-]*\b(?:and|but|or)(?:\s+(?:also|then|later|further|again|has|had|have))*\s*$/;
const longestJoint = 40;

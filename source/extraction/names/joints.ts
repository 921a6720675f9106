import type {Reading} from '../reading.ts';
import {isTitle} from './name-parts.ts';
import {bodiesFor, bodiesOf, bodyWords, calendarWords} from './tables/bodies.ts';
import {isGivenName} from './tables/given-names.ts';
import {honorifics, nobles, offices} from './tables/titles.ts';

export const capital = (word: string): boolean => /^\p{Lu}/u.test(word);

export const particles: ReadonlySet<string> = new Set(
	'de del della di da dos du la le van von der den ter bin ibn al el'.split(' '),
);

/**
 * How many tokens a phrase that began at `from` goes on with at `at`, where a small word stands within a name or before the rest of it: *Secretary of State*, *Office for
 * National Statistics*, *Bank of the North*, *Food and Drug Administration*, *Sheriff’s Department*, *Doctors Without Borders*, *Detroit-based*. 0 if it ends there.
 */
export function jointLength(reading: Reading, from: number, at: number): number {
	const {tokens, sentenceOf, stretchOf} = reading;
	const next = tokens[at + 1];
	if (isCompound(reading, at)) return 2;
	if (at === from || !next || sentenceOf[at + 1] !== sentenceOf[at] || stretchOf[at + 1] !== stretchOf[at]) return 0;
	const {text} = tokens[at]!;
	if (text === 'of' && offices.has(next.text.toLowerCase())) return 2;
	if (isBodyJoint(reading, at)) return next.text === 'the' ? 3 : 2;
	const joins =
		(text === 'and' && (joinsFields(reading, from, at) || opensFields(reading, from, at))) ||
		isOwner(reading, at) ||
		(text === 'to' && isEnvoy(reading, at)) ||
		(text === 'of' && goesOnWithField(reading, from, at)) ||
		isLoudPreposition(reading, at);
	return joins ? 2 : 0;
}

/** *the Detroit-based company*: a mark and a participle between a name and its noun. */
function isCompound({tokens}: Reading, at: number): boolean {
	const [before, {text, start, end}, next, noun] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
	return (
		/^[-–]$/.test(text) &&
		before?.end === start &&
		next?.start === end &&
		compounding.test(next.text) &&
		/^(?:NOUN|PROPN|ADJ)$/.test(noun?.pos ?? '')
	);
}

const compounding = /^(?:based|born|led|backed|run|owned|held|controlled|trained|listed|funded|elect|designate)$/;

/** *University of Velmar*, *Department for Transport*, *Duke of the Isles*: the small word within the name of a body or a noble. */
function isBodyJoint({tokens}: Reading, at: number): boolean {
	const {text} = tokens[at]!;
	const before = tokens[at - 1]?.text ?? '';
	const opening = text === 'of' ? bodiesOf : text === 'for' ? bodiesFor : null;
	if (!opening || !capital(before)) return false;
	if (!opening.has(before.toLowerCase()) && !(text === 'of' && nobles.has(before.toLowerCase()))) return false;
	const word = tokens[at + 1]?.text === 'the' ? tokens[at + 2] : tokens[at + 1];
	return word !== undefined && capital(word.text) && !calendarWords.has(word.text.toLowerCase());
}

/** *Centers for Disease Control and Prevention*, *Department of Fish and Wildlife*: two fields of one body. */
function joinsFields({tokens}: Reading, from: number, at: number): boolean {
	const [next, behind] = [tokens[at + 1]!, tokens[at + 2]];
	const word = next.text.toLowerCase();
	if (!capital(next.text) || /^\p{Lu}{2,}$/u.test(next.text) || bodyWords.has(word) || honorifics.has(word))
		return false;
	if (isGivenName(next.text) || (behind && capital(behind.text) && !bodyWords.has(behind.text.toLowerCase())))
		return false;
	return tokens.slice(from, at).some(({text}) => text === 'of' || text === 'for');
}

/** *Royal Society for the Protection of Birds*: of what the field is. */
const goesOnWithField = ({tokens}: Reading, from: number, at: number): boolean =>
	capital(tokens[at - 1]!.text) &&
	capital(tokens[at + 1]!.text) &&
	tokens.slice(Math.max(from, at - 4), at).some(({text}) => text === 'for');

/** *the Food and Drug Administration*: the first of two fields that a body is named by. */
function opensFields({tokens}: Reading, from: number, at: number): boolean {
	const field = tokens[at - 1]!.text;
	if (tokens[from]!.pos !== 'DET' || at - from !== 2 || !capital(field)) return false;
	if (isGivenName(field)) return false;
	let end = at + 1;
	while (end < at + 4 && capital(tokens[end]?.text ?? '')) end++;
	return end > at + 2 && endsFields.test(tokens[end - 1]!.text);
}

const endsFields =
	/^(?:Commission|Administration|Board|Authority|Department|Agency|Service|Institute|Committee|Association|Council|Ministry|Office|Bureau|Union)$/;

/** *the Sheriff’s Department*, *St Bride’s Hospital*: whose body it is belongs to its name. */
function isOwner({tokens}: Reading, at: number): boolean {
	const before = tokens[at - 1]!.text;
	if (!/^['’]s$/.test(tokens[at]!.text) || !capital(before)) return false;
	if (!owners.has(before.toLowerCase()) && !/^(?:St\.?|Saint)$/.test(tokens[at - 2]?.text ?? '')) return false;
	for (let word = at + 1; word < at + 4 && capital(tokens[word]?.text ?? ''); word++)
		if (bodyWords.has(tokens[word]!.text.toLowerCase())) return true;
	return false;
}

const owners: ReadonlySet<string> = new Set(
	'sheriff prosecutor attorney governor mayor children women men people king queen veterans teachers workers farmers nurses doctors coroner'.split(
		' ',
	),
);

/** *Ambassador to Norway Lena Voss*: where somebody is sent, before the name. */
const isEnvoy = ({tokens}: Reading, at: number): boolean =>
	/^(?:ambassador|envoy|representative|emissary)$/i.test(tokens[at - 1]!.text) &&
	capital(tokens[at + 1]!.text) &&
	isGivenName(tokens[at + 2]?.text ?? '');

/** *Doctors Without Borders*: a preposition with a capital, outside a headline. */
const isLoudPreposition = ({tokens, article, blockOf}: Reading, at: number): boolean =>
	/^(?:Without|Against)$/.test(tokens[at]!.text) &&
	capital(tokens[at - 1]!.text) &&
	capital(tokens[at + 1]!.text) &&
	article.blocks[blockOf[at]!]!.kind === 'paragraph';

/** *Halden & Co.* */
export const isAmpersand = ({tokens}: Reading, at: number): boolean =>
	tokens[at]!.text === '&' && capital(tokens[at - 1]?.text ?? '') && capital(tokens[at + 1]?.text ?? '');

/** A mark within a name or a compound: *co-founder*, *AT&T*, *the Dockers’ Union*, the full stop of an initial that stands by itself. */
export function joinsName({tokens, stretchOf}: Reading, at: number): boolean {
	const {text, start, end} = tokens[at]!;
	const before = tokens[at - 1]!;
	if (/^['’]$/.test(text))
		return (
			before.end === start &&
			/^\p{Lu}.*s$/u.test(before.text) &&
			capital(tokens[at + 1]!.text) &&
			stretchOf[at] === stretchOf[at - 1]
		);
	if (text === '.') return before.end === start && /^\p{Lu}$/u.test(before.text);
	return /^[-–&/]$/.test(text) && before.end === start && tokens[at + 1]!.start === end;
}

/** The token that a name begins with whose last one is `head`, in a phrase that begins with `first`: a title before it is left out (*the union’s chief Ms. Marta Novak*). */
export function nameStart(reading: Reading, first: number, head: number): number {
	const {tokens} = reading;
	const text = (at: number) => (at < first ? '' : tokens[at]!.text);
	const isSuffixed = /^(?:Jr|Sr|II|III|IV)\.?$/.test(text(head));
	let from = head;
	while (from > first) {
		const before = text(from - 1);
		if (/^[-–&/'’]$/.test(before) && (capital(text(from - 2)) || particles.has(text(from - 2)))) from -= 2;
		else if (isSuffixed && from === head && capital(before)) from--;
		else if (capital(before) && tokens[from - 1]!.pos !== 'DET' && !isTitle(before, text(head), text(from))) from--;
		else if (before === '.' && /^\p{Lu}$/u.test(text(from - 2))) from -= 2;
		else if (particles.has(before) && (capital(text(from - 2)) || particles.has(text(from - 2)))) from--;
		else if (before === 'the' && from - 3 >= first && isBodyJoint(reading, from - 2)) from -= 3;
		else if (from - 2 >= first && isBodyJoint(reading, from - 1)) from -= 2;
		else if (before === 'and' && capital(text(from - 2))) from -= 2;
		else if (from - 2 >= first && isOwner(reading, from - 1)) from -= 2;
		else if (before === 'of' && from - 2 > first && goesOnWithField(reading, first, from - 1)) from -= 2;
		else break;
	}
	return from;
}

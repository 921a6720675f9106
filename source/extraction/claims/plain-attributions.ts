import type {Sentence, Token} from '../../language/analysis.ts';
import type {Span} from '../../model/span.ts';
import {tokenAt} from '../circumstances/circumstances.ts';
import {headlineCues} from '../cues/headline-cues.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Attribution} from './attribution.ts';
import {holdsVerb} from './no-statement.ts';

/** Of its uses a verb reports so often, in half hundredths, that a clause with it at a sentence’s end needs no further proof. */
const sure = 25;
/** With *has* before it so often is enough: *the watchdog has found*. */
const likely = 15;
/** So long may be who says it, in tokens. */
const longestSource = 14;
const longestClause = 9;

/**
 * What the form of a sentence alone says of who claims it, for sentences in which nothing else was found: *According to police, nobody died*; *nobody died, according to police*;
 * *schools will be closed tomorrow, the ministry has confirmed*; *In 1987, he recalls, a radio failed*.
 */
export function plainAttribution(scene: Scene, {tokens}: Sentence): Attribution | null {
	const first = tokens[0];
	const last = tokens.findLastIndex(({text}) => /[\p{L}\p{N}]/u.test(text));
	if (!first || last < 3 || tokens.some(({text}) => /["“”„«»]|''/.test(text))) return null;
	if (first.text === 'According' && tokens[1]!.text === 'to') return openedByAccording(tokens, last);
	const between = interrupted(scene, tokens, last);
	if (between) return between;
	const adverb = hearsayAdverb(tokens, last);
	if (adverb) return adverb;
	const comma = tokens.findLastIndex(({text}, at) => text === ',' && at < last - 1);
	if (comma < 2 || !holdsVerb(tokens.slice(0, comma))) return null;
	const content = spanOf(tokens, 0, comma);
	if (tokens[comma + 1]!.text === 'according' && tokens[comma + 2]!.text === 'to' && last > comma + 2)
		return {source: spanOf(tokens, comma + 3, last + 1), cue: spanOf(tokens, comma + 1, comma + 3), content: [content]};
	const told = last - comma <= longestClause ? toldSomebody(tokens, comma, last + 1) : null;
	if (told) return {...told, content: [content]};
	return last - comma <= longestClause ? closedByClause(scene, tokens, comma, last, content) : null;
}

/** *The suspect allegedly sold the boat*: somebody says so, and the article does not say who. */
function hearsayAdverb(tokens: readonly Token[], last: number): Attribution | null {
	const cue = tokens.findIndex(({text}) => /^(?:allegedly|reportedly|purportedly|supposedly)$/i.test(text));
	if (cue < 0 || cue === last || !tokens.slice(cue + 1).some(({pos}) => pos === 'VERB')) return null;
	let before = cue;
	while (before > 0 && tokens[before - 1]!.pos === 'PUNCT') before--;
	let behind = cue + 1;
	while (behind < last && tokens[behind]!.pos === 'PUNCT') behind++;
	return {
		source: null,
		cue: spanOf(tokens, cue, cue + 1),
		content: [...(before > 0 ? [spanOf(tokens, 0, before)] : []), spanOf(tokens, behind, last + 1)],
	};
}

/** *…, an EU official told the Meridian on Friday*: between a comma and `end` somebody tells somebody, and nothing else. */
function toldSomebody(
	tokens: readonly Token[],
	comma: number,
	end: number,
): Pick<Attribution, 'source' | 'cue'> | null {
	const cue = tokens.findIndex(({text}, at) => at > comma + 1 && at < end - 1 && /^(?:told|tells)$/.test(text));
	if (cue < 0 || !tokens.slice(cue + 1, end).every(({pos}) => inPhrase.has(pos))) return null;
	let from = cue;
	while (from - 1 > comma && /^(?:AUX|ADV)$/.test(tokens[from - 1]!.pos)) from--;
	const source = sourceIn(tokens, comma + 1, from);
	return source && {source, cue: spanOf(tokens, from, cue + 1)};
}

/** *Salles took cash, a court in Port Elsa heard on Tuesday*; *Minister took cash, court hears*: the form of reports from courts, with whatever came before a judge. */
export function heardInCourt({tokens}: Sentence): Attribution | null {
	const comma = tokens.findLastIndex(({text}) => text === ',');
	if (comma < 2 || tokens.length - comma > longestHearing || !holdsVerb(tokens.slice(0, comma))) return null;
	const clause = tokens.slice(comma + 1);
	const cue = clause.findIndex(({text}) => /^(?:heard|hears|told)$/.test(text));
	if (cue < 1) return null;
	const passive = clause[cue]!.text === 'told';
	if (passive && !/^(?:was|is|were)$/.test(clause[cue - 1]!.text)) return null;
	const from = comma + 1 + (clause[0]!.pos === 'DET' ? 1 : 0);
	const to = comma + 1 + cue - (passive ? 1 : 0);
	const source = tokens.slice(from, to);
	if (!source.some(({text}) => hearing.test(text)) || source.some(({pos}) => pos === 'VERB' || pos === 'PUNCT'))
		return null;
	if (!clause.slice(cue + 1).every(({text, pos}) => pos === 'PUNCT' || whenHeard.test(text))) return null;
	return {
		source: spanOf(tokens, comma + 1, to),
		cue: spanOf(tokens, to, comma + 2 + cue),
		content: [spanOf(tokens, 0, comma)],
	};
}

const longestHearing = 14;
const hearing = /^(?:court|jury|jurors|tribunal|inquest|inquiry|hearing|trial|panel|committee|commission)$/i;
const whenHeard = /^(?:on|this|last|today|yesterday|week|morning|afternoon|month|\p{Lu}\p{Ll}+day|has|have|been)$/u;

/**
 * Who a whole sentence is reported by, where others speak within it: *The minister misled us when she claimed it was “tested”, the watchdog has found*; *Minister ‘misled us’, says
 * watchdog*.
 */
export function reportedAtEnd(scene: Scene, {tokens}: Sentence, isTitle: boolean): Attribution | null {
	const last = tokens.findLastIndex(({text}) => /[\p{L}\p{N}]/u.test(text));
	const comma = tokens.findLastIndex(({text}, at) => text === ',' && at < last);
	if (comma < 3 || last - comma > longestEnd) return null;
	const content = spanOf(tokens, 0, comma);
	const told = holdsVerb(tokens.slice(0, comma)) ? toldSomebody(tokens, comma, last + 1) : null;
	if (told) return {...told, content: [content]};
	const behind = holdsVerb(tokens.slice(0, comma)) ? followedByPlace(scene, tokens, comma, last, content) : null;
	if (behind) return behind;
	const [first, second] = [tokens[comma + 1]!, tokens[comma + 2]];
	if (isTitle && second && headlineCues.test(first.text) && sourceIn(tokens, comma + 2, last + 1))
		return {source: spanOf(tokens, comma + 2, last + 1), cue: spanOf(tokens, comma + 1, comma + 2), content: [content]};
	return last - comma <= longestClause && holdsVerb(tokens.slice(0, comma))
		? closedByClause(scene, tokens, comma, last, content)
		: null;
}

/** *…, scientists reported in a paper published in March.* */
function followedByPlace(
	scene: Scene,
	tokens: readonly Token[],
	comma: number,
	last: number,
	content: Span,
): Attribution | null {
	const cue = tokens.findIndex(({pos}, at) => at > comma + 1 && pos === 'VERB');
	if (cue < 0 || cue - comma > 6 || cue === last) return null;
	if (!/^(?:in|on|at|during|after|yesterday|today|\p{Lu}\p{Ll}+day)$/u.test(tokens[cue + 1]!.text)) return null;
	if (scene.reporting[tokenAt(scene, tokens[cue]!.start)]! < likely || /(?:ing|s)$/.test(tokens[cue]!.text))
		return null;
	const source = sourceIn(tokens, comma + 1, cue);
	if (!source) return null;
	if (tokens.slice(cue + 1, last).some(({text, pos}) => pos === 'SCONJ' || /^[“"‘:]$/.test(text))) return null;
	return {source, cue: spanOf(tokens, cue, cue + 1), content: [content]};
}

/** In tokens: who reports the whole of it, and where, may be as long as this. */
const longestEnd = 16;

function openedByAccording(tokens: readonly Token[], last: number): Attribution | null {
	const comma = tokens.findIndex(({text}) => text === ',');
	if (comma < 3 || comma > longestSource || comma >= last || !holdsVerb(tokens.slice(comma + 1))) return null;
	// *According to Ivo Pell, a spokesman, the …*: an apposition goes on to the next comma
	const behind = tokens.findIndex(({text}, at) => text === ',' && at > comma);
	const end =
		behind > 0 && behind - comma < longestClause && !holdsVerb(tokens.slice(comma + 1, behind)) ? behind : comma;
	if (end >= last) return null;
	return {
		source: spanOf(tokens, 2, end),
		cue: spanOf(tokens, 0, 2),
		content: [spanOf(tokens, end + 1, last + 1)],
	};
}

/** *In the winter of 1987, he recalls, a trawler’s radio failed*: who says it stands between two commas. */
function interrupted(scene: Scene, tokens: readonly Token[], last: number): Attribution | null {
	const commas = tokens.flatMap(({text}, at) => (text === ',' ? [at] : []));
	for (const [order, comma] of commas.entries()) {
		const end = commas[order + 1];
		if (end === undefined) return null;
		const found = end - comma <= longestInsertion ? reportedBetween(scene, tokens, comma, end) : null;
		if (found && comma > 0 && end < last && holdsVerb(tokens.slice(end + 1)))
			return {...found, content: [spanOf(tokens, 0, comma), spanOf(tokens, end + 1, last + 1)]};
	}
	return null;
}

const longestInsertion = 7;

function reportedBetween(
	scene: Scene,
	tokens: readonly Token[],
	comma: number,
	end: number,
): Pick<Attribution, 'source' | 'cue'> | null {
	const told = toldSomebody(tokens, comma, end);
	if (told) return told;
	const {pos, start} = tokens[end - 1]!;
	if (pos !== 'VERB' || end - comma < 3 || scene.reporting[tokenAt(scene, start)]! < sure) return null;
	const source = sourceIn(tokens, comma + 1, end - 1);
	return source && {source, cue: spanOf(tokens, end - 1, end)};
}

/** *…, the education ministry has confirmed.* */
function closedByClause(
	scene: Scene,
	tokens: readonly Token[],
	comma: number,
	last: number,
	content: Span,
): Attribution | null {
	const {pos, start, lemma} = tokens[last]!;
	const completed = /^(?:has|have|had)$/.test(tokens[last - 1]!.text);
	const reports = closing.has(lemma) || scene.reporting[tokenAt(scene, start)]! >= (completed ? likely : sure);
	if (pos !== 'VERB' || !reports) return null;
	let cue = last;
	while (cue - 1 > comma && /^(?:AUX|ADV)$/.test(tokens[cue - 1]!.pos)) cue--;
	const source = sourceIn(tokens, comma + 1, cue);
	return source && {source, cue: spanOf(tokens, cue, last + 1), content: [content]};
}

/** Verbs that report at the end of a sentence, rarely as they do elsewhere: *…, the council advises*. */
const closing: ReadonlySet<string> = new Set(
	'advise recommend estimate calculate reckon predict suggest believe hope fear caution conclude find show reveal'.split(
		' ',
	),
);

/** Who says it, if these words may: a phrase, which begins with no relative word and no preposition. */
function sourceIn(tokens: readonly Token[], from: number, to: number): Span | null {
	const phrase = tokens.slice(from, to);
	const may = phrase.length > 0 && phrase.every(({pos}) => inPhrase.has(pos)) && !opensNoSource.test(phrase[0]!.text);
	return may ? spanOf(tokens, from, to) : null;
}

const inPhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'ADP']);
const opensNoSource = /^(?:who|which|what|whom|that|as|to|of|for|in|on|at|by|with|from)$/i;

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});

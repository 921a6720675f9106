import type {Article} from '../../model/article.ts';
import {blockKinds} from '../../model/article.ts';
import type {Extraction} from '../../model/extraction.ts';
import type {Cue, Quote, Speaker} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import {composeQuote, nothingTold} from '../quotes/compose.ts';
import {genreByTurns} from '../genre/genre-of.ts';
import {withBlockQuotes} from '../quotes/block-quotes.ts';
import {speakerByLabel, turnsByTable} from './turns-by-table.ts';
import {besideTurns} from '../quotes/turn-quotes.ts';
import {findQuotations} from '../quotes/find-quotations.ts';
import {castOf, type Cast} from './cast.ts';
import {isSaid, leastWords, stanceOf, wordsIn, type Stance} from './keep-pieces.ts';
import {outerTextOf} from './outer-text.ts';
import {membersTold} from './people-told.ts';
import {phrasesOf} from './phrases.ts';
import {piecesOf, type Piece} from './pieces.ts';
import {reportingOf, type Reporting} from './reporting.ts';
import {severalSpeak} from './subjects.ts';
import type {Surroundings} from './surroundings.ts';
import type {Gender, SpeechTable} from './speech-table.ts';
import {speechTableOf} from './speech-tables.ts';
import {speakingTogether} from './joint.ts';
import {toldIn} from './told.ts';
import {Whom, type Spoken} from './whom.ts';

/** Quotes of an article in another language than English: by a table of its verbs of saying, or without speakers where there is none. */
export function extractByTable(article: Article): Extraction {
	const table = speechTableOf(article.language ?? '');
	if (!table) return {quotes: withoutSpeakers(article), claims: [], people: [], genre: null};
	const around = surroundingsOf(article, table);
	const cast = castOf(around.outer, around.phrases, table);
	const genre = genreByTurns(article, new Set([...table.questionLabels, ...table.answerLabels]));
	const turns = genre ? turnsByTable(article, cast, table) : [];
	const marked = quotesOf(article, around, cast);
	const spoken = besideTurns(turns, marked);
	const quotes = withBlockQuotes(
		article,
		spoken,
		(name, place) => speakerByLabel(article, cast, name, place),
		() => null,
	);
	return {quotes, claims: [], people: membersTold(article, around, cast, quotes), genre};
}

function withoutSpeakers(article: Article): readonly Quote[] {
	return findQuotations(article)
		.filter(({start, end}) => wordsIn(article.text.slice(start, Math.min(end, start + 200))) >= leastWords)
		.map(stretch => {
			const direct = /^[\s[(¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(article.text.slice(stretch.start, stretch.start + 6));
			return composeQuote(article, [{stretch}], direct ? 'direct' : 'partial', {
				speaker: null,
				cue: null,
				circumstances: nothingTold,
			});
		});
}

function surroundingsOf(article: Article, table: SpeechTable): Surroundings {
	const pieces = piecesOf(article, findQuotations(article), table);
	const outer = outerTextOf(article, pieces, table);
	const phrases = phrasesOf(outer, table);
	const phraseAt = new Int32Array(outer.words.length + 1).fill(-1);
	for (const [index, {first, last}] of phrases.entries()) phraseAt.fill(index, first, last);
	const headline = (index: number): boolean => article.blocks[pieces[index]!.block]!.kind === 'title';
	return {outer, pieces, phrases, phraseAt, table, headline};
}

/** Pieces that are one quote, with what is told of it. */
interface Draft {
	readonly pieces: Piece[];
	readonly direct: boolean;
	readonly speaker: Speaker | null;
	readonly reporting: Reporting | null;
	readonly index: number;
	sentence: number;
}

function quotesOf(article: Article, around: Surroundings, cast: Cast): readonly Quote[] {
	const {outer, pieces, table} = around;
	const whom = new Whom(article, around, cast);
	const drafts: Draft[] = [];
	let spoken = null as Spoken | null;
	for (const [index, piece] of pieces.entries()) {
		const stance = stanceOf(outer, pieces, index, table);
		const last = drafts.at(-1) ?? null;
		const prose = blockKinds[article.blocks[piece.block]!.kind].prose;
		const sentence = outer.sentence[index]!;
		const found = reportingOf(around, index);
		if (last && takesUp(last, pieces[index - 1], piece, found)) {
			last.pieces.push(piece);
			last.sentence = sentence;
			continue;
		}
		const follows = last !== null && goesOn(around, last, piece, stance, found, sentence);
		const hint = found ? null : hintOf(around, index, stance);
		if (!follows && !isSaid(outer, index, stance, found, hint !== null, table)) {
			if (found !== null || !stance.direct || last?.pieces.at(-1)!.block !== piece.block) continue;
		}
		if (follows) {
			last.pieces.push(piece);
			last.sentence = sentence;
			if (spoken) spoken = {...spoken, sentence};
			continue;
		}
		const speaker: Speaker | null = found
			? speakerOf(whom, around, found, prose ? spoken : null)
			: prose
				? carriedBy(article, around, whom, index, stance, hint, spoken, last)
				: null;
		drafts.push({pieces: [piece], direct: stance.direct, speaker, reporting: found, index, sentence});
		if (speaker && prose) spoken = {speaker, sentence, block: piece.block, gender: genderOf(whom, speaker, found)};
	}
	return drafts.map(draft => quoteOf(article, around, whom, draft));
}

/** A piece behind a reporting clause within the same marks or dashes, unless a clause of its own follows it; a paragraph that opens again what the one before left open. */
function takesUp(last: Draft, before: Piece | undefined, piece: Piece, found: Reporting | null): boolean {
	if (piece.reopened) return true;
	if (!piece.resumes || last.pieces.at(-1) !== before) return false;
	return !piece.inset || found?.cue?.[0] === last.reporting?.cue?.[0];
}

/** A further sentence of the same speaker right behind the last, or the other half of a sentence that the clause parts. */
function goesOn(
	{outer}: Surroundings,
	last: Draft,
	piece: Piece,
	{direct, alone}: Stance,
	found: Reporting | null,
	sentence: number,
): boolean {
	const before = last.pieces.at(-1)!;
	if (before.block !== piece.block || !last.direct) return false;
	if (found === null) return alone && direct && sentence - last.sentence <= 1;
	const cue = found.cue?.[0];
	if (cue === undefined || cue !== last.reporting?.cue?.[0] || sentence !== last.sentence) return false;
	const {start} = outer.words[cue]!;
	return (
		start >= before.outerEnd &&
		start < piece.outerStart &&
		/[,;—–-]$/.test(outer.text.slice(before.outerEnd, piece.outerStart).trimEnd())
	);
}

function speakerOf(
	whom: Whom,
	around: Surroundings,
	{phrase, dropped, cue, verb, gender}: Reporting,
	spoken: Spoken | null,
): Speaker | null {
	if (phrase !== null) return whom.speaker(speakingTogether(around, phrase)[0]!, spoken);
	if (!dropped || cue === null || (verb !== null && severalSpeak.test(verb))) return null;
	return around.outer.words[cue[0]]
		? whom.antecedent(cue[0], gender ?? (verb === null ? null : genderOfVerb(verb)), spoken)
		: null;
}

/** Slavic verbs in the past tell who speaks: *сказала*, *powiedział*. */
function genderOfVerb(verb: string): Gender {
	if (/(?:ла|лась|лася|ła)$/u.test(verb)) return 'female';
	return /(?:[аиіеяувюі][вл]|[аиіея]лся|[аиія]вся|[aieyąu]ł)$/u.test(verb) ? 'male' : null;
}

const genderOf = (whom: Whom, speaker: Speaker, found: Reporting | null): Gender =>
	whom.genderOf(speaker) ?? (found?.verb == null ? null : genderOfVerb(found.verb));

/** What tells that somebody speaks where no verb of saying does. */
interface Hint {
	/** Whether the writer reports another’s words: *er sei „…“*. */
	readonly reported: boolean;
	/** The number of the phrase that speaks, or -1. */
	readonly phrase: number;
}

/** *Die Stadt habe „weggesehen“*; *« C’est honteux ! » Hélène Brandt ne décolère pas.* */
function hintOf(around: Surroundings, index: number, {direct, alone}: Stance): Hint | null {
	const {outer, phrases, phraseAt, table, pieces} = around;
	const sentence = outer.sentence[index]!;
	for (
		let word = outer.at[index]! - 1;
		outer.words[word]?.sentence === sentence && outer.at[index]! - word < 25;
		word--
	) {
		if (!table.reported.has(outer.words[word]!.lower)) continue;
		const before = phraseAt[word - 1] ?? -1;
		const pronoun = [before, phraseAt[word + 1]!].find(one => one >= 0 && phrases[one]!.pronoun);
		return {reported: true, phrase: pronoun ?? -1};
	}
	const next = outer.at[index]!;
	const phrase = phraseAt[next] ?? -1;
	if (!direct || !alone || around.headline(index) || phrase < 0 || phrases[phrase]!.first !== next) return null;
	const {name, kind, governed} = phrases[phrase]!;
	const first =
		outer.words[next - 1]?.block !== pieces[index]!.block && pieces[index - 1]?.block !== pieces[index]!.block;
	return first && outer.words[next]!.block === pieces[index]!.block && name && kind === 'person' && !governed
		? {reported: false, phrase}
		: null;
}

/** Who is carried on to a piece that no clause reports: in the same paragraph whoever spoke last; a paragraph that is nothing but a quotation goes on with the one before. */
function carriedBy(
	article: Article,
	{outer, pieces, phrases, phraseAt}: Surroundings,
	whom: Whom,
	index: number,
	{alone, direct}: Stance,
	hint: Hint | null,
	spoken: Spoken | null,
	last: Draft | null,
): Speaker | null {
	if (hint && hint.phrase >= 0) return whom.speaker(hint.phrase, spoken);
	if (!spoken || !last) return null;
	const piece = pieces[index]!;
	const before = last.pieces.at(-1)!;
	const next =
		before.block === piece.block - 1 && alone && direct && piece.outerEnd >= article.blocks[piece.block]!.end - 2;
	if (before.block !== piece.block) return next ? {...spoken.speaker, resolution: 'carried'} : null;
	let named = false;
	const sentence = outer.sentence[index]!;
	for (
		let word = outer.at[index]! - 1;
		outer.words[word]?.sentence === sentence && outer.at[index]! - word < 25;
		word--
	)
		named ||= phraseAt[word]! >= 0 && !phrases[phraseAt[word]!]!.pronoun;
	return alone || !named || hint?.reported ? {...spoken.speaker, resolution: 'carried'} : null;
}

function quoteOf(
	article: Article,
	around: Surroundings,
	whom: Whom,
	{pieces, direct, speaker, reporting}: Draft,
): Quote {
	const told = reporting ? toldIn(article, around, reporting) : {said: null, medium: null, chain: []};
	const [, ...joint] = reporting?.phrase == null ? [] : speakingTogether(around, reporting.phrase);
	return composeQuote(
		article,
		pieces.map(stretch => ({stretch})),
		direct ? 'direct' : 'partial',
		{
			speaker,
			cue: reporting?.cue ? cueOf(article, around, reporting.cue, reporting.verb) : null,
			circumstances: {
				...nothingTold,
				...told,
				with: joint.map(phrase => whom.speaker(phrase, null)),
				medium: told.medium ?? (speaker?.kind === 'document' ? 'document' : null),
			},
		},
	);
}

function cueOf(
	article: Article,
	{outer, table}: Surroundings,
	[first, last]: readonly [number, number],
	verb: string | null,
): Cue {
	const place = {start: outer.words[first]!.start, end: outer.words[last - 1]!.end};
	return {
		text: article.text.slice(place.start, place.end),
		force: (verb === null ? undefined : table.forces[verb]) ?? 'affirms',
		...placeOf(article, place),
	};
}

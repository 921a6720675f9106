import {contentId} from '../../model/identity.ts';
import type {Article} from '../../model/article.ts';
import type {Place, Span} from '../../model/span.ts';
import type {Claim, Cue, Speaker} from '../../model/statement.ts';
import {circumstancesOf, jointSpeakers, relaysOf, tokenAt, type Known} from '../circumstances/circumstances.ts';
import {forceOf} from '../cues/force-of.ts';
import type {Candidate} from '../names/mentions.ts';
import {calendarWords} from '../names/tables/bodies.ts';
import {placeOf} from '../place.ts';
import {speakerOf} from '../quotes/find-quotes.ts';
import type {Attribution} from './attribution.ts';
import {withoutOpening} from './without-opening.ts';

/** An attribution as a claim, with all that the text says of its source and of how it was said. */
export function attributedClaim(known: Known, found: Attribution): Claim {
	const {article} = known.scene.reading;
	const {source: whole, cue, content} = withApposition(article.text, found);
	const segments = content.map(span =>
		placeOf(article, withBracket(article.text, withItsMarks(known, withoutOpening(known, span)))),
	);
	const words = cue && cueAt(known, cue);
	const source = whole && withBracket(article.text, withoutLabel(known, whole));
	const mention = source && mainMention(known, source);
	const toSpeaker = (one: Candidate) => speakerOf(known, one, false);
	return {
		id: claimId(article, 'attributed', segments),
		kind: 'attributed',
		text: textOf(article, segments),
		segments,
		source: source && sourceAt(known, source, mention),
		cue: words,
		checkability: null,
		checkable: [],
		with: mention ? jointSpeakers(known, mention, toSpeaker) : [],
		chain: relaysOf(known, words, mention, segments[0]!),
		...circumstancesOf(known, words, segments),
		by: 'program',
	};
}

/** *Asked by his lawyer, Anna Lindqvist, whether …*: a name between two commas is the source’s and no content. */
function withApposition(text: string, {source, cue, content}: Attribution): Attribution {
	const [first, ...rest] = content;
	if (!source || !first || first.start < source.end) return {source, cue, content};
	if (text.slice(source.end, Math.min(first.start, source.end + 3)).trim() !== ',') return {source, cue, content};
	const name = apposition.exec(text.slice(first.start, Math.min(first.end, first.start + 80)));
	if (!name) return {source, cue, content};
	return {
		source: {start: source.start, end: first.start + name[1]!.length},
		cue,
		content: [{start: first.start + name[0].length, end: first.end}, ...rest],
	};
}

const apposition =
	/^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}),\s+(?=(?:whether|that|if|what|why|how|when|where|who)\b)/u;

/** *PORT ELSA — Council leader Jonas Reiter*, *14:20 Harbour master Jan Kolar*, *Sir – Mr Brandt*: neither place nor hour nor who is addressed says it. */
function withoutLabel(known: Known, source: Span): Span {
	const {text} = known.scene.reading.article;
	const skipped = label.exec(text.slice(source.start, source.end))?.[0].length ?? 0;
	const {start} = withoutOpening(known, source);
	return {start: Math.max(source.start + skipped, start), end: source.end};
}

const label = /^(?:\d{1,2}[:.]\d\d\s+|(?:Sirs?|Madam)\s*[,–—-]\s+)/;

/** *Sen. Rita Vasquez (D-N.M.)*: a bracket that opens closes. */
function withBracket(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end);
	if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return {start, end};
	const closing = /^\.?\)/.exec(text.slice(end, end + 2));
	return {start, end: end + (closing?.[0].length ?? 0)};
}

/** *called it “a disgrace”*: a quotation that ends or begins with what is said keeps both of its marks. */
function withItsMarks({scene}: Known, {start, end}: Span): Span {
	const {
		stretches,
		stretchOf,
		article: {text},
	} = scene.reading;
	const first = stretches[stretchOf[tokenAt(scene, start)]!];
	const last = stretches[stretchOf[tokenAt(scene, end - 1)]!];
	return {
		start: first?.start === start && end > first.end ? first.outerStart : start,
		end:
			last && start <= last.outerStart && !/[\p{L}\p{N}]/u.test(text.slice(end, last.end))
				? Math.max(end, last.outerEnd)
				: end,
	};
}

export const claimId = (article: Article, kind: Claim['kind'], segments: readonly Place[]): string =>
	contentId(article.id, kind, segments[0]!.start, textOf(article, segments));

export const textOf = ({text}: Article, segments: readonly Span[]): string =>
	segments.map(({start, end}) => text.slice(start, end)).join(' ');

function cueAt(known: Known, cue: Span): Cue {
	const {article, tokens} = known.scene.reading;
	const first = tokenAt(known.scene, cue.start);
	let last = first;
	while (last + 1 < tokens.length && tokens[last + 1]!.end <= cue.end) last++;
	return {
		text: article.text.slice(cue.start, cue.end),
		force: forceOf(tokens, first, last),
		...placeOf(article, cue),
	};
}

/**
 * The mention that a source is named by: the first whose own thing is not spoken of (*the campaign* of *Novak’s campaign*), else the first.
 */
export function mainMention({scene}: Known, source: Span): Candidate | null {
	const {tokens} = scene.reading;
	let low = 0;
	let high = scene.mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[scene.mentions[middle]!.first]!.start < source.start) low = middle + 1;
		else high = middle;
	}
	let possessor: Candidate | null = null;
	for (let at = low; at < scene.mentions.length; at++) {
		const mention = scene.mentions[at]!;
		if (tokens[mention.head]!.end > source.end) break;
		if (calendarWords.has(tokens[mention.head]!.text.toLowerCase())) continue;
		if (!mention.possessive) {
			// *according to their chief, Asta Rehn*
			const named = mention.kind === 'noun' ? scene.mentions[at + 1] : undefined;
			const beside =
				named?.kind === 'name' && named.first === mention.last + 2 && tokens[mention.last + 1]!.text === ',';
			return beside && !named.possessive && tokens[named.head]!.end <= source.end ? named : mention;
		}
		possessor ??= mention;
	}
	return possessor;
}

/** The speaker, with the whole of the source as its words: *Novak, who heads the union*. */
function sourceAt(known: Known, source: Span, mention: Candidate | null): Speaker {
	const {article} = known.scene.reading;
	const words = article.text.slice(source.start, source.end);
	const place = placeOf(article, source);
	if (!mention)
		return {
			name: words.replace(/^(?:the|an?) /i, ''),
			kind: 'group',
			resolution: 'description',
			terms: null,
			mention: words,
			...place,
		};
	const speaker = speakerOf(known, mention, false);
	return {...speaker, name: nameOfSource(words, speaker), mention: words, ...place};
}

/** *Not everyone on the quay* is not everyone; what describes somebody ends where the source does. */
function nameOfSource(words: string, {name, resolution}: Speaker): string {
	if (/^not\s/i.test(words)) return words;
	if (resolution !== 'description') return name;
	const bare = words.replace(/^(?:the|an?)\s+/i, '');
	return name.length > bare.length && name.startsWith(bare) ? bare : name;
}

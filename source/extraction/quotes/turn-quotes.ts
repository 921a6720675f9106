import {contentId} from '../../model/identity.ts';
import type {Article, BlockKind} from '../../model/article.ts';
import {overlaps, type Place, type Span} from '../../model/span.ts';
import type {Quote, Speaker} from '../../model/statement.ts';
import type {Known} from '../circumstances/circumstances.ts';
import {turnsOf, type Turn} from '../genre/turns.ts';
import {partsOfName} from '../names/name-parts.ts';
import {placeOf} from '../place.ts';
import {nothingTold} from './compose.ts';

/** The turns of a transcript or an interview as quotes: what stands behind a name and a colon is that speaker's, without quotation marks. */
export function turnQuotes(known: Known): Quote[] {
	const {article} = known.scene.reading;
	// what *Q:* asks is the outlet’s own
	const all = turnsOf(article);
	const turns = all.filter(({name}) => !question.test(name));
	const aliases = aliasesIn(turns);
	const asked = turns.some(({name}) => answer.test(name)) ? whoAnswers(known, all) : null;
	return turns.map(turn => {
		return {
			...wordsOfTurn(article, turn),
			speaker: answer.test(turn.name)
				? asked && {...asked, mention: turn.name, ...placeOf(article, turn.nameSpan)}
				: speakerOfTurn(known, turn, aliases),
			cue: null,
			...nothingTold,
			by: 'program',
		};
	});
}

/** The words of a turn as a quote has them, a segment a paragraph. */
export function wordsOfTurn(
	article: Article,
	{start, end, more}: Turn,
): Pick<Quote, 'id' | 'kind' | 'text' | 'segments'> {
	const spans = [{start, end}, ...more];
	const text = spans.map(span => article.text.slice(span.start, span.end)).join('\n\n');
	return {
		id: contentId('quote', start, text),
		kind: 'direct',
		text,
		segments: spans.map(span => placeOf(article, span)),
	};
}

/** Turns together with those quotations that lie in none of them, in the order of the text. */
export function besideTurns(turns: readonly Quote[], others: readonly Quote[]): Quote[] {
	const spoken = turns.flatMap(({segments}) => segments).sort((a, b) => a.start - b.start);
	let next = 0;
	const apart = [...others]
		.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start)
		.filter(({segments}) => {
			while (next < spoken.length && spoken[next]!.end <= segments[0]!.start) next++;
			return next === spoken.length || !overlaps(spoken[next]!, segments[0]!);
		});
	return [...turns, ...apart].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

/**
 * Who answers, where the turns do not say: the one person whom the headline names, else the one whom the lines before the turns name. Null if these name nobody or
 * several.
 */
function whoAnswers({scene, named}: Known, turns: readonly Turn[]): Omit<Speaker, 'mention' | keyof Place> | null {
	const {tokens, article, blockOf} = scene.reading;
	const offset = turns.find(({name}) => question.test(name) || answer.test(name))!.nameSpan.start;
	const namedIn = (isWhere: (kind: BlockKind) => boolean) =>
		named.people.filter(
			({kind, mentions}) =>
				kind === 'person' &&
				mentions.some(
					({head, quoted}) => !quoted && tokens[head]!.start < offset && isWhere(article.blocks[blockOf[head]!]!.kind),
				),
		);
	const inHeadline = namedIn(kind => kind === 'title');
	const before = inHeadline.length === 1 ? inHeadline : namedIn(kind => kind !== 'byline');
	const [person] = before;
	return before.length === 1 ? {name: person!.name, kind: 'person', resolution: 'carried', terms: null} : null;
}

/** *THE CHAIR (Judge Marta Novak)* says once who *THE CHAIR* is. */
function aliasesIn(turns: readonly Turn[]): ReadonlyMap<string, string> {
	const aliases = new Map<string, string>();
	for (const {name} of turns) {
		const both = /^(.*?)\s*\(([^)]+)\)/.exec(name);
		if (both) aliases.set(plain(both[1]!), plain(partsOfName(both[2]!.split(/\s+/)).words.join(' ')));
	}
	return aliases;
}

/** A name in capitals is brought into the form that the article gives elsewhere: *NOVAK* is *Marta Novak*. */
function speakerOfTurn(known: Known, {name, nameSpan}: Turn, aliases: ReadonlyMap<string, string>): Speaker {
	return speakerByLabel(known, name, nameSpan, aliases);
}

/** Whom a name at the head of a turn, or beneath a block quotation, means. */
export function speakerByLabel(
	{scene, named}: Known,
	name: string,
	nameSpan: Span,
	aliases: ReadonlyMap<string, string> = new Map(),
): Speaker {
	const label = plain(name.replace(/\s*\([^)]*\)/, ''));
	const wanted = aliases.get(label) ?? label;
	const last = wanted.split(' ').at(-1)!;
	const people = named.people.filter(({kind, name: full}) => kind === 'person' && full !== full.toUpperCase());
	const person =
		people.find(one => plain(one.name) === wanted) ?? people.find(one => plain(one.name).split(' ').at(-1) === last);
	return {
		name: person?.name ?? (name === name.toUpperCase() && name.length > 2 ? titleCase(name) : name),
		kind: name === name.toUpperCase() ? 'person' : partsOfName(name.split(' ')).kind,
		resolution: person && person.name !== name ? 'name' : 'stated',
		mention: name,
		terms: null,
		...placeOf(scene.reading.article, nameSpan),
	};
}

const question = /^(?:Q|QUESTION)$/;
const answer = /^(?:A|ANSWER)$/;
const plain = (name: string): string => name.toLowerCase().replace(/\./g, '').trim();
const titleCase = (name: string): string =>
	name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, letter => letter.toUpperCase());

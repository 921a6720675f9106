import type {Article} from '../../model/article.ts';
import {blockKinds} from '../../model/article.ts';
import type {Extraction} from '../../model/extraction.ts';
import type {Mention, Person} from '../../model/person.ts';
import type {Span} from '../../model/span.ts';
import type {Quote, Speaker} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import {genderOfName} from '../names/tables/given-names.ts';
import {composeQuote, nothingTold} from '../quotes/compose.ts';
import {findQuotations, type Stretch} from '../quotes/find-quotations.ts';
import {fullNamesIn} from '../names/full-names.ts';
import {nearestSpeaker, type NearSpeaker} from './nearest-speaker.ts';
import {speechTables} from './speech-tables.ts';

/** A stretch of fewer words is a title or a word held with tongs, unless a verb of saying stands beside it. */
const leastWords = 4;

/** Quotes of an article in another language than English: by a table of its verbs of saying, or without speakers where there is none. */
export function extractByTable(article: Article): Extraction {
	const table = speechTables[article.language ?? ''];
	const stretches = findQuotations(article);
	const names = new Map<string, Known>();
	let written: ReadonlyMap<string, string> | undefined;
	const quotes: Quote[] = [];
	let last = null as {readonly stretch: Stretch; readonly speaker: Speaker} | null;
	for (const [index, stretch] of stretches.entries()) {
		const block = article.blocks[stretch.block]!;
		const bounds = {
			from: Math.max(block.start, neighbour(stretches[index - 1], stretch)?.outerEnd ?? 0),
			to: Math.min(block.end, neighbour(stretches[index + 1], stretch)?.outerStart ?? Infinity),
		};
		const near: NearSpeaker | null = table ? nearestSpeaker(article, stretch, bounds, table) : null;
		if (!near && wordsIn(article.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 200))) < leastWords)
			continue;
		const prose = blockKinds[block.kind].prose;
		const carries: Speaker | null =
			!near && prose && last && (last.stretch.block === stretch.block || stretch.reopened) ? last.speaker : null;
		const speaker: Speaker | null = near ? speakerAt(near) : carries ? {...carries, resolution: 'carried'} : null;
		const cue = near?.cue ?? null;
		const cueText = cue && article.text.slice(cue.start, cue.end);
		quotes.push(
			composeQuote(article, [{stretch}], startsSentence(article.text, stretch) ? 'direct' : 'partial', {
				speaker,
				cue:
					cue && cueText
						? {text: cueText, force: table?.forces[cueText.toLowerCase()] ?? 'affirms', ...placeOf(article, cue)}
						: null,
				circumstances: nothingTold,
			}),
		);
		if (speaker && prose) last = {stretch, speaker};
	}
	return {quotes, claims: [], people: [...names.values()].map(personOf), genre: null};

	function speakerAt({speaker: span, cue, pronoun}: NearSpeaker): Speaker {
		const mention = article.text.slice(span.start, span.end);
		const place = placeOf(article, span);
		const name = pronoun ? (latestOf(table?.pronouns[mention.toLowerCase()] ?? null) ?? mention) : fullName(mention);
		const known = names.get(name) ?? {name, gender: genderOfName(name.split(' ')[0]!), mentions: []};
		known.gender ??= cue ? genderOfVerb(article.text.slice(cue.start, cue.end)) : null;
		names.delete(name);
		names.set(name, known);
		known.mentions.push({text: mention, how: pronoun ? 'pronoun' : 'name', ...place});
		return {
			name,
			kind: 'person',
			resolution: pronoun ? 'pronoun' : name === mention ? 'stated' : 'name',
			mention,
			terms: null,
			...place,
		};
	}

	/** The person named last whom a pronoun may mean. */
	function latestOf(gender: 'female' | 'male' | null): string | undefined {
		return [...names.values()]
			.slice(-12)
			.reverse()
			.find(one => gender === null || one.gender === null || one.gender === gender)?.name;
	}

	/** A bare family name is the fuller name before it that ends in it. */
	function fullName(mention: string): string {
		for (const {name} of names.values()) if (name !== mention && name.endsWith(` ${mention}`)) return name;
		if (mention.includes(' ') || !table) return mention;
		written ??= fullNamesIn(article.text, table);
		return written.get(mention) ?? mention;
	}
}

interface Known {
	readonly name: string;
	gender: 'female' | 'male' | null;
	readonly mentions: Mention[];
}

/** Slavic verbs in the past tell who speaks: *сказала*, *powiedział*. */
function genderOfVerb(verb: string): 'female' | 'male' | null {
	if (/(?:ла|ła)$/u.test(verb)) return 'female';
	return /(?:[аиіеяувю][вл]|[aieyą]ł)$/u.test(verb) ? 'male' : null;
}

const neighbour = (other: Stretch | undefined, {block}: Stretch): Stretch | undefined =>
	other?.block === block ? other : undefined;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const startsSentence = (text: string, {start}: Span): boolean =>
	/^[\s[(¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(start, start + 6));

const personOf = ({name, gender, mentions}: Known): Person => ({
	name,
	kind: 'person',
	gender,
	roles: [],
	names: [...new Set([name, ...mentions.filter(({how}) => how === 'name').map(({text}) => text)])],
	mentions,
});

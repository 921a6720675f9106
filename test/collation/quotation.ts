import type {Speaker} from '../../source/model/statement.ts';
import type {Difference, Quotation, Utterance} from '../../source/model/utterance.ts';

/** What a test says of a quotation; the rest is ordinary. */
export interface Said {
	readonly by?: string | null;
	readonly kind?: 'direct' | 'partial';
	readonly published?: string | null;
	readonly article?: string;
	readonly block?: string;
	readonly genre?: string;
	readonly around?: string;
	readonly translated?: string;
	readonly unnamed?: boolean;
	readonly when?: string;
	/** Where it stands in the article's text. */
	readonly at?: number;
	readonly order?: number;
}

/** A quotation in an article of that outlet; `|` in its words is where the writer breaks in. */
export function witness(outlet: string, words: string, said: Said = {}): Quotation {
	const parts = words.split('|').map(part => part.trim());
	let start = said.at ?? 100;
	const segments = parts.map(part => {
		const place = {start, end: start + part.length, rawStart: start, rawEnd: start + part.length};
		start = place.end + 20;
		return place;
	});
	const place = {start: 0, end: 0, rawStart: 0, rawEnd: 0};
	const name = said.by === undefined ? 'Marta Novak' : said.by;
	const speaker: Speaker | null =
		name === null
			? null
			: {name, kind: said.unnamed ? 'unnamed' : 'person', resolution: 'name', mention: name, terms: null, ...place};
	return {
		quote: {
			id: `${outlet} ${words}`,
			kind: said.kind ?? 'direct',
			text: parts.join(' '),
			segments,
			speaker,
			cue: null,
			with: [],
			chain: [],
			said: said.when === undefined ? null : {text: said.when, when: said.when, where: null, ...place},
			medium: null,
			translated: said.translated ?? null,
			by: 'program',
		},
		path: `${outlet}.txt`,
		place: null,
		article: said.article ?? outlet,
		published: said.published ?? null,
		publisher: outlet,
		genre: said.genre ?? null,
		language: 'en',
		block: said.block ?? 'paragraph',
		neighbourhood: said.around ?? '',
		order: said.order ?? 0,
	};
}

/** The differences of an outlet's witness in an utterance. */
export const differencesOf = (utterance: Utterance | undefined, outlet: string): readonly Difference[] | undefined =>
	utterance?.witnesses.find(({quotation}) => quotation.publisher === outlet)?.differences;

export const referenceOf = (utterance: Utterance | undefined): string | null | undefined =>
	utterance?.witnesses[utterance.reference]?.quotation.publisher;

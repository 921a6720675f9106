import type {Article, Block, RemovedBlock} from '../model/article.ts';
import type {Extraction} from '../model/extraction.ts';
import type {Place} from '../model/span.ts';
import type {Claim, Cue, Occasion, Quote, Relay, Speaker} from '../model/statement.ts';

/** One article as `extract` and the JSON export write it. Raw text and problems are not in it. */
export interface ArticleJson extends Omit<Article, 'raw' | 'problems'> {
	readonly quotes: readonly Quote[];
	readonly claims: readonly Claim[];
}

/**
 * An article with its statements in the form and the order of fields that every output shares. The values are written out one by
 * one, so that a field that a stage adds for its own use never leaks into an export. A genre that the article states wins over the one that extraction found.
 */
export function articleJson(article: Article, extraction: Extraction): ArticleJson {
	return {
		path: article.path,
		place: article.place,
		id: article.id,
		sha256: article.sha256,
		format: article.format,
		title: article.title,
		publisher: article.publisher,
		authors: article.authors,
		published: article.published,
		modified: article.modified,
		url: article.url,
		language: article.language,
		genre: article.genre ?? extraction.genre,
		agencies: article.agencies,
		provenance: article.provenance,
		text: article.text,
		blocks: article.blocks.map(blockJson),
		removed: article.removed.map(removedJson),
		quotes: extraction.quotes.map(quoteJson),
		claims: extraction.claims.map(claimJson),
	};
}

const blockJson = ({kind, by, ...place}: Block): Block => ({kind, ...placeJson(place), ...(by && {by})});

const removedJson = ({reason, text, rawStart, rawEnd, by}: RemovedBlock): RemovedBlock => ({
	reason,
	text,
	rawStart,
	rawEnd,
	by,
});

export const quoteJson = (quote: Quote): Quote => ({
	id: quote.id,
	kind: quote.kind,
	text: quote.text,
	by: quote.by,
	segments: quote.segments.map(placeJson),
	speaker: quote.speaker && speakerJson(quote.speaker),
	...circumstancesJson(quote),
});

export const claimJson = (claim: Claim): Claim => ({
	id: claim.id,
	kind: claim.kind,
	text: claim.text,
	by: claim.by,
	segments: claim.segments.map(placeJson),
	source: claim.source && speakerJson(claim.source),
	...circumstancesJson(claim),
	checkability: claim.checkability,
	checkable: claim.checkable,
});

/** What quotes and claims share after their speaker or source. */
const circumstancesJson = (statement: Quote | Claim) => ({
	cue: statement.cue && cueJson(statement.cue),
	with: statement.with.map(speakerJson),
	chain: statement.chain.map(relayJson),
	said: statement.said && occasionJson(statement.said),
	medium: statement.medium,
	translated: statement.translated,
});

const speakerJson = (speaker: Speaker): Speaker => ({
	name: speaker.name,
	kind: speaker.kind,
	resolution: speaker.resolution,
	mention: speaker.mention,
	...placeJson(speaker),
	terms: speaker.terms,
});

const cueJson = ({text, force, ...place}: Cue): Cue => ({text, force, ...placeJson(place)});

const relayJson = ({name, mention, ...place}: Relay): Relay => ({name, mention, ...placeJson(place)});

const occasionJson = ({text, when, where, ...place}: Occasion): Occasion => ({text, when, where, ...placeJson(place)});

const placeJson = ({start, end, rawStart, rawEnd}: Place): Place => ({start, end, rawStart, rawEnd});

import type {MetadataHint} from '../../model/raw-document.ts';
import {attribute, elementsOf, textContent} from './page.ts';
import type {Document} from './page.ts';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

const articleType = /(?:article|posting|report|review|recipe|howto|creativework|analysisnewsarticle)$/i;

/** schema.org's description of the article in `<script type="application/ld+json">`. */
export function linkedDataHints(document: Document): MetadataHint[] {
	const things: Record<string, Json>[] = [];
	for (const element of elementsOf(document))
		if (element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
			collect(parseLoosely(textContent(element)), things, 0);
	const article =
		things.find(thing => typesOf(thing).some(type => articleType.test(type)) && thing.headline !== undefined) ??
		things.find(thing => typesOf(thing).some(type => articleType.test(type)));
	if (!article) return [];
	const byId = new Map(things.map(thing => [thing['@id'], thing]));
	const hints: MetadataHint[] = [];
	const add = (field: MetadataHint['field'], value: Json | undefined) => {
		for (const text of textsOf(value, byId)) hints.push({field, value: text, from: 'json-ld'});
	};
	add('title', article.headline ?? article.name);
	add('standfirst', article.description);
	add('author', article.author ?? article.creator);
	add('publisher', article.publisher);
	add('published', article.datePublished ?? article.dateCreated);
	add('modified', article.dateModified);
	add('url', typeof article.mainEntityOfPage === 'string' ? article.mainEntityOfPage : article.url);
	add('language', article.inLanguage);
	add('section', article.articleSection);
	add('type', article['@type']);
	add('body', article.articleBody ?? article.reviewBody);
	return hints;
}

/** Many pages break lines inside strings or wrap the block in comments. */
function parseLoosely(text: string): Json {
	const bare = text.replace(/^\s*(?:<!--|\/\*.{0,40}\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, '');
	for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
		try {
			return JSON.parse(attempt) as Json;
		} catch {
			continue;
		}
	}
	return null;
}

/** Nesting that a description of an article may need. */
const deepest = 6;

function collect(value: Json, things: Record<string, Json>[], depth: number) {
	if (value === null || typeof value !== 'object' || depth > deepest) return;
	if (Array.isArray(value)) {
		for (const item of value) collect(item, things, depth + 1);
		return;
	}
	things.push(value);
	for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart'])
		collect(value[key] ?? null, things, depth + 1);
}

const typesOf = (thing: Record<string, Json>): string[] =>
	[thing['@type'] ?? []].flat().filter(type => typeof type === 'string');

/** The texts of a value: itself, the names of the things it stands for, of each item of a list. */
function textsOf(
	value: Json | undefined,
	byId: ReadonlyMap<Json | undefined, Record<string, Json>>,
	depth = 0,
): string[] {
	if (value === undefined || value === null || depth > deepest) return [];
	if (typeof value === 'string') return value.trim() ? [decodeEntities(value.trim())] : [];
	if (typeof value !== 'object') return [];
	if (Array.isArray(value)) return value.flatMap(item => textsOf(item, byId, depth + 1));
	const named = value.name ?? value['@value'] ?? byId.get(value['@id'])?.name;
	return textsOf(
		named ?? (typeof value['@id'] === 'string' && /^https?:/.test(value['@id']) ? value['@id'] : undefined),
		byId,
		depth + 1,
	);
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

const decodeEntities = (text: string): string =>
	text.replace(
		/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
			return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name ?? ''] ?? whole);
		},
	);

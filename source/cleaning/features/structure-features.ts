import type {RawBlock} from '../../model/raw-document.ts';
import type {LineLook} from './line-features.ts';
import {isParagraph} from './page-features.ts';

const ownTags = [
	'p',
	'li',
	'h1',
	'h2',
	'h3',
	'h4',
	'div',
	'a',
	'td',
	'tr',
	'figcaption',
	'pre',
	'button',
	'article',
	'section',
	'dd',
] as const;
const aboveTags = [
	'article',
	'main',
	'nav',
	'footer',
	'header',
	'aside',
	'figure',
	'form',
	'table',
	'ul',
	'ol',
	'blockquote',
	'section',
	'a',
	'button',
	'p',
	'dl',
] as const;

/** Words of classes, ids and roles by what they are used for on pages. */
export const classWords = {
	article:
		/\b(?:article|story|post|entry|content|body|text|copy|main|paragraph|rich|prose|markdown|wysiwyg|zn body|articlebody|storytext)\b/,
	share: /\b(?:share|sharing|social|socials|addthis|sharedaddy|follow|twitter|facebook)\b/,
	related:
		/\b(?:related|recommend\w*|recirc\w*|more|trending|popular|most|next|outbrain|taboola|teaser\w*|promo\w*|card|cards|list|feed|river|headline|headlines|latest|carousel|slider|also|read)\b/,
	newsletter:
		/\b(?:newsletter\w*|subscri\w*|signup|sign|paywall|piano|optin|mailing|cta|register|offer|modal|popup|overlay)\b/,
	advertisement: /\b(?:ad|ads|adv|advert\w*|sponsor\w*|dfp|gpt|promo\w*|affiliate|commercial|shop|product)\b/,
	comments: /\b(?:comment\w*|disqus|respond|reply|livefyre|coral|discussion|replies)\b/,
	author: /\b(?:author\w*|byline\w*|bio|contributor\w*|writer|profile|avatar|vcard)\b/,
	picture:
		/\b(?:caption\w*|credit\w*|image|img|photo\w*|picture|media|gallery|figure|video\w*|slideshow|thumbnail|lightbox|player|wp caption)\b/,
	navigation:
		/\b(?:nav\w*|menu\w*|breadcrumb\w*|footer\w*|header\w*|masthead|topbar|toolbar|skip|sitemap|pagination|pager|colophon|contentinfo|banner|search|submenu|dropdown)\b/,
	tags: /\b(?:tag|tags|topic|topics|category|categories|keywords|labels|kicker|eyebrow)\b/,
	cookies: /\b(?:cookie\w*|consent|gdpr|privacy|legal|disclaimer|copyright)\b/,
	aside:
		/\b(?:sidebar|aside|widget\w*|rail|secondary|complementary|right|column|col|infobox|box|module|callout|inset|pullquote|pull)\b/,
	meta: /\b(?:meta|date|dateline|time|timestamp|published|updated|posted|info|details|readtime)\b/,
	embed: /\b(?:embed\w*|tweet\w*|instagram|oembed|wp embed|media)\b/,
	summary:
		/\b(?:summary|dek|deck|subtitle|subhead\w*|standfirst|excerpt|lead|intro|lede|keypoints?|highlights|takeaways|toc|contents|description|abstract)\b/,
	hidden: /\b(?:hidden|hide|screen|reader|sr|visually|accessib\w*|tooltip|print|collapsed|mobile)\b/,
} as const;
const classNames = Object.keys(classWords) as (keyof typeof classWords)[];

export const structureFeatureNames = [
	...ownTags.map(tag => `is ${tag}`), ...aboveTags.map(tag => `in ${tag}`),
	...classNames.map(name => `class ${name}, near`), ...classNames.map(name => `class ${name}, far`),
	'depth', 'linked', 'links', 'kept by Readability', 'Readability before', 'Readability after', 'Readability in the parent', 'pictures before', 'strong', 'italic',
	'parent blocks', 'parent words', 'parent paragraph share', 'parent linked', 'grandparent paragraph share', 'great-grandparent paragraph share',
	'steps to the densest', 'under the densest', 'likes', 'words of likes', 'likes kept by Readability', 'likes that are paragraphs', 'in the item scope of the body', 'densest share',
]; // prettier-ignore

/** Sums over the blocks of each container or of each group of likes, by its number. */
class Tallies {
	readonly blocks: Uint32Array;
	readonly words: Float64Array;
	readonly paragraphs: Float64Array;
	readonly linked: Float64Array;
	readonly characters: Float64Array;
	readonly votes: Uint32Array;

	constructor(size: number) {
		this.blocks = new Uint32Array(size);
		this.words = new Float64Array(size);
		this.paragraphs = new Float64Array(size);
		this.linked = new Float64Array(size);
		this.characters = new Float64Array(size);
		this.votes = new Uint32Array(size);
	}

	add(at: number, look: LineLook, paragraph: number, linked: number, vote: number) {
		this.blocks[at]!++;
		this.words[at]! += look.length;
		this.paragraphs[at]! += paragraph;
		this.linked[at]! += linked;
		this.characters[at]! += look.text.length;
		this.votes[at]! += vote;
	}
}

/** Numbers for texts, from 0, in the order in which they are first met. */
function numbered(texts: readonly string[]): {readonly numbers: readonly number[]; readonly size: number} {
	const known = new Map<string, number>();
	const numbers = texts.map(text => {
		let number = known.get(text);
		if (number === undefined) known.set(text, (number = known.size));
		return number;
	});
	return {numbers, size: known.size};
}

const ownPlaces: ReadonlyMap<string, number> = new Map(ownTags.map((tag, at) => [tag, at]));
const abovePlaces: ReadonlyMap<string, number> = new Map(aboveTags.map((tag, at) => [tag, ownTags.length + at]));
const classPlace = ownTags.length + aboveTags.length;

/** The names of the nearest elements count as near. */
const nearest = 3;

/** The classes of single words, as bits, over all pages: sites use the same few thousand. */
const bitsOfWord = new Map<string, number>();
const mostWords = 20_000;

function bitsOf(word: string): number {
	let bits = bitsOfWord.get(word);
	if (bits !== undefined) return bits;
	bits = 0;
	for (const [at, name] of classNames.entries()) if (classWords[name].test(word)) bits |= 1 << at;
	if (bitsOfWord.size >= mostWords) bitsOfWord.clear();
	bitsOfWord.set(word, bits);
	return bits;
}

/** Which classes of words an element's names hold, as bits. */
function classesIn(names: string, known: Map<string, number>): number {
	let bits = known.get(names);
	if (bits === undefined) {
		bits = 0;
		if (names !== '') for (const word of names.split(' ')) bits |= bitsOf(word);
		known.set(names, bits);
	}
	return bits;
}

/**
 * What the page's structure says of each block: its elements, the words of their classes, and what the blocks beside it and like it are. Written into its row from the
 * place `start`; -1 throughout where nothing is known.
 */
export function structureFeatures(
	blocks: readonly RawBlock[],
	looks: readonly LineLook[],
	rows: readonly Float32Array[],
	start: number,
) {
	const signatures = numbered(
		blocks.map(({tag, traits}) =>
			traits
				? `${tag} ${traits.words[0] ?? ''}/${traits.words[1] ?? ''} ${traits.ancestors[0] ?? ''}>${traits.ancestors[1] ?? ''}>${traits.ancestors[2] ?? ''}`
				: tag,
		),
	);
	let last = -1;
	for (const {traits} of blocks) for (const element of traits?.elements ?? []) if (element > last) last = element;
	const containers = new Tallies(last + 1);
	const likes = new Tallies(signatures.size);
	let page = 0;
	let votes = 0;
	for (const [at, {traits}] of blocks.entries()) {
		if (!traits) continue;
		const look = looks[at]!;
		const paragraph = isParagraph(look) ? look.length : 0;
		const vote = Number(traits.readability);
		page += paragraph;
		votes += vote;
		for (const element of traits.elements) containers.add(element, look, paragraph, traits.linked, vote);
		likes.add(signatures.numbers[at]!, look, paragraph, traits.linked, vote);
	}
	const known = new Map<string, number>();
	const densest = densestChain(blocks, looks, containers, page);
	const share = (element: number | undefined) =>
		element === undefined ? 0 : containers.paragraphs[element]! / (page || 1);
	const densestShare = share(densest.keys().next().value);
	const vote = (at: number) => Number(blocks[at]?.traits?.readability ?? false);
	for (const [at, {tag, rawStart, rawEnd, traits}] of blocks.entries()) {
		const row = rows[at]!.subarray(start);
		if (!traits) {
			row.fill(-1);
			continue;
		}
		const {ancestors, words, elements} = traits;
		const own = ownPlaces.get(tag);
		if (own !== undefined) row[own] = 1;
		for (const ancestor of ancestors) {
			const place = abovePlaces.get(ancestor);
			if (place !== undefined) row[place] = 1;
		}
		let [near, far, bodyScope] = [0, 0, 0];
		for (const [step, names] of words.entries()) {
			const bits = classesIn(names, known);
			if (step < nearest) near |= bits;
			else far |= bits;
			if (names.includes('articlebody') || names.includes('article body')) bodyScope = 1;
		}
		for (let name = 0; name < classNames.length; name++) {
			row[classPlace + name] = (near >> name) & 1;
			row[classPlace + classNames.length + name] = (far >> name) & 1;
		}
		const look = looks[at]!;
		// The block's own element may be an inline one; its container is the nearest that holds other blocks too.
		const up = elements.findIndex(element => containers.blocks[element]! > 1);
		const parent = elements[Math.max(up, 0)];
		const like = signatures.numbers[at]!;
		const steps = elements.findIndex(element => densest.has(element));
		const length = rawEnd - rawStart || 1;
		let [strong, italic] = [0, 0];
		for (const stretch of traits.inline ?? []) {
			if (stretch.tag === 'b' || stretch.tag === 'strong') strong += stretch.rawEnd - stretch.rawStart;
			else if (stretch.tag === 'i' || stretch.tag === 'em') italic += stretch.rawEnd - stretch.rawStart;
		}
		let end = classPlace + 2 * classNames.length;
		row[end++] = ancestors.length;
		row[end++] = traits.linked / (look.text.length || 1);
		row[end++] = Math.min(20, traits.links);
		row[end++] = votes === 0 ? -1 : Number(traits.readability);
		row[end++] = vote(at - 1) + vote(at - 2) + vote(at - 3);
		row[end++] = vote(at + 1) + vote(at + 2) + vote(at + 3);
		row[end++] = parent === undefined ? 0 : containers.votes[parent]! / containers.blocks[parent]!;
		row[end++] = Math.min(5, traits.pictures);
		row[end++] = Math.min(1, strong / length);
		row[end++] = Math.min(1, italic / length);
		row[end++] = parent === undefined ? 0 : Math.log1p(containers.blocks[parent]!);
		row[end++] = parent === undefined ? 0 : Math.log1p(containers.words[parent]! / containers.blocks[parent]!);
		row[end++] = share(parent);
		row[end++] = parent === undefined ? 0 : containers.linked[parent]! / (containers.characters[parent]! || 1);
		row[end++] = share(elements[up + 1]);
		row[end++] = share(elements[up + 2]);
		row[end++] = steps < 0 ? 20 : steps;
		row[end++] = steps < 0 ? 0 : densest.get(elements[steps]!)!;
		row[end++] = Math.log1p(likes.blocks[like]!);
		row[end++] = Math.log1p(likes.words[like]! / likes.blocks[like]!);
		row[end++] = likes.votes[like]! / likes.blocks[like]!;
		row[end++] = likes.paragraphs[like]! / (likes.words[like]! || 1);
		row[end++] = bodyScope;
		row[end++] = densestShare;
	}
}

/** The element that holds the most paragraph text closely, and those above it, each with the share of the page's paragraph text under it. */
function densestChain(
	blocks: readonly RawBlock[],
	looks: readonly LineLook[],
	containers: Tallies,
	page: number,
): ReadonlyMap<number, number> {
	const direct = new Map<number, number>();
	for (const [at, {traits}] of blocks.entries()) {
		const look = looks[at]!;
		if (!traits || !isParagraph(look)) continue;
		const up = Math.max(
			0,
			traits.elements.findIndex(element => containers.blocks[element]! > 1),
		);
		for (const [step, weight] of [1, 0.6, 0.3].entries()) {
			const element = traits.elements[up + step];
			if (element !== undefined) direct.set(element, (direct.get(element) ?? 0) + look.length * weight);
		}
	}
	let best = -1;
	let most = 0;
	for (const [element, words] of direct) if (words > most) [best, most] = [element, words];
	const chain = blocks.find(({traits}) => traits?.elements.includes(best))?.traits?.elements ?? [];
	return new Map(
		chain.slice(chain.indexOf(best)).map(element => [element, containers.paragraphs[element]! / (page || 1)]),
	);
}

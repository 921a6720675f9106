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

interface Tally {
	blocks: number;
	words: number;
	paragraphs: number;
	linked: number;
	characters: number;
	votes: number;
}
const empty = (): Tally => ({blocks: 0, words: 0, paragraphs: 0, linked: 0, characters: 0, votes: 0});

/** What the page's structure says of each block: its elements, the words of their classes, and what the blocks beside it and like it are. */
export function structureFeatures(blocks: readonly RawBlock[], looks: readonly LineLook[]): number[][] {
	const containers = new Map<number, Tally>();
	const likes = new Map<string, Tally>();
	const signatures = blocks.map(
		({tag, traits}) =>
			`${tag} ${traits?.words.slice(0, 2).join('/') ?? ''} ${traits?.ancestors.slice(0, 3).join('>') ?? ''}`,
	);
	let page = 0;
	let votes = 0;
	for (const [at, {traits}] of blocks.entries()) {
		if (!traits) continue;
		const look = looks[at]!;
		const paragraph = isParagraph(look) ? look.length : 0;
		page += paragraph;
		votes += Number(traits.readability);
		const add = (tally: Tally) => {
			tally.blocks++;
			tally.words += look.length;
			tally.paragraphs += paragraph;
			tally.linked += traits.linked;
			tally.characters += look.text.length;
			tally.votes += Number(traits.readability);
		};
		for (const element of new Set(traits.elements)) {
			const tally = containers.get(element) ?? empty();
			containers.set(element, tally);
			add(tally);
		}
		const like = likes.get(signatures[at]!) ?? empty();
		likes.set(signatures[at]!, like);
		add(like);
	}
	const known = new Map<string, number[]>();
	const classesIn = (words: string): number[] => {
		const found = known.get(words) ?? classNames.map(name => Number(classWords[name].test(words)));
		known.set(words, found);
		return found;
	};
	const densest = densestChain(blocks, looks, containers, page);
	const share = (tally: Tally | undefined, of: keyof Tally) => (tally ? tally[of] / (page || 1) : 0);
	return blocks.map(({tag, rawStart, rawEnd, traits}, at) => {
		if (!traits) return new Array<number>(structureFeatureNames.length).fill(-1);
		const {ancestors, words, elements} = traits;
		const near = words.slice(0, 3).join(' ');
		const far = words.slice(3).join(' ');
		const look = looks[at]!;
		// The block's own element may be an inline one; its container is the nearest that holds other blocks too.
		const up = elements.findIndex(element => (containers.get(element)?.blocks ?? 1) > 1);
		const parent = containers.get(elements[Math.max(up, 0)] ?? -1);
		const grand = containers.get(elements[up + 1] ?? -1);
		const great = containers.get(elements[up + 2] ?? -1);
		const like = likes.get(signatures[at]!)!;
		const steps = elements.findIndex(element => densest.has(element));
		const length = rawEnd - rawStart || 1;
		const stretch = (tags: readonly string[]) =>
			(traits.inline ?? []).reduce(
				(sum, each) => sum + (tags.includes(each.tag) ? each.rawEnd - each.rawStart : 0),
				0,
			) / length;
		const vote = (offset: number) => Number(blocks[at + offset]?.traits?.readability ?? false);
		return [
			...ownTags.map(each => Number(tag === each)),
			...aboveTags.map(each => Number(ancestors.includes(each))),
			...classesIn(near),
			...classesIn(far),
			ancestors.length,
			traits.linked / (look.text.length || 1),
			Math.min(20, traits.links),
			votes === 0 ? -1 : Number(traits.readability),
			vote(-1) + vote(-2) + vote(-3),
			vote(1) + vote(2) + vote(3),
			parent ? parent.votes / parent.blocks : 0,
			Math.min(5, traits.pictures),
			Math.min(1, stretch(['b', 'strong'])),
			Math.min(1, stretch(['i', 'em'])),
			Math.log1p(parent?.blocks ?? 0),
			Math.log1p((parent?.words ?? 0) / (parent?.blocks ?? 1)),
			share(parent, 'paragraphs'),
			parent ? parent.linked / (parent.characters || 1) : 0,
			share(grand, 'paragraphs'),
			share(great, 'paragraphs'),
			steps < 0 ? 20 : steps,
			steps < 0 ? 0 : densest.get(elements[steps]!)!,
			Math.log1p(like.blocks),
			Math.log1p(like.words / like.blocks),
			like.votes / like.blocks,
			like.paragraphs / (like.words || 1),
			Number(/articlebody|article body/.test(words.join(' '))),
			densest.size ? share(containers.get(densest.keys().next().value!), 'paragraphs') : 0,
		];
	});
}

/** The element that holds the most paragraph text closely, and those above it, each with the share of the page's paragraph text under it. */
function densestChain(
	blocks: readonly RawBlock[],
	looks: readonly LineLook[],
	containers: ReadonlyMap<number, Tally>,
	page: number,
): ReadonlyMap<number, number> {
	const direct = new Map<number, number>();
	for (const [at, {traits}] of blocks.entries()) {
		const look = looks[at]!;
		if (!traits || !isParagraph(look)) continue;
		const up = Math.max(
			0,
			traits.elements.findIndex(element => (containers.get(element)?.blocks ?? 1) > 1),
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
		chain
			.slice(chain.indexOf(best))
			.map(element => [element, (containers.get(element)?.paragraphs ?? 0) / (page || 1)]),
	);
}

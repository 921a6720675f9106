import type {ArticleMetadata, Block} from '../../model/article.ts';
import type {Decision} from '../../model/decision.ts';
import type {RawDocument} from '../../model/raw-document.ts';
import {agenciesIn, agenciesNamed} from './agencies.ts';
import {findAuthors} from './find-authors.ts';
import {findModified, findPublished} from './find-dates.ts';
import {languageCode, languageOf} from './language.ts';
import {outletIn} from './outlets.ts';
import {findFirst} from './page.ts';
import type {Found, Page} from './page.ts';
import {shownDates} from './shown-date.ts';
import {bareTitle, isHeadline} from './titles.ts';

/** What is known about an article besides its text, each field with where it came from; a reviewer's word stands over all. */
export function metadataOf(
	document: RawDocument,
	title: number,
	text: string,
	blocks: readonly Block[],
	decisions: readonly Decision[],
): ArticleMetadata {
	const page: Page = {
		hints: document.hints,
		blocks,
		document,
		title,
		textOf: ({rawStart, rawEnd}) => document.raw.slice(rawStart, rawEnd),
	};
	const publisher = findFirst(page, 'publisher', plain) ?? findOutlet(page);
	const url = findFirst(page, 'url', value => (/^https?:\/\//i.test(value) ? value : undefined));
	const shown = shownDates(document, title);
	const published = findPublished(page, shown, url?.value ?? null);
	const found: Record<string, Found<unknown> | undefined> = {
		title: findTitle(page, publisher?.value ?? null),
		publisher,
		authors: findAuthors(page, publisher?.value ?? null),
		published,
		modified: findModified(page, shown, published?.value),
		url,
		language: findFirst(page, 'language', value => languageCode(value) ?? undefined) ?? detectLanguage(text),
	};
	const agencies = findAgencies(page, (found.authors?.value as string[] | undefined) ?? []);
	for (const decision of decisions) {
		if (decision.kind !== 'metadata') continue;
		const value =
			decision.field === 'authors' ? decision.value.split(/\s*;\s*/).filter(Boolean) : decision.value || null;
		found[decision.field] = {value, from: 'reviewer'};
	}
	const value = (field: string) => (found[field]?.value ?? null) as string | null;
	return {
		title: value('title'),
		publisher: value('publisher'),
		authors: (found.authors?.value as readonly string[] | undefined) ?? [],
		published: value('published'),
		modified: value('modified'),
		url: value('url'),
		language: value('language'),
		genre: null,
		agencies,
		provenance: Object.fromEntries(
			Object.entries(found).flatMap(([field, each]) => (each ? [[field, each.from] as const] : [])),
		),
	};
}

const plain = (value: string): string | undefined => value.replace(/\s+/g, ' ').trim() || undefined;

/** What stands on the page as its headline is trusted over what meta tags say for search engines and social networks. */
function findTitle(page: Page, publisher: string | null): Found<string> | undefined {
	const block = page.blocks.find(({kind}) => kind === 'title');
	const heading = block ? page.textOf(block).replace(/\s+/g, ' ') : null;
	const hint = findFirst(page, 'title', plain);
	const main = page.document.blocks.some(({tag, rawStart}) => rawStart === block?.rawStart && tag === 'h1');
	if (heading && (!hint || (main && isHeadline(heading, hint.value))))
		return {value: heading, from: hint ? 'heading' : 'first line'};
	if (!hint) return undefined;
	return {value: bareTitle(hint.value, publisher, main ? null : heading), from: hint.from};
}

/** A page without a statement of its outlet; a document that somebody wrote has none. */
function findOutlet({document, title}: Page): Found<string> | undefined {
	const value = document.alone ? undefined : outletIn(document, title);
	return value === undefined ? undefined : {value, from: 'text'};
}

function detectLanguage(text: string): Found<string> | undefined {
	const value = languageOf(text);
	return value === null ? undefined : {value, from: 'text'};
}

function findAgencies(page: Page, authors: readonly string[]): string[] {
	const prose = page.blocks.filter(({kind}) => kind === 'paragraph' || kind === 'dateline' || kind === 'embedded post');
	const edges = [...prose.slice(0, 2), ...prose.slice(-3)];
	const bylines = page.blocks.filter(({kind}) => kind === 'byline').map(page.textOf);
	return [
		...new Set([
			...edges.flatMap(block => agenciesIn(page.textOf(block))),
			...[...bylines, ...authors].flatMap(agenciesNamed),
		]),
	];
}

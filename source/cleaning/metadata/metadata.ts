import type {ArticleMetadata, Block} from '../../model/article.ts';
import type {Decision} from '../../model/decision.ts';
import type {MetadataHint, RawDocument} from '../../model/raw-document.ts';
import type {RawSpan} from '../../model/span.ts';
import {agenciesIn, agenciesNamed} from './agencies.ts';
import {authorNames, looksLikeName} from './authors.ts';
import {bylinesOf} from './bylines.ts';
import {dateInAddress, isoDate} from './dates.ts';
import {shownDate} from './shown-date.ts';
import {languageCode, languageOf} from './language.ts';
import {bareTitle, fold} from './titles.ts';

type Field = MetadataHint['field'];

interface Found<Value> {
	readonly value: Value;
	readonly from: string;
}

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
	const publisher = findFirst(page, 'publisher', plain);
	const url = findFirst(page, 'url', value => (/^https?:\/\//i.test(value) ? value : undefined));
	const found: Record<string, Found<unknown> | undefined> = {
		title: findTitle(page, publisher?.value ?? null),
		publisher,
		authors: findAuthors(page, publisher?.value ?? null),
		published: findPublished(page, url?.value ?? null),
		modified: findFirst(page, 'modified', value => isoDate(value)),
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

interface Page {
	readonly hints: readonly MetadataHint[];
	readonly blocks: readonly Block[];
	readonly document: RawDocument;
	/** The raw block of the headline, or -1. */
	readonly title: number;
	readonly textOf: (block: RawSpan) => string;
}

const plain = (value: string): string | undefined => value.replace(/\s+/g, ' ').trim() || undefined;

/** The first hint for a field that makes sense. */
function findFirst(page: Page, field: Field, read: (value: string) => string | undefined): Found<string> | undefined {
	for (const hint of page.hints) {
		if (hint.field !== field) continue;
		const value = read(hint.value);
		if (value !== undefined) return {value, from: hint.from};
	}
	return undefined;
}

/** What stands on the page as its headline is trusted over what meta tags say for search engines and social networks. */
function findTitle(page: Page, publisher: string | null): Found<string> | undefined {
	const block = page.blocks.find(({kind}) => kind === 'title');
	const heading = block ? page.textOf(block).replace(/\s+/g, ' ') : null;
	const hint = findFirst(page, 'title', plain);
	if (
		heading &&
		(!hint || page.document.blocks.some(({tag, rawStart}) => rawStart === block!.rawStart && tag === 'h1'))
	)
		return {value: heading, from: hint ? 'heading' : 'first line'};
	if (!hint) return undefined;
	return {value: bareTitle(hint.value, publisher, heading), from: hint.from};
}

/** Where authors are looked for, the most trusted first; an address or the outlet's own name is no author where a person is named. */
function findAuthors(page: Page, publisher: string | null): Found<string[]> | undefined {
	const isOutlet = (name: string) => publisher !== null && fold(name) === fold(publisher);
	let outlet: Found<string[]> | undefined;
	const sources: Found<string[]>[] = [];
	for (const from of new Set(page.hints.filter(({field}) => field === 'author').map(hint => hint.from)))
		sources.push({
			value: page.hints.filter(hint => hint.field === 'author' && hint.from === from).map(({value}) => value),
			from,
		});
	const bylines = bylinesOf(page.document, page.title);
	const best = bylines.filter(({rank}) => rank === bylines[0]!.rank).map(({text}) => text);
	sources.push({value: best.filter((each, at) => at === 0 || looksLikeName(each)).slice(0, 4), from: 'byline'});
	for (const {value, from} of sources) {
		const names = [...new Map(value.flatMap(authorNames).map(name => [fold(name), name])).values()];
		const people = names.filter(name => !isOutlet(name));
		if (people.length > 0) return {value: people, from};
		if (names.length > 0) outlet ??= {value: names, from};
	}
	return outlet;
}

function findPublished(page: Page, url: string | null): Found<string> | undefined {
	const stated = findFirst(page, 'published', value => isoDate(value));
	if (stated && stated.from !== 'time element') return stated;
	const shown = shownDate(page.document, page.title);
	if (shown) return {value: shown, from: 'dateline'};
	if (stated) return stated;
	const address = url === null ? undefined : dateInAddress(url);
	return address === undefined ? undefined : {value: address, from: 'address'};
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

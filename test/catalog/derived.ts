import type {FileResult, ReadArticle} from '../../source/catalog/catalog.ts';
import type {Claim, Quote, Speaker} from '../../source/model/statement.ts';
import type {Quotation} from '../../source/model/utterance.ts';

/** What a test says of an article; the rest is ordinary. */
export interface Report {
	readonly path: string;
	readonly place?: string;
	readonly title?: string;
	readonly outlet?: string | null;
	readonly published?: string | null;
	/** Speaker and words. Nobody is named where the speaker is null. */
	readonly quotes?: readonly (readonly [string | null, string])[];
	/** Claims in the article's own voice. */
	readonly claims?: readonly string[];
	readonly problems?: readonly string[];
}

/** An article whose text is its statements, a paragraph each. */
export function derived(report: Report): ReadArticle {
	let text = '';
	const write = (words: string) => {
		const start = text.length;
		text += `${words}\n\n`;
		return {start, end: start + words.length, rawStart: start, rawEnd: start + words.length};
	};
	const quotes = (report.quotes ?? []).map(([name, words], order): Quote => {
		const place = write(words);
		return {
			...ordinary,
			id: `q${order}`,
			kind: 'direct',
			text: words,
			segments: [place],
			speaker: name === null ? null : speaker(name),
		};
	});
	const claims = (report.claims ?? []).map((words, order): Claim => {
		const place = write(words);
		return {
			...ordinary,
			id: `c${order}`,
			kind: 'asserted',
			text: words,
			segments: [place],
			source: null,
			checkability: 0.8,
			checkable: ['event'],
		};
	});
	return {
		article: {
			path: report.path,
			place: report.place ?? null,
			id: `article of ${report.path}`,
			sha256: `hash of ${report.path}`,
			format: 'text',
			title: report.title ?? null,
			publisher: report.outlet ?? null,
			authors: [],
			published: report.published ?? null,
			modified: null,
			url: null,
			language: 'en',
			genre: null,
			agencies: [],
			provenance: {},
			text,
			blocks: [],
			removed: [],
			raw: text,
			problems: report.problems ?? [],
		},
		extraction: {
			quotes,
			claims,
			people: [...new Set(quotes.flatMap(quote => quote.speaker?.name ?? []))].map(name => ({
				name,
				kind: 'person',
				gender: null,
				roles: ['dockworker'],
				names: [name, name.split(' ').at(-1)!],
				mentions: [],
			})),
			genre: null,
		},
	};
}

/** A source file that holds these articles. */
export function fileResult(...reports: readonly Report[]): FileResult {
	const {path} = reports[0]!;
	return {
		path,
		size: 100,
		mtimeMs: 1_700_000_000_000.5,
		sha256: `hash of ${path}`,
		key: '1',
		articles: reports.map(derived),
	};
}

const ordinary = {cue: null, with: [], chain: [], said: null, medium: null, translated: null, by: 'program'} as const;

const speaker = (name: string): Speaker => ({
	name,
	kind: 'person',
	resolution: 'name',
	mention: name,
	terms: null,
	start: 0,
	end: 0,
	rawStart: 0,
	rawEnd: 0,
});

/** The same with its quotations, for collation. */
export function collatable(report: Report): FileResult {
	const result = fileResult(report);
	const {article, extraction} = derived(report);
	const {path, place, published, publisher, genre, language} = article;
	const quotations = extraction.quotes.map((quote, order): Quotation => ({
		quote,
		path,
		place,
		article: article.id,
		published,
		publisher,
		genre,
		language,
		block: 'paragraph',
		neighbourhood: quote.text,
		order,
	}));
	return {...result, quotations};
}

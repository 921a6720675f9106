import type {MetadataHint} from '../model/raw-document.ts';

/** What the keys of front matter are called by the programs that write it. */
const fields: Readonly<Record<string, MetadataHint['field']>> = {
	title: 'title',
	headline: 'title',
	subtitle: 'standfirst',
	description: 'standfirst',
	author: 'author',
	authors: 'author',
	publisher: 'publisher',
	source: 'publisher',
	site: 'publisher',
	date: 'published',
	published: 'published',
	date_published: 'published',
	updated: 'modified',
	modified: 'modified',
	lang: 'language',
	language: 'language',
	url: 'url',
	link: 'url',
	canonical: 'url',
};

/** The block between two lines of `---` at the head of a Markdown file, as hints (one line a field, lists in brackets), and the text below it. */
export function splitFrontMatter(text: string): {hints: MetadataHint[]; body: string} {
	const block = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!block || !/^[\w-]+:/m.test(block[1]!)) return {hints: [], body: text};
	const hints = block[1]!.split(/\r?\n/).flatMap((line): MetadataHint[] => {
		const [, key, value] = /^([\w-]+):\s*(\S.*)$/.exec(line) ?? [];
		const field = fields[key?.toLowerCase().replace(/-/g, '_') ?? ''];
		if (!field || value === undefined) return [];
		return value
			.replace(/^\[|\]$/g, '')
			.split(field === 'author' ? /\s*,\s*/ : /$^/)
			.map(each => ({field, value: each.replace(/^["']|["']$/g, ''), from: 'front matter'}));
	});
	return {hints, body: text.slice(block[0].length)};
}

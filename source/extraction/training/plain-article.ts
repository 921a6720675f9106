import type {Article, Block} from '../../model/article.ts';

/** A plain text as an article without cleaning: a line a paragraph, the first one the title. What training and its measures read. */
export function plainArticle(path: string, raw: string): Article {
	const blocks: Block[] = [];
	let text = '';
	let at = 0;
	for (const line of raw.split('\n')) {
		const words = line.replace(/^[\s\uFEFF]+/, '');
		const rawStart = at + line.length - words.length;
		const kept = words.trimEnd();
		at += line.length + 1;
		if (!kept) continue;
		if (text) text += '\n\n';
		const kind = blocks.length === 0 ? 'title' : 'paragraph';
		blocks.push({kind, start: text.length, end: text.length + kept.length, rawStart, rawEnd: rawStart + kept.length});
		text += kept;
	}
	return {...unknown, path, text, raw, blocks};
}

const unknown = {
	place: null,
	id: '',
	sha256: '',
	format: 'text',
	title: null,
	publisher: null,
	authors: [],
	published: null,
	modified: null,
	url: null,
	language: 'en',
	genre: null,
	agencies: [],
	provenance: {},
	removed: [],
	problems: [],
} as const satisfies Partial<Article>;

/** What a source file may be. Suffixes are in lower case; a further suffix `.gz` is allowed on each. */
export const formats = {
	text: {name: 'plain text', suffixes: ['txt', 'text']},
	markdown: {name: 'Markdown', suffixes: ['md', 'markdown']},
	html: {name: 'HTML', suffixes: ['html', 'htm', 'xhtml', 'xht']},
	mhtml: {name: 'saved web page (MHTML)', suffixes: ['mhtml', 'mht']},
	eml: {name: 'e-mail', suffixes: ['eml']},
	pdf: {name: 'PDF', suffixes: ['pdf']},
	docx: {name: 'Word', suffixes: ['docx']},
	epub: {name: 'EPUB', suffixes: ['epub']},
	rtf: {name: 'Rich Text', suffixes: ['rtf']},
	warc: {name: 'web archive (WARC)', suffixes: ['warc']},
	feed: {name: 'RSS or Atom feed', suffixes: ['rss', 'atom', 'xml']},
	csv: {name: 'table of articles (CSV)', suffixes: ['csv', 'tsv']},
	json: {name: 'JSON articles', suffixes: ['json', 'ndjson', 'jsonl']},
} as const satisfies Record<string, {name: string; suffixes: readonly string[]}>;

export type Format = keyof typeof formats;

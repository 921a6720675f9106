import type {RawDocument} from '../model/raw-document.ts';
import {rowsOf} from './csv/rows.ts';
import {decode, looksBinary} from './decode.ts';
import {articleOfObject, namesArticle} from './json/object.ts';
import type {FileContent, Reader} from './reader.ts';
import {readWritten} from './written-article.ts';

/** Names of columns that are told where a table holds no articles. */
const shown = 6;

/**
 * A table of articles as databases and spreadsheets export it (CSV, with `;` or tabs too): the first row names the columns as the fields of JSON are named, each further row is an
 * article. In a table of several each has its place `#n`, counted over the rows.
 */
export const readCsv: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const {text, problems} = decode(bytes);
	if (looksBinary(text)) throw new Error('not a table: it holds binary data');
	// Excel may say first what separates the fields.
	const stated = /^\ufeff?sep=(.)\r?\n/.exec(text);
	const rows = [...rowsOf(text.slice(stated?.[0].length ?? 0).replace(/^\ufeff/, ''), stated?.[1])];
	const columns = rows.shift()?.fields.map(name => name.trim()) ?? [];
	if (!namesArticle(columns))
		throw new Error(`holds no articles: no column is named a title or a text (${columns.slice(0, shown).join(', ')})`);
	if (rows.length === 0) throw new Error('holds no articles: there are no rows below the names of its columns');
	for (const [index, {fields, whole}] of rows.entries()) {
		const place = rows.length === 1 ? null : `#${index + 1}`;
		const article = articleOfObject(
			Object.fromEntries(columns.map((name, at): [string, string] => [name, fields[at] ?? ''])),
		);
		const read = article && readWritten(article, 'column');
		const cut = whole ? [] : ['the table is cut off inside this row'];
		if (read)
			yield {
				path,
				place,
				sha256,
				format,
				...read,
				problems: [...problems, ...read.problems, ...cut],
			} satisfies RawDocument;
		else yield {path, place, reason: 'the row has neither a title nor a text'};
	}
};

import type {RawDocument, Unreadable} from '../model/raw-document.ts';
import {decode} from './decode.ts';
import {articleOfObject, listOf} from './json/object.ts';
import type {JsonObject} from './json/object.ts';
import type {FileContent, Reader} from './reader.ts';
import {readWritten} from './written-article.ts';

/**
 * Articles as crawlers and databases write them: one object a line (NDJSON), a list, an object that holds a list, or one object. In a file of
 * several each has its place `#n`, counted over all objects of the file.
 */
export const readJson: Reader = async function* (file: FileContent) {
	await Promise.resolve();
	const {text, problems} = decode(file.bytes);
	const whole = parsed(text);
	if (whole === undefined) yield* readLines(file, text, problems);
	else yield* readList(file, listOf(whole), problems);
};

function* readLines(file: FileContent, text: string, problems: readonly string[]): Iterable<RawDocument | Unreadable> {
	let count = 0;
	let good = 0;
	for (const line of linesIn(text)) {
		const place = `#${++count}`;
		const value = parsed(line);
		if (value === undefined && good === 0 && count > 3) break;
		const read = readOne(file, place, value, problems);
		if ('raw' in read) good++;
		if (good > 0) yield read;
	}
	if (good === 0) throw new Error('cut off or damaged: neither JSON nor one JSON object a line with an article');
}

function* readList(
	file: FileContent,
	list: readonly unknown[],
	problems: readonly string[],
): Iterable<RawDocument | Unreadable> {
	const read = list.map((value, index) => readOne(file, list.length === 1 ? null : `#${index + 1}`, value, problems));
	if (!read.some(each => 'raw' in each)) throw new Error('holds no articles: no object in it has a title or a text');
	yield* read;
}

function readOne(
	{path, sha256, format}: FileContent,
	place: string | null,
	value: unknown,
	problems: readonly string[],
): RawDocument | Unreadable {
	if (value === undefined) return {path, place, reason: 'the line is no whole JSON object'};
	const article = isObject(value) ? articleOfObject(value) : undefined;
	const read = article && readWritten(article, 'json field');
	if (!read) return {path, place, reason: 'the object has neither a title nor a text'};
	return {path, place, sha256, format, ...read, problems: [...problems, ...read.problems]};
}

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}

/** The lines that are not empty, one after the other: the file may be far longer than what a split of it would bear. */
function* linesIn(text: string): Iterable<string> {
	for (let start = 0; start < text.length;) {
		const end = text.indexOf('\n', start);
		const line = text.slice(start, end < 0 ? text.length : end).trim();
		if (line) yield line;
		start = end < 0 ? text.length : end + 1;
	}
}

import type {WrittenArticle} from '../written-article.ts';
import {fieldNames, listNames} from './fields.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The objects of a file: a list itself, the list that an object holds under one of the usual names, or the value alone. */
export function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'object' || value === null) return [value];
	const names = plainNames(value as JsonObject);
	for (const name of listNames) {
		const inner = names.get(name);
		if (Array.isArray(inner) && inner.some(each => typeof each === 'object' && each !== null)) return inner;
		// Search engines put the list one level deeper: hits.hits, response.docs.
		const deeper = typeof inner === 'object' && inner !== null ? plainNames(inner as JsonObject) : undefined;
		for (const deeperName of deeper ? listNames : []) {
			const list = deeper!.get(deeperName);
			if (Array.isArray(list)) return list;
		}
	}
	return [value];
}

/** The article that an object describes; undefined if it has neither title nor text. */
export function articleOfObject(object: JsonObject): WrittenArticle | undefined {
	const inner = object._source;
	const names = plainNames(typeof inner === 'object' && inner !== null ? (inner as JsonObject) : object);
	const first = (field: keyof typeof fieldNames): string | undefined => {
		for (const name of fieldNames[field]) {
			const text = textOf(valueAt(names, name));
			if (text) return text;
		}
		return undefined;
	};
	const title = first('title');
	const standfirst = first('standfirst');
	const text = first('text') ?? standfirst;
	if (!title && !text) return undefined;
	return {
		title,
		standfirst: text === standfirst ? undefined : standfirst,
		text,
		url: first('url'),
		published: first('published'),
		modified: first('modified'),
		authors: authorsOf(names),
		publisher: first('publisher'),
		language: first('language'),
	};
}

/** Whether one of these names is one that articles keep their title or their text under. */
export const namesArticle = (names: readonly string[]): boolean => {
	const known = new Set([...fieldNames.title, ...fieldNames.text].map(plain));
	return names.some(name => known.has(plain(name)));
};

/** Members by their names in lower case without `-`, `_` and spaces; of two that are the same then, the first. */
function plainNames(object: JsonObject): Map<string, unknown> {
	const names = new Map<string, unknown>();
	for (const [name, value] of Object.entries(object)) if (!names.has(plain(name))) names.set(plain(name), value);
	return names;
}

const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

function valueAt(names: ReadonlyMap<string, unknown>, name: string): unknown {
	const [outer, inner] = name.split('.');
	const value = names.get(plain(outer!));
	if (inner === undefined) return value;
	return typeof value === 'object' && value !== null ? (value as JsonObject)[inner] : undefined;
}

/** Text of a string, a number, a list of paragraphs, or an object with a name. */
function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() ? value : undefined;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value))
		return value.every(each => typeof each === 'string') && value.length > 0 ? value.join('\n\n') : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const {name, '@id': id} = value as JsonObject;
	return typeof name === 'string' ? name : typeof id === 'string' ? id : undefined;
}

const longestByline = 1000;

/** A list of names or of objects with a name, or names in one string. */
function authorsOf(names: ReadonlyMap<string, unknown>): string[] {
	for (const name of fieldNames.authors) {
		const value = valueAt(names, name);
		const list = Array.isArray(value)
			? value.map(textOf)
			: textOf(value)
					?.slice(0, longestByline)
					.split(/\s*(?:;|, | and | & )\s*/);
		const authors = (list ?? [])
			.filter(author => author !== undefined)
			.map(author => author.replace(/^by\s+/i, '').trim());
		if (authors.some(Boolean)) return authors.filter(Boolean);
	}
	return [];
}

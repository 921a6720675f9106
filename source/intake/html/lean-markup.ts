/** Deeper nesting is flattened: a parser's work for a tag grows with the depth it stands at, and Readability's with its square (5 s at 500). Browsers stop at 512. */
export const deepest = 250;

/** Elements that have no end tag or whose end tag is often left out: they do not count as depth. */
const uncounted = new Set(
	'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup path'.split(
		' ',
	),
);
/** Elements whose content is no markup, and what ends it. */
const opaque: ReadonlyMap<string, RegExp> = new Map(
	'script style textarea title noscript xmp iframe noembed noframes'
		.split(' ')
		.map(name => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]),
);
/** Those whose content nobody reads. */
const unread = new Set(['script', 'style', 'noscript', 'iframe', 'noembed', 'noframes']);
/** Scripts that are read: the page's description of its article, and React's moving of streamed parts. */
const readScript = /ld\+json/i;
const streaming = /\$R[CSX]\(/;

/**
 * A page's markup without what is never looked at, which is more than half of most pages: scripts, styles, drawings, comments, long attributes. A parser takes its time
 * for each of their characters. Tags nested too deep are left out too, and counted. Linear.
 */
export function leanMarkup(html: string): {html: string; flattened: number} {
	const kept: string[] = [];
	let copied = 0;
	let depth = 0;
	let flattened = 0;
	let undrawn = 0;
	/** Leaves out a stretch; `instead` stands in its place. */
	const drop = (start: number, end: number, instead = '') => {
		// Where tag follows tag there is nothing to set apart.
		if (start > copied) kept.push(html.slice(copied, start), instead);
		copied = end;
	};
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
		if (html.startsWith('<!--', at)) {
			const end = after(commentEnd, html, at + 2);
			if (end < 0) break;
			drop(at, end);
			at = end;
			continue;
		}
		const closing = html.charCodeAt(at + 1) === 47;
		const nameStart = at + (closing ? 2 : 1);
		const nameEnd = endOfName(html, nameStart);
		if (nameEnd === nameStart) {
			at++;
			continue;
		}
		const name = html.slice(nameStart, nameEnd).toLowerCase();
		const end = endOfTag(html, nameEnd);
		if (end < 0) break;
		const start = at;
		at = end;
		const closed = opaque.get(name);
		if (closed && !closing) {
			closed.lastIndex = end;
			const close = closed.exec(html)?.index ?? -1;
			if (close < 0) break;
			if (unread.has(name) && !(name === 'script' && isRead(html, nameEnd, end, close))) drop(end, close);
			at = close;
			continue;
		}
		if (!uncounted.has(name)) {
			if (depth > deepest - Number(!closing)) {
				drop(start, end, ' ');
				flattened++;
			}
			depth = closing ? Math.max(0, depth - 1) : depth + 1;
		}
		if (closing) continue;
		if (end - nameEnd > longTag && copied < end)
			drop(nameEnd, end, html.slice(nameEnd, end).replace(longAttribute, keepRead));
		if (name === 'svg' && html[end - 2] !== '/' && undrawn < mostUndrawn) {
			const close = endOfDrawing(html, end);
			if (close < 0) undrawn++;
			else {
				drop(end, close);
				at = close;
			}
		}
	}
	kept.push(html.slice(copied));
	return {html: kept.join(''), flattened};
}

const commentEnd = /--!?>/g;

/** Where a pattern that stands at or after a place ends, or -1. */
function after(pattern: RegExp, html: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(html) ? pattern.lastIndex : -1;
}

function endOfName(html: string, start: number): number {
	let at = start;
	for (; at < html.length; at++) {
		const code = html.charCodeAt(at);
		const letter = (code | 32) >= 97 && (code | 32) <= 122;
		if (!letter && (at === start || !((code >= 48 && code <= 57) || code === 45 || code === 58))) break;
	}
	return at;
}

/** The place after the tag's `>`, or -1: one in a quoted value does not count, and a quote opens a value only after `=`. */
function endOfTag(html: string, from: number): number {
	let equals = false;
	for (let at = from; at < html.length; at++) {
		const code = html.charCodeAt(at);
		if (code === 62) return at + 1;
		if (equals && (code === 34 || code === 39)) {
			at = html.indexOf(code === 34 ? '"' : "'", at + 1);
			if (at < 0) return -1;
		}
		if (code > 32) equals = code === 61;
	}
	return -1;
}

const isRead = (html: string, nameEnd: number, end: number, close: number): boolean =>
	readScript.test(html.slice(nameEnd, end)) || streaming.test(html.slice(end, close));

/** A drawing that holds elements of html is left to the parser: it may never have been closed. */
const htmlInside = /<(?:p|div|span|h[1-6]|ul|ol|li|table|img|br|body|head|section|article|a)[\s/>]/i;
/** Drawings without an end that are looked for: each costs a look through the rest of the page. */
const mostUndrawn = 8;
const drawingTag = /<(\/?)svg(?=[\s/>])/gi;

/** Where the end tag of a drawing stands, or -1. */
function endOfDrawing(html: string, from: number): number {
	let depth = 1;
	drawingTag.lastIndex = from;
	for (let tag = drawingTag.exec(html); tag; tag = drawingTag.exec(html)) {
		depth += tag[1] ? -1 : 1;
		if (depth === 0) return htmlInside.test(html.slice(from, tag.index)) ? -1 : tag.index;
	}
	return -1;
}

/** Tags from this length are looked through for long values: pictures in base64, descriptions for scripts. */
const longTag = 400;
const longAttribute = /\s([\w:.-]+)\s*=\s*(?:"[^"]{200,}"|'[^']{200,}')/g;
const readAttributes = new Set(['content', 'class', 'id', 'style', 'datetime', 'href']);
const keepRead = (whole: string, name: string): string => (readAttributes.has(name.toLowerCase()) ? whole : '');

import {parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

export interface Page {
	readonly document: Document;
	readonly problems: readonly string[];
}

/** Deeper nesting is flattened: a parser's work for a tag grows with the depth it stands at, and Readability's with its square (5 s at 500). Browsers stop at 512. */
const deepest = 250;

/** Parses html as browsers do, in time and depth that hostile input cannot blow up. */
export function parsePage(html: string): Page {
	const {html: bounded, flattened} = boundNesting(html);
	const document = parse(bounded);
	return {
		document,
		problems: flattened > 0 ? [`${flattened} tags nested deeper than ${deepest} were passed over`] : [],
	};
}

/** Elements that have no end tag or whose end tag is often left out: they do not count as depth. */
const uncounted = new Set(
	'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup path'.split(
		' ',
	),
);
/** Elements whose content is no markup. */
const opaque = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'iframe']);

function boundNesting(html: string): {html: string; flattened: number} {
	const tag = /<(\/?)([a-z][a-z0-9-]*)/gi;
	const kept: string[] = [];
	let copied = 0;
	let depth = 0;
	let flattened = 0;
	for (let match = tag.exec(html); match; match = tag.exec(html)) {
		const name = match[2]!.toLowerCase();
		if (uncounted.has(name)) continue;
		if (match[1] === '/') {
			if (depth > deepest) {
				copied = dropTag(html, match.index, copied, kept);
				flattened++;
			}
			depth = Math.max(0, depth - 1);
			continue;
		}
		if (opaque.has(name)) {
			const end = html.indexOf(`</${match[2]!}`, tag.lastIndex);
			if (end < 0) break;
			tag.lastIndex = end + name.length + 2;
			continue;
		}
		depth++;
		if (depth > deepest) {
			copied = dropTag(html, match.index, copied, kept);
			flattened++;
		}
	}
	if (flattened === 0) return {html, flattened};
	kept.push(html.slice(copied));
	return {html: kept.join(' '), flattened};
}

/** Copies what stands before the tag and gives where the tag ends. */
function dropTag(html: string, start: number, copied: number, kept: string[]): number {
	if (start < copied) return copied;
	// Where tag follows tag there is nothing to set apart.
	if (start > copied) kept.push(html.slice(copied, start));
	const end = html.indexOf('>', start);
	return end < 0 ? html.length : end + 1;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find(attr => attr.name === name)?.value;

/** All text under an element, as it stands. */
export function textContent(element: Element): string {
	const parts: string[] = [];
	const stack: Node[] = [element];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
		else if ('childNodes' in node)
			for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
	}
	return parts.join('');
}

/** All elements of a document, in document order. */
export function* elementsOf(root: Node): Iterable<Element> {
	const stack: Node[] = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (isElement(node)) yield node;
		if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
	}
}

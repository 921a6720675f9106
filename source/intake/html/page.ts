import {parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {deepest, leanMarkup} from './lean-markup.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

export interface Page {
	readonly document: Document;
	readonly problems: readonly string[];
}

/** Characters of markup that are parsed of a page, scripts, styles and comments not counted: a tree takes some thirty times their memory. */
export const mostMarkup = 6 * 1024 * 1024;

/** Parses html as browsers do, in time and depth that hostile input cannot blow up. Throws above `most` characters of markup. */
export function parsePage(html: string, most = Infinity): Page {
	const {html: lean, flattened} = leanMarkup(html);
	if (lean.length > most)
		throw new Error(
			`too large: ${Math.ceil(lean.length / 1024 ** 2)} MB of text and markup, at most ${Math.floor(most / 1024 ** 2)} MB are read of a page`,
		);
	const document = parse(lean);
	return {
		document,
		problems: flattened > 0 ? [`${flattened} tags nested deeper than ${deepest} were passed over`] : [],
	};
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

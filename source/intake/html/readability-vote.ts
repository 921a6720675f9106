import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {attribute, elementsOf, isElement} from './page.ts';
import type {Document, Element, Node} from './page.ts';
import {isVisible, pictureElements} from './visibility.ts';
import type {VisibleText} from './visible-text.ts';

/** Readability's time grows faster than the page beyond this many elements. */
const mostElements = 20_000;

/** What cannot be seen is left out of the copy; asking linkedom for each element's style again takes a tenth of the time. */
class Voter<Content> extends Readability<Content> {
	_isProbablyVisible(node: VotedElement): boolean {
		return node.getAttribute('aria-hidden') !== 'true';
	}
}

/** The little of a linkedom element that is asked for. */
interface VotedElement {
	readonly textContent: string;
	getAttribute(name: string): string | null;
	querySelectorAll(selector: string): Iterable<VotedElement>;
}

/**
 * The blocks that Mozilla's Readability keeps. It is given a copy of the page in which each block's text carries the block's number,
 * and hands the numbers back.
 */
export function readabilityVotes(document: Document, {blocks, blockOf}: VisibleText): ReadonlySet<number> {
	const votes = new Set<number>();
	if (blocks.length === 0) return votes;
	const {html, elements} = numberedCopy(document, blockOf);
	if (elements > mostElements) return votes;
	const page = parseHTML(html) as unknown as {document: never};
	const article = new Voter<VotedElement>(page.document, {
		serializer: (node: unknown) => node as VotedElement,
	}).parse();
	for (const element of article?.content?.querySelectorAll('[data-block]') ?? [])
		if (element.textContent.trim()) votes.add(Number(element.getAttribute('data-block')));
	return votes;
}

/** Attributes that Readability reads. */
const readAttributes = new Set([
	'class',
	'id',
	'role',
	'itemprop',
	'rel',
	'href',
	'src',
	'alt',
	'style',
	'aria-hidden',
	'aria-modal',
	'content',
	'property',
	'name',
	'colspan',
	'rowspan',
	'summary',
	'datatable',
]);
const dropped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'link', 'base', 'meta']);
const voids = new Set(['br', 'hr', 'img', 'input', 'meta', 'source', 'embed', 'area', 'col', 'wbr', 'track', 'param']);

/** Elements that Readability looks at although they hold no text. */
const kept = new Set([
	...pictureElements,
	'br',
	'hr',
	'input',
	'form',
	'head',
	'title',
	'html',
	'body',
	'source',
	'th',
	'td',
]);

/** The elements that hold text which is shown, or a picture. */
function filledElements(document: Document, blockOf: ReadonlyMap<Node, number>): ReadonlySet<Node> {
	const filled = new Set<Node>();
	const fill = (node: Node) => {
		for (let up: Node | null = node; up && !filled.has(up); up = 'parentNode' in up ? up.parentNode : null)
			filled.add(up);
	};
	for (const node of blockOf.keys()) fill(node);
	for (const element of elementsOf(document)) if (kept.has(element.tagName)) fill(element);
	return filled;
}

function numberedCopy(document: Document, blockOf: ReadonlyMap<Node, number>) {
	const parts: string[] = [];
	const stack: (Node | string)[] = [document];
	const filled = filledElements(document, blockOf);
	let elements = 0;
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (typeof node === 'string') {
			parts.push(node);
			continue;
		}
		if (node.nodeName === '#text') {
			// Readability's patterns take quadratic time on a long run of white space.
			const value = (node as Node & {value: string}).value.replace(/\s+/g, ' ');
			const block = onlyChild(node) ? undefined : blockOf.get(node);
			parts.push(block === undefined ? escapeText(value) : `<span data-block="${block}">${escapeText(value)}</span>`);
			continue;
		}
		if (isElement(node)) {
			if (
				dropped.has(node.tagName) ||
				!(filled.has(node) || kept.has(node.tagName)) ||
				(!isVisible(node) && !pictureElements.has(node.tagName) && node.tagName !== 'head')
			)
				continue;
			elements++;
			parts.push(startTag(node, blockOf));
			if (voids.has(node.tagName)) continue;
			stack.push(`</${node.tagName}>`);
		}
		if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
	}
	return {html: parts.join(''), elements};
}

/** Text that is all its element holds needs no element of its own to carry the number. */
function onlyChild(node: Node): boolean {
	const parent = 'parentNode' in node ? node.parentNode : null;
	return (
		parent !== null &&
		parent.childNodes.length === 1 &&
		isElement(parent) &&
		!(parent.tagName === 'a' && /^javascript/i.test(attribute(parent, 'href') ?? ''))
	);
}

function startTag({tagName, attrs, childNodes}: Element, blockOf: ReadonlyMap<Node, number>): string {
	const [child] = childNodes;
	const block = child && onlyChild(child) ? blockOf.get(child) : undefined;
	let tag = block === undefined ? `<${tagName}` : `<${tagName} data-block="${block}"`;
	for (const {name, value} of attrs)
		if (readAttributes.has(name)) tag += ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
	return tag + '>';
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

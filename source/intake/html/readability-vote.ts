import {Readability} from '@mozilla/readability';
import {elementsOf, isElement, textContent} from './page.ts';
import type {Document, Element, Node} from './page.ts';
import {TreeDocument, TreeElement, TreeText} from './readability-tree.ts';
import {isVisible, pictureElements} from './visibility.ts';
import type {VisibleText} from './visible-text.ts';

/** Readability's time grows faster than the page beyond this many elements. */
const mostElements = 20_000;

const bylineNames = /byline|author|dateline|writtenby|p-author/i;
const leaveOut = () => undefined;

/**
 * Readability on the small tree: what cannot be seen is not in it, texts are remembered, and what would only make the result presentable
 * (addresses, pictures, classes) is not done.
 */
class Voter extends Readability<TreeElement> {
	_isProbablyVisible(node: TreeElement): boolean {
		return node.getAttribute('aria-hidden') !== 'true';
	}

	_getAllNodesWithTag(node: TreeElement | TreeDocument, names: readonly string[]): TreeElement[] {
		return node.elementsNamed(names);
	}

	_getInnerText(node: TreeElement, folded = true): string {
		return folded ? node.foldedText : node.textContent.trim();
	}

	/** Asks for the names first: the text of an element costs more. */
	_isValidByline(node: TreeElement, names: string): boolean {
		if (!isByline(node) && !bylineNames.test(names)) return false;
		const {length} = node.textContent.trim();
		return length > 0 && length < 100;
	}

	_getArticleMetadata() {
		return {title: (this as unknown as {_getArticleTitle(): string})._getArticleTitle()};
	}

	_unwrapNoscriptImages = leaveOut;
	_cleanStyles = leaveOut;
	_fixLazyImages = leaveOut;
	_postProcessContent = leaveOut;
}

const isByline = (node: TreeElement): boolean =>
	node.getAttribute('rel') === 'author' || (node.getAttribute('itemprop') ?? '').includes('author');

/** The blocks that Mozilla's Readability keeps. It is given a copy of the page whose texts carry the numbers of their blocks, and hands the texts back. */
export function readabilityVotes(document: Document, {blocks, blockOf}: VisibleText): ReadonlySet<number> {
	const votes = new Set<number>();
	if (blocks.length === 0) return votes;
	const body = new TreeElement('body');
	if (fill(body, document, blockOf) > mostElements) return votes;
	const voter = new Voter(new TreeDocument(titleOf(document), body), {
		serializer: (node: unknown) => node as TreeElement,
		disableJSONLD: true,
	});
	body.restore = () => {
		while (body.firstChild) body.firstChild.remove();
		fill(body, document, blockOf);
		(voter as unknown as {_prepDocument(): void})._prepDocument();
	};
	for (const {block, textContent: text} of voter.parse()?.content?.texts() ?? [])
		if (block !== undefined && text.trim()) votes.add(block);
	return votes;
}

function titleOf(document: Document): string {
	for (const element of elementsOf(document)) if (element.tagName === 'title') return textContent(element);
	return '';
}

/** Attributes that Readability reads. */
const readAttributes = new Set(
	'class id role itemprop rel href src aria-hidden aria-modal colspan rowspan summary datatable'.split(' '),
);
const dropped = new Set('head script style noscript template svg math link base meta'.split(' '));

/** Elements that Readability looks at although they hold no text. */
const kept = new Set([...pictureElements, 'br', 'hr', 'input', 'form', 'source', 'th', 'td']);

/** Copies what is shown of a page under the body, and says how many elements that are. Elements that hold neither text nor a picture are left out. */
function fill(body: TreeElement, document: Document, blockOf: ReadonlyMap<Node, number>): number {
	let elements = 0;
	const stack: (Node | TreeElement)[] = [document];
	let open = body;
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node instanceof TreeElement) {
			const parent = open.parentNode as TreeElement;
			if (!open.firstChild && !kept.has(open.localName)) open.remove();
			else elements++;
			open = parent;
			continue;
		}
		if (node.nodeName === '#text') {
			// Readability's patterns take quadratic time on a long run of white space.
			open.appendChild(new TreeText((node as Node & {value: string}).value.replace(/\s+/g, ' '), blockOf.get(node)));
			continue;
		}
		if (isElement(node) && node.tagName !== 'html' && node.tagName !== 'body') {
			if (dropped.has(node.tagName) || (!isVisible(node) && !pictureElements.has(node.tagName))) continue;
			const element = copyOf(node);
			open.appendChild(element);
			open = element;
			stack.push(element);
		}
		if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
	}
	return elements;
}

const copyOf = ({tagName, attrs}: Element): TreeElement =>
	new TreeElement(
		tagName,
		attrs.filter(({name}) => readAttributes.has(name)),
	);

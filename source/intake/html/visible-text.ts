import {isElement} from './page.ts';
import type {Document, Element, Node} from './page.ts';
import {LineWriter} from './line-writer.ts';
import type {UnvotedBlock} from './unvoted-block.ts';
import {apartElements, blockElements, isVisible, pictureElements} from './visibility.ts';

export interface VisibleText {
	readonly raw: string;
	readonly blocks: readonly UnvotedBlock[];
	/** The block of each text node that shows something. */
	readonly blockOf: ReadonlyMap<Node, number>;
}

/**
 * The visible text of a page in document order, white space folded. Each block element starts a line, each line is a block; paragraphs,
 * headings, lists, tables, figures and quotations are set apart by an empty line; a table row is one line; an element that holds nothing but links
 * gives a line a link. Linear in the size of the page.
 */
export function visibleText(document: Document): VisibleText {
	const lines = new LineWriter();
	const stack: (Node | (() => void))[] = [document];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (typeof node === 'function') node();
		else if (node.nodeName === '#text') lines.text(node as Node & {value: string});
		else if (isElement(node)) enter(node, lines, stack);
		else if ('childNodes' in node) pushChildren(node.childNodes, stack);
	}
	return lines.finish();
}

function enter(element: Element, lines: LineWriter, stack: (Node | (() => void))[]) {
	const {tagName} = element;
	if (pictureElements.has(tagName)) lines.picture();
	if (!isVisible(element)) return;
	if (tagName === 'br' || tagName === 'hr') {
		lines.endLine();
		return;
	}
	const cell = tagName === 'td' || tagName === 'th';
	const ownLine =
		blockElements.has(tagName) || (cell && holdsBlocks(element)) || (tagName === 'a' && standsAmongLinks(element));
	const apart = apartElements.has(tagName);
	if (ownLine) lines.endLine(apart);
	else if (cell) lines.space();
	const leave = lines.open(element, ownLine);
	stack.push(() => {
		leave();
		if (ownLine) lines.endLine(apart);
		else if (cell) lines.space();
	});
	pushChildren(element.childNodes, stack);
}

function pushChildren(children: readonly Node[], stack: (Node | (() => void))[]) {
	for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!);
}

/** Whether a table cell is part of the page's layout rather than of a table of values. */
function holdsBlocks(cell: Element): boolean {
	return cell.childNodes.some(
		child => isElement(child) && blockElements.has(child.tagName) && child.tagName !== 'button',
	);
}

const linkBars = new WeakMap<Node, boolean>();

/** Whether a link's parent holds nothing but links, two at least. */
function standsAmongLinks(link: Element): boolean {
	const parent = link.parentNode;
	if (!parent) return false;
	let bar = linkBars.get(parent);
	if (bar === undefined) {
		let links = 0;
		bar = parent.childNodes.every(child => {
			if (child.nodeName === '#text') return (child as Node & {value: string}).value.trim() === '';
			if (!isElement(child)) return true;
			if (child.tagName === 'a') links++;
			return child.tagName === 'a' || child.tagName === 'br' || !isVisible(child);
		});
		bar &&= links > 1;
		linkBars.set(parent, bar);
	}
	return bar;
}

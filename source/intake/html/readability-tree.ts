/** A text of the tree, with the number of the block that shows it. */
export class TreeText {
	readonly nodeType = 3;
	readonly nodeName = '#text';
	readonly childNodes: readonly TreeNode[] = [];
	readonly textContent: string;
	readonly block: number | undefined;
	parentNode: TreeElement | null = null;
	previousSibling: TreeNode | null = null;
	nextSibling: TreeNode | null = null;

	constructor(textContent: string, block?: number) {
		this.textContent = textContent;
		this.block = block;
	}

	remove() {
		this.parentNode?.removeChild(this);
	}
}

export type TreeNode = TreeElement | TreeText;

interface Attribute {
	readonly name: string;
	readonly value: string;
}

/**
 * The part of the DOM that Readability asks for, and no more: its own parser's documents (`JSDOMParser`) are as small. An element remembers its text
 * until something below it changes, because Readability asks for the text of every element many times.
 */
export class TreeElement {
	readonly nodeType = 1;
	/** Readability renames elements in place; both names are its to set. */
	tagName: string;
	localName: string;
	attributes: readonly Attribute[];
	className: string;
	id: string;
	parentNode: TreeElement | TreeDocument | null = null;
	previousSibling: TreeNode | null = null;
	nextSibling: TreeNode | null = null;
	firstChild: TreeNode | null = null;
	lastChild: TreeNode | null = null;
	/** Puts back what stood below the element at first. */
	restore: (() => void) | undefined;
	#text: string | undefined;
	#folded: string | undefined;

	constructor(name: string, attributes: readonly Attribute[] = []) {
		this.localName = name;
		this.tagName = name.toUpperCase();
		this.attributes = attributes;
		this.className = this.getAttribute('class') ?? '';
		this.id = this.getAttribute('id') ?? '';
	}

	get nodeName(): string {
		return this.tagName;
	}

	get childNodes(): TreeNode[] {
		const nodes: TreeNode[] = [];
		for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
		return nodes;
	}

	get children(): TreeElement[] {
		const elements: TreeElement[] = [];
		for (let node = this.firstElementChild; node; node = node.nextElementSibling) elements.push(node);
		return elements;
	}

	get firstElementChild(): TreeElement | null {
		return elementFrom(this.firstChild);
	}

	get nextElementSibling(): TreeElement | null {
		return elementFrom(this.nextSibling);
	}

	get textContent(): string {
		if (this.#text === undefined) {
			let text = '';
			for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
			this.#text = text;
		}
		return this.#text;
	}

	/** The text without white space around it and with single spaces within. */
	get foldedText(): string {
		return (this.#folded ??= this.textContent.trim().replace(/\s{2,}/g, ' '));
	}

	/** Readability takes the markup of the body only to set it again when it begins anew. */
	get innerHTML(): string {
		return '';
	}

	set innerHTML(_: string) {
		this.restore?.();
	}

	getAttribute(name: string): string | null {
		return this.attributes.find(attribute => attribute.name === name)?.value ?? null;
	}

	hasAttribute(name: string): boolean {
		return this.attributes.some(attribute => attribute.name === name);
	}

	appendChild(node: TreeNode) {
		node.remove();
		node.parentNode = this;
		node.previousSibling = this.lastChild;
		if (this.lastChild) this.lastChild.nextSibling = node;
		else this.firstChild = node;
		this.lastChild = node;
		this.#forget();
	}

	removeChild(node: TreeNode) {
		if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
		else this.firstChild = node.nextSibling;
		if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
		else this.lastChild = node.previousSibling;
		node.parentNode = node.previousSibling = node.nextSibling = null;
		this.#forget();
	}

	replaceChild(node: TreeNode, old: TreeNode) {
		node.remove();
		const {previousSibling, nextSibling} = old;
		this.removeChild(old);
		node.parentNode = this;
		node.previousSibling = previousSibling;
		node.nextSibling = nextSibling;
		if (previousSibling) previousSibling.nextSibling = node;
		else this.firstChild = node;
		if (nextSibling) nextSibling.previousSibling = node;
		else this.lastChild = node;
	}

	remove() {
		if (this.parentNode instanceof TreeElement) this.parentNode.removeChild(this);
	}

	getElementsByTagName(name: string): TreeElement[] {
		return this.elementsNamed([name]);
	}

	/** The elements below this one that have one of these names, in either case, in document order. */
	elementsNamed(names: readonly string[]): TreeElement[] {
		const found: TreeElement[] = [];
		const wanted = names.map(name => name.toUpperCase());
		for (let node = this.#after(this); node; node = this.#after(node))
			if (wanted.includes(node.tagName)) found.push(node);
		return found;
	}

	/** The texts below this element, in document order. */
	texts(found: TreeText[] = []): readonly TreeText[] {
		for (let node = this.firstChild; node; node = node.nextSibling)
			if (node instanceof TreeText) found.push(node);
			else node.texts(found);
		return found;
	}

	/** The element that follows another one below this, in document order. */
	#after(node: TreeElement): TreeElement | null {
		const inside = node.firstElementChild;
		if (inside) return inside;
		for (let up = node; up !== this; up = up.parentNode as TreeElement) {
			const next = up.nextElementSibling;
			if (next) return next;
		}
		return null;
	}

	/** An element's text is remembered only while those of all below it are. */
	#forget() {
		if (this.#text === undefined) return;
		this.#text = this.#folded = undefined;
		let up = this.parentNode;
		while (up instanceof TreeElement && up.#text !== undefined) {
			up.#text = up.#folded = undefined;
			up = up.parentNode;
		}
	}
}

function elementFrom(node: TreeNode | null): TreeElement | null {
	let at = node;
	while (at instanceof TreeText) at = at.nextSibling;
	return at;
}

/** A document of nothing but a body and its title. */
export class TreeDocument {
	readonly title: string;
	readonly documentElement: TreeElement & {__JSDOMParser__?: boolean};
	readonly firstChild: TreeElement;
	readonly parentNode = null;
	readonly body: TreeElement;

	constructor(title: string, body: TreeElement) {
		this.title = title;
		this.body = body;
		this.documentElement = new TreeElement('html');
		// Asks Readability to rename elements instead of copying them.
		this.documentElement.__JSDOMParser__ = true;
		this.documentElement.appendChild(body);
		this.documentElement.parentNode = this;
		this.firstChild = this.documentElement;
	}

	createElement(name: string): TreeElement {
		return new TreeElement(name.toLowerCase());
	}

	getElementsByTagName(name: string): TreeElement[] {
		return this.documentElement.getElementsByTagName(name);
	}

	elementsNamed(names: readonly string[]): TreeElement[] {
		return this.documentElement.elementsNamed(names);
	}
}

import type {BlockTraits, InlineStretch, RawBlock} from '../../model/raw-document.ts';
import {attribute} from './page.ts';
import type {Element, Node} from './page.ts';
import type {UnvotedBlock} from './unvoted-block.ts';

/** Inline elements that a cut inside a block or the classifier asks about. */
const notedInline = new Set('a b strong i em u span small sup sub button mark cite q time label'.split(' '));
/** Ancestors that are remembered of a block: the nearest say most. */
const mostAncestors = 16;

interface OpenElement {
	readonly element: Element;
	readonly words: string;
	readonly number: number;
}

/** Folds white space and gathers text into lines; knows for each line what stands around it. */
export class LineWriter {
	#raw = '';
	#line = '';
	#spaceDue = false;
	#emptyLineDue = false;
	#pictures = 0;
	#linked = 0;
	#links = 0;
	#openLinks = 0;
	#preformatted = 0;
	#elements = 0;
	#inline: InlineStretch[] = [];
	#blockAncestors: readonly OpenElement[] = [];
	readonly #open: OpenElement[] = [];
	readonly #blocks: UnvotedBlock[] = [];
	readonly #blockOf = new Map<Node, number>();

	text(node: Node & {value: string}) {
		const value = this.#preformatted > 0 ? node.value : node.value.replace(/[\s\u200b\ufeff]+/g, ' ');
		if (value.trim() === '') {
			this.#spaceDue ||= value !== '';
			return;
		}
		if (this.#line === '') this.#begin();
		const folded = this.#preformatted > 0 ? value : value.trim();
		if (this.#line !== '' && (this.#spaceDue || value !== value.trimStart())) this.#line += ' ';
		this.#line += folded;
		if (this.#openLinks > 0) this.#linked += folded.length;
		this.#spaceDue = value !== value.trimEnd();
		this.#blockOf.set(node, this.#blocks.length);
	}

	space() {
		this.#spaceDue = true;
	}

	picture() {
		this.#pictures++;
	}

	/** Opens an element; the answer closes it. */
	open(element: Element, ownLine: boolean): () => void {
		this.#open.push({element, words: wordsOf(element), number: this.#elements++});
		const {tagName} = element;
		const link = tagName === 'a';
		const before = this.#line.length;
		if (link) this.#openLinks++;
		if (tagName === 'pre') this.#preformatted++;
		const pending = this.#line !== '' && (this.#spaceDue ? 1 : 0);
		return () => {
			this.#open.pop();
			if (link) this.#openLinks--;
			if (tagName === 'pre') this.#preformatted--;
			if (this.#line === '' || this.#line.length === before) return;
			if (link) this.#links++;
			if (!ownLine && notedInline.has(tagName)) this.#note(element, before + Number(pending));
		};
	}

	#note(element: Element, from: number) {
		const start = from + (this.#line.slice(from).length - this.#line.slice(from).trimStart().length);
		if (start < this.#line.length)
			this.#inline.push({
				tag: element.tagName,
				words: wordsOf(element).split(' '),
				rawStart: start,
				rawEnd: this.#line.length,
			});
	}

	/** The line's place is that of its first text: everything after it until the line ends belongs to it. */
	#begin() {
		this.#blockAncestors = this.#open.slice(-mostAncestors).reverse();
	}

	endLine(apart = false) {
		const text = this.#line.trimEnd();
		this.#spaceDue = false;
		if (text !== '') {
			if (this.#raw !== '') this.#raw += this.#emptyLineDue ? '\n\n' : '\n';
			const rawStart = this.#raw.length + (text.length - text.trimStart().length);
			this.#raw += text;
			this.#blocks.push({...this.#place(rawStart), traits: this.#traits(rawStart)});
			this.#emptyLineDue = false;
			this.#pictures = 0;
		}
		this.#emptyLineDue ||= apart;
		this.#line = '';
		this.#linked = 0;
		this.#links = 0;
		this.#inline = [];
	}

	#place(rawStart: number): Omit<RawBlock, 'traits'> {
		const own = this.#blockAncestors.find(({element}) => !notedInline.has(element.tagName));
		return {tag: own?.element.tagName ?? 'body', rawStart, rawEnd: this.#raw.length};
	}

	#traits(rawStart: number): Omit<BlockTraits, 'readability'> {
		return {
			ancestors: this.#blockAncestors.map(({element}) => element.tagName),
			words: this.#blockAncestors.map(({words}) => words),
			elements: this.#blockAncestors.map(({number}) => number),
			linked: this.#linked,
			links: this.#links,
			pictures: this.#pictures,
			inline: this.#inline.map(stretch => ({
				...stretch,
				rawStart: stretch.rawStart + rawStart,
				rawEnd: Math.min(stretch.rawEnd + rawStart, this.#raw.length),
			})),
		};
	}

	finish() {
		this.endLine();
		return {raw: this.#raw, blocks: this.#blocks, blockOf: this.#blockOf};
	}
}

/** `relatedLinks_box-2` → `related links box 2` */
function wordsOf(element: Element): string {
	const names = ['class', 'id', 'role', 'itemprop', 'data-testid']
		.map(name => attribute(element, name))
		.filter(Boolean);
	if (names.length === 0) return '';
	return names
		.join(' ')
		.slice(0, 300)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

import iconv from 'iconv-lite';
import {tokensOf} from './tokens.ts';
import type {Token} from './tokens.ts';
import {characters, charsetPages, paragraphEnds, silentGroups} from './words.ts';

export interface RtfParagraph {
	readonly text: string;
	/** The name of its style; empty where it has none. */
	readonly style: string;
	/** A row of a table, its cells apart by tabs. */
	readonly row: boolean;
}

export interface RtfDocument {
	readonly paragraphs: readonly RtfParagraph[];
	readonly title: string;
	readonly author: string;
	/** Whether all groups are closed. */
	readonly whole: boolean;
}

/** What a group may change and gives back at its end. */
interface Group {
	/** Where its text goes; `silent` goes nowhere. */
	destination: 'body' | 'silent' | 'fonts' | 'styles' | 'title' | 'author';
	/** Code page of the current font, if it has one of its own. */
	page: string | undefined;
	hidden: boolean;
	/** How many characters follow a `\u` for readers that do not know it. */
	fallback: number;
	style: number;
	inTable: boolean;
}

/** Reads the text of an RTF file with the little of its layout that says what a paragraph is. Linear, and without recursion. */
export function interpret(source: string): RtfDocument {
	const interpreter = new Interpreter();
	for (const token of tokensOf(source)) interpreter.take(token);
	return interpreter.finish();
}

class Interpreter {
	readonly #paragraphs: RtfParagraph[] = [];
	readonly #fontPages = new Map<number, string>();
	readonly #styleNames = new Map<number, string>();
	readonly #said = {title: '', author: ''};
	readonly #stack: Group[] = [];
	#group: Group = {destination: 'body', page: undefined, hidden: false, fallback: 1, style: 0, inTable: false};
	#documentPage = 'windows-1252';
	#font = 0;
	/** Bytes of a code page that wait for more: a character may have two. */
	#bytes: number[] = [];
	#text = '';
	#styleName = '';
	/** Characters yet to be passed over after a `\u`. */
	#skip = 0;
	/** Whether the group has only just been opened, and then perhaps with `\*`. */
	#opened = false;
	#starred = false;

	take(token: Token): void {
		if (token.kind !== 'byte') this.#decodeBytes();
		if (token.kind === 'word' && token.word === '*' && this.#opened) {
			this.#starred = true;
			return;
		}
		if (token.kind === 'open') this.#open();
		else if (token.kind === 'close') this.#close();
		else if (token.kind === 'text') this.#takeText(token.text);
		else if (token.kind === 'byte') {
			if (this.#skip > 0) this.#skip--;
			else this.#bytes.push(token.byte);
		} else if (token.kind === 'word') this.#takeWord(token.word, token.parameter);
		this.#opened = token.kind === 'open';
		this.#starred = false;
	}

	finish(): RtfDocument {
		this.#endParagraph();
		const {title, author} = this.#said;
		return {paragraphs: this.#paragraphs, title: title.trim(), author: author.trim(), whole: this.#stack.length === 0};
	}

	#open() {
		this.#stack.push({...this.#group});
		this.#skip = 0;
	}

	#close() {
		// `{\s1 … Heading 1;}`: a style's name ends with its group.
		if (this.#group.destination === 'styles' && this.#styleName) {
			this.#styleNames.set(this.#group.style, this.#styleName.replace(/;.*$/s, '').trim());
			this.#styleName = '';
		}
		this.#group = this.#stack.pop() ?? this.#group;
		this.#skip = 0;
	}

	#takeText(text: string) {
		const shown = text.slice(this.#skip);
		this.#skip = Math.max(0, this.#skip - text.length);
		this.#write(shown);
	}

	#takeWord(word: string, parameter: number | undefined) {
		if (word === 'u') {
			this.#write(String.fromCharCode((parameter ?? 0) & 0xffff));
			this.#skip = this.#group.fallback;
		} else if (this.#skip > 0) this.#skip--;
		else if (this.#opened && silentGroups.has(word)) this.#group.destination = 'silent';
		else if (this.#starred) this.#group.destination = 'silent';
		else if (word === 'info') this.#group.destination = 'silent';
		else if (word === 'fonttbl') this.#group.destination = 'fonts';
		else if (word === 'stylesheet') this.#group.destination = 'styles';
		else if (word === 'title' || word === 'author') {
			this.#group.destination = word;
			this.#said[word] = '';
		} else if (word === 'f' || word === 'fcharset') this.#takeFont(word, parameter ?? 0);
		else if (word === 'ansicpg' && iconv.encodingExists(`cp${parameter}`)) this.#documentPage = `cp${parameter}`;
		else if (word === 'mac') this.#documentPage = 'macroman';
		else if (word === 'uc') this.#group.fallback = parameter ?? 1;
		else if (word === 'v' || word === 'deleted') this.#group.hidden = parameter !== 0;
		else if (word === 'plain') this.#group.hidden = false;
		else if (word === 's') this.#group.style = parameter ?? 0;
		else if (Object.hasOwn(characters, word)) this.#write(characters[word]!);
		else if (this.#group.destination === 'body') this.#takeLayout(word);
	}

	#takeFont(word: string, parameter: number) {
		if (word === 'fcharset') {
			const page = charsetPages[parameter];
			if (page && this.#group.destination === 'fonts') this.#fontPages.set(this.#font, page);
			return;
		}
		this.#font = parameter;
		if (this.#group.destination !== 'fonts') this.#group.page = this.#fontPages.get(parameter);
	}

	#takeLayout(word: string) {
		if (word === 'pard') {
			this.#group.style = 0;
			this.#group.inTable = false;
		} else if (word === 'intbl') this.#group.inTable = true;
		else if (word === 'cell') this.#text += '\t';
		else if (word === 'row') this.#endParagraph(true);
		else if (word === 'footnote') this.#endParagraph();
		else if (paragraphEnds.has(word)) {
			if (this.#group.inTable) this.#text += ' ';
			else this.#endParagraph();
		}
	}

	#decodeBytes() {
		if (this.#bytes.length === 0) return;
		const decoded = iconv.decode(Buffer.from(this.#bytes), this.#group.page ?? this.#documentPage);
		this.#bytes = [];
		this.#write(decoded);
	}

	#write(text: string) {
		const {destination, hidden} = this.#group;
		if (hidden) return;
		if (destination === 'body') this.#text += text;
		else if (destination === 'styles') this.#styleName += text;
		else if (destination === 'title' || destination === 'author') this.#said[destination] += text;
	}

	#endParagraph(row = false) {
		const text = row ? this.#text.replace(/\t$/, '') : this.#text;
		this.#text = '';
		if (text.trim()) this.#paragraphs.push({text, style: this.#styleNames.get(this.#group.style) ?? '', row});
	}
}

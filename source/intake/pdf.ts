import type {RawBlock} from '../model/raw-document.ts';
import {columnsOf} from './pdf/columns.ts';
import {printedByBrowser, takeFurniture} from './pdf/furniture.ts';
import type {Furniture} from './pdf/furniture.ts';
import {joinLines, wordsOf} from './pdf/hyphens.ts';
import {linesOfColumn, paragraphsOf} from './pdf/paragraphs.ts';
import type {Paragraph} from './pdf/paragraphs.ts';
import {openPdf} from './pdf/open-pdf.ts';
import {bodySize} from './pdf/run.ts';
import {propertyHint} from './document-properties.ts';
import type {FileContent, Reader} from './reader.ts';

/**
 * PDF, through pdf.js: its text in reading order, a block a paragraph, words put together that were divided at a line's end. Running heads and page numbers are blocks of their
 * own, with the tags `running head` and `page number`, after the paragraph that goes on over the page. Letters larger than the body's make headings.
 */
export const readPdf: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	const {pages, title, author, problems} = await openPdf(bytes);
	if (pages.every(({runs}) => runs.length === 0)) throw new Error('holds no text, only pictures: a scan, perhaps');
	const bare = takeFurniture(pages);
	let column = 0;
	const lines = bare.flatMap(({runs}, page) => columnsOf(runs).flatMap(group => linesOfColumn(group, page, column++)));
	const paragraphs = paragraphsOf(lines);
	const words = wordsOf(lines.map(({text}) => text));
	const body = bodySize(pages.flatMap(({runs}) => runs));
	const written = writeBlocks(
		paragraphs.map(paragraph => ({
			page: paragraph.page,
			tag: tagOf(paragraph, paragraphs, body),
			text: joinLines(
				paragraph.lines.map(({text}) => text),
				words,
			),
		})),
		bare.map(({furniture}) => furniture),
	);
	const hints = [...propertyHint('title', title), ...propertyHint('author', author)];
	// A printed web page has its navigation and its footer; any other document is the article.
	const alone = !bare.some(({furniture}) => furniture.some(({text}) => printedByBrowser.test(text)));
	yield {path, place: null, sha256, format, ...written, alone, hints, problems};
};

/** The first of the largest headings is the title, if it stands on the first page. */
function tagOf(paragraph: Paragraph, all: readonly Paragraph[], body: number): string {
	if (paragraph.size < body * 1.12 || paragraph.lines.length > 6) return 'p';
	const largest = all.reduce((most, {size, page}) => (page === 0 ? Math.max(most, size) : most), 0);
	return paragraph === all.find(({size}) => size >= largest * 0.98) ? 'h1' : 'h2';
}

interface Written {
	readonly page: number;
	readonly tag: string;
	readonly text: string;
}

function writeBlocks(
	paragraphs: readonly Written[],
	furniture: readonly (readonly Furniture[])[],
): {raw: string; blocks: RawBlock[]} {
	const parts: string[] = [];
	const blocks: RawBlock[] = [];
	let length = 0;
	const write = (tag: string, text: string) => {
		const rawStart = length;
		parts.push(text);
		blocks.push({tag, rawStart, rawEnd: rawStart + text.length});
		length += text.length + 2;
	};
	/** What stands before the paragraphs of a page: the rest of the pages above, and its own head. */
	let page = -1;
	const turnTo = (next: number) => {
		while (page < next) {
			for (const {top, tag, text} of furniture[page] ?? []) if (!top) write(tag, text);
			page++;
			for (const {top, tag, text} of furniture[page] ?? []) if (top) write(tag, text);
		}
	};
	for (const paragraph of paragraphs) {
		turnTo(paragraph.page);
		write(paragraph.tag, paragraph.text);
	}
	turnTo(furniture.length);
	return {raw: parts.join('\n\n'), blocks};
}

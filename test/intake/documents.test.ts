import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {articles, hint, only, readBytes, readFixture, reasons, texts} from './reading.ts';

const title = 'Keeper’s ledger puts a date on the missing lamp';
const byline = 'By Wanda Mossbach, The Weathervane, 2 October 2025';
const quotation =
	'Stefan Gantz, who teaches the history of navigation at the University of Velmar, warned against premature conclusions. “A ledger records what somebody wanted to have recorded,” he told The Weathervane. “It is a wonderful document. It is not a photograph.”';

describe.each(['ledger.docx', 'ledger.rtf', 'ledger.epub', 'ledger.pdf'])('%s, as LibreOffice writes it', name => {
	test('gives the title, the author and every paragraph whole and in order', async () => {
		const document = await only(readFixture(name));
		expect(hint(document, 'title')).toBe(title);
		expect(hint(document, 'author')).toBe('Wanda Mossbach');
		const all = texts(document);
		expect(all).toContain(title);
		expect(all).toContain(byline);
		expect(all).toContain(quotation);
		expect(
			all.filter(text =>
				/^(?:PELLWORTH|“I thought|According|Until|Who ordered|Stefan|He added|The mayor|In the meantime|Farrow has)/.test(
					text,
				),
			),
		).toHaveLength(10);
		expect(all.indexOf(byline)).toBeLessThan(all.indexOf(quotation));
		expect(document.problems).toEqual([]);
	});
});

test('headings under a Word or RTF title are sections, not titles', async () => {
	for (const name of ['ledger.docx', 'ledger.rtf']) {
		const document = await only(readFixture(name));
		expect(texts(document, 'h1')).toEqual([title]);
		expect(texts(document, 'h2')).toEqual(['An unreasonable quantity of rope']);
	}
});

describe('PDF', () => {
	test('two columns are read one after the other, and words divided at a line’s end are put together', async () => {
		const document = await only(readFixture('ledger.pdf'));
		expect(texts(document, 'h1')).toEqual([title]);
		expect(texts(document, 'h2')).toEqual(['An unreasonable quantity of rope']);
		expect(document.raw).toContain('said Celia Farrow, the restorer who found the book');
		expect(document.raw).toContain('at least three other instances');
		expect(document.raw).not.toMatch(/\p{Ll}- ?\p{Ll}/u);
	});

	test('running heads and page numbers are blocks of their own', async () => {
		const document = await only(readFixture('ledger.pdf'));
		expect(texts(document, 'running head')).toEqual(Array(2).fill('The Weathervane · Coast and country · Autumn 2025'));
		expect(texts(document, 'page number')).toEqual(['Page 1', 'Page 2']);
	});

	test('what Chromium prints at the edges of a page is no part of the article', async () => {
		const document = await only(readFixture('ferry.pdf'));
		expect(texts(document, 'running head').at(-1)).toBe('http://127.0.0.1:8731/ferry.html 1/1');
		expect(texts(document, 'running head')).toHaveLength(2);
		expect(texts(document, 'h1')).toEqual(['Night ferry stays in port after rudder fault']);
		// The ligatures of “office” and “fitted” come as pieces of their own.
		expect(document.raw).toContain(
			'According to the harbour office, a part for the steering gear is on its way from Castra and will be fitted on Friday.',
		);
	});

	test('a locked, a cut and a false one say so', async () => {
		expect(await reasons(readFixture('locked.pdf'))).toEqual(['locked with a password']);
		expect(await reasons(readBytes('cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Cat'))).toEqual([
			'cut off or damaged: not a whole PDF',
		]);
		expect(await reasons(readBytes('false.pdf', 'Dear editor,'))).toEqual(['not a PDF: it does not begin with %PDF']);
	});
});

describe('EPUB', () => {
	const book = (chapters: readonly string[]): Uint8Array =>
		zipSync({
			mimetype: strToU8('application/epub+zip'),
			'META-INF/container.xml': strToU8(
				'<container><rootfiles><rootfile full-path="book/a.opf"/></rootfiles></container>',
			),
			'book/a.opf': strToU8(
				`<?xml version="1.0"?><package><metadata><dc:title>Inland Tribune, 4 May 2025</dc:title><dc:language>en</dc:language></metadata><manifest>${chapters.map((_, index) => `<item id="c${index}" href="part%20${index}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
			),
			...Object.fromEntries(
				chapters.map((body, index) => [
					`book/part ${index}.xhtml`,
					strToU8(
						`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
					),
				]),
			),
		});

	test('a collection gives an article for each document that opens with a heading of the same rank', async () => {
		const read = articles(
			await readBytes(
				'paper.epub',
				book([
					'<h2>Mill Lane gets its baker back</h2><p>“I missed the flour,” said Vera Umber.</p>',
					'<p>She opens at five.</p>',
					'<p> </p>',
					'<h2>The clock is right again</h2><p>It was nine minutes late.</p>',
				]),
			),
		);
		expect(read.map(({place}) => place)).toEqual(['#1', '#2']);
		expect(texts(read[0]!)).toEqual([
			'Mill Lane gets its baker back',
			'“I missed the flour,” said Vera Umber.',
			'She opens at five.',
		]);
		expect(hint(read[0]!, 'title')).toBeUndefined();
		expect(hint(read[0]!, 'language')).toBe('en');
	});

	test('a book that is cut into documents without headings is one article', async () => {
		const document = await only(readBytes('one.epub', book(['<p>First part.</p>', '<p>Second part.</p>'])));
		expect(document.place).toBeNull();
		expect(texts(document)).toEqual(['First part.', 'Second part.']);
	});
});

describe('archives that mean harm', () => {
	/** Says of the first file of an archive, in the directory that archives are read by, that it unpacks to another size. */
	const claiming = (zip: Uint8Array, size: number): Buffer => {
		const claim = Buffer.from(zip);
		claim.writeUInt32LE(size, claim.indexOf('PK\x01\x02', 0, 'latin1') + 24);
		return claim;
	};
	const small = zipSync({'word/document.xml': strToU8(`<w:document>${'x'.repeat(100_000)}</w:document>`)});

	test('a bomb is refused before it unpacks', async () => {
		expect(await reasons(readBytes('bomb.docx', claiming(small, 65 * 1024 * 1024)))).toEqual([
			'too large: more than 8 MB when unpacked',
		]);
	});

	test('one that lies about its size is held to its lie', async () => {
		const [reason] = await reasons(readBytes('liar.docx', claiming(small, 40)));
		expect(reason).not.toMatch(/^read: x/);
	});

	test('a cut archive and one that is none say so', async () => {
		const whole = zipSync({'word/document.xml': strToU8('<w:document/>')});
		expect(await reasons(readBytes('cut.docx', whole.subarray(0, 60)))).toEqual([
			'cut off or damaged: not a whole zip archive',
		]);
		expect(await reasons(readBytes('text.epub', 'Once upon a time'))).toEqual([
			'cut off or damaged: not a whole zip archive',
		]);
		expect(await reasons(readBytes('else.docx', zipSync({'a.xml': strToU8('<a/>')})))).toEqual([
			'not a Word document: the archive holds no word/document.xml',
		]);
	});
});

describe('RTF', () => {
	test('characters come as code pages, as Unicode with a fallback, and as words', async () => {
		const document = await only(
			readBytes(
				'signs.rtf',
				String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 A;}{\f1\fcharset238 B;}}\'cf\'ee\'f0\'f2 {\f1 \'9elut\'fd} \u8212\'97 \ldblquote so\rdblquote\par{\*\generator none}second\tab line}`,
			),
		);
		expect(texts(document)).toEqual(['Порт žlutý — “so”', 'second line']);
	});

	test('a file that ends in the middle is read as far as it goes, and says so', async () => {
		const document = await only(readBytes('cut.rtf', String.raw`{\rtf1 Half a {\b sent`));
		expect(texts(document)).toEqual(['Half a sent']);
		expect(document.problems).toEqual(['the file is cut off: not all of its groups are closed']);
	});

	test('a hundred thousand groups within each other are no danger', async () => {
		const document = await only(readBytes('deep.rtf', `{\\rtf1 ${'{'.repeat(100_000)}deep${'}'.repeat(100_001)}`));
		expect(texts(document)).toEqual(['deep']);
	});
});

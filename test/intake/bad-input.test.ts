import {mkdtempSync, openSync, ftruncateSync, closeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {only, readBytes, readFolder, reasons, texts} from './reading.ts';

const megabyte = 1024 * 1024;

test('a picture that is called .txt is no text, and so is one that is called .html', async () => {
	const picture = Buffer.from(Array.from({length: 4000}, (_, index) => (index * 7919) % 256));
	expect(await reasons(readBytes('photo.txt', picture))).toEqual(['not a text file: it holds binary data']);
	expect(await reasons(readBytes('photo.html', picture))).toEqual(['not a web page: it holds binary data']);
});

test('a page that is cut off is read as far as it goes', async () => {
	const document = await only(
		readBytes('cut.html', '<html><body><h1>Bridge open</h1><p>“At last,” said Dina Marek.</p><p>The first tra'),
	);
	expect(texts(document)).toEqual(['Bridge open', '“At last,” said Dina Marek.', 'The first tra']);
});

test('elements nested a hundred thousand deep take no more time than any', async () => {
	const document = await only(
		readBytes('deep.html', `${'<div>'.repeat(100_000)}<p>Here.</p>${'</div>'.repeat(100_000)}`),
	);
	expect(document.raw).toContain('Here.');
	expect(document.problems.join()).toContain('nested deeper');
});

test('a file past the limit is refused unread, with both sizes', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-intake-'));
	const file = openSync(path.join(folder, 'huge.txt'), 'w');
	ftruncateSync(file, 100 * megabyte);
	closeSync(file);
	expect(await reasons(readFolder(folder))).toEqual(['too large: 100 MB, at most 32 MB are read of this format']);
});

test('so is a packed file that unpacks past it', async () => {
	expect(await reasons(readBytes('bomb.txt.gz', gzipSync(Buffer.alloc(33 * megabyte))))).toEqual([
		'too large: more than 32 MB when unpacked',
	]);
	expect(await reasons(readBytes('cut.txt.gz', gzipSync('Some text').subarray(0, 15)))).toEqual([
		'not a whole gzip file',
	]);
});

test('an empty file gives a reason in every format that has a form', async () => {
	for (const name of ['a.docx', 'a.epub', 'a.pdf', 'a.rtf', 'a.warc', 'a.rss', 'a.json', 'a.mhtml', 'a.eml']) {
		const [reason] = await reasons(readBytes(name, ''));
		expect(reason, name).toMatch(/^(?:not |cut off|holds no|the )/);
	}
});

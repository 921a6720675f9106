import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {listSourceFiles} from '../../source/intake/folder.ts';
import {readPage} from '../../source/intake/html.ts';
import {readDocuments} from '../../source/intake/read.ts';

async function read(name: string, content: string | Uint8Array) {
	const file = path.join(await mkdtemp(path.join(tmpdir(), 'copydesk-hostile-')), name);
	await writeFile(file, content);
	for await (const source of listSourceFiles([file]))
		for await (const document of readDocuments(source)) return document;
	throw new Error('nothing was read');
}

test('a picture that is named .txt is refused with the reason', async () => {
	const bytes = Uint8Array.from({length: 5000}, (_, at) => (at * 7919) % 256);
	expect(await read('crane.txt', bytes)).toMatchObject({reason: 'not a text file: it holds binary data'});
});

test('elements nested a hundred thousand deep are flattened, their text stays', () => {
	const {raw, problems} = readPage(
		`${'<div>'.repeat(100_000)}The crane${'</div>'.repeat(100_000)}<p>stands still.</p>`,
	);
	expect(raw).toBe('The crane\n\nstands still.');
	expect(problems[0]).toMatch(/nested deeper than 250/);
});

test('formatting that is never closed does not pile up', () => {
	expect(readPage(`<p>${'<b><i>'.repeat(20_000)}words`).raw).toBe('words');
});

test('a page that is cut off in the middle of a tag is read as far as it goes', async () => {
	expect(await read('cut.html', '<p>First paragraph.</p><p>Second para</p><div class="x')).toMatchObject({
		raw: 'First paragraph.\n\nSecond para',
	});
});

test('a file that unpacks to more than the limit is refused without unpacking it all', async () => {
	expect(await read('bomb.txt.gz', gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a')))).toMatchObject({
		reason: 'too large: more than 32 MB when unpacked',
	});
});

test('a file of a hundred megabytes is refused before it is read', async () => {
	const reasons: unknown[] = [];
	const source = {absolute: '/nowhere.txt', path: 'nowhere.txt', size: 100 * 1024 * 1024, mtimeMs: 0};
	for await (const document of readDocuments(source)) reasons.push(document);
	expect(reasons).toMatchObject([{reason: 'too large: 100 MB, at most 32 MB are read of this format'}]);
});

test('quotations nested without end in Markdown are flattened', async () => {
	expect(await read('deep.md', `${'>'.repeat(50_000)} words`)).toMatchObject({raw: 'words'});
});

test('a gzip file that is cut off is refused with the reason', async () => {
	const whole = gzipSync('The crane stands still. '.repeat(500));
	expect(await read('cut.txt.gz', whole.subarray(0, 60))).toMatchObject({reason: 'not a whole gzip file'});
});

test('a page of more markup than a tree may take is refused with both sizes, one whose bulk is a script is read', async () => {
	const paragraph = '<p>The crane stands still.</p>';
	expect(await read('long.html', paragraph.repeat((7 * 1024 * 1024) / paragraph.length))).toMatchObject({
		reason: 'too large: 7 MB of text and markup, at most 6 MB are read of a page',
	});
	expect(await read('script.html', `<p>First.<script>${'a = "<b>";'.repeat(800_000)}</script>`)).toMatchObject({
		raw: 'First.',
	});
});

test('a text of more paragraphs than any article has is refused with their number', async () => {
	expect(await read('log.txt', 'The crane stands still.\n'.repeat(25_001))).toMatchObject({
		reason: 'too long for an article: 25,001 paragraphs, at most 25,000 are read',
	});
});

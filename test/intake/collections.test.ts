import {gunzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {articles, hint, only, readBytes, readFixture, reasons, texts} from './reading.ts';

describe('saved web pages', () => {
	test.each(['ferry.mhtml', 'ferry-singlefile.html'])('%s is read as the page that it keeps', async name => {
		const document = await only(readFixture(name));
		expect(texts(document, 'h1')).toEqual(['Night ferry stays in port after rudder fault']);
		expect(hint(document, 'publisher')).toBe('Harbor Courier');
		expect(hint(document, 'url')).toBe('http://127.0.0.1:8731/ferry.html');
		expect(texts(document)).toContain(
			'“I turned the wheel and nothing happened,” Captain Bruno Tarrow told the Harbor Courier. “We were lucky, we were still on the ropes.”',
		);
	});

	test('frames saved with a page are no part of it', async () => {
		const page = [
			'MIME-Version: 1.0',
			'Content-Type: multipart/related; boundary="edge"',
			'',
			'--edge',
			'Content-Type: text/html; charset=windows-1251',
			'Content-Transfer-Encoding: 8bit',
			'',
			'<h1>\xcf\xee\xf0\xf2</h1><p>\xd2\xe8\xf5\xee.</p>',
			'--edge',
			'Content-Type: text/html',
			'',
			'<p>Win a cruise</p>',
			'--edge--',
			'',
		].join('\r\n');
		const document = await only(readBytes('frames.mht', Buffer.from(page, 'latin1')));
		expect(texts(document)).toEqual(['Порт', 'Тихо.']);
		expect(document.problems).toEqual([]);
	});
});

describe('e-mail', () => {
	test('a newsletter is its html, its subject the title, its sender the outlet', async () => {
		const document = await only(readFixture('bees.eml'));
		expect(hint(document, 'title')).toBe(
			'Bees move into the courthouse of Stonemere – “They were here before the appeal”',
		);
		expect(hint(document, 'publisher')).toBe('The Weathervane');
		expect(hint(document, 'published')).toBe('2025-05-30T05:00:00.000Z');
		expect(texts(document).at(-1)).toBe('According to the town, about 60,000 bees live behind the clock.');
	});

	test('a plain one is its lines, and attachments are not silently lost', async () => {
		const mail = [
			'From: Ivo Pell <ivo@ministry.example>',
			'Subject: Fwd: Receipt',
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			'Content-Type: text/plain; charset=utf-8',
			'',
			'A receipt was issued.',
			'',
			'It was blue.',
			'--b',
			'Content-Type: application/pdf',
			'Content-Disposition: attachment; filename=a.pdf',
			'',
			'x',
			'--b--',
		].join('\r\n');
		const document = await only(readBytes('note.eml', mail));
		expect(texts(document)).toEqual(['A receipt was issued.', 'It was blue.']);
		expect(hint(document, 'title')).toBe('Receipt');
		expect(hint(document, 'author')).toBe('Ivo Pell');
		expect(document.problems).toEqual(['1 attachment was not read']);
	});
});

describe('web archives', () => {
	test('each page of wget’s is an article with its place and address', async () => {
		const read = articles(await readFixture('ferry-and-fog.warc.gz'));
		expect(read.map(({place}) => place)).toEqual(['#1', '#2']);
		expect(read.map(document => texts(document, 'h1'))).toEqual([
			['Night ferry stays in port after rudder fault'],
			['Fog closes airport at Bellwick for a second day'],
		]);
		expect(hint(read[1]!, 'url')).toBe('http://127.0.0.1:8731/fog.html');
		expect(new Set(read.map(({sha256}) => sha256)).size).toBe(1);
	});

	test('one that breaks off gives the pages before the break, and says so', async () => {
		const whole = gunzipSync(readFileSync(path.join(import.meta.dirname, '../fixtures/intake/ferry-and-fog.warc.gz')));
		const read = await readBytes('cut.warc', whole.subarray(0, whole.indexOf('Alba Rusk')));
		expect(articles(read.slice(0, 1))[0]!.problems).toEqual([]);
		const second = read[1]!;
		expect('raw' in second ? second.problems : [second.reason]).toEqual(['the archive is cut off inside this page']);
	});

	test('a file that is none says so', async () => {
		expect(await reasons(readBytes('none.warc', 'HTTP/1.1 200 OK'))).toEqual([
			'not a web archive: it does not begin with WARC',
		]);
	});
});

describe('feeds', () => {
	test('each entry of an RSS feed is an article with the feed as its outlet', async () => {
		const [ford, comma] = articles(await readFixture('observer.rss'));
		expect(texts(ford!)).toEqual([
			'School bus gets its own ford',
			'LOWMARSH – The school bus may cross the Tamsel at the old ford while the bridge is being mended.',
			'“The children were never this early,” said Tilda Nordal, who drives it.',
		]);
		expect(['publisher', 'author', 'published', 'url', 'language'].map(field => hint(ford!, field as 'url'))).toEqual([
			'Lowmarsh Observer',
			'Adela Quill',
			'2025-09-01T06:30:00.000Z',
			'https://lowmarsh-observer.example/2025/09/ford',
			'en',
		]);
		expect(comma!.place).toBe('#2');
		expect(comma!.raw).toContain('“Without the comma we sell the park,” Councillor Hugo Pelham said.');
	});

	test('Atom says when an entry was published and when it was changed', async () => {
		const document = (await readFixture('star.atom'))[0]!;
		const [trams] = articles([document]);
		expect(hint(trams!, 'published')).toMatch(/^2025-04-07T15:00/);
		expect(hint(trams!, 'modified')).toMatch(/^2025-04-07T18:00/);
		expect(hint(trams!, 'author')).toBe('Leon Hollis');
	});

	test('other XML is named as what it is not', async () => {
		expect(await reasons(readBytes('map.xml', '<?xml version="1.0"?><map><town/></map>'))).toEqual([
			'not a feed: neither RSS nor Atom, or cut off',
		]);
	});
});

describe('JSON', () => {
	test('what a crawler writes, one object a line', async () => {
		const [lake, cake] = articles(await readFixture('crawl.ndjson'));
		expect(texts(lake!)).toEqual([
			'Quarry lake turns green',
			'EASTRY – The lake in the old quarry has turned green.',
			'“It glows a little at night,” said Yara Inman, who swims there.',
			'The health office denied that the water was dangerous.',
		]);
		expect(['publisher', 'author', 'published', 'url'].map(field => hint(lake!, field as 'url'))).toEqual([
			'valley-sentinel.example',
			'Bruno Sandler',
			'2025-07-19 08:15:00',
			'https://valley-sentinel.example/quarry',
		]);
		expect(cake!.place).toBe('#2');
	});

	test.each([
		[
			'a list',
			[
				{headline: 'A', articleBody: 'One.'},
				{headline: 'B', articleBody: 'Two.'},
			],
		],
		[
			'an object with a list',
			{
				status: 'ok',
				articles: [
					{title: 'A', content: 'One.'},
					{title: 'B', content: 'Two.'},
				],
			},
		],
		[
			'the answer of a search engine',
			{hits: {total: 2, hits: [{_source: {title: 'A', text: 'One.'}}, {_source: {title: 'B', body: 'Two.'}}]}},
		],
	])('%s', async (_, value) => {
		const read = articles(await readBytes('articles.json', JSON.stringify(value)));
		expect(read.map(document => [document.place, ...texts(document)])).toEqual([
			['#1', 'A', 'One.'],
			['#2', 'B', 'Two.'],
		]);
	});

	test('one object is one article, its html read as html, its authors apart', async () => {
		const document = await only(
			readBytes(
				'one.json',
				JSON.stringify({
					headline: 'Ice rink opens without ice',
					articleBody: '<p>It had no ice.</p><p>“It is very quiet,” said Nils Galloway.</p>',
					author: [{'@type': 'Person', name: 'Mira Fennick'}, {name: 'Oskar Hale'}],
					publisher: {name: 'Inland Tribune'},
				}),
			),
		);
		expect(document.place).toBeNull();
		expect(texts(document)).toEqual([
			'Ice rink opens without ice',
			'It had no ice.',
			'“It is very quiet,” said Nils Galloway.',
		]);
		expect(document.hints.filter(({field}) => field === 'author').map(({value}) => value)).toEqual([
			'Mira Fennick',
			'Oskar Hale',
		]);
		expect(hint(document, 'publisher')).toBe('Inland Tribune');
	});

	test('a title that the text repeats stands there once', async () => {
		const document = await only(
			readBytes('twice.json', JSON.stringify({title: 'Rink opens', text: 'Rink opens\nIt had no ice.'})),
		);
		expect(texts(document)).toEqual(['Rink opens', 'It had no ice.']);
	});

	test('a broken line is named, the others are read', async () => {
		const read = await readBytes(
			'broken.jsonl',
			'{"title":"A","text":"One."}\n{"title":"B","te\n{"title":"C","text":"Three."}\n',
		);
		expect(read.map(document => ('reason' in document ? document.reason : document.place))).toEqual([
			'#1',
			'the line is no whole JSON object',
			'#3',
		]);
	});

	test('JSON that holds no articles says so', async () => {
		expect(await reasons(readBytes('settings.json', '{"theme": "dark"}'))).toEqual([
			'holds no articles: no object in it has a title or a text',
		]);
		expect(await reasons(readBytes('cut.json', '{"title": "A", "te'))).toEqual([
			'cut off or damaged: neither JSON nor one JSON object a line with an article',
		]);
	});
});

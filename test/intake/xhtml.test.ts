import {expect, test} from 'vitest';
import {hint, only, readBytes, texts} from './reading.ts';

test('an element that XHTML closes in its own tag swallows nothing', async () => {
	const page = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head>
<body><h1>Mill Lane<br/>flooded</h1><p><a id="first"/>“It came through the cat flap,” said Olga Rusk.</p></body></html>`;
	const document = await only(readBytes('page.xhtml', page));
	expect(texts(document).at(-1)).toBe('“It came through the cat flap,” said Olga Rusk.');
	expect(document.raw).toContain('Mill Lane');
});

test('a page says where SingleFile found it', async () => {
	const page =
		'<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://courier.example/ferry \n saved date: Sun\n--><p>Text.</p>';
	expect(hint(await only(readBytes('saved.html', page)), 'url')).toBe('https://courier.example/ferry');
});

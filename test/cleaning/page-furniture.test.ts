import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {readPage} from '../../source/intake/html.ts';
import {checkNothingLost, kept, removed} from './documents.ts';

const paragraphs = [
	'The only car ferry between Velmar and the island of Sund will not sail before June, the company that runs it said on Friday.',
	'“We will not put people on a ship we would not board ourselves,” said Otto Brandt, the managing director of the line.',
	'Sund has a thousand inhabitants and no hospital. Its mayor, Dora Lund, said that she had asked the coast guard for help.',
	'The cracks were found during a survey that is due every five years, and the inspectors want both of the shafts replaced.',
].map(text => `<p>${text}</p>`);

/** An article with a piece of its page after the second paragraph. */
function page(piece: string, head = '') {
	const html = `<title>Ferry to Sund stays in dock</title>${head}<article><h1>Ferry to Sund stays in dock</h1><div class="article-body">${paragraphs.slice(0, 2).join('')}${piece}${paragraphs.slice(2).join('')}</div></article>`;
	const article = clean({path: 'ferry.html', place: null, sha256: 'cafe', format: 'html', ...readPage(html)});
	checkNothingLost(article);
	for (const sentence of paragraphs) expect(article.text).toContain(sentence.slice(3, -4));
	return article;
}

test('a sentence of the text that the page sets in large letters is a duplicate, with the name beneath it', () => {
	const said = 'We will not put people on a ship we would not board ourselves.';
	const pulled = `<blockquote class="wp-block-pullquote"><p>${said}</p><cite>Otto Brandt</cite></blockquote>`;
	expect(removed(page(pulled), 'duplicate')).toEqual([said, 'Otto Brandt']);
	const own = pulled.replace(said, 'The sea is not a road, and whoever says so has never been out on it.');
	expect(removed(page(own), 'duplicate')).toEqual([]);
});

test('a line in brackets that is all a link leads to another story, a source in brackets stays', () => {
	const link = '[ How old is too old for a ferry? ]';
	expect(removed(page(`<p><a href="/x">${link}</a></p>`), 'related stories')).toEqual([link]);
	expect(removed(page('<p>[<a href="/x">Harbor Courier</a>]</p>'), 'related stories')).toEqual([]);
});

test('what a gallery or a player says of itself is no sentence of the text', () => {
	const lines = ['1/14', 'View gallery', 'Loading video'];
	expect(removed(page(lines.map(line => `<p>${line}</p>`).join('')), 'image text')).toEqual(lines);
});

test.each([
	'Slack Water is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.',
	'You have read your last free article this month.',
	'Unlimited access to all articles',
	'Cancel any time during your trial',
	'Already a subscriber? Sign in',
	'Every morning at six, free. No spam, you can unsubscribe at any time.',
])('“%s” asks readers to subscribe', line => {
	expect(removed(page(`<div><p>${line}</p></div>`), 'newsletter prompt')).toEqual([line]);
});

test('access and subscribers may be what a sentence of the text is about', () => {
	const line =
		'Unlimited access to the port was what the union had asked for, and subscribers to the fund may cancel by Friday.';
	expect(page(`<p>${line}</p>`).text).toContain(line);
});

test('a photographer’s name leaves the caption, whatever the paper calls the credit', () => {
	for (const credit of ['Photograph: Ana Lind', '(Ana Lind for the Inland Tribune)']) {
		const article = page(
			`<figure><img src="a.jpg"><figcaption>The Hekla at her pier on Friday. ${credit}</figcaption></figure>`,
		);
		expect([kept(article, 'caption'), kept(article, 'credit')]).toEqual([
			['The Hekla at her pier on Friday.'],
			[credit],
		]);
	}
});

test('the name in the line of a page stands before what its address calls the author', () => {
	const line = '<p>Posted on May 3, 2025 by <a href="/rlind">Rosa Lind</a> Leave a comment</p>';
	expect(page(line, '<meta name="author" content="rlind">').authors).toEqual(['Rosa Lind']);
});

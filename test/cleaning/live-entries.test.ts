import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {readPage} from '../../source/intake/html.ts';
import {checkNothingLost, dump, kept} from './documents.ts';

const live = [
	'Storm Ilka: what we know so far',
	'Last updated: 18.42 GMT',
	'Key points',
	'- Ferries suspended until noon',
	'- Two hurt in Sund',
	'6:42 PM',
	'‘We heard it before we saw it’',
	'The Var ferry company says all sailings are cancelled until at least noon on Friday. “Please stay at home,” it writes.',
	'17h55',
	'Two people have been injured by a falling tree in Sund, police say. A spokesman, Emil Dorn, said neither was in danger.',
	'16.02 BST',
	'Schools to close',
	'By Luka Senn',
	'Schools in three districts will be closed tomorrow, the education ministry has confirmed, after a call from head teachers who had asked for a decision before noon.',
	'14:10',
	'That’s all from me for today. Thank you for reading.',
];

test('in a live page’s text the hours and the lines below them are headings, and the shortest entry stays', () => {
	const article = clean(dump(live.join('\n')));
	checkNothingLost(article);
	expect(kept(article, 'heading')).toEqual([
		'6:42 PM',
		'‘We heard it before we saw it’',
		'17h55',
		'16.02 BST',
		'Schools to close',
		'14:10',
	]);
	expect(kept(article, 'byline')).toEqual(['By Luka Senn']);
	expect(kept(article, 'paragraph')).toHaveLength(4);
	expect(kept(article, 'list item')).toEqual(['- Ferries suspended until noon', '- Two hurt in Sund']);
});

const entries = (hour: (time: string) => string) => `<h1>Storm Ilka live: ferries stop</h1><div class="liveblog">
	<article>${hour('17.42 BST')}<h2>Ferries suspended</h2><p>The Var ferry company says that all of its sailings are cancelled until at least noon on Saturday.</p><p>Its managing director, Otto Brandt, told the radio that 300 passengers were being put up in the sports hall.</p></article>
	<article>${hour('16.55 BST')}<h2>Two hurt in Sund</h2><p>Two people have been injured by a falling tree in Sund, the police say. Neither was in any danger.</p></article>
	<article>${hour('16.02 BST')}<p>Schools in three districts will be closed on Monday, the ministry of education has now confirmed.</p></article></div>`;

test('on a live page every entry keeps its hour as a heading', () => {
	const html = entries(time => `<div class="meta"><time>${time}</time></div>`);
	const article = clean({path: 'storm.html', place: null, sha256: 'cafe', format: 'html', ...readPage(html)});
	checkNothingLost(article);
	const headings = kept(article, 'heading');
	expect(headings.slice(-4)).toEqual(['Ferries suspended', '16.55 BST', 'Two hurt in Sund', '16.02 BST']);
});

test('a single hour makes no live page', () => {
	const article = clean(dump(live.filter(line => !/^(?:17h55|16\.02|14:10)/.test(line)).join('\n')));
	expect(kept(article, 'heading')).not.toContain('6:42 PM');
});

test('a footnote is part of the text', () => {
	const sentence =
		'The port company says that it loses four hundred thousand crowns a day, and the union that it has money until May.';
	const html = `<h1>The quiet harbour</h1><div class="body">${`<p>${sentence}</p>`.repeat(4)}</div><div class="footnote"><a>1</a><div class="footnote-content"><p>The harbour master’s log has 11.4 degrees for Tuesday.</p></div></div><div class="footer"><p>© 2025 Mina Hartley</p></div>`;
	const article = clean({path: 'quiet.html', place: null, sha256: 'cafe', format: 'html', ...readPage(html)});
	checkNothingLost(article);
	expect(article.text).toContain('The harbour master’s log has 11.4 degrees for Tuesday.');
	expect(article.removed.map(({text}) => text)).toContain('© 2025 Mina Hartley');
});

import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {readPage} from '../../source/intake/html.ts';
import {checkNothingLost, dump, kept, removed, report} from './documents.ts';

test('a report keeps every sentence and loses what stands around it', () => {
	const article = clean(dump(report));
	checkNothingLost(article);
	expect(kept(article, 'paragraph')).toHaveLength(5);
	expect(kept(article, 'title')).toEqual(["Dockers' leader offers talks as ministry keeps its deadline"]);
	expect(removed(article, 'share bar')).toEqual([
		'Share this @harborcourier.example',
		'Share this @harborcourier.example',
	]);
	expect(removed(article, 'related stories')).toHaveLength(4);
});

test('a caption is told from the text, its credit and the picture’s own text stand apart', () => {
	const article = clean(dump(report));
	expect(kept(article, 'caption')).toEqual([
		'Marta Novak speaks to dockers at the gates of Pier 4 in Velmar on Thursday, March 14, 2026.',
	]);
	expect(kept(article, 'credit')).toEqual(['(Ana Lind/Getty Images)']);
	expect(removed(article, 'image text')).toEqual(['Marta Novak at the gates']);
});

test('byline and date are kept as what they are and fill the metadata', () => {
	const article = clean(dump(report));
	expect(kept(article, 'byline')).toEqual(['By Tomas Reed']);
	expect(kept(article, 'dateline')).toEqual(['March 14, 2026']);
	expect(article).toMatchObject({
		authors: ['Tomas Reed'],
		published: '2026-03-14',
		language: 'en',
		provenance: {title: 'first line', published: 'dateline'},
	});
});

test('what somebody said in a line by itself stays at the edges of a text, however short', () => {
	const article = clean(
		dump(
			[
				'Dockers of Velmar walk out over a deadline of the ministry',
				'Inland Tribune — 2025-03-14',
				'“like the harbour has become quiet,” Marta Novak said.',
				'The cranes of Pier 4 stood still for a third day on Friday, and the harbour master counted eleven ships that were waiting in the roads for somebody to take their lines.',
				'“We are ready to talk, but not under threat,” said Marta Novak, the head of the dockers’ union, after she had met the minister of ports for an hour on Thursday evening.',
				'Pavel Petrov told reporters on the quay that the ministry would ask the court to end the strike if the cranes were not moving by noon on Monday, as the Ports Act provides.',
				'The growers’ association says that three thousand tonnes of fruit are waiting in the ships and in the sheds behind the pier, and that most of it will not last the week.',
				'“We are going to wait for the tide,” Pavel Petrov said.',
			].join('\n\n'),
		),
	);
	checkNothingLost(article);
	expect(article.text).toContain('“like the harbour has become quiet,” Marta Novak said.');
	expect(article.text).toContain('“We are going to wait for the tide,” Pavel Petrov said.');
});

test('a text that is an article by itself keeps its short sentences and a headline with a full stop', () => {
	const article = clean(
		dump(
			[
				'Dockers of Velmar walk out over a deadline of the ministry.',
				'VELMAR, March 14 (CNA) — Call it a strike without a picket.',
				'The cranes of Pier 4 stood still for a third day on Friday, and the harbour master counted eleven ships that were waiting in the roads for somebody to take their lines.',
				'“We are ready to talk, but not under threat,” said Marta Novak, the head of the dockers’ union, after she had met the minister of ports for an hour on Thursday evening.',
				'He left by the back door.',
				'Pavel Petrov told reporters on the quay that the ministry would ask the court to end the strike if the cranes were not moving by noon on Monday, as the Ports Act provides.',
				'The growers’ association says that three thousand tonnes of fruit are waiting in the ships and in the sheds behind the pier, and that most of it will not last the week.',
			].join('\n\n'),
		),
	);
	checkNothingLost(article);
	expect(article.removed).toEqual([]);
	expect(kept(article, 'title')).toEqual(['Dockers of Velmar walk out over a deadline of the ministry.']);
});

test('a line or two are kept whole', () => {
	for (const text of [
		'The strike is over.',
		'Strike over\n\nThe dockers of Velmar went back to work on Friday.',
		'ok',
	]) {
		const article = clean(dump(text));
		checkNothingLost(article);
		expect(article.removed).toEqual([]);
	}
});

test('an empty document is an empty article', () => {
	expect(clean(dump(''))).toMatchObject({text: '', blocks: [], removed: []});
});

test('a page’s menu, cookie notice and comments are removed with their reasons, its list and quotation keep their kinds', () => {
	const sentence =
		'The head of the dockers’ union said on Thursday that her members were ready to talk if the ministry dropped its deadline for them.';
	const html = `<title>Dock talks | Inland Tribune</title><div class="cookie-banner"><p>We use cookies to improve this page.</p></div>
		<nav class="menu"><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav>
		<article><h1>Dock talks resume in Velmar</h1><div class="article-body">${`<p>${sentence}</p>`.repeat(5)}
		<blockquote><p>“Nobody wants an empty harbour at Easter, and nobody in this town has asked for one.”</p></blockquote>
		<ul><li>The union asks for nine percent over two years.</li><li>The company offers half of that and a lump sum.</li></ul>${`<p>${sentence}</p>`.repeat(3)}</div></article>
		<section class="comments" id="comments"><h3>2 comments</h3><p>Lock them all up, I say, and do it today.</p></section>`;
	const article = clean({path: 'dock.html', place: null, sha256: 'cafe', format: 'html', ...readPage(html)});
	checkNothingLost(article);
	expect(kept(article, 'block quotation')).toHaveLength(1);
	expect(kept(article, 'list item')).toHaveLength(2);
	expect(removed(article, 'navigation')).toEqual(['News', 'Sport']);
	expect(removed(article, 'cookie notice')).toHaveLength(1);
	expect(removed(article, 'comments')).toContain('Lock them all up, I say, and do it today.');
	expect(article.title).toBe('Dock talks resume in Velmar');
});

test('a correction and an update are no boilerplate', () => {
	const article = clean(
		dump(`${report.slice(0, report.indexOf('Share this @harborcourier.example\nYou'))}
Correction: An earlier version of this article misspelt the name of Marta Novak.
UPDATE: The ministry has now said that it will answer the union before the weekend is over.`),
	);
	expect(kept(article, 'correction')).toHaveLength(1);
	expect(kept(article, 'update')).toHaveLength(1);
});

test('a card that opens over a name leaves the sentence', () => {
	const sentence =
		'The ministry did not say whether it would drop its deadline, and the union said that it could wait for longer than the ships. ';
	const html = `<article><h1>Dock talks resume</h1><p>${sentence}</p><p>${sentence}</p><p>The union’s leader, <a href=n>Marta Novak</a><span class="rollover-people-block">Marta Novak Five other stories MORE</span>, said on Thursday that her members would not wait.</p><p>${sentence}</p></article>`;
	const article = clean({path: 'dock.html', place: null, sha256: 'cafe', format: 'html', ...readPage(html)});
	checkNothingLost(article);
	expect(article.removed.map(({text}) => text)).toContain('Marta Novak Five other stories MORE');
	expect(article.text).toContain('leader, Marta Novak');
});

test('the same document gives the same article', () => {
	expect(clean(dump(report))).toEqual(clean(dump(report)));
});

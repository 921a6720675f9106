import {expect, test} from 'vitest';
import {readPage} from '../../source/intake/html.ts';

const blocksOf = (html: string) => {
	const {raw, blocks} = readPage(html);
	return blocks.map(({rawStart, rawEnd}) => raw.slice(rawStart, rawEnd));
};

test('the raw text is what can be seen, in document order, a line a block', () => {
	const html = `<title>Tab</title><style>p{}</style><h1>Dock  talks
		resume</h1><p>First <b>para</b>graph.<br>Next line.</p><script>x()</script><noscript>No</noscript>
		<p hidden>Not shown</p><div style="display: none">Nor this</div><ul><li>One<li>Two</ul>`;
	expect(readPage(html).raw).toBe('Dock talks resume\n\nFirst paragraph.\nNext line.\n\nOne\nTwo');
});

test('blocks and raw text agree, and only white space lies between blocks', () => {
	const {raw, blocks} = readPage('<div>a<p>b</p>c<table><tr><td>1<td>2<tr><td>3</table></div><pre>x\n  y</pre>');
	let at = 0;
	for (const {rawStart, rawEnd} of blocks) {
		expect(raw.slice(at, rawStart).trim()).toBe('');
		at = rawEnd;
	}
	expect(raw.slice(at).trim()).toBe('');
	expect(blocks.map(({rawStart, rawEnd}) => raw.slice(rawStart, rawEnd))).toEqual([
		'a',
		'b',
		'c',
		'1 2',
		'3',
		'x\n  y',
	]);
});

test('a row of links gives a line a link, a link in a sentence does not', () => {
	expect(blocksOf('<nav><a href=a>News</a> <a href=b>Sport</a></nav><p>See <a href=c>the map</a> here.</p>')).toEqual([
		'News',
		'Sport',
		'See the map here.',
	]);
});

test('inline stretches point at their words', () => {
	const {raw, blocks} = readPage('<p>See <a href=c>the map</a> and <b>stay</b>.</p>');
	expect(blocks[0]!.traits!.inline!.map(({tag, rawStart, rawEnd}) => [tag, raw.slice(rawStart, rawEnd)])).toEqual([
		['a', 'the map'],
		['b', 'stay'],
	]);
});

test('the parts of a page that React streamed are put in their places', () => {
	const html = `<main><h1>Title</h1><template id="B:0"></template><p>After</p></main>
		<div hidden id="S:0"><p>Streamed words.</p></div><script>$RC("B:0","S:0")</script>`;
	expect(blocksOf(html)).toEqual(['Title', 'Streamed words.', 'After']);
});

test('JSON-LD speaks before Open Graph, and a broken block of it is passed over', () => {
	const {hints} =
		readPage(`<meta property="og:title" content="For networks"><script type="application/ld+json">{broken</script>
		<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"For readers","author":[{"name":"Marta Novak"},{"name":"Ana Lind"}],"datePublished":"2026-03-14"}]}</script>`);
	expect(hints.filter(({field}) => field === 'title').map(({value, from}) => [value, from])).toEqual([
		['For readers', 'json-ld'],
		['For networks', 'open graph'],
	]);
	expect(hints.filter(({field}) => field === 'author').map(({value}) => value)).toEqual(['Marta Novak', 'Ana Lind']);
});

test('Readability’s vote is on the paragraphs, not on the menu', () => {
	const sentence =
		'The head of the union said on Thursday that her members were ready to talk, if the ministry dropped its deadline. ';
	const html = `<body><div class="menu"><ul><li><a href=a>News</a></li><li><a href=b>Sport</a></li></ul></div><article>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article></body>`;
	const votes = readPage(html).blocks.map(({traits}) => traits!.readability);
	expect(votes).toEqual([false, false, true, true, true, true, true, true]);
});

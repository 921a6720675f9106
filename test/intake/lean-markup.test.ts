import {expect, test} from 'vitest';
import {leanMarkup} from '../../source/intake/html/lean-markup.ts';
import {readPage} from '../../source/intake/html.ts';

const lean = (html: string): string => leanMarkup(html).html;

test('scripts, styles, drawings and comments are left out, tags and text stay', () => {
	expect(lean('<p>a<script>if (1 < 2) "</p>"</script>b<!-- <p>no --><style>p{}</style><svg><path d=1></svg>c')).toBe(
		'<p>a<script></script>b<style></style><svg></svg>c',
	);
});

test('the description of the article and the moving of streamed parts stay', () => {
	const html = '<script type="application/ld+json">{"headline": "Dock"}</script><script>$RC("B:0","S:0")</script>';
	expect(lean(html)).toBe(html);
});

test('a bracket in a quoted value ends no tag, a comment may be empty, and “a < b” is text', () => {
	for (const html of ['<p title="a > b">x</p>', "<p title='>'>a < b <c", '<p>5 <3 "</p>'])
		expect(lean(html)).toBe(html);
	expect(lean('a<!-->b<!---->c<!-- d --!>e')).toBe('abce');
});

test('a long value that nobody reads is left out, one that is read stays', () => {
	const long = 'x'.repeat(500);
	expect(lean(`<img alt="dock" src="data:${long}" class="wide"><meta content="${long}">`)).toBe(
		`<img alt="dock" class="wide"><meta content="${long}">`,
	);
});

test('a drawing that was never closed hides no paragraph', () => {
	expect(readPage('<svg><path><p>First of the union.</p><svg></svg><p>Second.</p>').raw).toContain(
		'First of the union.',
	);
});

test('what is not closed stays as it is', () => {
	for (const html of ['<p>a<script>b', '<p>a<!-- b', '<p>a<p title="b', '<title>a<p>']) expect(lean(html)).toBe(html);
});

test('tags nested too deep are left out and counted', () => {
	const {html, flattened} = leanMarkup(`${'<div>'.repeat(260)}a${'</div>'.repeat(260)}`);
	expect([html.split('<div>').length - 1, html.split('</div>').length - 1, flattened]).toEqual([250, 250, 20]);
});

test('a hundred thousand drawings without an end take no time', () => {
	const [small, large] = [2_000, 100_000].map(times => {
		const begun = process.cpuUsage().user;
		lean('<svg><p>'.repeat(times));
		return process.cpuUsage().user - begun;
	});
	expect(large).toBeLessThan(50 * (small! + 20_000));
});

import {expect, test} from 'vitest';
import {explanation} from '../../source/desk/explain-file.ts';

const block = {
	rawStart: 120,
	rawEnd: 142,
	text: 'Share this\n article with a friend',
	verdict: 'removed',
	kind: null,
	reason: 'share bar',
	probability: 0.0312,
	features: [{name: 'link share', value: 1, effect: -2.5}],
} as const;

test('a removed block is told by its sign, with its place, its reason and what decided', () => {
	const [head, decided] = explanation(block).split('\n');
	expect(head).toBe('  - 0.03  120–142  share bar  Share this article with a friend');
	expect(decided!.trim()).toBe('link share=1 (-2.5)');
});

test('a kept block names its kind, and a long one is cut to one line', () => {
	const text = explanation({
		...block,
		verdict: 'kept',
		kind: 'paragraph',
		reason: null,
		features: [],
		text: 'word '.repeat(99),
	});
	expect(text).toMatch(/^ {2}\+ .* paragraph .*…$/);
	expect(text).not.toContain('\n');
});

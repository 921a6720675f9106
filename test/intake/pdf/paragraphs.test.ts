import {expect, test} from 'vitest';
import {linesOfColumn, paragraphsOf} from '../../../source/intake/pdf/paragraphs.ts';
import type {Run} from '../../../source/intake/pdf/run.ts';

/** Lines of a column at their distance from its left edge, 12 points apart if no other gap is given. */
function paragraphs(
	...lines: readonly (readonly [text: string, indent?: number, gap?: number, width?: number])[]
): string[] {
	let y = 700;
	const runs = lines.map(([text, indent = 0, gap = 12, width = 200 - indent]): Run => ({
		text,
		x: 50 + indent,
		y: (y -= gap),
		width,
		size: 10,
	}));
	return paragraphsOf(linesOfColumn(runs, 0, 0)).map(({lines: own}) => own.map(({text}) => text).join('/'));
}

test('a wider gap begins a paragraph', () => {
	expect(paragraphs(['a'], ['b'], ['c', 0, 20], ['d'], ['e'], ['f', 0, 20])).toEqual(['a/b', 'c/d/e', 'f']);
});

test('a line that is set in begins a paragraph', () => {
	expect(paragraphs(['a', 12], ['b'], ['c', 12], ['d'], ['e'], ['f', 12], ['g'], ['h'])).toEqual([
		'a/b',
		'c/d/e',
		'f/g/h',
	]);
});

test('so does a capital after a short line that ends a sentence', () => {
	expect(paragraphs(['One two three'], ['four.', 0, 12, 80], ['Five six'], ['seven'])).toEqual([
		'One two three/four.',
		'Five six/seven',
	]);
});

test('a passage that is set in as a whole is one paragraph', () => {
	expect(paragraphs(['Before.', 0], ['a', 20, 20], ['b', 20], ['c', 20], ['d', 20])).toEqual(['Before.', 'a/b/c/d']);
});

test('a sentence goes on in the next column', () => {
	const run = (text: string, x: number, y: number): Run => ({text, x, y, width: 100, size: 10});
	const left = linesOfColumn([run('The mayor', 50, 700), run('said that', 50, 688)], 0, 0);
	const right = linesOfColumn([run('she would pay.', 200, 700)], 0, 1);
	expect(paragraphsOf([...left, ...right])).toHaveLength(1);
	const done = linesOfColumn([run('The mayor paid.', 50, 700)], 0, 0);
	expect(paragraphsOf([...done, ...right])).toHaveLength(2);
});

import {expect, test} from 'vitest';
import {indentOf, lineAt, readerLayout} from '../../../source/screen/reader/reader-layout.ts';
import {makeArticle} from '../fake-desk.ts';
import {tribune} from '../harbour.ts';

const linesOf = (width: number, removedShown = false) => {
	const {lines, text} = readerLayout(tribune, width, removedShown);
	return lines.map(line =>
		line.kind === 'text' ? text.slice(line.start, line.end) : line.kind === 'omission' ? line.label : line.kind,
	);
};

test('removed blocks that follow each other are one line with their reasons, until they are asked for', () => {
	expect(linesOf(80)).toContain('2 blocks removed: share bar, related stories');
	expect(linesOf(80, true)).toEqual(
		expect.arrayContaining(['removed: share bar', 'removed: related stories', 'removed']),
	);
});

test('lines are never longer than is comfortable, however wide the terminal', () => {
	for (const line of linesOf(300)) expect(line.length).toBeLessThanOrEqual(80);
});

test('the title stands above the text and not in it', () => {
	const {title, text} = readerLayout(tribune, 80, false);
	expect(title.map(({start, end}) => text.slice(start, end))).toEqual(['Dockers "ready to talk", says union chief']);
	expect(linesOf(80)[0]).not.toContain('Dockers "ready');
});

test('every character of a paragraph is on a line, and only spaces are not', () => {
	const {lines, text} = readerLayout(tribune, 40, false);
	const shown = lines.map(line => (line.kind === 'text' ? text.slice(line.start, line.end) : '')).join('');
	const all = text.slice(text.indexOf('The head'));
	expect(shown.replace(/\s/g, '')).toBe(all.replace(/\s/g, ''));
});

test('an offset is found on the line that shows it', () => {
	const layout = readerLayout(tribune, 60, true);
	for (const words of ['Nobody wants', 'A deadline is', 'In week 9']) {
		const offset = tribune.article.text.indexOf(words);
		const line = layout.lines[lineAt(layout, offset)];
		expect(line?.kind === 'text' && line.start <= offset && offset <= line.end).toBe(true);
	}
});

test('the layout of the same width is made once', () => {
	expect(readerLayout(tribune, 72, false)).toBe(readerLayout(tribune, 72, false));
});

test('list items stand close together, paragraphs apart', () => {
	const list = makeArticle({
		path: 'list.txt',
		paragraphs: ['Demands:', {kind: 'list item', text: 'pay'}, {kind: 'list item', text: 'rest'}],
	});
	expect(readerLayout(list, 60, false).lines.map(({kind}) => kind)).toEqual(['text', 'gap', 'text', 'text']);
});

test('an item whose text has its own bullet gets no second one', () => {
	expect(indentOf({kind: 'list item', start: 2}, 'A\nTwo cranes')).toEqual(['• ', '  ']);
	expect(indentOf({kind: 'list item', start: 2}, 'A\n• Two cranes')).toEqual(['', '  ']);
	expect(indentOf({kind: 'list item', start: 2}, 'A\n2. Two cranes')).toEqual(['', '  ']);
	expect(indentOf({kind: 'paragraph', start: 2}, 'A\n• Two cranes')).toEqual(['', '']);
});

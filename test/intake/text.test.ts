import {expect, test} from 'vitest';
import {linesOf} from '../../source/intake/text/lines.ts';

const blocksOf = (raw: string) => linesOf(raw).map(({rawStart, rawEnd}) => raw.slice(rawStart, rawEnd));

test('a line is a block, without the white space around it', () => {
	expect(blocksOf('Title\r\n\r\n  First line.  \r\nSecond line.\r\n')).toEqual([
		'Title',
		'First line.',
		'Second line.',
	]);
});

test('a byte order mark belongs to no block', () => {
	expect(linesOf('\ufeffTitle')).toEqual([{tag: 'line', rawStart: 1, rawEnd: 6}]);
});

test('old Macintosh line ends part lines too', () => {
	expect(blocksOf('Title\rText.')).toEqual(['Title', 'Text.']);
});

test('plainly hard-wrapped lines are joined to paragraphs, the line breaks stay in them', () => {
	const wrapped = [
		'The dockers’ union offered on Thursday to return to the table, three',
		'days after her members had left the cranes. The ministry did not say',
		'whether it would drop its deadline before the week was out, and most',
		'of the ships in the roads had begun to look for other ports by then.',
		'',
		'Nobody wants an empty harbour at Easter, said Marta Novak, who leads',
		'the union, and the owners of the small businesses behind Pier 4 said',
		'that they could not wait for another week of talks about the talks.',
	].join('\n');
	expect(blocksOf(wrapped)).toHaveLength(2);
});

test('short lines of a list are not taken for a wrapped paragraph', () => {
	const list = [
		'Ports',
		'Ships',
		'Cranes and lifting gear',
		'Weather',
		'The harbour at night, a walk',
		'Contact',
		'Imprint',
	];
	expect(blocksOf(list.join('\n'))).toEqual(list);
});

test('hard-wrapped paragraphs may begin set in instead of below an empty line, and page numbers belong to none', () => {
	const wrapped = [
		'   The dockers’ union offered on Thursday to return to the table, three',
		'days after her members had left the cranes. The ministry did not say',
		'whether it would drop its deadline before the week was out, and most',
		'of the ships went.',
		'   “Nobody wants an empty harbour at Easter,” said Marta Novak, who leads',
		'the union, and the owners of the small businesses behind Pier 4 said',
		'that they could not wait.',
		'- 2 -',
		'   The ships in the roads had begun to look for other ports by then, and',
		'the harbour master counted nine of them at noon.',
	];
	expect(blocksOf(wrapped.join('\n'))).toHaveLength(4);
	expect(linesOf(wrapped.join('\n')).map(({tag}) => tag)).toEqual(['line', 'line', 'page number', 'line']);
});

test('in a hard-wrapped list an item goes on in the lines that are set in below it', () => {
	const list = [
		'The union asks for three things, and the ministry has until the end of',
		'the week to answer all of them or none of them, as Marta Novak put it:',
		'',
		'- nine percent over two years, of which the first half is paid at once,',
		'  Easter or not, and the second half when the ships have been unloaded,',
		'- nobody is dismissed for having taken part in the strike of the crews,',
		'- the cranes of Pier 4 are looked at by somebody who knows about cranes.',
	];
	expect(blocksOf(list.join('\n'))).toHaveLength(2);
});

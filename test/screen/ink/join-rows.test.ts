import xterm from '@xterm/headless';
import {expect, test} from 'vitest';
// What the build replaces: Ink does not export it.
import Output from '../../../node_modules/ink/build/output.js';
import {isStyledText} from '../../../source/screen/ink/is-styled-text.ts';
import {joinRows, type ByCells, type Write} from '../../../source/screen/ink/join-rows.ts';
import {createTheme} from '../../../source/screen/theme.ts';

const width = 40;
const height = 4;
const theme = createTheme({colours: true});
const write = (x: number, y: number, text: string): Write => ({
	type: 'write',
	x,
	y,
	text,
	transformers: [line => line],
});

const inkCells = (operations: readonly unknown[], wide = width, high = height): string =>
	(Object.assign(new Output({width: wide, height: high}), {operations}) as {get: () => {output: string}}).get().output;

/** What a terminal shows: each cell with its character and its styles. */
async function shown(frame: string): Promise<string[]> {
	const terminal = new xterm.Terminal({cols: width, rows: height, allowProposedApi: true});
	await new Promise<void>(done => terminal.write(frame.replaceAll('\n', '\r\n'), done));
	const seen: string[] = [];
	for (let y = 0; y < height; y++) {
		const line = terminal.buffer.active.getLine(y)!;
		for (let x = 0; x < width; x++) {
			const cell = line.getCell(x)!;
			const character = cell.getChars() || ' ';
			const look = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()].map(Boolean);
			seen.push(`${x},${y} ${character} ${look.join()} ${cell.getFgColor()}`);
		}
	}
	terminal.dispose();
	return seen;
}

const frames: Record<string, readonly Write[]> = {
	'rows side by side': [
		write(0, 0, theme.paint('╭ Articles ─────╮', 'accent')),
		write(17, 0, theme.paint('╭ Reader ─────╮', 'faint')),
		write(0, 1, '│'),
		write(1, 1, `${theme.paint('▸', 'accentStrong')} Harbour strike`),
		write(17, 1, theme.paint('│', 'faint')),
	],
	'a side of a frame in one text': [
		write(0, 0, ['│', '│', '│'].map(side => theme.paint(side, 'faint')).join('\n')),
		write(3, 1, 'inside'),
	],
	'wide characters': [write(0, 0, `${theme.paint('港口罢工', 'quote')} 항구`), write(20, 0, '│ beside')],
	'joined and combining characters': [
		write(0, 0, 'cafe\u0301 👩‍👧 ok'),
		write(20, 0, 'beside'),
		write(0, 1, 'a row that is plain'),
	],
	'styles that stay open': [write(0, 0, '\u001B[31mred'), write(10, 0, 'not red'), write(0, 1, 'nor this')],
	'texts over each other': [write(0, 1, 'underneath it all'), write(6, 1, 'above')],
	'true colours': [write(0, 0, '\u001B[38;2;10;20;30mdeep\u001B[39m'), write(6, 0, 'plain')],
	'text below the frame': [write(0, 3, 'last\nlost')],
	'an empty frame': [],
};

test.each(Object.entries(frames))('%s look as Ink draws them', async (_, operations) => {
	const byCells: ByCells = (writes, wide, high) => inkCells(writes, wide, high);
	const frame = joinRows({operations, width, height}, byCells);
	expect(frame).not.toBeNull();
	expect(frame!.split('\n')).toHaveLength(height);
	expect(await shown(frame!)).toEqual(await shown(inkCells(operations)));
});

test('rows of the desk are joined without asking Ink, all others are left to it', () => {
	const asked = (operations: readonly Write[]): number => {
		let rows = 0;
		joinRows({operations, width, height}, () => {
			rows++;
			return '';
		});
		return rows;
	};
	expect(asked(frames['rows side by side']!)).toBe(0);
	expect(asked(frames['wide characters']!)).toBe(0);
	expect(asked(frames['joined and combining characters']!)).toBe(1);
	expect(asked(frames['styles that stay open']!)).toBe(1);
	expect(asked(frames['texts over each other']!)).toBe(1);
});

test('a frame in which something is clipped is left to Ink as a whole', () => {
	expect(
		joinRows({operations: [{type: 'clip'}, write(0, 0, 'a'), {type: 'unclip'}], width, height}, () => ''),
	).toBeNull();
});

test.each([
	['plain words, a tab\tand\na line', true],
	[theme.paint('a quotation', 'quoteSelected'), true],
	['', true],
	['the cursor moves \u001B[2A', false],
	['a link \u001B]8;;https://example.org\u0007here', false],
	['a bell \u0007', false],
	['colons \u001B[4:3mcurled\u001B[24m', false],
	['a mark after a style e\u001B[1m\u0301', false],
	['a control of the eighth bit \u009B2J', false],
	['a lone escape \u001B', false],
])('%j is styled text: %s', (text, expected) => expect(isStyledText(text)).toBe(expected));

import {expect, test} from 'vitest';
import {readerPane} from '../../../source/screen/rows/reader-pane.ts';
import {statementsPane} from '../../../source/screen/rows/statements-pane.ts';
import {createTheme, themeFor, type Theme} from '../../../source/screen/theme.ts';
import {fakeDesk} from '../fake-desk.ts';
import {harbour} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

/** Names each style where it is used: `<quote>words</>`. */
const named: Theme = {
	paint: (text, style) => (style === 'plain' || text.trim() === '' ? text : `<${style}>${text}</>`),
};

test('quotes and claims are told apart in the text by colour and by sign', async () => {
	const {state} = await sitDown(fakeDesk(harbour));
	const text = readerPane(state, named).rows.join('\n');
	expect(text).toContain('<quote>❝</>');
	expect(text).toContain('<quote>We are ready to talk, but not under threat,</>');
	expect(text).toContain('<claim>›</>');
	expect(text).toContain('<claim>◇</>');
});

test('the selected statement stands out, with the words that say who said it and how', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('enter', ')');
	const text = readerPane(sitting.state, named).rows.join('\n');
	expect(text).toContain('<quoteSelected>We are ready to talk, but not under threat,</>');
	// The name may be parted by the end of a line.
	expect(text).toMatch(/<speaker>Marta(?: |<[^a-z]+<quote>❝<\/> <speaker>)Novak<\/>/);
	expect(text).toContain('<cue>told</>');
});

test('a guessed speaker is shown as a guess', async () => {
	const {state} = await sitDown(fakeDesk(harbour));
	const text = statementsPane(state, named).rows.join('\n');
	expect(text).toContain('<strong>Marta Novak</><faint> ↑her</>');
	expect(text).toMatch(/<strong>Pavel Petrov<\/> +<faint>said<\/>/);
});

test('NO_COLOR takes away colour and nothing else', () => {
	const theme = themeFor({NO_COLOR: '1'});
	expect(theme.paint('words', 'quote')).toBe('words');
	expect(theme.paint('words', 'quoteSelected')).toBe('\u001B[1mwords\u001B[22m');
	expect(themeFor({NO_COLOR: ''}).paint('words', 'quote')).toBe('\u001B[32mwords\u001B[39m');
});

test('no style fills a background or uses a colour outside the terminal’s sixteen', () => {
	const theme = createTheme({colours: true});
	for (const style of ['quote', 'claim', 'sense', 'accent', 'warning', 'words'] as const)
		expect(theme.paint('x', style)).not.toMatch(/\[(4[0-8]|38|10\d)/);
});

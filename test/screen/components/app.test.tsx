import {render} from 'ink-testing-library';
import {stripVTControlCharacters} from 'node:util';
import {afterEach, expect, test, vi} from 'vitest';
import {App} from '../../../source/screen/components/app.tsx';
import {createSession} from '../../../source/screen/session.ts';
import {createTheme} from '../../../source/screen/theme.ts';
import {fakeDesk} from '../fake-desk.ts';
import {harbour} from '../harbour.ts';

let unmount: (() => void) | undefined;
afterEach(() => unmount?.());

/** The real component on a terminal of 100 columns, which is all that ink-testing-library has. */
function open(colours = false) {
	const session = createSession(fakeDesk(harbour), {size: {columns: 100, rows: 24}});
	const {
		stdin,
		lastFrame,
		frames,
		unmount: close,
	} = render(
		<App
			store={session.store}
			theme={createTheme({colours})}
			commands={session.commands}
			onKey={session.key}
			onPaste={session.paste}
		/>,
	);
	unmount = close;
	return {
		session,
		frames,
		frame: () => lastFrame() ?? '',
		async sends(text: string, until: string) {
			stdin.write(text);
			await vi.waitFor(() => expect(stripVTControlCharacters(lastFrame() ?? '')).toContain(until));
		},
	};
}

test('the first frame has the articles, and is exactly as high as the terminal', () => {
	const desk = open();
	expect(desk.frames[0]).toContain('Dockers "ready to talk"');
	expect(desk.frame().split('\n')).toHaveLength(24);
});

test('several keys in one piece of input are all taken, in their order', async () => {
	const desk = open();
	await desk.sends('jjrb', 'Graded The Meridian B');
	expect(desk.session.store.get().articles.selected).toBe('meridian.txt');
});

test('arrow keys, Enter and control keys arrive by name', async () => {
	const desk = open();
	await desk.sends('\u001B[B', '▌ · – Union');
	await desk.sends('\r', 'Harbor Courier');
	await desk.sends('\t', 'Quotes 1');
	await desk.sends('\u001B[Z', 'read');
});

test('text pasted into a prompt is text, not keys', async () => {
	const desk = open();
	await desk.sends('m', 'Note on Inland Tribune');
	await desk.sends('\u001B[200~quit: Q\nq\u001B[201~', 'quit: Q q');
});

test('without colours no colour is sent, and the selection is still seen', async () => {
	const desk = open(false);
	await desk.sends('\t', 'read');
	expect(desk.session.store.get().focus).toBe('reader');
	expect(desk.frame()).not.toMatch(/\u001B\[3[0-7]m/);
	expect(desk.frame()).toContain('▌❛');
});

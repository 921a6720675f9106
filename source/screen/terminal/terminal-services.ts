import {spawn, spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TerminalServices} from '../command.ts';
import {clipboardSequence} from './clipboard.ts';

/** The part of Ink that lends the terminal to other programs. */
export interface TerminalOwner {
	readonly suspendTerminal: (during: () => void | Promise<void>) => Promise<void>;
	readonly write: (sequence: string) => void;
	readonly redraw: () => void;
	readonly quit: () => void;
}

export function createTerminalServices(
	owner: () => TerminalOwner,
	environment: Readonly<Record<string, string | undefined>> = process.env,
): TerminalServices {
	return {
		copy: text => owner().write(clipboardSequence(text)),
		browse: url => openInBrowser(url, environment),
		edit: text => editInEditor(owner(), text, environment),
		async suspend() {
			await owner().suspendTerminal(
				() =>
					new Promise<void>(resolve => {
						process.kill(0, 'SIGTSTP');
						// Time stands still while the program is stopped. Where no shell could continue it the signal does nothing, and the screen comes back at once.
						setTimeout(resolve, 50);
					}),
			);
		},
		redraw: () => owner().redraw(),
		quit: () => owner().quit(),
	};
}

/** Only web addresses are opened, without a shell between: an article's text is not to be trusted. */
async function openInBrowser(url: string, environment: Readonly<Record<string, string | undefined>>): Promise<void> {
	if (!/^https?:\/\//i.test(url)) throw new Error('This is no web address, so it is not opened.');
	const [program, ...rest] = environment.BROWSER
		? [environment.BROWSER]
		: process.platform === 'darwin'
			? ['open']
			: process.platform === 'win32'
				? ['rundll32', 'url.dll,FileProtocolHandler']
				: ['xdg-open'];
	await new Promise<void>((resolve, reject) => {
		const child = spawn(program, [...rest, url], {stdio: 'ignore', detached: true});
		child.once('error', () => reject(new Error(`No browser could be started (${program}). The address is ${url}`)));
		child.once('spawn', () => {
			child.unref();
			resolve();
		});
	});
}

async function editInEditor(
	owner: TerminalOwner,
	text: string,
	environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
	const editor = [environment.VISUAL, environment.EDITOR].find(Boolean);
	if (!editor) throw new Error('No editor is named: set VISUAL or EDITOR, for example EDITOR=nano.');
	const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
	const file = join(folder, 'note.md');
	try {
		await writeFile(file, text);
		let failure: Error | undefined;
		await owner.suspendTerminal(() => {
			// An editor is named as in every shell, with its options: `code --wait`.
			const {status, error} = spawnSync(`${editor} "${file}"`, {stdio: 'inherit', shell: true});
			failure =
				error ??
				(status === 0 ? undefined : new Error(`The editor (${editor}) ended with an error; the note is as it was.`));
		});
		if (failure) throw failure;
		const written = await readFile(file, 'utf8');
		return written === text ? undefined : written;
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}

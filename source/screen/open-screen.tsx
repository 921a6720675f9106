import {render, useApp, useStdout} from 'ink';
import {useEffect} from 'react';
import type {DeskServices} from '../desk/services.ts';
import {createSession, type Session} from './session.ts';
import {App} from './components/app.tsx';
import type {KeySettings} from './key-map.ts';
import type {TerminalOwner} from './terminal/terminal-services.ts';
import {themeFor} from './theme.ts';

export interface ScreenOptions {
	readonly settings?: ScreenSettings;
	/** A search to begin with. */
	readonly initialQuery?: string;
}

export interface ScreenSettings {
	/** Other keys, by the command's id. */
	readonly keys?: KeySettings;
}

/**
 * Opens the desk on the terminal, and resolves when the reviewer has left and the terminal is as it was. Throws `KeyConflict`, before
 * anything is drawn, if the settings give two commands of one context the same key.
 */
export async function openScreen(services: DeskServices, options: ScreenOptions): Promise<void> {
	const {columns, rows} = process.stdout;
	const session = createSession(services, {
		size: {columns, rows},
		keys: options.settings?.keys ?? {},
		query: options.initialQuery ?? '',
	});
	// Ink does this after its first frame: a key that comes earlier would be echoed into it, and every row below would move.
	process.stdin.setRawMode(true);
	const instance = render(<Desk session={session} />, {
		alternateScreen: true,
		exitOnCtrlC: false,
		incrementalRendering: true,
		interactive: true,
		maxFps: 120,
		patchConsole: false,
	});
	// Not before the first frame: threads that start would compete with it.
	// That it failed is said when the desk is left.
	services.begin().catch(() => undefined);
	try {
		await instance.waitUntilExit();
	} finally {
		session.close();
	}
}

const theme = themeFor(process.env);

/** Hands Ink's hold on the terminal to the session's commands. */
function Desk({session}: {readonly session: Session}) {
	const {exit, suspendTerminal} = useApp();
	const {stdout} = useStdout();
	useEffect(() => {
		const owner: TerminalOwner = {
			suspendTerminal,
			write: sequence => void stdout.write(sequence),
			// Resuming draws every row anew.
			redraw: () => void suspendTerminal(() => undefined),
			quit: () => exit(),
		};
		session.own(owner);
	}, [session, exit, suspendTerminal, stdout]);
	return (
		<App store={session.store} theme={theme} commands={session.commands} onKey={session.key} onPaste={session.paste} />
	);
}

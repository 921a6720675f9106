import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Terminal} from './terminal.ts';
import type {TerminalSize} from './terminal.ts';

const root = path.join(import.meta.dirname, '../..');
/** The program as it is built; another build can be named to try it in its stead. */
export const program = process.env.COPYDESK_CLI ?? path.join(root, 'dist/cli.js');

export const wide: TerminalSize = {columns: 140, rows: 40};
export const narrow: TerminalSize = {columns: 80, rows: 24};

/** Keys that have no letter. */
const keys: Readonly<Record<string, string>> = {
	Enter: '\r',
	Esc: '\u001b',
	Tab: '\t',
	Down: '\u001b[B',
	Up: '\u001b[A',
	'^c': '\u0003',
	'^r': '\u0012',
};

const folders: string[] = [];
const open = new Set<Terminal>();

let prepared: string | undefined;

/** The samples, read once: a desk that has been open before opens at once, and most tests are about what comes then. */
export function preparedSamples(): string {
	if (prepared) return prepared;
	prepared = path.join(mkdtempSync(path.join(tmpdir(), 'copydesk-prepared-')), 'samples');
	cpSync(path.join(root, 'samples'), prepared, {recursive: true, filter: source => !source.endsWith('.copydesk')});
	execFileSync(process.execPath, [program, 'index', prepared], {stdio: 'pipe'});
	process.on('exit', () => rmSync(path.dirname(prepared!), {recursive: true, force: true}));
	return prepared;
}

/** A copy of the samples that a test may mark as it likes. */
export function copyOfSamples(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-desk-'));
	folders.push(folder);
	const copy = path.join(folder, 'samples');
	cpSync(preparedSamples(), copy, {recursive: true, preserveTimestamps: true});
	return copy;
}

/** Ends every program and removes every folder that a test has left. */
export function clearUp(): void {
	for (const terminal of open) terminal.close();
	open.clear();
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
}

/** Opens the desk of a folder, a fresh copy of the samples by default, and waits until all of it is read. */
export async function openDesk({
	folder = copyOfSamples(),
	size = wide,
}: {folder?: string; size?: TerminalSize} = {}): Promise<DeskDriver> {
	if (!existsSync(program)) throw new Error(`there is no ${program}: run npm run build first`);
	const state = path.join(folder, '..', 'state');
	const terminal = new Terminal(process.execPath, [program, folder, '--reviewer', 'Tess Ter'], size, {
		XDG_STATE_HOME: state,
		XDG_CONFIG_HOME: state,
		EDITOR: 'true',
	});
	open.add(terminal);
	const desk = new DeskDriver(terminal, folder);
	await desk.heading.shows(/\b[1-9]\d* quotes/);
	await desk.heading.shows(text => !/reading|collating/.test(text));
	return desk;
}

/** A part of the screen, told from the others by where it stands. */
export class Pane {
	readonly #terminal: Terminal;
	readonly #cut: (lines: readonly string[]) => readonly string[];

	constructor(terminal: Terminal, cut: (lines: readonly string[]) => readonly string[]) {
		this.#terminal = terminal;
		this.#cut = cut;
	}

	/** What it says, without frames and signs, its lines joined: wrapped words can be looked for whole. */
	text(screen = this.#terminal.text()): string {
		return this.#cut(screen.split('\n'))
			.map(line => line.replace(/^[\s│▌]*[❝❛◇◆›▫]?|[│╮╯]\s*$/g, ' '))
			.join(' ')
			.replace(/\s+/g, ' ')
			.trim();
	}

	/** Waits until the pane shows it; fails with the whole screen if it never does. */
	async shows(wanted: string | RegExp | ((text: string) => boolean)): Promise<void> {
		const seen = (text: string) =>
			typeof wanted === 'string'
				? text.includes(wanted)
				: typeof wanted === 'function'
					? wanted(text)
					: wanted.test(text);
		try {
			await this.#terminal.shows(screen => seen(this.text(screen)));
		} catch {
			throw new Error(`the pane never showed ${String(wanted)}\n${this.#terminal.text()}`);
		}
	}

	async showsNo(unwanted: string): Promise<void> {
		await this.shows(text => !text.includes(unwanted));
	}

	/** Its lines that are selected. */
	get selected(): Pane {
		return new Pane(this.#terminal, lines => this.#cut(lines).filter(line => /^│?\s*▌/.test(line)));
	}
}

/** The desk as a reviewer sees and uses it. */
export class DeskDriver {
	readonly terminal: Terminal;
	readonly folder: string;
	/** The first line: the desk and how far it is read. */
	readonly heading: Pane;
	/** The last line: the mode, the keys, what was done, or what is asked. */
	readonly status: Pane;
	readonly articles: Pane;
	readonly reader: Pane;
	readonly statements: Pane;
	readonly screen: Pane;

	constructor(terminal: Terminal, folder: string) {
		this.terminal = terminal;
		this.folder = folder;
		this.screen = new Pane(terminal, lines => lines);
		this.heading = new Pane(terminal, lines => lines.slice(0, 1));
		this.status = new Pane(terminal, lines => lines.slice(-1));
		this.articles = new Pane(terminal, lines => columns(lines, frames => [0, frames.firstEnd]));
		this.reader = new Pane(terminal, lines => columns(lines, frames => [frames.firstEnd, frames.lastStart]));
		this.statements = new Pane(terminal, lines => columns(lines, frames => [frames.lastStart, undefined]));
	}

	/** Presses keys one after the other: letters, or the names of keys that have none. */
	press(...pressed: readonly string[]): void {
		for (const key of pressed) this.terminal.send(keys[key] ?? key);
	}

	type(text: string): void {
		this.terminal.send(text);
	}

	/** Narrows the articles down to those that match and keeps the filter. */
	async filterArticles(words: string): Promise<void> {
		this.press('f');
		await this.status.shows('filter');
		this.type(words);
		await this.articles.shows(/\d of \d/);
		this.press('Enter');
		await this.status.shows(`filter: ${words}`);
	}

	/** Grades what is selected. */
	async grade(grade: string): Promise<void> {
		this.press('r');
		await this.status.shows('Grade ');
		this.press(grade);
		await this.status.shows(`✓ Graded`);
	}

	async kill(): Promise<void> {
		this.terminal.kill('SIGKILL');
		await this.terminal.exit;
		open.delete(this.terminal);
	}
}

/** Where the frames of the three panes begin and end, as the line below the heading draws them. */
function columns(
	lines: readonly string[],
	part: (frames: {firstEnd: number; lastStart: number}) => [number, number | undefined],
): string[] {
	const top = lines[1] ?? '';
	const firstEnd = top.indexOf('╮') + 1;
	const lastStart = top.lastIndexOf('╭');
	const [start, end] = part({firstEnd, lastStart: lastStart > 0 ? lastStart : top.length});
	return lines.slice(1, -1).map(line => line.slice(start, end));
}

import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalSize {
	readonly columns: number;
	readonly rows: number;
}

/**
 * A program in a pseudo-terminal, with a model of what a person sees. Waiting is always for something to appear, never for time to pass.
 */
export class Terminal {
	readonly started = performance.now();
	/** When the last output came, in the milliseconds of `performance.now`. */
	lastOutput = 0;
	bytes = 0;
	/** Everything the program wrote, escape sequences and all. */
	raw = '';
	readonly exit: Promise<{readonly code: number; readonly signal: number | undefined}>;
	readonly #screen: InstanceType<typeof xterm.Terminal>;
	readonly #child: pty.IPty;
	readonly #watchers = new Set<() => void>();
	#ended = false;

	constructor(
		command: string,
		args: readonly string[],
		size: TerminalSize,
		env: Readonly<Record<string, string>> = {},
		cwd?: string,
	) {
		this.#screen = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true, scrollback: 0});
		const clean: Record<string, string | undefined> = {
			...process.env,
			TERM: 'xterm-256color',
			COLORTERM: 'truecolor',
			...env,
		};
		// Ink draws nothing until the end where it believes itself in continuous integration.
		delete clean.CI;
		this.#child = pty.spawn(command, [...args], {
			cols: size.columns,
			rows: size.rows,
			cwd,
			env: clean,
			name: 'xterm-256color',
		});
		this.#child.onData(data => {
			this.lastOutput = performance.now();
			this.bytes += Buffer.byteLength(data);
			this.raw += data;
			this.#screen.write(data, () => {
				for (const look of this.#watchers) look();
			});
		});
		this.exit = new Promise(resolve => {
			this.#child.onExit(({exitCode, signal}) => {
				this.#ended = true;
				resolve({code: exitCode, signal});
				for (const look of this.#watchers) look();
			});
		});
	}

	get pid(): number {
		return this.#child.pid;
	}

	/** What stands on the screen, a line a row, without blanks at the ends. */
	text(): string {
		const buffer = this.#screen.buffer.active;
		return Array.from({length: this.#screen.rows}, (_, row) => buffer.getLine(row)?.translateToString(true) ?? '').join(
			'\n',
		);
	}

	/** Whether the program shows its own screen and will give the terminal's back. */
	get onAlternateScreen(): boolean {
		return this.#screen.buffer.active.type === 'alternate';
	}

	send(keys: string): void {
		this.#child.write(keys);
	}

	resize({columns, rows}: TerminalSize): void {
		this.#child.resize(columns, rows);
		this.#screen.resize(columns, rows);
	}

	kill(signal: NodeJS.Signals = 'SIGKILL'): void {
		if (!this.#ended) this.#child.kill(signal);
	}

	/** Resolves with the screen's text as soon as it shows what is wanted; rejects with the screen as it is after `patience` milliseconds, or when the program ends. */
	async shows(wanted: string | RegExp | ((text: string) => boolean), patience = 15_000): Promise<string> {
		const seen = (text: string): boolean =>
			typeof wanted === 'string'
				? text.includes(wanted)
				: typeof wanted === 'function'
					? wanted(text)
					: wanted.test(text);
		return new Promise((resolve, reject) => {
			const stop = () => {
				clearTimeout(timer);
				this.#watchers.delete(look);
			};
			const look = () => {
				const text = this.text();
				if (seen(text)) {
					stop();
					resolve(text);
				} else if (this.#ended) {
					stop();
					reject(new Error(`the program ended and never showed ${String(wanted)}\n${text}`));
				}
			};
			const timer = setTimeout(() => {
				stop();
				reject(new Error(`never showed ${String(wanted)}\n${this.text()}`));
			}, patience);
			this.#watchers.add(look);
			look();
		});
	}

	close(): void {
		this.kill();
		this.#screen.dispose();
	}
}

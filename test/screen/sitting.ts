import {setImmediate} from 'node:timers/promises';
import {footerRow} from '../../source/screen/rows/footer.ts';
import type {Block} from '../../source/screen/rows/frame.ts';
import {promptLines} from '../../source/screen/rows/prompt-rows.ts';
import {middleOf} from '../../source/screen/rows/screen-rows.ts';
import {titleRow} from '../../source/screen/rows/title-row.ts';
import {createSession, type Session, type SessionOptions} from '../../source/screen/session.ts';
import type {ScreenState} from '../../source/screen/state/state.ts';
import {cells} from '../../source/screen/text/cells.ts';
import {paint} from '../../source/screen/text/line.ts';
import type {Theme} from '../../source/screen/theme.ts';
import type {FakeDesk} from './fake-desk.ts';

const bare: Theme = {paint: text => text};

/** Everything that the screen shows of a state, as text: what a reviewer would read off the terminal. */
export function shown(state: ScreenState, session: Pick<Session, 'commands'>): string {
	const {columns} = state.size;
	const blocks = middleOf(state, bare, session.commands).map(rowsOf);
	const height = Math.max(...blocks.map(({rows}) => rows.length));
	const middle = Array.from({length: height}, (_, row) =>
		blocks.map(({rows, width}) => filled(rows[row] ?? '', width)).join(''),
	);
	const prompt = promptLines(state).map(line => paint(line, columns, bare));
	return [
		paint(titleRow(state), columns, bare),
		...middle,
		...prompt,
		paint(footerRow(state, session.commands), columns, bare),
	].join('\n');
}

function rowsOf({rows, frame, width, height}: Block): {rows: readonly string[]; width: number} {
	if (!frame) return {rows: Array.from({length: height}, (_, row) => rows[row] ?? ''), width};
	const inside = Array.from(
		{length: height - 2},
		(_, row) => frame.side + filled(rows[row] ?? '', width - 2) + frame.side,
	);
	return {rows: [frame.top, ...inside, frame.bottom], width};
}

const filled = (row: string, width: number): string => row + ' '.repeat(Math.max(0, width - cells(row)));

/** A reviewer at a desk in memory: presses keys, reads the screen. */
export interface Sitting {
	readonly desk: FakeDesk;
	readonly session: Session;
	readonly state: ScreenState;
	/** What left the screen: sequences for the terminal, and `quit`. */
	readonly left: readonly string[];
	press(...keys: readonly string[]): Promise<void>;
	type(text: string): Promise<void>;
	/** The text on the screen. */
	readonly screen: string;
	readonly footer: string;
}

export async function sitDown(desk: FakeDesk, options: Partial<SessionOptions> = {}): Promise<Sitting> {
	const session = createSession(desk, {size: {columns: 140, rows: 40}, ...options});
	const left: string[] = [];
	session.own({
		suspendTerminal: async during => {
			left.push('suspended');
			await during();
		},
		write: sequence => left.push(sequence),
		redraw: () => left.push('redrawn'),
		quit: () => left.push('quit'),
	});
	await setImmediate();
	return {
		desk,
		session,
		left,
		get state() {
			return session.store.get();
		},
		async press(...keys) {
			for (const key of keys) {
				session.key(key);
				await setImmediate();
			}
		},
		async type(text) {
			for (const key of text) session.key(key === ' ' ? 'space' : key);
			await setImmediate();
		},
		get screen() {
			return shown(session.store.get(), session);
		},
		get footer() {
			return shown(session.store.get(), session).split('\n').at(-1)!;
		},
	};
}

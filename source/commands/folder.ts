import {stat} from 'node:fs/promises';
import {Desk} from '../desk/desk.ts';
import {openDesk} from '../desk/open-desk.ts';
import {faultText} from '../model/fault.ts';
import {complain} from './complaints.ts';
import {incomplete, type CommandIo} from './io.ts';
import {showProgress} from './progress.ts';

/** Opens a folder as a desk and waits until its catalog is up to date, with progress on a terminal. Gives an exit code where that cannot be. */
export async function readyDesk(folder: string, io: CommandIo, reviewer?: string): Promise<Desk | number> {
	const desk = await tryDesk(folder, io, reviewer);
	if (typeof desk === 'number') return desk;
	const stop = showProgress(desk, io);
	try {
		await desk.begin();
	} catch (error) {
		complain(io, folder, faultText(error));
		await desk.close();
		return incomplete;
	} finally {
		stop();
	}
	return desk;
}

/** Opens a folder as a desk, or complains and gives the exit code. */
export async function tryDesk(folder: string, io: CommandIo, reviewer?: string): Promise<Desk | number> {
	try {
		if (!(await stat(folder)).isDirectory()) {
			complain(io, folder, 'is a file; a desk is a folder of articles. To read one file: copydesk extract FILE');
			return incomplete;
		}
	} catch {
		complain(io, folder, 'there is no such folder');
		return incomplete;
	}
	try {
		return await openDesk(folder, {reviewer, env: io.env});
	} catch (error) {
		complain(io, folder, faultText(error));
		return incomplete;
	}
}

/** Names on stderr what could not be read. Gives how many files that were. */
export function complainOfUnread(desk: Desk, io: CommandIo): number {
	const unread = desk.articles().filter(({state}) => state === 'unreadable');
	for (const {path, place, problem} of unread) complain(io, path + (place ?? ''), problem ?? 'it could not be read');
	return unread.length;
}

/** Whether there is such a folder. */
export async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false;
	}
}

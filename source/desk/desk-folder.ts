import {createHash} from 'node:crypto';
import {accessSync, constants, existsSync, mkdirSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';

/** Where a desk keeps its files. */
export interface DeskFolder {
	/** The folder of articles, absolute. */
	readonly folder: string;
	/** `.copydesk` in it, or a folder under the XDG state directory where it may not be written. */
	readonly keeps: string;
	readonly catalog: string;
	readonly review: string;
}

/** Finds or makes the place for a desk's own files. Throws where neither place can be written. */
export function deskFolder(
	folder: string,
	env: Readonly<Record<string, string | undefined>> = process.env,
): DeskFolder {
	const absolute = path.resolve(folder);
	const inside = path.join(absolute, '.copydesk');
	const keeps = writable(inside) || (!existsSync(inside) && writable(absolute)) ? inside : stateFolder(absolute, env);
	mkdirSync(keeps, {recursive: true});
	return {folder: absolute, keeps, catalog: path.join(keeps, 'catalog.db'), review: path.join(keeps, 'review.db')};
}

/** XDG Base Directory Specification: state that should persist but is not portable. The hash tells folders of one name apart. */
function stateFolder(folder: string, env: Readonly<Record<string, string | undefined>>): string {
	const state = env['XDG_STATE_HOME'] ?? path.join(homedir(), '.local/state');
	const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12);
	return path.join(state, 'copydesk', `${path.basename(folder)}-${hash}`);
}

function writable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

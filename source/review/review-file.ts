import {accessSync, constants} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {contentId} from '../model/identity.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder that keeps a desk's own files: `FOLDER/.copydesk`; for a folder that cannot be written, one of its own under the state
 * directory of the XDG Base Directory Specification. Makes nothing.
 */
export function deskFolder(folder: string, env: Environment = process.env, writable = isWritable): string {
	const own = join(resolve(folder), '.copydesk');
	if (writable(own)) return own;
	// The specification tells programs to ignore a relative path here.
	const state = env.XDG_STATE_HOME?.startsWith('/') ? env.XDG_STATE_HOME : join(homedir(), '.local', 'state');
	return join(state, 'copydesk', contentId(resolve(folder)));
}

/** Where the review of a desk is kept. */
export const reviewFile = (folder: string, env?: Environment): string => join(deskFolder(folder, env), 'review.db');

function isWritable(folder: string): boolean {
	for (const candidate of [folder, join(folder, '..')]) {
		try {
			accessSync(candidate, constants.W_OK);
			return true;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return false;
		}
	}
	return false;
}

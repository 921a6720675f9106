import {execFile} from 'node:child_process';
import {userInfo} from 'node:os';
import {promisify} from 'node:util';

/** Who reviews: the name given on the command line, else the one git signs with, else the login. */
export async function reviewerName(given: string | undefined): Promise<string> {
	if (given) return given;
	try {
		const {stdout} = await promisify(execFile)('git', ['config', 'user.name']);
		if (stdout.trim() !== '') return stdout.trim();
	} catch {
		// No git, or no name in it.
	}
	try {
		return userInfo().username;
	} catch {
		return 'reviewer';
	}
}

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** All that the tests write for a while goes into one folder, which goes with the run, also where a test was cut short. */
export default function setup(): () => void {
	const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-test-'));
	process.env.TMPDIR = folder;
	return () => rmSync(folder, {recursive: true, force: true});
}

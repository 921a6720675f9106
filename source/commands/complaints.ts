import {visibleLine} from '../language/visible.ts';
import type {CommandIo} from './io.ts';

/** Names a file on stderr with what is wrong with it. */
export function complain({stderr}: CommandIo, path: string, reason: string): void {
	stderr.write(`${visibleLine(`copydesk: ${path}: ${reason}`)}\n`);
}

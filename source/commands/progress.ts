import type {DeskProgress, DeskServices} from '../desk/services.ts';
import type {CommandIo} from './io.ts';

const width = 30;

/** Draws how far the desk is, on a terminal only. Gives the way to wipe it away. */
export function showProgress(desk: DeskServices, {stderr, terminal}: CommandIo): () => void {
	if (!terminal.stderr) return () => undefined;
	const draw = () => stderr.write(`\r\u001B[K${progressLine(desk.progress())}`);
	draw();
	const stop = desk.subscribe(draw);
	return () => {
		stop();
		stderr.write('\r\u001B[K');
	};
}

/** *reading 120/1000 ████······* */
export function progressLine({phase, done, total}: DeskProgress): string {
	if (phase === 'listing') return 'listing the folder …';
	if (phase === 'collating') return `${done} files read; bringing the quotations together …`;
	const full = total === 0 ? width : Math.round((done / total) * width);
	return `reading ${done}/${total} ${'█'.repeat(full)}${'·'.repeat(width - full)}`;
}

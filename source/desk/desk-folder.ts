import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {deskFolder, type Environment} from '../review/review-file.ts';

/** Where a desk keeps its files; all paths absolute. */
export interface DeskFolder {
	/** The folder of articles. */
	readonly folder: string;
	/** The folder of its own files, which exports are written to as well. */
	readonly keeps: string;
	readonly catalog: string;
	readonly review: string;
}

/** Finds or makes the place for a desk's own files. Throws where it cannot be made. */
export function placeOf(folder: string, env?: Environment): DeskFolder {
	const keeps = deskFolder(folder, env);
	mkdirSync(keeps, {recursive: true});
	return {
		folder: path.resolve(folder),
		keeps,
		catalog: path.join(keeps, 'catalog.db'),
		review: path.join(keeps, 'review.db'),
	};
}

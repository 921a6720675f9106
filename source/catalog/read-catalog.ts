import {statSync} from 'node:fs';
import type {Catalog} from './catalog.ts';
import {openCatalog} from './open-catalog.ts';

/** The file behind each catalog that was opened here: a catalog that is begun anew is another file under the same name. */
const fileOf = new WeakMap<Catalog, bigint>();

/**
 * The catalog that another thread keeps, only to read; undefined while there is no usable one. Give what the last call gave: it is given back,
 * or closed and opened anew where that thread has begun the catalog anew since.
 */
export function readCatalog(file: string, before?: Catalog): Catalog | undefined {
	const now = statSync(file, {bigint: true, throwIfNoEntry: false})?.ino;
	if (before && fileOf.get(before) === now) return before;
	before?.close();
	if (now === undefined) return undefined;
	try {
		const catalog = openCatalog(file, {readOnly: true});
		fileOf.set(catalog, now);
		return catalog;
	} catch {
		// Broken, or another version's: the thread that keeps it begins it anew and says so.
		return undefined;
	}
}

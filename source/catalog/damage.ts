/** The catalog's file is broken. Nothing is lost: discard it (`discardCatalog`), open it anew and derive again. */
export class CatalogDamaged extends Error {
	constructor(file: string, cause: unknown) {
		super(`${file} is damaged; it can be deleted, everything in it is derived again`, {cause});
		this.name = 'CatalogDamaged';
	}
}

/** SQLITE_CORRUPT, SQLITE_NOTADB: the low byte of an error code. */
const damageCodes = new Set([11, 26]);

/** Whether SQLite says that the file itself is broken. A table that is missing counts: somebody else's file under our name. */
export function isDamage(error: unknown): boolean {
	if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
	return damageCodes.has(error.errcode & 0xff) || /no such (table|column)|malformed/.test(error.message);
}

/** The catalog's file is broken. Nothing is lost: discard it (`discardCatalog`), open it anew and derive again. */
export class CatalogDamaged extends Error {
	constructor(file: string, cause: unknown) {
		super(`${file} is damaged; it can be deleted, everything in it is derived again`, {cause});
		this.name = 'CatalogDamaged';
	}
}

/** SQLITE_CORRUPT, SQLITE_NOTADB: the low byte of an error code. */
const damageCodes = new Set([11, 26]);

/** Whether the file itself is broken: SQLite says so, a table is missing (somebody else's file under our name), or what was packed cannot be unpacked. */
export function isDamage(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if (error instanceof SyntaxError || ('code' in error && error.code === 'Z_DATA_ERROR')) return true;
	if (!('errcode' in error) || typeof error.errcode !== 'number') return false;
	return damageCodes.has(error.errcode & 0xff) || /no such (table|column)|malformed/.test(error.message);
}

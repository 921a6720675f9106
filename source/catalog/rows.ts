import type {SQLInputValue, StatementSync} from 'node:sqlite';

/** The rows of a query as arrays, which are made twice as fast as objects; as what objects hold where Node is older than 22.16 and has no arrays. */
export function rowsOf<Row extends unknown[]>(query: StatementSync, ...values: SQLInputValue[]): Row[] {
	if (typeof (query as Partial<StatementSync>).setReturnArrays !== 'function')
		return query.all(...values).map(row => Object.values(row)) as Row[];
	query.setReturnArrays(true);
	return query.all(...values) as unknown as Row[];
}

/** Places before the first and behind the last value of a padded column, so that neighbours need no look at the ends. */
export const margin = 3;

/** A column of a row with `before` in the places before it and `behind` in those behind. */
export function padded(values: ArrayLike<number>, before: number, behind: number): Int32Array {
	const {length} = values;
	const column = new Int32Array(length + 2 * margin);
	column.fill(before, 0, margin);
	column.set(values, margin);
	return column.fill(behind, length + margin);
}

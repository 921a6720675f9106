import {binOf} from '../classifier/forest.ts';
import {binEdges} from './boost.ts';

/** The rows of many pages as columns of bins. */
export interface BinTable {
	/** For each feature the borders between its bins. */
	readonly edges: readonly Float32Array[];
	/** For each feature the bin of every row. */
	readonly columns: readonly Uint8Array[];
}

/** Rows whose values the borders of the bins are taken from. */
const edgeSample = 20_000;

/** The bins of rows that lie at these places among `size`; the other places stay empty. */
export function binTable(rows: readonly Float32Array[], places: Int32Array, size: number): BinTable {
	const step = Math.ceil(rows.length / edgeSample);
	const values = new Float32Array(Math.ceil(rows.length / step));
	const edges: Float32Array[] = [];
	const columns: Uint8Array[] = [];
	for (let feature = 0; feature < rows[0]!.length; feature++) {
		for (let at = 0; at < values.length; at++) values[at] = rows[at * step]![feature]!;
		const border = binEdges(values);
		const column = new Uint8Array(size);
		for (const [at, place] of places.entries()) column[place] = binOf(border, rows[at]![feature]!);
		edges.push(border);
		columns.push(column);
	}
	return {edges, columns};
}

import {readFile} from 'node:fs/promises';
import type {Token} from '../../language/analysis.ts';
import type {WordClusters} from '../../language/clusters.ts';
import {addWeights, unpackTable, type FeatureTable} from '../claims/tagging/feature-table.ts';
import type {FeatureRow} from './feature-row.ts';
import {SentenceReader} from './features.ts';

/** Judges how far sentences state something that can be checked: 0 to 1 for each sentence of a row of neighbours. */
export type CheckabilityJudge = (sentences: readonly (readonly Token[])[]) => readonly number[];

/** What was learned from speeches that experts marked (PoliClaim; Ni et al., ACL 2024). */
export interface CheckabilityModel {
	readonly constant: number;
	readonly table: FeatureTable;
	/** What each word of the table of clusters is worth by its meaning, in units. */
	readonly meanings: Int8Array;
	readonly meaningUnit: number;
}

/** The bytes of a model: constant and unit of the meanings, their number, the meanings, the table. */
export function packCheckability(
	{constant, meanings, meaningUnit}: Omit<CheckabilityModel, 'table'>,
	table: Uint8Array,
): Uint8Array {
	const head = Buffer.alloc(12);
	head.writeFloatLE(constant, 0);
	head.writeFloatLE(meaningUnit, 4);
	head.writeUInt32LE(meanings.length, 8);
	return Buffer.concat([head, Buffer.from(meanings.buffer, meanings.byteOffset, meanings.length), table]);
}

export function unpackCheckability(bytes: Buffer): CheckabilityModel {
	const count = bytes.readUInt32LE(8);
	return {
		constant: bytes.readFloatLE(0),
		meaningUnit: bytes.readFloatLE(4),
		meanings: new Int8Array(bytes.buffer, bytes.byteOffset + 12, count),
		table: unpackTable(bytes.subarray(12 + count), 1),
	};
}

export async function loadCheckability(clusters: WordClusters): Promise<CheckabilityJudge> {
	return judgeWith(unpackCheckability(await readFile(new URL('./weights/checkability', import.meta.url))), clusters);
}

export function judgeWith(model: CheckabilityModel, clusters: WordClusters): CheckabilityJudge {
	const reader = new SentenceReader(clusters, model.table.filter);
	return sentences => reader.read(sentences, (features, places) => checkabilityOf(model, features, places));
}

const sum = new Float64Array(1);

function checkabilityOf(
	{constant, table, meanings, meaningUnit}: CheckabilityModel,
	{values, count}: FeatureRow,
	places: readonly number[],
): number {
	sum[0] = 0;
	addWeights(table, values, 0, count, sum);
	let meaning = 0;
	for (const place of places) meaning += meanings[place]!;
	const worth = constant + sum[0] * table.unit + (meaning * meaningUnit) / Math.sqrt(Math.max(1, places.length));
	return 1 / (1 + Math.exp(-worth));
}

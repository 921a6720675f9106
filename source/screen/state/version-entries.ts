import {isUnchanged, type VersionRow} from '../../collation/compare/versions.ts';
import type {VersionsState} from './state.ts';

/** A row of the comparison of two versions: a block that differs, or so many after each other that do not. */
export type VersionEntry =
	| {readonly kind: 'same'; readonly count: number; readonly words: string}
	| {readonly kind: 'differs'; readonly row: VersionRow};

const known = new WeakMap<readonly VersionRow[], readonly VersionEntry[]>();

/** Blocks that are the same are told by their number alone. */
export function versionEntries({rows}: VersionsState): readonly VersionEntry[] {
	let entries = known.get(rows);
	if (!entries) known.set(rows, (entries = entriesOf(rows)));
	return entries;
}

function entriesOf(rows: readonly VersionRow[]): VersionEntry[] {
	const entries: VersionEntry[] = [];
	for (const row of rows) {
		const last = entries.at(-1);
		if (!isUnchanged(row)) entries.push({kind: 'differs', row});
		else if (last?.kind === 'same') entries[entries.length - 1] = {...last, count: last.count + 1};
		else entries.push({kind: 'same', count: 1, words: row.after!.text});
	}
	return entries;
}

import Fuse, {type IFuseOptions} from 'fuse.js';
import type {FoundStatement} from '../catalog/statement-table.ts';
import {fold} from '../catalog/words.ts';
import {speakerOf} from '../model/statement.ts';
import type {Meaning} from './meanings.ts';

/** How Fuse.js ranks: by words, all of which must be there, wherever they stand, each with up to half of it wrong. */
export const fuseOptions = {
	useTokenSearch: true,
	tokenMatch: 'all',
	ignoreLocation: true,
	threshold: 0.5,
	includeScore: true,
} as const satisfies IFuseOptions<unknown>;

interface Entry {
	readonly statement: FoundStatement;
	readonly text: string;
	readonly speaker: string;
	readonly outlet: string;
	/** How far its words are from the typed ones: 0 where it has them all as they were typed. */
	readonly distance: number;
}

/** Added to the score of what nobody is reported to have said: who searches for words rather wants them from somebody's mouth. */
const ownVoice = 0.1;

/** Statements in the order in which a reviewer wants them: those with the words as typed first, then by Fuse.js's score, then as they stand in the desk. */
export function rank(
	statements: readonly FoundStatement[],
	words: readonly string[],
	meanings: readonly Meaning[],
): readonly FoundStatement[] {
	if (words.length === 0) return statements;
	const entries = statements.map((statement): Entry => {
		const text = fold(statement.statement.text);
		const speaker = fold(speakerOf(statement.statement)?.name ?? '');
		const outlet = fold(statement.publisher ?? '');
		return {statement, text, speaker, outlet, distance: distanceOf(`${text} ${speaker} ${outlet}`, meanings)};
	});
	const fuse = new Fuse(entries, {
		...fuseOptions,
		keys: [
			{name: 'text', weight: 3},
			{name: 'speaker', weight: 2},
			{name: 'outlet', weight: 1},
		],
	});
	const scores = new Map(fuse.search(words.join(' ')).map(({refIndex, score}) => [refIndex, score ?? 1]));
	return entries
		.map((entry, index) => {
			const aside = entry.statement.statement.kind === 'asserted' ? ownVoice : 0;
			return {...entry, index, score: (scores.get(index) ?? 1) + aside};
		})
		.sort((a, b) => a.distance - b.distance || a.score - b.score || a.index - b.index)
		.map(({statement}) => statement);
}

/** The sum of the distances between each typed word and the nearest word that is there, a tenth at least for one that only begins so. */
function distanceOf(folded: string, meanings: readonly Meaning[]): number {
	const words = new Set(folded.split(' '));
	let sum = 0;
	for (const {typed, near} of meanings) {
		if (words.has(typed)) continue;
		if (folded.includes(` ${typed}`) || folded.startsWith(typed)) sum += 0.05;
		else sum += near.find(({word}) => words.has(word))?.distance ?? 1;
	}
	return sum;
}

import Fuse, {type IFuseOptions} from 'fuse.js';
import type {WordedStatement} from '../catalog/statement-table.ts';
import {fold} from '../catalog/words.ts';
import type {Meaning} from './meanings.ts';

/** How Fuse.js ranks: by words, all of which must be there, wherever they stand, each with up to half of it wrong. The texts are folded already. */
export const fuseOptions = {
	useTokenSearch: true,
	tokenMatch: 'all',
	ignoreLocation: true,
	threshold: 0.5,
	includeScore: true,
	isCaseSensitive: true,
	tokenize: (text: string) => text.split(' '),
} as const satisfies IFuseOptions<unknown>;

/** Added to the score of what nobody is reported to have said: who searches for words rather wants them from somebody's mouth. */
const ownVoice = 0.1;

/** How far a word that only begins as the typed one is from it. */
export const begunDistance = 0.05;

/**
 * The numbers of statements in the order in which a reviewer wants them: those with the words as typed first, of these those that have
 * them one after the other, then by Fuse.js's score, then as they stand in the desk.
 */
export function rank(
	statements: readonly WordedStatement[],
	words: readonly string[],
	meanings: readonly Meaning[],
): readonly number[] {
	const entries = statements.map(({number, kind, words: text, speakers, publisher}) => {
		const outlet = fold(publisher ?? '');
		return {number, kind, text, speakers, outlet, distance: distanceOf(` ${text} ${speakers} ${outlet} `, meanings)};
	});
	const scores = fuseScores(entries, words);
	const phrase = ` ${words.join(' ')} `;
	return entries
		.map(({number, kind, text, distance}, index) => {
			const apart = words.length > 1 && !` ${text} `.includes(phrase) ? 1 : 0;
			const aside = kind === 'asserted' ? ownVoice : 0;
			return {number, distance, apart, score: (scores.get(index) ?? 1) + aside};
		})
		.sort((a, b) => a.distance - b.distance || a.apart - b.apart || a.score - b.score || a.number - b.number)
		.map(({number}) => number);
}

/** Fuse.js's scores by index, 0 the best. One letter or two are in every text, so that they rank nothing. */
function fuseScores(
	entries: readonly {readonly text: string; readonly speakers: string; readonly outlet: string}[],
	words: readonly string[],
): ReadonlyMap<number, number> {
	const telling = words.filter(word => word.length > 2);
	if (telling.length === 0) return new Map();
	const fuse = new Fuse(entries, {
		...fuseOptions,
		keys: [
			{name: 'text', weight: 3},
			{name: 'speakers', weight: 2},
			{name: 'outlet', weight: 1},
		],
	});
	return new Map(fuse.search(telling.join(' ')).map(({refIndex, score}) => [refIndex, score ?? 1]));
}

/** The sum of the distances between each typed word and the nearest word that is there. */
function distanceOf(folded: string, meanings: readonly Meaning[]): number {
	let sum = 0;
	for (const {typed, near} of meanings) {
		const at = folded.indexOf(` ${typed}`);
		if (at >= 0) sum += folded.includes(` ${typed} `) ? 0 : begunDistance;
		else sum += near.find(({word}) => folded.includes(` ${word} `))?.distance ?? 1;
	}
	return sum;
}

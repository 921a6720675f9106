import type {Quotation} from '../../source/model/utterance.ts';
import {witness} from './quotation.ts';

/** A row of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const who =
	'the ministry|the dockers|our union|the council|the harbour master|every fisherman|the owners of the cranes|nobody in Lindau|the mayor of Port Alder|the night shift|the wholesalers|my own mother'.split(
		'|',
	);
const does =
	'has promised|will never forget|is going to close|wanted to see|has been waiting for|keeps asking about|is not ready for|must answer for|has paid for|cannot live without|was told about|is counting on'.split(
		'|',
	);
const what =
	'the new timetable|a second pier|three more cranes|the ferry to the islands|an honest ledger|twelve winters of silence|the price of berths|a lamp on every quay|the letter of last autumn|fresh ice for the market|the wages of the pilots|a school near the docks'.split(
		'|',
	);
const when =
	'before the season begins|after all these years|while the cameras are here|as long as I can remember|until the tide turns|when the boats come in|because it was easier|whatever the paper says|if the fog lifts at all|since the great storm'.split(
		'|',
	);
const joints = ['and', 'but', 'so', 'which is why', 'and I tell you', 'although'];
const given = ['Marta', 'Pavel', 'Rosa', 'Samir', 'Vera', 'Jonas', 'Olga', 'Farid'];
const family = ['Novak', 'Petrov', 'Lind', 'Haddad', 'Tanaka', 'Eriksen', 'Brandt', 'Okafor'];
const speakers = given.flatMap(first => family.map(last => `${first} ${last}`));

/** A sentence of speech of one to three clauses, from a grammar of some millions of sentences. */
function sentence(random: () => number, rare: string): string {
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
	const clause = (): string => `${pick(who)} ${pick(does)} ${pick(what)} of ${name(random)} ${pick(when)}`;
	const clauses = Array.from({length: 1 + Math.floor(random() * 3)}, clause);
	return `${clauses.join(` ${pick(joints)} `)}, ${rare}`;
}

const letters = 'bdfgklmnprstv';
const vowels = 'aeiou';

/** A name that no other sentence has: what people talk about is what sets their sentences apart. */
function name(random: () => number): string {
	const letter = (from: string): string => from[Math.floor(random() * from.length)]!;
	return Array.from({length: 3}, () => letter(letters) + letter(vowels)).join('');
}

/** What papers do to a sentence. */
const edits: readonly ((words: string[], at: number) => string[])[] = [
	words => words,
	words => words,
	(words, at) => words.toSpliced(at, 0, 'you know,'),
	(words, at) => words.toSpliced(at, 0, '(the ministry)'),
	(words, at) => words.with(at, '[officials]'),
	(words, at) => words.with(at, 'question'),
	(words, at) => words.toSpliced(at, 2),
	(words, at) => words.toSpliced(at, 3, '…'),
	words => words.slice(0, Math.max(6, Math.ceil(words.length * 0.6))),
	words => words.slice(-Math.max(6, Math.ceil(words.length * 0.6))),
];

/** So many quotations of about a third as many utterances; the speech of one utterance is one speaker's. The same seed gives the same. */
export const madeUpQuotations = (count: number, seed: number): Quotation[] => [...eachMadeUpQuotation(count, seed)];

/** The same, one at a time. */
export function* eachMadeUpQuotation(count: number, seed: number): Generator<Quotation> {
	const random = seededRandom(seed);
	const spoken = Array.from(
		{length: Math.ceil(count / 3)},
		() => `${sentence(random, name(random))} and ${name(random)}`,
	);
	for (let index = 0; index < count; index++) {
		const utterance = Math.floor(spoken.length * random() ** 2);
		const words = spoken[utterance]!.split(' ');
		const edit = edits[Math.floor(random() * edits.length)]!;
		const said = edit(words, 1 + Math.floor(random() * (words.length - 3))).join(' ');
		yield witness(`Outlet ${index}`, said, {by: speakers[utterance % speakers.length]});
	}
}

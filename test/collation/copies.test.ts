import {expect, test} from 'vitest';
import {findCopies, type CopySource} from '../../source/collation/copies.ts';
import {independentWitnesses} from '../../source/collation/independence.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {witness} from './quotation.ts';

const report = `The dockers of Port Alder went back to work on Thursday after nineteen days, the longest strike that the harbour has seen since the war.
Marta Novak, who leads their union, said that “nobody has won and nobody has lost”.
The ministry had threatened to bring soldiers to the cranes, a step that even its own lawyers called hasty.
“We will hold them to every word of this paper,” Novak told the crowd at the northern gate before the first shift began.`;

const reworded = `Port Alder's cranes moved again on Thursday after nineteen days of silence.
“nobody has won and nobody has lost”, the union's Marta Novak said of the longest strike that the harbour has seen since the war.
Soldiers had been threatened by the ministry, a step that even its own lawyers called hasty.
“We will hold them to every word of this paper,” she told those at the gate.`;

const own = `Nineteen days were enough for the wholesalers of the valley, who sent their fish inland by lorry and counted their losses.
“Nobody asked us,” said Pavel Petrov, whose family has traded in Lindau for four generations and never missed a market.`;

function source(path: string, text: string, published: string | null = null, genre: string | null = null): CopySource {
	const quotations = [...text.matchAll(/“([^”]+)”/gu)].map(({1: words = '', index}): Quotation => {
		const quotation = witness(path, words);
		const segment = {start: index + 1, end: index + 1 + words.length, rawStart: 0, rawEnd: 0};
		return {...quotation, quote: {...quotation.quote, segments: [segment]}};
	});
	return {path, place: null, text, published, publisher: null, genre, article: path, quotations};
}

test('an agency report printed by another paper is a copy of the earlier one', () => {
	const relations = findCopies([
		source('a.txt', `${report}\nThis report was edited in Lindau.`, '2025-03-14'),
		source('b.txt', own, '2025-03-14'),
		source('c.txt', report, '2025-03-13'),
	]);
	expect(relations).toHaveLength(1);
	expect(relations[0]).toMatchObject({kind: 'copy', copy: {path: 'a.txt'}, original: {path: 'c.txt'}, quotations: 2});
	expect(relations[0]!.share).toBeGreaterThan(0.9);
});

/** A text that has no word of the others. */
const unlike = (at: number): string => Array.from({length: 60}, (_, word) => `berth${at}quay${word}`).join(' ');

test('a note that an outlet puts under all of its articles makes none of them a copy', () => {
	const note =
		'Editor’s note: The harbour company has paid for no line of this page, and whoever reads it may quote it.';
	const noted = [0, 1, 2, 3, 4, 5].map(at => source(`${at}.txt`, `${unlike(at)}\n${note}`));
	expect(findCopies(noted)).toEqual([]);
	expect(findCopies(noted.slice(0, 2)).map(({kind}) => kind)).toEqual(['reworded']);
	const outlets = noted.map((article, at) => ({...article, publisher: `Outlet ${at}`}));
	expect(findCopies(outlets)).toHaveLength(15);
});

test('the same quotations and passages in other words are a reworded copy, with the passages to look at', () => {
	const [relation] = findCopies([source('a.txt', report, '2025-03-13'), source('b.txt', reworded, '2025-03-14')]);
	expect(relation).toMatchObject({kind: 'reworded', copy: {path: 'b.txt'}});
	const passages = relation!.passages.map(({first}) => reworded.slice(first.start, first.end));
	expect(passages.some(passage => passage.startsWith('a step that even its own lawyers called hasty'))).toBe(true);
});

test('two reports of one event that share a speaker and no sentence are no copies', () => {
	expect(findCopies([source('a.txt', report), source('b.txt', own)])).toEqual([]);
});

test('a quotation that two papers share makes neither a copy: words in quotation marks are not theirs', () => {
	const words =
		'“We will hold them to every word of this paper and we will read it aloud at the gate each morning,” Novak said.';
	const relations = findCopies([
		source('a.txt', `${own}\n${words}`),
		source(
			'b.txt',
			`The council of Port Alder meets on Monday to talk about lamps, drains and the price of berths.\n${words}`,
		),
	]);
	expect(relations).toEqual([]);
});

const testimony = [
	'The second reading came at four, and nobody at the gate had slept since the Monday before.',
	'My orders were to wait for the director, who was in Lindau that night with the keys.',
	'We rang the bell of the chapel because the sirens in the lower town had no power left.',
	'I would open the gate an hour earlier today, and I would ask nobody whether I may do it.',
];
const reportOf = (spoken: readonly string[], between: readonly string[]): string =>
	spoken.map((words, at) => `${between[at % between.length]!}\n“${words}”`).join('\n');
const courier = [
	'Rosa Lind spoke for two hours before the inquiry.',
	'She never looked at her notes.',
	'The room was quiet.',
];
const tribune = [
	'The engineer arrived late in the town hall.',
	'Then the questions began in earnest.',
	'Her voice broke once.',
];

test('a report is no copy of the transcript that it quotes from, in whatever order', () => {
	const record = source('record.txt', reportOf(testimony, ['LIND:']), '2025-03-13', 'transcript');
	expect(findCopies([record, source('a.txt', reportOf(testimony, courier), '2025-03-14')])).toEqual([]);
});

test('two reports of one hearing share what was said there; only the same selection throughout tells of one draft', () => {
	const more = 'Nobody ever told us how long a siren can run without the mains, and we did not think to ask.';
	const [a, b] = [
		reportOf([...testimony, more], courier),
		reportOf([...testimony.slice(0, 3), 'The river was louder than the bell, and the bell was all we had.'], tribune),
	];
	expect(findCopies([source('a.txt', a), source('b.txt', b)])).toEqual([]);
	expect(
		findCopies([source('a.txt', reportOf(testimony, courier)), source('b.txt', reportOf(testimony, tribune))]),
	).toMatchObject([{kind: 'reworded', quotations: 4}]);
});

test('a slip that both make and nobody else is named', () => {
	const others = ['The foreign boats left.', 'A foreign crew came.', 'No foreign flag was seen.'].map((text, at) =>
		source(`o${at}.txt`, text),
	);
	const slip = report.replace('the longest strike', 'in the the longest strike of foriegn crews');
	const [relation] = findCopies([source('a.txt', slip), source('b.txt', slip), ...others]);
	expect(relation!.errors).toEqual(['foriegn', 'the the longest']);
});

test('copies and relays of one outlet count as one witness', () => {
	const words = 'We will hold them to every word of this paper.';
	const relaying = (outlet: string): Quotation => {
		const quotation = witness(outlet, words);
		const relay = {name: 'The Meridian', mention: 'the Meridian', start: 0, end: 0, rawStart: 0, rawEnd: 0};
		return {...quotation, quote: {...quotation.quote, chain: [relay]}};
	};
	const witnesses = [
		witness('Courier', words),
		witness('Tribune', words),
		relaying('Beacon'),
		relaying('Ledger'),
		witness('Meridian', words),
	].map(quotation => ({quotation, segments: [], differences: [], variants: []}));
	expect(independentWitnesses({witnesses}, [])).toBe(3);
	const copy = {path: 'Tribune.txt', place: null};
	const original = {path: 'Courier.txt', place: null};
	expect(
		independentWitnesses({witnesses}, [
			{copy, original, kind: 'copy', share: 1, passages: [], quotations: 1, errors: []},
		]),
	).toBe(2);
});

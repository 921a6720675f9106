import {expect, test} from 'vitest';
import {collate} from '../../source/collation/collate.ts';
import type {Utterance} from '../../source/model/utterance.ts';
import {utteranceJson} from '../../source/collation/json.ts';
import {differencesOf, referenceOf, witness} from './quotation.ts';

const plain = 'We have promised the dockers three new cranes, and nobody at the ministry will take that away from us.';

const outletsOf = ({witnesses}: Utterance): readonly (string | null)[] =>
	witnesses.map(({quotation}) => quotation.publisher);

test('the same words given to different speakers are one utterance with a difference, and the blame is the odd one’s', () => {
	const [utterance] = collate([
		witness('Courier', plain, {by: 'Pavel Petrov'}),
		witness('Meridian', plain),
		witness('Tribune', plain),
	]);
	expect(differencesOf(utterance, 'Courier')).toEqual(['speaker']);
	expect(differencesOf(utterance, 'Tribune')).toEqual([]);
});

test('a stock phrase joins nobody, not even the same speaker', () => {
	expect(collate([witness('Courier', 'Thank you very much.'), witness('Meridian', 'Thank you very much.')])).toEqual(
		[],
	);
	expect(
		collate([witness('Courier', "We're all in this together, I don't know."), witness('Meridian', 'I do not know.')]),
	).toEqual([]);
});

test('the same line on two days, where the texts say so, is two utterances', () => {
	const line = 'There will be no deal without the night shift.';
	const utterances = collate([
		witness('Courier', line, {when: 'on Monday', published: '2025-03-12'}),
		witness('Meridian', line, {when: 'March 10', published: '2025-03-11'}),
		witness('Tribune', line, {when: 'on Friday', published: '2025-03-15'}),
		witness('Beacon', line, {when: 'March 14', published: '2025-03-16'}),
	]);
	expect(utterances.map(outletsOf)).toEqual([
		['Meridian', 'Courier'],
		['Tribune', 'Beacon'],
	]);
	expect(new Set(utterances.map(({id}) => id)).size).toBe(2);
});

test('the same line without a day in the texts is one', () => {
	const line = 'There will be no deal without the night shift.';
	expect(collate([witness('Courier', line, {published: '2025-03-12'}), witness('Meridian', line)])).toHaveLength(1);
});

test('two versions of one article are one witness', () => {
	const utterances = collate([
		witness('Courier', plain, {article: 'https://courier.example/cranes'}),
		witness('Courier later', plain, {article: 'https://courier.example/cranes'}),
	]);
	expect(utterances).toEqual([]);
	const [utterance] = collate([
		witness('Courier', plain, {article: 'https://courier.example/cranes', published: '2025-03-12'}),
		witness('Courier later', plain, {article: 'https://courier.example/cranes', published: '2025-03-13'}),
		witness('Meridian', plain),
	]);
	expect(outletsOf(utterance!)).toEqual(['Courier', 'Meridian']);
});

test('an article that quotes it in its headline and in its body is one witness, that of the body', () => {
	const headline = witness('Courier', 'nobody will take that away from us', {block: 'title', kind: 'partial'});
	const [utterance] = collate([headline, witness('Courier', plain), witness('Meridian', plain)]);
	expect(utterance!.witnesses.map(({quotation}) => quotation.block)).toEqual(['paragraph', 'paragraph']);
});

test('an article that quotes it in two quotes is one witness with the segments of both, split by the writer', () => {
	const [first, second] = [plain.slice(0, 45), plain.slice(46)];
	const parts = [witness('Meridian', first), witness('Meridian', second, {at: 300, order: 1})];
	const [utterance] = collate([witness('Courier', plain), ...parts, witness('Tribune', plain)]);
	expect(outletsOf(utterance!)).toEqual(['Courier', 'Meridian', 'Tribune']);
	expect(utterance!.witnesses[1]).toMatchObject({
		segments: [
			{rawStart: 100, rawEnd: 145},
			{rawStart: 300, rawEnd: 355},
		],
		differences: ['interruption'],
	});
	const ids = [utterance!.witnesses[1]!.quotation.quote.id, ...utterance!.witnesses[1]!.others!];
	expect(ids.sort()).toEqual(parts.map(({quote}) => quote.id).sort());
});

test('what is missing between two quotes of one article was left out openly: it is a truncation, no omission', () => {
	const parts = [
		witness('Meridian', 'We have promised the dockers three new cranes'),
		witness('Meridian', 'will take that away from us', {at: 300, order: 1}),
	];
	const [utterance] = collate([witness('Courier', plain), ...parts]);
	expect(differencesOf(utterance, 'Meridian')).toEqual(['truncation']);
});

test('an article that repeats a piece of what it quotes is one witness, that of the whole', () => {
	const again = witness('Meridian', 'nobody at the ministry will take that away from us', {at: 900, order: 1});
	const [utterance] = collate([witness('Courier', plain), witness('Meridian', plain), again]);
	expect(outletsOf(utterance!)).toEqual(['Courier', 'Meridian']);
	expect(utterance!.witnesses[1]).toMatchObject({differences: [], others: [again.quote.id]});
});

test('a short phrase joins where the words around it agree, and not elsewhere', () => {
	const strike = 'The ferry pilots of Lindau rejected the arbitration that the harbour master had proposed.';
	const short = (outlet: string, around: string, published = '2025-03-12') =>
		witness(outlet, 'a cheap trick', {kind: 'partial', around, published});
	expect(
		collate([
			short('Courier', `${strike} Novak called it a cheap trick.`),
			short(
				'Meridian',
				'The harbour master wants arbitration; the ferry pilots in Lindau do not. “A cheap trick”, Novak said.',
			),
		]),
	).toHaveLength(1);
	expect(
		collate([
			short('Courier', `${strike} Novak called it a cheap trick.`),
			short('Meridian', 'The budget for the new library was cut by half. Novak spoke of a cheap trick.'),
		]),
	).toEqual([]);
	expect(
		collate([
			short('Courier', `${strike} Novak called it a cheap trick.`),
			short('Meridian', `${strike} Novak called it a cheap trick.`, '2025-05-20'),
		]),
	).toEqual([]);
});

test('a short phrase of another speaker joins nobody', () => {
	const around = 'The ferry pilots of Lindau rejected the arbitration that the harbour master had proposed.';
	expect(
		collate([
			witness('Courier', 'a cheap trick', {kind: 'partial', around}),
			witness('Meridian', 'a cheap trick', {kind: 'partial', around, by: 'Pavel Petrov'}),
		]),
	).toEqual([]);
});

test('half a sentence, cut off in the middle, is found though it is given to somebody else', () => {
	const whole =
		'you and I should stand behind a harbour master who can read a chart and whom the pilots of Lindau would trust with their own boats. I believe that this woman is Rosa Eriksen of the northern pier';
	const half = 'you and I should stand behind a harbour master who can read a chart and whom the pilots of Lindau';
	expect(collate([witness('Courier', whole), witness('Meridian', half, {by: 'Pavel Petrov'})])).toHaveLength(1);
});

test('a phrase of rare words says enough though somebody else is given it, and one of common words where the speaker is the same', () => {
	const whole = 'There are lighthouses that have shown more courage than Deputy Samir Haddad';
	const phrase = 'shown more courage than Deputy Samir Haddad';
	const given = {kind: 'partial', by: 'Pavel Petrov'} as const;
	expect(collate([witness('Courier', whole), witness('Meridian', phrase, given)])).toHaveLength(1);
	const common = witness('Courier', 'All that you have seen and all that they have seen');
	const cut = 'and all that they have seen';
	expect(collate([common, witness('Meridian', cut, {kind: 'partial'})])).toHaveLength(1);
	expect(collate([common, witness('Meridian', cut, given)])).toEqual([]);
});

test('two remarks of a transcript under one pair of marks are spliced, and what was changed in the other remark is named', () => {
	const record = {genre: 'transcript', by: 'Brandt'} as const;
	const transcript = [
		{...witness('Record', 'About 90,000 crowns. Perhaps a little more with the boats.', record), order: 0},
		{...witness('Record', 'It was never a question of money.', record), order: 1},
	];
	const spliced = witness('Lantern', 'About 19,000 crowns. It was never a question of money.', {by: 'Lena Brandt'});
	const shown = witness('Sentinel', 'about 90,000 crowns [...] It was never a question of money.', {by: 'Lena Brandt'});
	const added = witness('Courier', 'Ask the pilots. It was never a question of money.', {by: 'Lena Brandt'});
	const [utterance, ...rest] = [spliced, shown, added].map(quotation =>
		collate([...transcript, quotation]).find(({text}) => text.startsWith('It was never'))!,
	);
	expect(referenceOf(utterance)).toBe('Record');
	expect(differencesOf(utterance, 'Lantern')).toEqual(['number', 'splice']);
	expect(differencesOf(rest[0], 'Sentinel')).toEqual(['ellipsis']);
	expect(differencesOf(rest[1], 'Courier')).toEqual(['truncation']);
	const number = utterance!.witnesses
		.find(({quotation}) => quotation.publisher === 'Lantern')!
		.variants.find(({kind}) => kind === 'number')!;
	expect(spliced.quote.text.slice(number.witness.start, number.witness.end)).toBe('19,000');
});

test('a translated quotation is not joined by its words', () => {
	expect(collate([witness('Courier', plain, {translated: 'Czech'}), witness('Meridian', plain)])).toEqual([]);
});

test('half a speech and the other half are held together by the whole', () => {
	const utterances = collate([
		witness('Courier', plain.slice(0, 45)),
		witness('Meridian', plain.slice(47)),
		witness('Tribune', plain),
	]);
	expect(utterances.map(outletsOf)).toEqual([['Courier', 'Meridian', 'Tribune']]);
});

test('witnesses stand earliest first, undated last', () => {
	const [utterance] = collate([
		witness('Undated', plain),
		witness('Later', plain, {published: '2025-03-14'}),
		witness('Earlier', plain, {published: '2025-03-13T22:00:00Z'}),
	]);
	expect(outletsOf(utterance!)).toEqual(['Earlier', 'Later', 'Undated']);
});

const [cut, filled, hedged] = [
	plain.slice(0, 45),
	plain.replace(', and', ', you know, and'),
	plain.replace('will take', 'will perhaps take'),
];

test.each([
	[
		'a transcript before the fuller',
		'transcript',
		[
			['Courier', plain],
			['Parliament', cut],
		],
	],
	[
		'the fullest',
		'fullest',
		[
			['Courier', cut],
			['Parliament', plain],
		],
	],
	[
		'the fullest, fillers not counted',
		'fullest',
		[
			['Courier', filled],
			['Parliament', plain],
		],
	],
	[
		'the fullest, a hedge of one paper not counted',
		'fullest',
		[
			['Courier', hedged],
			['Parliament', plain],
		],
	],
	[
		'the wording that most share',
		'shared',
		[
			['Courier', plain.replace('promised', 'offered')],
			['Parliament', plain],
			['Tribune', plain],
		],
	],
	[
		'whoever kept the word that two marked substitutions stand for',
		'fullest',
		[
			['Courier', plain.replace('the ministry', 'the [cabinet]')],
			['Parliament', plain],
			['Tribune', plain.replace('the ministry', 'the [government]')],
		],
	],
	[
		'the fullest, a hedge beside an ellipsis that all have not counted',
		'shared',
		[
			[
				'Courier',
				'We have promised the dockers apparently … three new cranes, and nobody will take that away from us.',
			],
			['Parliament', 'We have promised the dockers … three new cranes, and nobody will take that away from us.'],
			['Tribune', 'We have promised the dockers … three new cranes, and nobody will take that away from us.'],
		],
	],
	[
		'whoever has a filler where others show that they left it out',
		'fullest',
		[
			['Courier', plain.replace('nobody', '… nobody')],
			['Parliament', plain.replace('nobody', 'you know, I mean, nobody')],
			['Tribune', plain.replace('nobody', '… nobody')],
		],
	],
	[
		'the pronoun and not the name that somebody puts for it',
		'shared',
		[
			['Courier', plain.replace('nobody at the ministry', 'nobody at Lindau ministry')],
			['Parliament', plain],
		],
	],
	[
		'the earliest',
		'earliest',
		[
			['Courier', plain.replace('promised', 'offered')],
			['Parliament', plain],
		],
	],
] as const)('the reference is %s', (_, by, said) => {
	const [utterance] = collate(
		said.map(([outlet, words]) =>
			witness(outlet, words, {
				...(by === 'transcript' && outlet === 'Parliament' ? {genre: 'transcript'} : {}),
				published: outlet === 'Parliament' ? '2025-03-12' : '2025-03-13',
			}),
		),
	);
	expect(referenceOf(utterance)).toBe('Parliament');
	expect(utterance!.referenceBy).toBe(by);
});

test('as JSON an utterance has the shape that the shell promises', () => {
	const [utterance] = collate([witness('Courier', plain), witness('Meridian', plain.replace('three', 'four'))]);
	const json = JSON.parse(JSON.stringify(utteranceJson(utterance!))) as unknown;
	expect(json).toMatchObject({
		reference: 0,
		referenceBy: 'path',
		text: plain,
		witnesses: [
			{
				path: 'Courier.txt',
				speaker: {name: 'Marta Novak'},
				differences: [],
				variants: [],
				segments: [{rawStart: 100, rawEnd: 202}],
			},
			{
				path: 'Meridian.txt',
				differences: ['number'],
				variants: [{kind: 'number', reference: [29, 34], witness: [29, 33]}],
			},
		],
	});
});

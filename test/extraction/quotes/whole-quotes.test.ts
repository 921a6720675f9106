import {beforeAll, describe, expect, test} from 'vitest';
import {loadExtractor, type Extractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
});

const read = (...paragraphs: string[]) => {
	const given = article('Port stands still', ...paragraphs);
	return extractor
		.extract(given)
		.quotes.map(({segments, speaker}) => [
			...segments.map(({start, end}) => given.text.slice(start, end).replace('[block quotation] ', '')),
			speaker?.name,
		]);
};

describe('a quotation that the reporting clause interrupts is one', () => {
	test.each([
		['“Nobody,” Pavel Petrov said, “wants an empty harbour.”', ['Nobody,', 'wants an empty harbour.', 'Pavel Petrov']],
		[
			'“up to the owners,” Marta Novak said, “to move or not to move.”',
			['up to the owners,', 'to move or not to move.', 'Marta Novak'],
		],
		[
			'“I am not for,” Henri Garner said, “either of the two piers.”',
			['I am not for,', 'either of the two piers.', 'Henri Garner'],
		],
		[
			'“If the port closes,” Ms. Novak told reporters in Velmar on Friday, “and I hope it will not, we shall all pay.”',
			['If the port closes,', 'and I hope it will not, we shall all pay.', 'Novak'],
		],
	])('%s', (sentence, whole) => {
		expect(read(sentence)).toEqual([whole]);
	});
});

test('words that somebody reacts to are those of another', () => {
	const before = 'Pavel Petrov had said on Monday that the port would open. Emil Sorda was not at the table on Monday.';
	expect(read(before, 'Sorda dismissed his recent assertion that “the harbour is a family matter.”')).toEqual([
		['the harbour is a family matter.', 'Pavel Petrov'],
	]);
	expect(read(before, 'Sorda mocked Petrov’s claim that “the harbour is a family matter.”')).toEqual([
		['the harbour is a family matter.', 'Pavel Petrov'],
	]);
});

test('a block quotation is whose name stands beneath it, and nobody’s without one', () => {
	expect(
		read(
			'The union did not answer the letter on Friday.',
			'[block quotation] We are ready to talk, but not under threat.',
			'— Marta Novak, head of the dockers’ union',
			'The ministry printed a line of its own.',
			'[block quotation] The port is open to all who wish to work.',
			'Nobody signed it.',
		),
	).toEqual([['We are ready to talk, but not under threat.', 'Marta Novak']]);
});

test('those who take turns under one word each are an interview; a label that stands once is none', () => {
	const turns = [
		'The Courier met Pavel Petrov, the minister of ports, in Velmar on Friday.',
		'Courier: Will the port open on Monday?',
		'Petrov: It will open when the talks are over, and not an hour before.',
		'Courier: Who pays for the cranes?',
		'Petrov: The owners will pay, as they always have paid.',
	];
	expect(read(...turns).at(-1)).toEqual(['The owners will pay, as they always have paid.', 'Pavel Petrov']);
	expect(read('Note: the port stays shut.', 'Weather: rain.', 'Ferries: none.', 'Trams: every ten minutes.')).toEqual(
		[],
	);
});

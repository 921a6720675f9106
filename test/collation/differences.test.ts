import {describe, expect, test} from 'vitest';
import {differences as kinds, type Difference} from '../../source/model/utterance.ts';
import {variantsOf} from '../../source/collation/differences/variants.ts';
import {readQuotation} from '../../source/collation/witness.ts';
import {witness, type Said} from './quotation.ts';

const plain = 'We have promised the dockers three new cranes, and nobody at the ministry will take that away from us.';

const variants = (reference: string, other: string, said: Said = {}) =>
	variantsOf(readQuotation(witness('Courier', reference)), readQuotation(witness('Meridian', other, said)));

const named = (reference: string, other: string, said: Said = {}): Difference[] => [
	...new Set(variants(reference, other, said).map(({kind}) => kind)),
];

const examples: readonly (readonly [what: string, kinds: readonly Difference[], reference: string, other: string])[] = [
	['the same words, with another sign at the end', [], plain, plain.replace('us.', 'us,')],
	[
		'curly and straight apostrophes',
		['typography'],
		'It’s our harbour and they’ll hear it.',
		"It's our harbour and they'll hear it.",
	],
	[
		'a dash of another kind',
		['typography'],
		'It is ours — all of it — until Easter.',
		'It is ours -- all of it -- until Easter.',
	],
	['a number in digits', ['spelling'], plain, plain.replace('three', '3')],
	[
		'a British spelling',
		['spelling'],
		'The color of the harbor is gray today.',
		'The colour of the harbour is grey today.',
	],
	[
		'a contraction written out',
		['spelling'],
		"We don't want their money in this port.",
		'We do not want their money in this port.',
	],
	['two words for one', ['spelling'], 'Some ninety percent of us want this.', 'Some ninety per cent of us want this.'],
	['a dropped article', ['article'], plain, plain.replace('the ministry', 'ministry')],
	['another article', ['article'], plain, plain.replace('the ministry', 'a ministry')],
	['you know', ['filler'], plain, plain.replace('and nobody', 'and, you know, nobody')],
	['a stutter', ['filler'], plain, plain.replace('We have', 'We have, we have')],
	[
		'words in brackets that the other has without',
		['bracket'],
		plain,
		plain.replace('at the ministry', '(at the ministry)'),
	],
	['a capital in brackets', ['bracket'], plain, plain.replace('We', '[W]e')],
	['an explanation in brackets', ['marked insertion'], plain, plain.replace('the ministry', 'the ministry (of ports)')],
	['sic', ['marked insertion'], plain, plain.replace('three', 'three [sic]')],
	['a bracket for a word', ['marked substitution'], plain, plain.replace('the dockers', '[our members]')],
	[
		'a bracket for a word, with its article',
		['marked substitution'],
		plain,
		plain.replace('the dockers', '[the workers]'),
	],
	['an ellipsis for words', ['ellipsis'], plain, plain.replace('three new cranes, and nobody', '… nobody')],
	['words silently gone', ['omission'], plain, plain.replace(' at the ministry', '')],
	['an end cut off', ['truncation'], plain, 'We have promised the dockers three new cranes'],
	['a beginning cut off', ['truncation'], plain, 'nobody at the ministry will take that away from us.'],
	['another number', ['number'], plain, plain.replace('three', 'four')],
	[
		'another large number',
		['number'],
		'It will cost 2.5 million crowns by Easter.',
		'It will cost 25 million crowns by Easter.',
	],
	['a dropped negation', ['negation'], 'We will never sell the northern pier.', 'We will sell the northern pier.'],
	['a dropped do not', ['negation'], 'We do not want the northern pier.', 'We want the northern pier.'],
	[
		'a contracted negation',
		['negation'],
		"We can't sell the northern pier to them.",
		'We can sell the northern pier to them.',
	],
	['a dropped perhaps', ['hedge'], 'Perhaps we will sell the northern pier.', 'We will sell the northern pier.'],
	['may for will', ['hedge'], 'We will sell the northern pier.', 'We may sell the northern pier.'],
	['another word', ['wording'], plain, plain.replace('promised', 'offered')],
	['a word put in', ['wording'], plain, plain.replace('three new', 'three brand new')],
	[
		'two sentences in the other order',
		['order'],
		'The cranes are old. Nobody ever asked us. We will strike.',
		'Nobody ever asked us. The cranes are old. We will strike.',
	],
	[
		'two clauses in the other order, and a sentence gone before them',
		['omission', 'order'],
		'I wrote four notes about pier two. I wrote to the harbour master, I wrote to the owners, and I got no answer.',
		'I wrote to the owners, I wrote to the harbour master, and I got no answer.',
	],
	[
		'two sentences in the other order, and the end cut off',
		['order', 'truncation'],
		'We are ready to talk, but not under threat. Nobody wants an empty harbour, believe me.',
		'Nobody wants an empty harbour. We are ready to talk, but not under threat.',
	],
	[
		'two remarks joined over a long silence',
		['splice'],
		'The cranes are ours. I have said so to every minister who came here since the flood. We will not sell.',
		'The cranes are ours. We will not sell.',
	],
];

describe('each difference has its name', () => {
	test.each(examples)('%s', (_, expected, reference, other) => {
		expect(named(reference, other)).toEqual(expected);
	});
});

test('every kind of the table has an example here or below', () => {
	const shown = new Set<string>([
		...examples.flatMap(([, expected]) => expected),
		'interruption',
		'speaker',
		'unnamed',
	]);
	expect(Object.keys(kinds).filter(kind => !shown.has(kind))).toEqual([]);
});

test('the writer breaking in is an interruption, and only where the reference does not', () => {
	expect(named(plain, plain.replace(', and', ',| and'))).toEqual(['interruption']);
	expect(named(plain.replace(', and', ',| and'), plain)).toEqual([]);
});

test('words missing where the writer breaks in were cut from an end, not from the middle', () => {
	expect(named(plain, plain.replace(' three new cranes, and', '|'))).toEqual(['truncation']);
});

test('another speaker, and nobody by name, are differences; a speaker that was not found is none', () => {
	expect(named(plain, plain, {by: 'Pavel Petrov'})).toEqual(['speaker']);
	expect(named(plain, plain, {by: 'a union official', unnamed: true})).toEqual(['unnamed']);
	expect(named(plain, plain, {by: null})).toEqual([]);
	expect(named(plain, plain, {by: 'Union leader Marta Novak'})).toEqual([]);
	expect(named(plain, plain, {by: 'Novak'})).toEqual([]);
	expect(named(plain, plain, {by: 'Jonas Novak'})).toEqual(['speaker']);
});

test('a translated quotation is never compared word by word', () => {
	expect(named(plain, plain.replace('promised', 'sworn'), {translated: 'Czech'})).toEqual([]);
});

test('each difference points at its words on both sides', () => {
	const other = plain.replace('the dockers three', '(them) 3').replace(' from us', '');
	const pointed = variants(plain, other).map(({kind, reference, witness: span}) => [
		kind,
		plain.slice(reference.start, reference.end),
		other.slice(span.start, span.end),
	]);
	expect(pointed).toEqual([
		['marked substitution', 'the dockers', '(them)'],
		['spelling', 'three', '3'],
		['truncation', 'from us', ''],
	]);
});

test('several differences in one quotation are each named', () => {
	const other = 'We have offered the dockers 4 new cranes, and nobody at ministry (will take) that away';
	expect(named(plain, other)).toEqual(['wording', 'number', 'article', 'bracket', 'truncation']);
});

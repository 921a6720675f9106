import {expect, test} from 'vitest';
import {collate} from '../../source/collation/collate.ts';
import {alignWitnesses} from '../../source/collation/compare/aligned-witness.ts';
import {cardHolds, comparisonCard, readCard} from '../../source/collation/compare/card.ts';
import {uniqueQuotations} from '../../source/collation/compare/gaps.ts';
import {holdHeadline} from '../../source/collation/compare/headlines.ts';
import type {Quotation} from '../../source/model/utterance.ts';
import {witness} from './quotation.ts';

const full = 'Nobody wants an empty harbour at Easter, believe me.';
const bracketed = 'Nobody wants an empty harbour (at Easter).';
const changed = 'Nobody wants empty port at Easter.';

const desk = () =>
	collate([
		witness('Courier', full, {published: '2025-03-13'}),
		witness('Meridian', bracketed, {published: '2025-03-14'}),
		witness('Tribune', changed, {by: 'a union official', unnamed: true, published: '2025-03-14'}),
	])[0]!;

test('the words of each witness stay byte for byte, and what was cut stands where it would be', () => {
	for (const {witness: shown, pieces} of alignWitnesses(desk())) {
		const own = pieces.filter(({cut}) => !cut).map(({text}) => text);
		expect(own.join('')).toBe(shown.quotation.quote.text);
	}
	const [, meridian, tribune] = alignWitnesses(desk());
	expect(
		meridian!.pieces.map(({text, variant, cut}) => `${cut ? 'cut ' : ''}${variant ? `${variant.kind}: ` : ''}${text}`),
	).toEqual(['Nobody wants an empty harbour ', 'bracket: (at Easter)', '.', 'cut truncation: believe me']);
	expect(tribune!.pieces.flatMap(({variant, text}) => (variant ? [`${variant.kind}: ${text}`] : []))).toEqual([
		'article: an',
		'wording: port',
		'truncation: believe me',
	]);
	expect(tribune!.placeless.map(({kind}) => kind)).toEqual(['unnamed']);
});

test('a card says who printed what and can be held against the files', () => {
	const card = comparisonCard(desk(), () => ({sha256: '0123456789abcdef'}));
	expect(card).toContain('Courier · 2025-03-13 · Marta Novak · reference');
	expect(card).toContain('● wording: “port” for “harbour”');
	expect(card).toContain('- bracket: “(at Easter)” for “at Easter”');
	const witnesses = readCard(card);
	expect(witnesses.map(({path, words}) => `${path} ${words}`)).toEqual([
		`Courier.txt ${full}`,
		`Meridian.txt ${bracketed}`,
		`Tribune.txt ${changed}`,
	]);
	const raw = ' '.repeat(100) + bracketed;
	expect(cardHolds(witnesses[1]!, raw)).toBe(true);
	expect(cardHolds(witnesses[1]!, raw.replace('Easter', 'Easter!'))).toBe(false);
	expect(readCard('Nobody wants an empty harbour.')).toEqual([]);
});

test('what only one article has, and what it leaves out of a speaker it quotes', () => {
	const own = witness('Courier', 'The lamps on the southern pier have been dark since the autumn.');
	const others = ['Meridian', 'Tribune'].map(outlet => witness(outlet, full));
	const strangers = ['Meridian', 'Beacon'].map(outlet =>
		witness(outlet, 'A deadline is a deadline, and the ministry will keep to it whatever happens.', {
			by: 'Pavel Petrov',
		}),
	);
	const utterances = collate([own, ...others, ...strangers]);
	const gaps = uniqueQuotations({path: 'Courier.txt', place: null}, [own], utterances);
	expect(gaps.only).toEqual([own]);
	expect(gaps.leftOut.map(({text}) => text)).toEqual([full]);
});

const headlineOf = (words: string): Quotation => witness('Courier', words, {block: 'title', kind: 'partial', by: null});
const body = witness('Courier', 'We are ready to talk, but not under threat.');

test('a headline’s phrase is cut out of the body’s quotation, changed, or was never said', () => {
	expect(holdHeadline(headlineOf('ready to talk'), [body])).toMatchObject({standing: 'cut', body});
	expect(holdHeadline(headlineOf('ready to fight, but not under threat'), [body])).toMatchObject({
		standing: 'changed',
		body,
	});
	expect(holdHeadline(headlineOf('war on the docks'), [body])).toMatchObject({standing: 'never said', body: null});
});

test('a headline’s phrase that its own article does not quote is looked for in the others', () => {
	const elsewhere = witness('Meridian', 'There is a war on the docks, and it will be long.');
	expect(holdHeadline(headlineOf('war on the docks'), [body, elsewhere])).toMatchObject({
		standing: 'cut',
		body: elsewhere,
	});
});

test('of two quotations that hold a headline’s phrase it is held against the fuller one', () => {
	const short = witness('Courier', 'ready to talk', {kind: 'partial'});
	expect(holdHeadline(headlineOf('ready to talk'), [short, body])).toMatchObject({standing: 'cut', body});
});

test('a phrase that pulls words together was said, but not so', () => {
	const fuller = witness('Courier', 'This is a new and a different approach to the harbour.');
	expect(holdHeadline(headlineOf('new approach'), [fuller])).toMatchObject({standing: 'changed', body: fuller});
});

test('words that a headline gives to a ministry are found with the person who said them', () => {
	const ministry = witness('Courier', 'ready to talk', {block: 'title', by: 'Ministry of Ports'});
	expect(holdHeadline(ministry, [body])).toMatchObject({standing: 'cut', body});
	const elsewhere = {...body, article: 'another'};
	expect(holdHeadline(ministry, [elsewhere])).toMatchObject({standing: 'never said'});
});

import type {Quote} from '../../source/model/statement.ts';
import type {Quotation, Utterance, Variant, Witness} from '../../source/model/utterance.ts';
import type {DeskArticle} from '../../source/desk/services.ts';
import {makeArticle} from './fake-desk.ts';

/** Three reports of one invented strike, written for the tests of the screen. */
export const tribune = makeArticle({
	path: 'inland-tribune.txt',
	title: 'Dockers "ready to talk", says union chief',
	publisher: 'Inland Tribune',
	published: '2025-03-14',
	authors: ['Rosa Lind'],
	url: 'https://tribune.example/dockers',
	paragraphs: [
		{kind: 'title', text: 'Dockers "ready to talk", says union chief'},
		"The head of the dockers' union said on Friday that her members were “ready to talk” if the ministry dropped its deadline.",
		'“We are ready to talk, but not under threat,” Marta Novak told reporters. “Nobody wants an empty harbour (at Easter).”',
		{reason: 'share bar', text: 'Share this on Chirp'},
		{reason: 'related stories', text: 'You may also like: Ten lighthouses to see before summer'},
		'The strike began on March 10 and has stopped eleven ships.',
		'“A deadline is a deadline,” said the minister, Pavel Petrov, on the radio.',
		...Array.from(
			{length: 12},
			(_, week) =>
				`In week ${week + 1} of the year the port handled fewer containers than in any week since the harbour was built, the port authority said, and the quays stayed as empty as the sky above them.`,
		),
	],
	statements: [
		{
			words: 'ready to talk',
			kind: 'partial',
			speaker: 'Marta Novak',
			mention: "The head of the dockers' union",
			resolution: 'description',
			cue: 'said',
		},
		{words: 'We are ready to talk, but not under threat,', kind: 'direct', speaker: 'Marta Novak', cue: 'told'},
		{
			words: 'Nobody wants an empty harbour (at Easter).',
			kind: 'direct',
			speaker: 'Marta Novak',
			mention: 'her',
			resolution: 'carried',
		},
		{words: 'A deadline is a deadline,', kind: 'direct', speaker: 'Pavel Petrov', cue: 'said'},
		{words: 'The strike began on March 10 and has stopped eleven ships.', kind: 'asserted'},
		{
			words: 'her members were “ready to talk” if the ministry dropped its deadline',
			kind: 'attributed',
			speaker: 'Marta Novak',
			mention: "The head of the dockers' union",
			resolution: 'description',
			cue: 'said',
		},
	],
});

export const courier = makeArticle({
	path: 'harbor-courier.txt',
	title: 'Union offers talks in port dispute',
	publisher: 'Harbor Courier',
	published: '2025-03-13',
	paragraphs: [
		{kind: 'title', text: 'Union offers talks in port dispute'},
		'“Nobody wants an empty harbour at Easter, believe me,” Marta Novak said.',
		'The ministry declined to answer.',
	],
	statements: [
		{
			words: 'Nobody wants an empty harbour at Easter, believe me,',
			kind: 'direct',
			speaker: 'Marta Novak',
			cue: 'said',
		},
	],
});

export const meridian = makeArticle({
	path: 'meridian.txt',
	title: 'Port stands still as talks falter',
	publisher: 'The Meridian',
	published: '2025-03-14',
	paragraphs: [
		{kind: 'title', text: 'Port stands still as talks falter'},
		'A union official said: “Nobody wants empty port at Easter.”',
	],
	statements: [{words: 'Nobody wants empty port at Easter.', kind: 'direct', speaker: 'A union official', cue: 'said'}],
});

export const harbour: readonly DeskArticle[] = [tribune, courier, meridian];

const quotationOf = ({article}: DeskArticle, quote: Quote, order: number): Quotation => ({
	quote,
	path: article.path,
	place: null,
	article: article.id,
	published: article.published,
	publisher: article.publisher,
	genre: article.genre,
	language: article.language,
	block: 'paragraph',
	neighbourhood: article.text.slice(0, 160),
	order,
});

function variant(
	kind: Variant['kind'],
	[reference, words]: readonly [string, string],
	[witness, other]: readonly [string, string],
): Variant {
	const at = reference.indexOf(words);
	const to = other === '' ? witness.length : witness.indexOf(other);
	return {
		kind,
		reference: {start: at, end: at + words.length},
		witness: {start: to, end: to + other.length},
	};
}

const easter = courier.extraction.quotes[0]!;
const easterTribune = tribune.extraction.quotes[2]!;
const easterMeridian = meridian.extraction.quotes[0]!;

const witness = (desk: DeskArticle, quote: Quote, variants: readonly Variant[]): Witness => ({
	quotation: quotationOf(desk, quote, 0),
	segments: quote.segments,
	differences: [...new Set(variants.map(({kind}) => kind))],
	variants,
});

/** One sentence in three papers, as in the design's sketch. */
export const emptyHarbour: Utterance = {
	id: 'easter',
	reference: 0,
	referenceBy: 'fullest',
	text: easter.text,
	witnesses: [
		witness(courier, easter, []),
		witness(tribune, easterTribune, [
			variant('bracket', [easter.text, 'at Easter'], [easterTribune.text, '(at Easter)']),
			variant('truncation', [easter.text, ', believe me,'], [easterTribune.text, '']),
		]),
		witness(meridian, easterMeridian, [
			{kind: 'speaker', reference: {start: 0, end: 0}, witness: {start: 0, end: 0}},
			variant('article', [easter.text, 'an '], [easterMeridian.text, 'empty']),
			variant('wording', [easter.text, 'harbour'], [easterMeridian.text, 'port']),
			variant('truncation', [easter.text, ', believe me,'], [easterMeridian.text, '']),
		]),
	],
};

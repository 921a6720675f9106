import {describe, expect, test} from 'vitest';
import {extractByTable} from '../../../source/extraction/languages/quotes-by-table.ts';
import {article} from '../article.ts';
import {linesIn, quotesIn} from './lines.ts';

describe('two who speak together', () => {
	const together = (language: string, sentence: string) =>
		quotesIn(language, sentence).map(quote => [quote.speaker?.name, ...quote.with.map(({name}) => name)]);

	test.each([
		['de', '„Wir geben nicht auf“, sagten Klara Behrens und Lars Witt vom Vorstand der Firma.'],
		['de', 'Klara Behrens und Lars Witt sagten: „Wir geben nicht auf.“'],
		['fr', '« Nous ne partirons pas », ont déclaré Klara Behrens et Lars Witt, les dirigeants de l’usine.'],
		['es', '“No nos vamos a rendir”, dijeron Klara Behrens y Lars Witt, dueños de la fábrica.'],
		['it', '«Non molleremo», hanno dichiarato Klara Behrens e Lars Witt, proprietari della fabbrica.'],
		['pt', '"Não vamos desistir", disseram Klara Behrens e Lars Witt, donos da fábrica.'],
		['pl', '– Nie poddamy się – powiedzieli Klara Behrens i Lars Witt, właściciele zakładu.'],
	])('%s: %s', (language, sentence) => {
		expect(together(language, sentence)).toEqual([['Klara Behrens', 'Lars Witt']]);
	});

	test('in Cyrillic letters', () => {
		expect(together('uk', '«Ми не здамося», — сказали Клара Беренс і Лука Вітт.')).toEqual([
			['Клара Беренс', 'Лука Вітт'],
		]);
		expect(together('ru', '«Мы не сдадимся», — заявили Клара Беренс и Лука Витт.')).toEqual([
			['Клара Беренс', 'Лука Витт'],
		]);
	});

	test('one of them who speaks later alone is that one', () => {
		expect(
			quotesIn(
				'es',
				'“No nos vamos a rendir”, dijeron Klara Behrens y Lars Witt. “Nunca”, añadió ella.',
				'—Cuando se pueda —respondió Behrens.',
			).map(({speaker}) => speaker?.name),
		).toEqual(['Klara Behrens', 'Klara Behrens', 'Klara Behrens']);
	});

	test('an outlet behind *and* speaks for itself', () => {
		expect(together('de', '„Wir geben nicht auf“, sagte Klara Behrens und die Zeitung druckte es.')).toEqual([
			['Klara Behrens'],
		]);
	});
});

test.each([
	[
		'es',
		'Según los bomberos, el fuego “empezó en el almacén”.',
		'p empezó en el almacén | bomberos (description: los bomberos) | Según',
	],
	[
		'pt',
		'Segundo os socorristas, o fogo "começou no armazém".',
		'p começou no armazém | socorristas (description: os socorristas) | Segundo',
	],
	[
		'ru',
		'По словам спасателей, огонь «начался на складе».',
		'p начался на складе | спасателей (description: спасателей) | По словам',
	],
	[
		'uk',
		'За словами рятувальників, вогонь «почався на складі».',
		'p почався на складі | рятувальників (description: рятувальників) | За словами',
	],
])('%s: according to those whom no list needs to have: %s', (language, sentence, line) => {
	expect(linesIn(language, sentence)).toEqual([line]);
});

test('behind its colon a headline names who says it', () => {
	const given = {
		...article('„Ich habe nie gedroht“: Minister Petrov im Gespräch', 'Der Hafen ist leer.'),
		language: 'de',
	};
	expect(extractByTable(given).quotes.map(({speaker}) => speaker?.name)).toEqual(['Petrov']);
});

test('the board of a company is not told by it, and a university’s town is not where somebody spoke', () => {
	expect(quotesIn('de', '„Der Schaden ist groß“, sagte Lars Witt vom Vorstand der Firma.')[0]?.chain).toEqual([]);
	expect(
		quotesIn('pl', 'Jak podkreśla Anna Lindkwist z uniwersytetu w Gorinie, „takich hal są setki”.')[0]?.said,
	).toBeNull();
});

test('an answer of several paragraphs is one quote in every language', () => {
	const given = {
		...article(
			'Interview mit Pavel Petrov',
			'Frage: Herr Petrov, warum das Ultimatum?',
			'Petrov: Es war kein Ultimatum. Es war ein Kalender.',
			'Ein Kalender hat Tage, und die vergehen.',
			'Frage: Die Gewerkschaft sieht das anders?',
			'Petrov: Die Gewerkschaft sieht vieles anders.',
			'Frage: Und sind Sie bereit?',
			'Petrov: Immer.',
		),
		language: 'de',
	};
	expect(extractByTable(given).quotes.map(({text}) => text)).toEqual([
		'Es war kein Ultimatum. Es war ein Kalender.\n\nEin Kalender hat Tage, und die vergehen.',
		'Die Gewerkschaft sieht vieles anders.',
		'Immer.',
	]);
});

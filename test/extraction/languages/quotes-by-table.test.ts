import {describe, expect, test} from 'vitest';
import {extractByTable} from '../../../source/extraction/languages/quotes-by-table.ts';
import {article} from '../article.ts';

const told = (language: string, ...paragraphs: string[]) =>
	extractByTable({...article('1234', ...paragraphs), language}).quotes.map(({text, speaker}) => [
		text,
		speaker?.name ?? null,
	]);

describe('a table of verbs of saying is enough for marks, names and pronouns', () => {
	test('German', () => {
		expect(
			told(
				'de',
				'„Wir sind bereit zu reden“, sagte Marta Novak. „Niemand will einen leeren Hafen.“',
				'Pavel Petrov erklärte: „Eine Frist ist eine Frist.“',
			),
		).toEqual([
			['Wir sind bereit zu reden Niemand will einen leeren Hafen.', 'Marta Novak'],
			['Eine Frist ist eine Frist.', 'Pavel Petrov'],
		]);
	});

	test('French, with the pronoun in the verb', () => {
		expect(
			told(
				'fr',
				'« Nous sommes prêts à parler », a déclaré Marta Novak. « Personne ne veut un port vide », a-t-elle ajouté.',
			),
		).toEqual([
			['Nous sommes prêts à parler', 'Marta Novak'],
			['Personne ne veut un port vide', 'Marta Novak'],
		]);
	});

	test.each([
		['es', '«Estamos listos para hablar», dijo Marta Novak.'],
		['it', '«Siamo pronti a parlare», ha detto Marta Novak.'],
		['pt', '"Estamos prontos para conversar", disse Marta Novak.'],
		['pl', '„Jesteśmy gotowi do rozmów” – powiedziała Marta Novak.'],
	])('%s: %s', (language, sentence) => {
		expect(told(language, sentence)[0]?.[1]).toBe('Marta Novak');
	});

	test('Ukrainian and Russian, where the verb tells the gender of a later pronoun', () => {
		expect(
			told(
				'uk',
				'«Ми готові говорити», — сказала Марта Новак. Павло Петров заявив: «Термін є термін». «Ніхто не хоче порожньої гавані», — додала вона.',
			).at(-1),
		).toEqual(['Ніхто не хоче порожньої гавані', 'Марта Новак']);
		expect(told('ru', '«Мы готовы говорить», — сказала Марта Новак.')[0]?.[1]).toBe('Марта Новак');
	});
});

test.each([
	[
		'de',
		'Die Bürgermeisterin Klara Behrens schweigt nicht. „Wir haben niemals Geld genommen“, sagte Behrens.',
		'Klara Behrens',
	],
	['de', 'Bürgermeisterin Behrens schweigt nicht. „Wir haben niemals Geld genommen“, sagte Behrens.', 'Behrens'],
	[
		'fr',
		'La maire, Odile Berthier, nie. « Nous n’avons jamais pris cet argent », a déclaré Berthier.',
		'Odile Berthier',
	],
	['uk', 'Мер міста Олена Коваль мовчить. «Ми ніколи не брали цих грошей», — заявила Коваль.', 'Олена Коваль'],
])('a bare family name is the full name that the article gives before, %s', (language, text, name) => {
	expect(told(language, text)[0]?.[1]).toBe(name);
});

test('a language without a table gets its quotations, and nobody is said to speak', () => {
	expect(told('sv', '”Vi är redo att prata nu”, sade Marta Novak.')).toEqual([['Vi är redo att prata nu', null]]);
});

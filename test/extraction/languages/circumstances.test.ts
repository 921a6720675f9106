import {describe, expect, test} from 'vitest';
import {extractByTable} from '../../../source/extraction/languages/quotes-by-table.ts';
import {article} from '../article.ts';
import {foreign, quotesIn} from './lines.ts';

test.each([
	[
		'de',
		'„So geht es nicht weiter“, sagte Levke Petersen am Donnerstag bei einer Pressekonferenz.',
		'am Donnerstag',
		'speech',
	],
	['de', '„Wir ermitteln noch immer“, schrieb Lars Witt auf Twitter.', null, 'post'],
	['fr', '« Nous perdons de l’argent », a dit jeudi Levke Petersen dans un communiqué.', 'jeudi', 'statement'],
	['es', '"Perdemos mucho dinero", explicó el jueves Lucía Pedrosa en rueda de prensa.', 'el jueves', 'speech'],
	['it', "«Perdiamo molti soldi», ha detto ieri Lucia Pedrini in un'intervista.", 'ieri', 'interview'],
	[
		'pt',
		'"Perdemos muito dinheiro", disse na quinta-feira Lúcia Pedrosa em entrevista coletiva.',
		'na quinta-feira',
		'speech',
	],
	['pl', '– Tracimy na każdym kursie – powiedziała w czwartek Anna Moro w wywiadzie.', 'w czwartek', 'interview'],
	['ru', '«Мы теряем деньги», — сказала в четверг Анна Мороз на пресс-конференции.', 'в четверг', 'speech'],
	['uk', '«Ми втрачаємо гроші», — сказала у четвер Ганна Мороз в інтерв’ю.', 'у четвер', 'interview'],
])('%s: %s tells when and in what medium', (language, paragraph, when, medium) => {
	const [quote] = quotesIn(language, paragraph);
	expect([quote?.said?.when ?? null, quote?.medium]).toEqual([when, medium]);
});

test('where something was said is a place and no network', () => {
	expect(quotesIn('es', '"Nos vamos todos", dijo Luis Vidal en Velmar el lunes.')[0]?.said).toMatchObject({
		text: 'en Velmar el lunes',
		when: 'el lunes',
		where: 'en Velmar',
	});
	expect(quotesIn('es', '"Nos vamos todos", escribió Luis Vidal en Facebook.')[0]?.said).toBeNull();
});

test('the outlet that was told relays the words', () => {
	expect(quotesIn('es', '"Nos vamos todos", dijo Luis Vidal a Radio Costa.')[0]?.chain.map(({name}) => name)).toEqual([
		'Radio Costa',
	]);
	expect(
		quotesIn('de', '„Wir gehen alle“, sagte Lars Witt der Deutschen Presse-Agentur.')[0]?.chain.map(({name}) => name),
	).toEqual(['Deutschen Presse-Agentur']);
});

test.each([
	['de', 'Lars Witt bestritt, „Geld genommen“ zu haben.', 'denies'],
	['de', '„Wann machen die auf?“, fragte Lars Witt.', 'asks'],
	['fr', 'Luc Maréchal a démenti avoir « reçu de l’argent ».', 'denies'],
	['es', '“¿Y ahora adónde voy?”, preguntó Ana Moro.', 'asks'],
	['it', '«E adesso dove vado?», chiede Anna Moro.', 'asks'],
	['pt', 'Luís Vidal negou ter “recebido dinheiro”.', 'denies'],
	['pl', 'Lech Witek zaprzeczył, że „wziął pieniądze”.', 'denies'],
	['ru', '«Куда мне идти?» — спросила Анна Мороз.', 'asks'],
	['uk', 'Петро Бондар заперечив, що «брав гроші».', 'denies'],
])('%s: the force of the cue in %s', (language, paragraph, force) => {
	expect(quotesIn(language, paragraph)[0]?.cue?.force).toBe(force);
});

describe('conversations', () => {
	test('turns with names are quotes, and a paper’s turns are the paper’s', () => {
		const {genre, quotes} = extractByTable(
			foreign(
				'de',
				'Die Biologin Elena Marsch forscht.',
				'KURIER: Wann war das?',
				'Marsch: Im Jahr 2011.',
				'KURIER: Und dann?',
				'Marsch: Dann kam „nichts“ mehr.',
			),
		);
		expect(genre).toBe('interview');
		expect(quotes.map(({text, speaker}) => [speaker?.name, speaker?.kind, text])).toEqual([
			['KURIER', 'organisation', 'Wann war das?'],
			['Elena Marsch', 'person', 'Im Jahr 2011.'],
			['KURIER', 'organisation', 'Und dann?'],
			['Elena Marsch', 'person', 'Dann kam „nichts“ mehr.'],
		]);
	});

	test('questions under a label are the outlet’s, answers the one person’s whom the text names', () => {
		const {quotes} = extractByTable(
			foreign(
				'es',
				'La bióloga Elena Marcha estudia el Var.',
				'Pregunta: ¿Cuándo fue?',
				'Respuesta: En 2011.',
				'Pregunta: ¿Y luego?',
				'Respuesta: Nada.',
			),
		);
		expect(quotes.map(({text, speaker}) => [text, speaker?.name, speaker?.resolution])).toEqual([
			['En 2011.', 'Elena Marcha', 'carried'],
			['Nada.', 'Elena Marcha', 'carried'],
		]);
	});
});

test('a block quotation is whoever signs it', () => {
	const plain = article(
		'1234',
		'La maire Odile Berthier est venue.',
		'[block quotation] Nous ne partirons pas.',
		'— Odile Berthier',
	);
	const {quotes} = extractByTable({...plain, language: 'fr'});
	expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Odile Berthier']);
});

test('a headline looks into itself only', () => {
	const plain = article(
		'Bürgermeisterin: „Wir haben niemals Geld genommen“',
		'Die Bürgermeisterin Klara Behrens schweigt.',
	);
	const {quotes} = extractByTable({...plain, language: 'de'});
	expect(quotes.map(({text, speaker}) => [text, speaker?.name])).toEqual([
		['Wir haben niemals Geld genommen', 'Klara Behrens'],
	]);
	const thing = article('Streit um den Hafen: „Wir haben niemals Geld genommen“', 'Klara Behrens sagte nichts.');
	expect(extractByTable({...thing, language: 'de'}).quotes[0]?.speaker).toBeNull();
});

test('every place of a statement is where its words stand', () => {
	const plain = foreign('pl', 'Burmistrz Klara Behrens milczy. – Nigdy – powiedziała Behrens w radiu. – Ani wczoraj.');
	for (const {segments, cue, speaker} of extractByTable(plain).quotes) {
		expect(segments.map(({start, end}) => plain.text.slice(start, end))).toEqual(['Nigdy', 'Ani wczoraj.']);
		expect(cue && plain.text.slice(cue.start, cue.end)).toBe('powiedziała');
		expect(speaker && plain.text.slice(speaker.start, speaker.end)).toBe('Behrens');
	}
});

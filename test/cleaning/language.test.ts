import {describe, expect, test} from 'vitest';
import {languageOf} from '../../source/cleaning/metadata/language.ts';

/** Two reports of about ninety characters a language: wire style, and one with a quotation of few different words. */
const texts: Readonly<Record<string, readonly string[]>> = {
	de: [
		'Der Hafen bleibt geschlossen. Das teilte die Reederei am Dienstag mit, nachdem zwei Kräne ausgefallen waren.',
		'„Niemand hat uns gefragt“, sagte Vogel. „Niemand wird uns fragen.“ Das Rohr ist leer, der Fluss auch.',
	],
	fr: [
		'Le port reste fermé, a annoncé mardi la compagnie. Deux grues sont tombées en panne dans la nuit.',
		'« Personne ne nous a demandé », a dit la maire. « Personne ne nous demandera rien. »',
	],
	es: [
		'El puerto sigue cerrado, anunció el martes la compañía. Dos grúas se averiaron por la noche.',
		'“Nadie nos preguntó”, dijo la alcaldesa. “Nadie nos va a preguntar nada.” El río está vacío.',
	],
	it: [
		'Il porto resta chiuso, ha annunciato martedì la compagnia. Due gru si sono guastate nella notte.',
		'«Nessuno ci ha chiesto niente», ha detto la sindaca. «Nessuno ci chiederà mai.» Il fiume è vuoto.',
	],
	pt: [
		'O porto continua fechado, anunciou na terça-feira a companhia. Dois guindastes quebraram durante a noite.',
		'“Ninguém nos perguntou”, disse a prefeita. “Ninguém vai nos perguntar nada.” O rio está vazio.',
	],
	pl: [
		'Port pozostaje zamknięty, poinformowała we wtorek spółka. W nocy zepsuły się dwa dźwigi.',
		'„Nikt nas nie pytał”, powiedziała burmistrz. „Nikt nas nie zapyta.” Rzeka jest pusta od maja.',
	],
	ru: [
		'Полиция задержала сторожа после пожара в порту Горина. «Я спал», — сказал он. «Он всегда спит», — добавил Колар.',
		'Порт остается закрытым, сообщила во вторник компания. Ночью сломались два крана, никто не пострадал.',
		'«Нас никто не спрашивал», — сказала мэр. «Никто нас и не спросит». Река пуста с мая, порт стоит.',
	],
	uk: [
		'Порт залишається закритим, повідомила у вівторок компанія. Вночі зламалися два крани.',
		'«Нас ніхто не питав», — сказала мерка. «Ніхто нас і не спитає». Річка порожня з травня.',
	],
	be: ['Порт застаецца закрытым, паведаміла ў аўторак кампанія. Уначы зламаліся два краны, ніхто не пацярпеў.'],
	bg: ['Пристанището остава затворено, съобщи във вторник компанията. През нощта се повредиха два крана.'],
	sr: ['Лука остаје затворена, саопштила је у уторак компанија. Током ноћи су се покварила два крана.'],
	mk: [
		'Пристаништето останува затворено, соопшти во вторникот компанијата. Ноќеска се расипаа два крана, рече ќерката, која ѓаконот ја виде.',
	],
	sv: [
		'Hamnen är fortsatt stängd, meddelade rederiet på tisdagen. Två kranar gick sönder under natten.',
		'”Ingen frågade oss”, sade borgmästaren. ”Ingen kommer att fråga oss heller.” Floden är tom.',
	],
	nl: [
		'De haven blijft gesloten, meldde de rederij dinsdag. Twee kranen gingen in de nacht kapot.',
		'“Niemand heeft het ons gevraagd”, zei de burgemeester. “Niemand zal het ons vragen.” De rivier is leeg.',
	],
	cs: [
		'Přístav zůstává zavřený, oznámila v úterý společnost. V noci se porouchaly dva jeřáby.',
		'„Nikdo se nás neptal,“ řekla starostka. „Nikdo se nás ani nezeptá.“ Řeka je od května prázdná.',
	],
	ro: [
		'Portul rămâne închis, a anunțat marți compania. Două macarale s-au defectat în timpul nopții.',
		'„Nimeni nu ne-a întrebat”, a spus primărița. „Nimeni nu ne va întreba.” Râul este gol din mai.',
	],
	tr: [
		'Liman kapalı kalmaya devam ediyor, şirket salı günü açıkladı. Gece iki vinç bozuldu.',
		'“Kimse bize sormadı” dedi belediye başkanı. “Kimse bize sormayacak.” Nehir mayıstan beri boş.',
	],
};

const cases = Object.entries(texts).flatMap(([language, list]) => list.map(text => [language, text] as const));

test.each(cases)('%s: %s', (language, text) => {
	expect(languageOf(text)).toBe(language);
});

describe('rather nothing than the wrong language', () => {
	test.each([
		'Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar Velmar',
		'Novak 12, Petrov 14, Lund 9, Brandt 31, Moor 8, Thom 22, Reiter 17, Grund 4, Vogel 19, Witt 6, Marsh 3.',
	])('%s', text => {
		expect([null, 'en']).toContain(languageOf(text));
	});
});

test('a Russian report that quotes Ukrainian words is Russian, and the other way round', () => {
	const russian =
		'Мэр сказала, что порт останется закрытым еще неделю. Были выведены из строя два крана, ремонт уже начали. ';
	const ukrainian =
		'Мерка сказала, що порт залишиться закритим ще тиждень. Вийшли з ладу два крани, їхній ремонт уже почали, і ніхто не знає, коли його закінчать. ';
	expect(languageOf(`${russian}«Ні, це не казка».`)).toBe('ru');
	expect(languageOf(`${ukrainian}«Это не мы».`)).toBe('uk');
});

import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {checkNothingLost, dump} from './documents.ts';

const typed = (...lines: readonly string[]) => {
	const article = clean(dump(lines.join('\n\n')));
	checkNothingLost(article);
	return article;
};

test('letters to the editor keep their last letter and the names beneath them', () => {
	const lines = [
		'Letters to the editor',
		'Sir – Your report on the ferry says that repairs would cost two million crowns. I was the ferry’s engineer for eleven years, and the boiler alone would cost that much.',
		'Otto Brandt',
		'Sund',
		'Sir – Councillor Orlov asks us to be patient. My mother was patient. She died waiting for the ferry.',
		'Lea Brun',
		'Lindow',
		'Madam – May I remind your columnist that the ferry is a bridge that has not made up its mind?',
		'Prof. Dora Lund',
		'University of Velmar',
	];
	expect(typed(...lines).removed).toEqual([]);
});

test('the entries of a live blog stay, the last and shortest as well', () => {
	const article = typed(
		'Storm Ilka: latest updates as ferries stop',
		'18:42 Ferries suspended',
		'The Var ferry company says all sailings are cancelled until at least noon on Friday. “Please stay at home,” it writes.',
		'17:55 Two people hurt in Sund',
		'Two people have been injured by a falling tree in Sund, police say.',
		'16:02 – Schools to close',
		'Schools in three districts will be closed tomorrow, the education ministry has confirmed.',
	);
	expect(article.removed).toEqual([]);
	expect(article.title).toBe('Storm Ilka: latest updates as ferries stop');
});

test('what somebody wrote on a network, led up to by its name, is no share bar', () => {
	const article = typed(
		'Stromausfall in Lindow',
		'In Lindow ist am Montag für zwei Stunden der Strom ausgefallen.',
		'Betroffen waren nach Angaben der Stadtwerke rund 4000 Haushalte.',
		'Grund war ein Bagger, der bei Arbeiten am Hafen ein Kabel durchtrennt hatte.',
		'Die Polizei schrieb auf Twitter: „Bitte rufen Sie nur im Notfall an.“',
	);
	expect(article.removed).toEqual([]);
});

test('the share bar of a page is still removed', () => {
	const article = typed(
		'Power cut in Lindow',
		'The power failed in Lindow for two hours on Monday, and some four thousand homes went without light, the utility said.',
		'A digger that worked at the harbour had cut a cable, and the trams between the station and the pier stood still.',
		'Share on Facebook',
		'Read more: Ten years of power cuts',
	);
	expect(article.removed.map(({text}) => text)).toEqual(['Share on Facebook', 'Read more: Ten years of power cuts']);
});

test('a headline may be two sentences, and a result below it is none', () => {
	expect(
		typed(
			'Pożar papierni w Gorinie. Zatrzymano stróża',
			'Policja zatrzymała stróża po pożarze.',
			'Nikt nie zginął.',
			'Sąd zbierze się w piątek.',
		).title,
	).toBe('Pożar papierni w Gorinie. Zatrzymano stróża');
	expect(
		typed(
			'Kolar’s late header sends Gorin Rovers through',
			'Gorin Rovers 2-1 Velmar City',
			'Captain Marek Kolar headed in a winner in the last minute as Gorin Rovers came from behind to beat Velmar City and reach the semi-finals of the cup for the first time in 22 years.',
			'Pedro Alves had put the visitors ahead from the spot on 12 minutes before Luka Senn levelled after the break.',
			'“I just closed my eyes and jumped,” said a grinning Kolar, who has scored in every round of the cup this year.',
		).title,
	).toBe('Kolar’s late header sends Gorin Rovers through');
});

import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {isKicker} from '../../source/cleaning/kickers.ts';
import {checkNothingLost, dump, kept, removed} from './documents.ts';

const column = [
	'Every spring some minister or other discovers the flat white, and this year it was the one for ports, who told a podcast that people of my daughter’s age could buy a flat if they drank less of it.',
	'I have done the sums so that he does not have to. A cup a day comes to fourteen hundred crowns a year, and the cheapest flat in Velmar to a hundred and ten thousand.',
	'His defenders say that he was quoted out of context. I listened to the context, all forty minutes of it, and the context was worse than what the papers printed.',
	'He bought his own first house in 1989, for thirty-eight thousand crowns, and told the same podcast that it had been a struggle to find the stamp duty.',
];
const page = (...lines: readonly string[]) => {
	const article = clean(dump([...lines, ...column].join('\n')));
	checkNothingLost(article);
	return article;
};

test.each(['OPINION', 'Comment', 'World news', 'ANALYSIS', 'Opinion | Columnists', 'МНЕНИЕ', 'رأي'])(
	'below the label %s stands the headline, though the text takes up none of its words',
	label => {
		const article = page(label, 'Stop blaming the young', 'Helena Marsh');
		expect(article).toMatchObject({title: 'Stop blaming the young', authors: ['Helena Marsh']});
		expect(kept(article, 'byline')).toEqual(['Helena Marsh']);
		expect(removed(article, 'navigation')).toEqual([label]);
	},
);

test('a live page of short entries has the headline below its label, too', () => {
	expect(clean(dump('LIVE\nStorm Ilka: the latest\n18:40\nThe ferries have stopped.')).title).toBe(
		'Storm Ilka: the latest',
	);
});

test('a label with more than labels in it is a headline like another', () => {
	expect(['Live', 'In depth', 'World / Politics', 'Exclusive:'].every(isKicker)).toBe(true);
	expect(['Live and let live', 'World leaders meet in Velmar', 'Opinion: stop it', '18:40', ''].some(isKicker)).toBe(
		false,
	);
});

test('a name below the headline is a byline, with a rank, a place or a second name beside it', () => {
	for (const [line, authors] of [
		['Ines Albrecht, technology correspondent', ['Ines Albrecht']],
		['Ines Albrecht in Leeds', ['Ines Albrecht']],
		['Ines Albrecht and Jo Sandberg', ['Ines Albrecht', 'Jo Sandberg']],
		['Анна Линдова', ['Анна Линдова']],
	] as const) {
		const article = page('The minister and his cup of coffee', line);
		expect([line, article.authors]).toEqual([line, authors]);
		expect(kept(article, 'byline')).toEqual([line]);
	}
});

test('a heading that names what the text is about, a place or an outlet are no bylines', () => {
	const article = clean(
		dump(
			['The house of Marta Novak and what it cost', 'Marta Novak', ...column, 'Marta Novak never went there.'].join(
				'\n',
			),
		),
	);
	expect(article.authors).toEqual(['Marta Novak']);
	const told = clean(
		dump(
			[
				'The house that nobody could buy',
				'Marta Novak',
				column[0]!,
				'Marta Novak never went there.',
				...column.slice(1),
			].join('\n'),
		),
	);
	expect(told.authors).toEqual([]);
	expect(page('The minister and his cup of coffee', 'Inland Tribune').authors).toEqual([]);
	expect(page('The minister and his cup of coffee', 'Velmar, Aland').authors).toEqual([]);
	expect(page('The minister and his cup of coffee', 'FULL TEXT.').authors).toEqual([]);
});

test('the last paragraph of copied text stays where somebody declines to comment', () => {
	const last =
		'A spokeswoman for the ministry declined to comment on the sum. She said it would answer “in due course.”';
	const article = clean(
		dump(
			[
				'Home',
				'Sport',
				'Log in',
				'The minister and his cup of coffee',
				'Share',
				'Facebook',
				...column,
				last,
				'You might also like',
				'Chess club wins again',
				'© 2025 Harbor Courier',
			].join('\n'),
		),
	);
	expect(article.text).toContain(last);
});

test('of two lines that could be the headline the lower is the standfirst, but not below a section’s name', () => {
	const text = [
		'The minister, his podcast and the price of a flat in Velmar',
		'How people of a daughter’s age could buy the cheapest flat for fourteen hundred cups',
		...column,
	];
	expect(clean(dump(text.join('\n'))).title).toBe(text[0]);
	expect(clean(dump(['Velmar Podcast', ...text.slice(1)].join('\n'))).title).toBe(text[1]);
});

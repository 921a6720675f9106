import {beforeAll, describe, expect, test} from 'vitest';
import {loadExtractor, type Extractor} from '../../../source/extraction/extract.ts';
import type {Quote} from '../../../source/model/statement.ts';
import {article} from '../article.ts';

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
});

const quotesIn = (...paragraphs: string[]): readonly Quote[] =>
	extractor.extract(article('Port stands still', ...paragraphs)).quotes;
const told = (...paragraphs: string[]) =>
	quotesIn(...paragraphs).map(({speaker, cue}) => [speaker?.name ?? null, cue?.text ?? null]);

test('the one who is described speaks, and not the town in the description', () => {
	expect(
		told('The former mayor of Lindow told a court on Tuesday that he had “never taken a single crown” from anyone.'),
	).toEqual([['former mayor of Lindow', 'told']]);
});

test('neither the town where it happened speaks nor are the police its description', () => {
	const {claims} = extractor.extract(
		article('Port stands still', 'A man has been arrested after a fire in Gorin, police said on Sunday.'),
	);
	expect(claims.map(({source}) => source?.name)).toEqual(['police']);
});

test('whoever is told something is not who says it', () => {
	expect(
		told(
			'Union chief Marta Novak raised the issue twice, in 2019 and again in 2021. Both times she was told “it is on the list”.',
		),
	).toEqual([[null, null]]);
	expect(told('Marta Novak is telling reporters that the talks are “a farce”.')).toEqual([
		['Marta Novak', 'is telling'],
	]);
});

describe('a report within a report', () => {
	test('is the inner one’s, passed on by the outer one', () => {
		const [quote] = quotesIn(
			'Novak’s spokesman, Ivo Pell, told the Courier that Petrov had said the strike was “a family matter”.',
		);
		expect(quote).toMatchObject({speaker: {name: 'Petrov'}, cue: {text: 'had said'}, chain: [{name: 'Ivo Pell'}]});
	});

	test('is only one where the inner verb reports', () => {
		expect(told('Klara Behrens said that Jonas Reiter “should be ashamed”.')).toEqual([['Klara Behrens', 'said']]);
		expect(told('Klara Behrens described the move as “a breach of trust”.')).toEqual([['Klara Behrens', 'described']]);
		expect(told('Klara Behrens released a statement on Friday calling the move “a breach of trust”.')[0]?.[0]).toBe(
			'Klara Behrens',
		);
	});
});

describe('a quotation over paragraphs', () => {
	test('belongs to whom a clause beside its last paragraph names', () => {
		const [first, second] = quotesIn(
			'“The report says that the ground is unsafe,” Ruben Falk said. “What more do they want?”',
			'“She looked me in the eye and said it would never be built.',
			'“So we built it.',
			'“And she came to the opening,” Mia Okoro recalled with a smile.',
		);
		expect(first?.speaker?.name).toBe('Ruben Falk');
		expect(second).toMatchObject({speaker: {name: 'Mia Okoro', resolution: 'stated'}, cue: {text: 'recalled'}});
		expect(second?.segments).toHaveLength(3);
	});

	test('keeps each of its paragraphs, straight marks or not', () => {
		const [quote] = quotesIn(
			'"We are flying on the rim," Tomas Kral told a news conference. "Last week I had a captain who had not had a Sunday off since February.',
			'"He is not the only one. I could give you forty names.',
			'"And I will, if the company wants them."',
		);
		expect(quote?.segments).toHaveLength(4);
		expect(quote?.speaker?.name).toBe('Tomas Kral');
	});
});

describe('the cue', () => {
	test.each([
		[
			'Coach Birgit Aune hailed her players’ “lungs and hearts” but admitted they had been “a mess” early on.',
			'admitted',
		],
		['A memo from the following week warns that the crane “should not be used in winds above force five”.', 'warns'],
		[
			'One crane driver, who asked not to be named for fear of reprisals, described “a culture of shrugging”.',
			'described',
		],
	])('%s', (sentence, cue) => {
		expect(quotesIn(sentence).at(-1)?.cue?.text).toBe(cue);
	});

	test('of one word that opens a sentence joins it with the next', () => {
		expect(quotesIn('“No,” Emil Sorda said. “I am not.”').map(({text}) => text)).toEqual(['No, I am not.']);
	});
});

describe('circumstances', () => {
	const circumstances = (sentence: string) => {
		const quote = quotesIn(sentence).at(-1);
		return [quote?.said?.text ?? null, quote?.medium ?? null];
	};
	test.each([
		['Villagers in Sund say they have been “abandoned” by the company.', null, null],
		['“These are strong numbers,” said Piet Verloren, an analyst at Kestrel Securities.', null, null],
		['Ruben Falk, who signed a new deal in January, called the foul “a scandal”.', null, null],
		['Speaking on Monday, Ruben Falk called the foul “a scandal”.', 'on Monday', null],
		['“Some people think chalk is heavy,” Hugo Pahl wrote on X late on Tuesday.', 'late on Tuesday', 'post'],
		['Hugo Pahl has deleted a post in which he called striking teachers “lazy and loud”.', null, 'post'],
	])('%s', (sentence, said, medium) => {
		expect(circumstances(sentence)).toEqual([said, medium]);
	});

	test('a dateline says nothing of when it was said', () => {
		const [quote] = quotesIn(
			'PORT ELSA, March 3 (Coastal News Agency) - Finance Minister Olga Stern called the cut “daylight robbery”.',
		);
		expect(quote?.said).toBeNull();
	});
});

describe('what is a quotation', () => {
	const texts = (title: string, ...paragraphs: string[]) =>
		extractor.extract(article(title, ...paragraphs)).quotes.map(({text}) => text);

	test('what a headline takes from one of the text', () => {
		expect(
			texts(
				'‘THEY IGNORED ME FOR YEARS’: letters on the crane',
				'“They ignored me for years,” Lea Brun told the inquiry.',
			),
		).toEqual(['THEY IGNORED ME FOR YEARS', 'They ignored me for years,']);
	});

	test('what a headline of two halves begins with, and not a nickname in it', () => {
		const body = 'The wall was built in three days and fell on the fourth.';
		expect(texts('‘NOBODY CHECKED THE BOLTS’: crane driver on the fall', body)).toEqual(['NOBODY CHECKED THE BOLTS']);
		const [quote] = extractor.extract(
			article('‘NOBODY CHECKED THE BOLTS’: Harbour driver tears into owners', body),
		).quotes;
		expect(quote?.speaker?.mention).toBe('Harbour driver');
		expect(texts('The ‘Old Iron Lady’ of the quay: a crane’s hundred years', body)).toEqual([]);
	});

	test('what a note reads, and not the title of a memoir', () => {
		expect(texts('Port stands still', 'A handwritten note in the margin reads, “Not now.”')).toEqual(['Not now.']);
		expect(
			texts(
				'Port stands still',
				'In her memoir, “Cold Is a Word,” published in 1999, she wrote that she had “never trusted anybody.”',
			),
		).toEqual(['never trusted anybody.']);
	});
});

test('what is ruled out is denied, and who pleads guilty asks for nothing', () => {
	const forces = (sentence: string) =>
		extractor.extract(article('Port stands still', sentence)).claims.map(({cue}) => cue?.force);
	expect(forces('Ilse Brandt ruled out a bid for the smaller company.')).toEqual(['denies']);
	expect(forces('The builder, Karel Dusek, pleaded guilty to fraud on Monday.')).not.toContain('asks');
});

test('the one by whom somebody is told or called something says it', () => {
	expect(told('Marta Novak has been called “the loudest voice in the harbour” by this newspaper.')).toEqual([
		['this newspaper', 'has been called'],
	]);
	expect(
		told('Lucy Denholm said she had been told by a senior colleague to “stop fussing”.').map(([name]) => name),
	).toEqual(['senior colleague']);
});

test('a rare verb straight behind the words is of whoever follows it', () => {
	expect(
		told(
			'President Dusan Ilic vowed that they would “never be abandoned”. “He should come here,” muttered a young docker.',
		),
	).toEqual([
		['Dusan Ilic', 'vowed'],
		['young docker', 'muttered'],
	]);
});

test('who speaks behind a semicolon is not who does something before it', () => {
	expect(
		told('The Harbour Board opened an inquiry; its chairwoman, Louise Tran, said firms “cannot outsource honesty”.'),
	).toEqual([['Louise Tran', 'said']]);
});

test('a form says what it says, and not the paper that saw it', () => {
	expect(
		told('The form, seen by the Courier, says that treatment “may be discontinued”.').map(([name]) => name),
	).toEqual(['form']);
});

test('a court that is told something and a night say nothing in a headline', () => {
	const titled = (title: string) =>
		extractor.extract(article(title, 'The harbour was quiet.')).quotes.map(({speaker}) => speaker?.name ?? null);
	expect(titled('Man who took ferry ‘wanted to go home’, court told')).toEqual([null]);
	expect(titled('‘We counted the bridges’: a night on the road out of Darvan')).toEqual([null]);
});

test('he and she mean whom the sentence before brings in by what they are', () => {
	expect(
		told(
			'Kieran Doyle had brought his sons. “Ask them,” he said. The older boy, Finn, obliged. “In the library,” he said.',
			'Perry was a machine. Her co-founder and brother, Jae Park, who left in 2023, put it another way. “We taught it to please,” he said.',
			'His widow, Elaine, sat with her head bowed. In a letter read by her solicitor, Patrick Amadi, she called him “a kind man”.',
		).map(([name]) => name),
	).toEqual(['Kieran Doyle', 'Finn', 'Jae Park', 'Elaine']);
});

test('a participle that opens a sentence is nobody', () => {
	expect(
		told('Lucy Denholm spoke first. Cross-examined by Simon Tallis, she accepted that. “They might,” she said.').map(
			([name]) => name,
		),
	).toEqual(['Lucy Denholm']);
});

test('the cue is the verb of who speaks, and not what describes them', () => {
	expect(told('The report, published last week, calls the savings “modest and uncertain”.')).toEqual([
		['report', 'calls'],
	]);
	expect(told('After that, says the producer, Leonora Bassey, “the phone rang until it broke”.')).toEqual([
		['Leonora Bassey', 'says'],
	]);
});

test('what goes on behind “…,” said his wife is hers, and what follows another speaker is theirs', () => {
	expect(
		told('Roy Teague said no one had come. “Not one,” said his wife. “Not even to lie to us.”').map(([name]) => name),
	).toEqual(['his wife']);
});

test('two who speak together do so with a relative clause behind them', () => {
	const [quote] = quotesIn('Alec Munro and Peter Shah, who sing in the choir, said the idea was “vulgar and noisy”.');
	expect(quote).toMatchObject({speaker: {name: 'Alec Munro'}, with: [{name: 'Peter Shah'}]});
});

test('she is the solicitor whom the sentence before brings in, whichever gender her name is', () => {
	expect(
		told(
			'Ruben Stahl had offered Grace Abara half of it. Her solicitor, Jo Marchbanks, confirmed it. “Half of nothing,” she said.',
		).map(([name]) => name),
	).toEqual(['Jo Marchbanks']);
});

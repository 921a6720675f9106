import {beforeAll, describe, expect, test} from 'vitest';
import {loadExtractor, type Extractor} from '../../source/extraction/extract.ts';
import type {Quote} from '../../source/model/statement.ts';
import {article} from './article.ts';

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
});

const quotesOf = (...paragraphs: string[]): readonly Quote[] =>
	extractor.extract(article('Port stands still', ...paragraphs)).quotes;
const told = ({text, speaker}: Quote) => [text, speaker?.name];

describe('who says it', () => {
	test('the name behind the quotation, and the name before it', () => {
		expect(
			quotesOf(
				'“We are ready to talk, but not under threat,” said Marta Novak, the head of the dockers’ union.',
				'Pavel Petrov told reporters: “A deadline is a deadline and it will stay one.”',
			).map(told),
		).toEqual([
			['We are ready to talk, but not under threat,', 'Marta Novak'],
			['A deadline is a deadline and it will stay one.', 'Pavel Petrov'],
		]);
	});

	test('where a paper quotes with single marks, an unusual cue is no reason to doubt the quotation', () => {
		expect(
			quotesOf(
				'The cranes stood still for a third day on Monday.',
				"'I wrote letters about pier four and did not get one answer,' thundered Marta Novak, 58, to gasps from the gallery.",
			).map(told),
		).toEqual([['I wrote letters about pier four and did not get one answer,', 'Marta Novak']]);
	});

	test('a verb alone between quotation and speaker is the cue, however seldom it reports', () => {
		const quotes = quotesOf(
			'“I wrote letters about pier four and did not get one answer,” stormed Marta Novak, 58, to gasps from the gallery.',
			'Marta Novak thundered: “They knew, and they did nothing for two years.”',
			'“We will never forget it,” Novak fumed on Tuesday.',
		);
		expect(quotes.map(({cue}) => cue?.text)).toEqual(['stormed', 'thundered', 'fumed']);
	});

	test('the letter of a party behind a name is nobody', () => {
		const [quote] = quotesOf(
			'Gov. Lena Brandt (R) is defending the launch of a campaign with the line “the harbour, we are on it.”',
		);
		expect(quote?.speaker?.name).toBe('Lena Brandt');
	});

	test('a pronoun is the person last spoken of whom it fits', () => {
		const [, second] = quotesOf(
			'Marta Novak met Pavel Petrov, the minister of ports, on Friday.',
			'“We are ready to talk,” Ms. Novak said after the meeting. Mr. Petrov left by the back door.',
			'“Nobody wants an empty harbour,” she added.',
		);
		expect(second?.speaker).toMatchObject({name: 'Marta Novak', mention: 'she', resolution: 'pronoun', kind: 'person'});
	});

	test('a paragraph that is only a quotation goes on with the speaker before it, and says that this is a guess', () => {
		const [, second] = quotesOf(
			'“I would not call it something that ends the strike, but it is a beginning,” Novak said on the quay.',
			'“We are going to stay at the table as long as there is coffee.”',
		);
		expect(second?.speaker).toMatchObject({mention: 'Novak', resolution: 'carried'});
	});

	test('the place that a report opens with is nobody’s antecedent', () => {
		const {quotes, people} = extractor.extract(
			article(
				'Port stands still',
				'PORT ELSA, Coastland (Wire) — Council leader Jonas Reiter came late, and he called the report “a fairy tale with invoices.”',
			),
		);
		expect(quotes[0]?.speaker).toMatchObject({name: 'Jonas Reiter', mention: 'he'});
		expect(people.map(({name}) => name)).toEqual(['Jonas Reiter']);
	});

	test('people in a caption are nobody’s antecedents', () => {
		const quotes = extractor.extract(
			article(
				'Port stands still',
				'Ruta Simon spoke to the dockers on Friday. “We will wait for the second reading,” Simon said.',
				'[caption] Marta Novak shakes hands with Inge Halloran at Pier 4.',
				'“There is no reason to shout at each other,” she added.',
			),
		).quotes;
		expect(quotes.at(-1)?.speaker?.name).toMatch(/Simon/);
	});

	test('*adding that he believes* still speaks for him and not for the one he speaks of', () => {
		const quotes = quotesOf(
			'Pavel Petrov opened the talks. “Our goal is to end this strike,” he said, adding that he believes Novak “deserves tremendous credit” for coming.',
		);
		expect(quotes.map(told)).toEqual([
			['Our goal is to end this strike,', 'Pavel Petrov'],
			['deserves tremendous credit', 'Pavel Petrov'],
		]);
	});

	test('an unnamed speaker keeps the description and the terms', () => {
		const [quote] = quotesOf(
			'“There was never a second offer on the table,” said an official at the ministry, who spoke on condition of anonymity because the talks are private.',
		);
		expect(quote?.speaker).toMatchObject({
			kind: 'unnamed',
			name: 'official at the ministry',
			terms: 'on condition of anonymity',
		});
	});
});

describe('what belongs together', () => {
	test('a quotation around its reporting clause is one quote of two segments', () => {
		const [quote] = quotesOf('“We are ready to talk,” Marta Novak said, “but we will not talk under threat.”');
		expect(quote).toMatchObject({
			kind: 'direct',
			text: 'We are ready to talk, but we will not talk under threat.',
			segments: [{}, {}],
		});
	});

	test('a quotation over paragraphs, opened again and closed once, is one quote', () => {
		const quotes = quotesOf(
			'“I wrote letters about gate three and got no answer,” Lena Brandt said. “So I wrote again.',
			'“In October I stopped writing.”',
		);
		expect(quotes).toHaveLength(1);
		expect(quotes[0]?.text).toBe(
			'I wrote letters about gate three and got no answer, So I wrote again.\n\nIn October I stopped writing.',
		);
	});

	test('segments lie where their words are, in the text and in the raw text', () => {
		const source = article('Port stands still', '  “We are ready to talk,” Marta Novak said, “but not under threat.”');
		for (const {segments} of extractor.extract(source).quotes) {
			for (const {start, end, rawStart, rawEnd} of segments)
				expect(source.raw.slice(rawStart, rawEnd)).toBe(source.text.slice(start, end));
		}
	});
});

describe('who is described', () => {
	test('a headline’s office is whom the article names with it', () => {
		const {quotes} = extractor.extract(
			article(
				'Mayor: ‘The bridge will open in May’',
				'The bridge will open in May, mayor Klara Behrens said on Monday. “The bridge will open in May, come what may,” she told the council.',
			),
		);
		expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Klara Behrens', 'Klara Behrens']);
	});

	test('a name behind a whole description is its bearer, and another office is another person', () => {
		const {quotes, people} = extractor.extract(
			article(
				'Nine summers',
				'The minister of water, Olaf Grund, said nothing. “I have read it twice,” said the member for Port Elsa, Ines Vogel.',
				'The prime minister left early. “He will answer for it tomorrow,” the prime minister said.',
			),
		);
		expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Ines Vogel', 'prime minister']);
		expect(people.filter(({kind}) => kind === 'person').map(({name, roles}) => [name, roles])).toEqual([
			['Olaf Grund', ['minister of water']],
			['Ines Vogel', ['member for Port Elsa']],
		]);
	});

	test('the verb behind a relative clause is the cue, and the quotation goes on behind it', () => {
		const quotes = quotesOf('“I was there,” the pilot, who asked not to be named, said. “I saw the pipe.”');
		expect(quotes.map(({text, cue, speaker}) => [text, cue?.text, speaker?.terms])).toEqual([
			['I was there, I saw the pipe.', 'said', 'who asked not to be named'],
		]);
	});

	test('the name of a body has its *of*, an outlet its first word, and an hour before a name is none of it', () => {
		const {people} = extractor.extract(
			article(
				'Live: storm on the coast',
				'14:20 Harbour master Jan Kolar told the Inland Tribune that a study of the University of Velmar was wrong.',
			),
		);
		expect(people.map(({name, roles}) => [name, roles])).toEqual([
			['Jan Kolar', ['Harbour master']],
			['Inland Tribune', []],
			['University of Velmar', []],
		]);
	});
});

describe('what the clause around it tells', () => {
	test('the force of a denial, a question and a refusal', () => {
		const force = (sentence: string) => quotesOf(sentence)[0]?.cue?.force;
		expect(force('Pavel Petrov denied that the ministry had “ever threatened anybody on the quay.”')).toBe('denies');
		expect(force('“Who pays for the cranes in the meantime?” Marta Novak asked.')).toBe('asks');
		expect(force('“We have 340 members on this pier,” Marta Novak said.')).toBe('affirms');
	});

	test('the day it was said, and the outlet it was told to', () => {
		const [quote] = quotesOf('“A deadline is a deadline,” Pavel Petrov told Radio Velmar on Thursday.');
		expect(quote?.said?.when).toBe('on Thursday');
		expect(quote?.chain.map(({mention}) => mention)).toEqual(['Radio Velmar']);
	});

	test.each([
		['“We will wait,” Novak said on 12 November 2025.', 'on 12 November 2025'],
		['“We will wait,” Novak said on Thursday, March 13.', 'on Thursday, March 13'],
		['“We will wait,” Novak said in April.', 'in April'],
		['“We will wait,” Novak said late on Friday evening.', 'late on Friday evening'],
		['“We will wait,” Novak said earlier this week.', 'earlier this week'],
		['Asked about April, Novak said: “We will wait for what the judge says.”', undefined],
	])('the whole date of it: %s', (sentence, when) => {
		expect(quotesOf(sentence)[0]?.said?.when).toBe(when);
	});

	test('the head of a description is followed to the end of it', () => {
		expect(quotesOf('“We will wait,” said the head of the dockers’ union on Friday.')[0]?.speaker?.mention).toBe(
			'the head of the dockers’ union',
		);
	});

	test('the occasion with its whole name', () => {
		const [quote] = quotesOf(
			'“It is a new and a different approach,” Novak remarked at the Baltic harbour masters’ conference.',
		);
		expect(quote?.said?.where).toBe('the Baltic harbour masters’ conference');
	});

	test('a day that the cue’s clause does not tell of the saying is none of it', () => {
		const [quote] = quotesOf('Pavel Petrov said the sums paid in August were “ordinary fees, nothing more than that.”');
		expect([quote?.cue?.text, quote?.said]).toEqual(['said', null]);
		const {claims} = extractor.extract(
			article('Port stands still', 'Pavel Petrov said inspectors had found 14 payments between May and August.'),
		);
		expect(claims.find(({kind}) => kind === 'attributed')).toMatchObject({cue: {text: 'said'}, said: null});
	});

	test('two who speak together, each named behind what they are', () => {
		const [quote] = quotesOf(
			'Petrov’s lawyer, Anna Lindqvist, and the company’s chairman, Jonas Reiter, said in a joint statement that the sums were “ordinary fees, nothing more.”',
		);
		expect([quote?.speaker?.name, quote?.with.map(({name}) => name)]).toEqual(['Anna Lindqvist', ['Jonas Reiter']]);
	});

	test('two who speak together', () => {
		const [quote] = quotesOf(
			'“We have found a way to keep the port open,” Marta Novak and Pavel Petrov said in a statement.',
		);
		expect([quote?.speaker?.name, ...(quote?.with.map(({name}) => name) ?? [])].sort()).toEqual([
			'Marta Novak',
			'Pavel Petrov',
		]);
		expect(quote?.medium).toBe('statement');
	});
});

describe('whom an article names', () => {
	const peopleIn = (...paragraphs: string[]) =>
		extractor
			.extract(article('Port stands still', ...paragraphs))
			.people.map(({name, kind, names, roles}) => ({name, kind, names, roles}));

	test('an outlet with an article before it, a street and a month are no persons', () => {
		expect(
			peopleIn(
				'Jonas Reiter told the Meridian of payments between May and August. He lives on Mill Street, and he posted on Mastodon.',
			),
		).toMatchObject([
			{name: 'Jonas Reiter', kind: 'person'},
			{name: 'Meridian', kind: 'organisation', roles: []},
			{name: 'Mill Street', kind: 'organisation'},
			{name: 'Mastodon', kind: 'organisation'},
		]);
	});

	test('the same description at the start of a sentence is no other name, and a kicker is nobody', () => {
		const {people, quotes} = extractor.extract(
			article(
				'INTERVIEW: ‘We lost the river,’ says biologist',
				'The river biologist Elena Marsh has studied the Var for years. The biologist told the council so. “Nobody asked,” the biologist said.',
			),
		);
		expect(people.find(({kind}) => kind === 'person')?.names).toEqual(['Elena Marsh', 'biologist', 'The biologist']);
		expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Elena Marsh', 'Elena Marsh']);
	});

	test('an age and somebody else’s words are not what a person is called', () => {
		const [petra] = peopleIn('Petra Kol, 54, keeps a bakery. “We want answers,” said Petra Kol, 54, on Monday.');
		expect(petra?.names).toEqual(['Petra Kol']);
		const [ruta] = peopleIn('Ruta Simon, a coffee seller at the gate, is furious. “We wait,” Ruta Simon said.');
		expect(ruta?.names).toEqual(['Ruta Simon', 'a coffee seller']);
		const people = peopleIn('Echoing Reiter’s remarks, deputy mayor Sofia Brandt called the report “an insult.”');
		expect(people.find(({name}) => name === 'Sofia Brandt')).toMatchObject({
			names: ['Sofia Brandt'],
			roles: ['deputy mayor'],
		});
	});
});

test('what a claim quotes keeps both of its marks', () => {
	const {claims} = extractor.extract(
		article('Port stands still', 'Deputy mayor Sofia Brandt said the report was an insult to “everybody who votes.”'),
	);
	expect(claims.map(({text}) => text)).toContain('the report was an insult to “everybody who votes.”');
});

test('what something is called is nobody’s words', () => {
	expect(quotesOf('The report’s title is “Nine summers of nitrite”. The so-called “river fund” is empty.')).toEqual([]);
	expect(quotesOf('Review: “The Long Quay” is a symphony in search of a tune')).toEqual([]);
});

test('the title of a book between quotation marks is no quote', () => {
	expect(quotesOf('Tomas Reed is the author of “The Long Quay,” a novel about a harbour town.')).toEqual([]);
});

test('the same article gives the same extraction', () => {
	const one = article(
		'Port stands still',
		'“We are ready to talk,” Marta Novak said. She called the ruling “a gag with a stamp on it.”',
	);
	expect(JSON.stringify(extractor.extract(one))).toBe(JSON.stringify(extractor.extract(one)));
});

describe('texts that no newspaper prints', () => {
	test.each([
		['nothing', ''],
		['no mark at all', 'The port stands still. Nobody speaks.'],
		['nothing but marks', '"'.repeat(1000)],
		['marks of all kinds in a row', '“”‘’"\'«»„'.repeat(100)],
		['a line without an end', 'harbour '.repeat(5_000)],
	])('%s', (_, text) => {
		expect(() => extractor.extract(article(text))).not.toThrow();
	});

	test('eight times the text takes about eight times the work, in one line as in many', () => {
		const sentence =
			'“We are ready to talk,” Marta Novak told Radio Velmar on Friday. She said Pavel Petrov “never called” the union. ';
		const work = (text: string): number => {
			const before = process.cpuUsage();
			extractor.extract(article('Port stands still', text));
			return process.cpuUsage(before).user;
		};
		work(sentence.repeat(20));
		for (const shape of [sentence, `${sentence}\n`]) {
			const [few, many] = [work(shape.repeat(10)), work(shape.repeat(80))];
			// a square would take 64 times; the bound leaves room for a busy machine
			expect(many / few).toBeLessThan(30);
		}
	});
});

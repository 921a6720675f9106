import {describe, expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const extract = (...paragraphs: string[]) => extractor.extract(article('Port stands still', ...paragraphs));
const speakers = (...paragraphs: string[]) =>
	extract(...paragraphs).quotes.map(({speaker, cue}) => [speaker?.name ?? null, cue?.text ?? null]);

describe('who speaks', () => {
	test('is named without the verb that the tagger takes for an adjective, and the verb is the cue', () => {
		expect(
			speakers('Fans were less forgiving. "Shambles from start to end!" fumed season-ticket holder Gary Platt.'),
		).toEqual([['Gary Platt', 'fumed']]);
	});

	test('may be a body with a possessor or an ampersand in its name', () => {
		const {claims} = extract(
			"The Students' Union called the answer too late.",
			'A spokeswoman for retailer Halden & Co. said shelves would be empty within ten days.',
			'The Detroit-based company now expects operating income of 3 million.',
		);
		expect(claims.map(({source}) => source?.name)).toEqual([
			"Students' Union",
			'spokeswoman for retailer Halden & Co.',
			'Detroit-based company',
		]);
	});

	test('is the leader and not the dockers, where the mark of a plural stands alone', () => {
		expect(speakers('The dockers\' leader said it was "over and done."')).toEqual([["dockers' leader", 'said']]);
	});

	test('is the one described or named, and not whom they work for', () => {
		expect(
			speakers(
				'The United Nations special envoy for Karsia warned that the country was "days away from catastrophe".',
				'Analyst Beth Kowalczyk of Pike Street Securities said in a note that the cut "was worse than feared".',
			),
		).toEqual([
			['United Nations special envoy for Karsia', 'warned'],
			['Beth Kowalczyk', 'said'],
		]);
	});

	test('is the body whose name stands beside what it does', () => {
		expect(speakers('The operator, Tidewater Logistics, said it had called the demand "unaffordable."')).toEqual([
			['Tidewater Logistics', 'said'],
		]);
	});

	test('is whoever has a verb of his own, and not of the one who tells it', () => {
		expect(
			speakers(
				'Bruno Teixeira and Ricardo Salles met nine times. Teixeira said Salles had joked that the envelopes were "thinner every year".',
			),
		).toEqual([['Ricardo Salles', 'had joked']]);
	});
});

test('the verb behind the first of two quotations reports the second', () => {
	expect(
		speakers(
			'The Association of Freight Carriers said that it “supports reforms,” but warned against “a rush to judgment.”',
		),
	).toEqual([
		['Association of Freight Carriers', 'said'],
		['Association of Freight Carriers', 'warned'],
	]);
});

test('whose claim is contradicted is quoted, and not what contradicts it', () => {
	expect(
		speakers('The findings contradict a 2019 claim by the lobby group Clear Skies that the loss had “paused”.').map(
			([name]) => name,
		),
	).toEqual(['Clear Skies']);
});

test('a cue that the tagger takes for an adjective is no part of who says it', () => {
	expect(speakers('“She is lying, plain and simple,” one council official alleged.')).toEqual(
		[['One council official', 'alleged']].map(([name, cue]) => [name!.toLowerCase(), cue]),
	);
});

describe('who is quoted', () => {
	test('is one of somebody and not one of some things, where *he* speaks on', () => {
		expect(
			speakers(
				'In May, Pavel Petrov himself acknowledged one of the closures. “We lost three days in April,” he told the host.',
			),
		).toEqual([['Pavel Petrov', 'told']]);
	});

	test('is who stands before a relative clause, and not the last noun of it', () => {
		expect(
			speakers(
				'Danilo Ferro spoke from his bed. Ferro said it was loud.',
				'But a former safety officer, who asked that her name not be used because she still works in the industry, said inspectors telephoned first. “We swept for three days,” she said.',
			),
		).toEqual([['former safety officer', 'said']]);
	});

	test('has the verb that stands between, and not the one that goes on', () => {
		expect(speakers('“We will see them in court,” said Theo Marsh, adding that a lawsuit was ready.')).toEqual([
			['Theo Marsh', 'said'],
		]);
	});
});

describe('a pronoun', () => {
	test('is never the one who asks', () => {
		expect(
			speakers(
				'Dr Niall Fogarty wrote eleven emails to the board of the hospital.',
				'Asked by Eleanor Shaw, counsel to the inquiry, why he had not gone sooner, he paused. “Because I was frightened,” he said.',
			),
		).toEqual([['Niall Fogarty', 'said']]);
	});

	test('goes on with somebody without a name, though somebody named spoke in the paragraph before', () => {
		expect(
			speakers(
				'The labour minister, Piet Vos, denied that. “That is simply not true,” he said.',
				'One crane driver, who asked not to be named, said many younger members wanted to accept. “I have got a mortgage,” he said.',
			),
		).toEqual([
			['Piet Vos', 'said'],
			['One crane driver', 'said'],
		]);
	});

	test('means the named one again, where he spoke in between', () => {
		expect(
			speakers(
				'One crane driver said many wanted to accept. The minister, Piet Vos, said nothing was lost. “My door is open,” he said.',
			),
		).toEqual([['Piet Vos', 'said']]);
	});

	test('means nobody’s radio, though it failed where somebody recalls it', () => {
		expect(
			speakers(
				'Einar Moen poured coffee. In 1987, he recalls, a trawler’s radio failed. “I saw her bow lights,” he says.',
				'One driver said many wanted to accept. “I have got a mortgage,” he said.',
			),
		).toEqual([
			['Einar Moen', 'says'],
			['One driver', 'said'],
		]);
	});

	test('of several goes on with those who reported, be they nobody by name', () => {
		const {claims} = extract('The authors wrote that it held. They acknowledged that walking was self-reported.');
		expect(claims.map(({source}) => source?.name)).toEqual(['authors', 'authors']);
	});

	test('that stands for a body means the one that a description named last', () => {
		const {claims} = extract(
			'Norvale University confirmed that records were lost.',
			'The Students’ Union called the answer late.',
			'The university disputes that timeline. It says the intrusion was found on 10 May.',
		);
		expect(claims.at(-1)?.source).toMatchObject({name: 'Norvale University', mention: 'It'});
	});
});

test('a title has all its words, and a member of a party is no party', () => {
	const {people, claims} = extract(
		'Chief Executive Ingrid Halloran told analysts that the half was tough.',
		'One Republican said the answers were an insult to the town, and a Velmarian agreed that they were.',
	);
	expect(people.map(({name, roles}) => [name, roles])).toEqual([['Ingrid Halloran', ['Chief Executive']]]);
	expect(claims.find(({cue}) => cue?.text === 'said')?.source).toMatchObject({kind: 'unnamed', name: 'One Republican'});
});

test('whoever stands at the end of a headline says what it quotes, and what it says', () => {
	const {quotes, claims} = extractor.extract(
		article('Council ‘knew of cracks’ for years, warns former head of bridges', 'The bridge was closed on Monday.'),
	);
	expect(quotes.map(({text, speaker}) => [text, speaker?.name])).toEqual([
		['knew of cracks', 'former head of bridges'],
	]);
	expect(claims.filter(({kind}) => kind === 'attributed').map(({source, text}) => [source?.mention, text])).toEqual([
		['former head of bridges', 'Council ‘knew of cracks’ for years'],
	]);
});

test('the keeper who alleged has no verb in his name before a clause either', () => {
	expect(
		speakers(
			'In a blog post that has since been deleted, the keeper alleged that the bird “walked out behind a catering van.”',
		),
	).toEqual([['keeper', 'alleged']]);
});

test('a relative pronoun is whom an apposition describes, and not the place in it', () => {
	const {claims, people} = extract(
		'The leak was found by Kestrel Labs, a nonprofit in Tallinn, which said in a blog post that it had told the company on Aug. 3.',
	);
	expect(claims.find(({cue}) => cue !== null)?.source?.name).toBe('Kestrel Labs');
	expect(people.map(({name}) => name)).toEqual(['Kestrel Labs', 'Tallinn']);
});

test('the company is the one body that headline and first paragraph name, and nobody where they name two', () => {
	const sources = (...paragraphs: string[]) =>
		extractor.extract(article(...paragraphs)).claims.map(({source}) => source?.name ?? null);
	const told = 'The Velmar-based company said it would cut 1,200 jobs.';
	expect(sources('Corvid Motors cuts outlook', 'Corvid Motors lowered its forecast on Thursday.', told).at(-1)).toBe(
		'Corvid Motors',
	);
	expect(sources('Corvid Motors sues Halden Bank', 'The suit was filed on Thursday.', told).at(-1)).toBe(
		'Velmar-based company',
	);
});

describe('a pronoun that nobody named is meant by', () => {
	const sources = (paragraph: string) => extract(paragraph).claims.flatMap(({source}) => (source ? [source.name] : []));

	test('means the body that the sentence before describes', () => {
		expect(
			sources('The national weather service has upgraded its warning to red. It warned people not to travel.'),
		).toContain('national weather service');
		expect(sources('Power is out in Saltmarsh, the grid operator said. It said half of it would be back.')).toEqual([
			'grid operator',
			'grid operator',
		]);
	});

	test('means the group that its own sentence begins with', () => {
		expect(sources('The railroads oppose a rule that they say would mandate two-person crews.').at(-1)).toBe(
			'railroads',
		);
	});

	test('means the group that the sentence before begins with', () => {
		expect(
			sources('Researchers from Velmar examined 112 animals from the trench. They said 97 of them held fibres.'),
		).toContain('Researchers from Velmar');
	});
});

test('he is whom the sentence before brings in, and not whom it describes him by', () => {
	expect(
		speakers(
			'“He had to go,” said Lee Mann, 52. His son, Joe, disagreed. “The manager did not miss four sitters,” he said.',
		),
	).toEqual([
		['Lee Mann', 'said'],
		['Joe', 'said'],
	]);
});

test('he is no daughter whom the sentence before brings in', () => {
	expect(
		speakers(
			'Einar Moen has kept the lock since 1990. His father kept it before him. His daughter, Signe, will not. “She is a dentist,” he says.',
		),
	).toEqual([['Einar Moen', 'says']]);
});

test('a neighbour goes on as she, however it is spelt', () => {
	expect(
		speakers(
			'Inspector Sarah Moss said the death was unexplained.',
			'A neighbour, who did not wish to be named, said she had heard shouting at about 2am. “There were two voices,” she said. “Then a splash.”',
		),
	).toEqual([['neighbour', 'said']]);
});

test('a quotation goes on with whoever a whole clause describes, as one', () => {
	const {quotes} = extract(
		'“Each side is telling us the other began it,” said a Western diplomat briefed on the talks, speaking on condition of anonymity. “They cannot both be right.”',
	);
	expect(quotes.map(({segments, cue}) => [segments.length, cue?.text])).toEqual([[2, 'said']]);
});

test('a spokesman goes on as he, though whom he speaks for stands between him and his verb', () => {
	const {claims} = extract(
		'A spokesman for the board told me later that no decision had been taken. He would not say how many keepers it expected to keep.',
	);
	expect(claims.map(({source}) => source?.name)).toEqual(['spokesman for the board', 'spokesman for the board']);
});

test('whoever whispers is named without the verb that the tagger takes for a thing', () => {
	expect(speakers('“That is the paddles,” whispers Einar Moen.')).toEqual([['Einar Moen', 'whispers']]);
});

test('a company goes by the first word of its name as well', () => {
	const {claims} = extract(
		'Kestrel Systems will cut 600 jobs, its chief executive said.',
		'A union said it had not been consulted. Kestrel confirmed the cuts but gave no number. It said that it was committed to supporting colleagues.',
	);
	expect(claims.slice(-2).map(({source}) => source?.name)).toEqual(['Kestrel Systems', 'Kestrel Systems']);
});

test('he is the one named and not what he is now', () => {
	expect(
		speakers(
			'Former striker Ian Cole, now a pundit with Radio Velmar, said the players should be ashamed. “Half of them wanted him out,” he told listeners.',
		),
	).toEqual([['Ian Cole', 'told']]);
});

test('who shot back has no verb in the name', () => {
	expect(speakers('Rita Vasquez asked about the creek. “I will take that as a no,” Vasquez shot back.')[0]?.[0]).toBe(
		'Rita Vasquez',
	);
});

test('a plural for people that opens a sentence is no name, in quotation marks either', () => {
	const {claims, people} = extract(
		'Unions say that forty workers have died. Colleagues remembered a long night.',
		'“Investors have stopped looking up,” said Oskar Brandt.',
	);
	expect(claims.map(({source}) => source?.kind)).toEqual(['organisation', 'group']);
	expect(people.map(({name}) => name)).toEqual(['Oskar Brandt']);
});

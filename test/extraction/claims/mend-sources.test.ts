import {describe, expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import type {Claim} from '../../../source/model/statement.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const claimsOf = (...paragraphs: string[]) => extractor.extract(article('Port stands still', ...paragraphs)).claims;
const told = ({source, cue, text}: Claim) => [source?.mention ?? null, cue?.text ?? null, text];
const attributed = (...paragraphs: string[]) =>
	claimsOf(...paragraphs)
		.filter(({kind}) => kind === 'attributed')
		.map(told);

describe('the source of a claim', () => {
	test('stands before the relative clause that its cue follows, and is not the subject of what is said', () => {
		expect(
			attributed(
				'One crane driver, who asked not to be named for fear of reprisals, said many younger members wanted to accept.',
			),
		).toEqual([['One crane driver', 'said', 'many younger members wanted to accept']]);
	});

	test('is that of the verb before, where a second verb has no subject of its own', () => {
		expect(
			attributed(
				'Harbour chief Ivo Brandt confessed that he knew of the plan – and vowed to go if the dockers want him gone.',
			).map(([source, cue]) => [source, cue]),
		).toEqual([
			['Harbour chief Ivo Brandt', 'confessed'],
			['Harbour chief Ivo Brandt', 'vowed'],
		]);
	});

	test('ends before the time at which it spoke', () => {
		const [claim] = claimsOf('Harbour chief Ivo Brandt last night confessed that he knew of the plan.');
		expect(claim?.source).toMatchObject({name: 'Ivo Brandt', mention: 'Harbour chief Ivo Brandt'});
		expect(attributed('Norvale University today confirmed that 12,400 records were lost.')[0]![0]).toBe(
			'Norvale University',
		);
	});

	test('keeps the negation that turns it', () => {
		const [claim] = claimsOf('Not everyone on the quay supports the walkout.');
		expect(claim?.source).toMatchObject({name: 'Not everyone on the quay', mention: 'Not everyone on the quay'});
	});

	test('has neither how often nor a modal in it', () => {
		expect(attributed('Every spring the council announces an inquiry into the harbour.')[0]![0]).toBe('the council');
		expect(attributed('Yesterday the Senate voted to close the faculty next year.')[0]![0]).toBe('the Senate');
		expect(attributed('Some will argue that this is no time to spend.')).toEqual([
			['Some', 'will argue', 'that this is no time to spend'],
		]);
	});

	test('is nobody where a passive tells what is said of somebody', () => {
		expect(attributed('The prime minister, Tomas Berg, is said to be furious.')).toEqual([
			[null, 'is said', 'The prime minister, Tomas Berg to be furious'],
		]);
	});

	test('has no verb in its name, whatever the tagger takes it for', () => {
		const [claim] = claimsOf('Economists at Corran Bank estimate the strike is costing the region $18 million a day.');
		expect(claim?.source?.name).toBe('Economists at Corran Bank');
	});
});

test('what a court hears is nobody’s claim but the court’s report', () => {
	expect(
		attributed(
			'The former minister accepted envelopes of cash in a car park, a court in Port Elsa heard on Tuesday.',
			'The mayor had known for years, the inquiry was told.',
		),
	).toEqual([
		['a court in Port Elsa', 'heard', 'The former minister accepted envelopes of cash in a car park'],
		['the inquiry', 'was told', 'The mayor had known for years'],
	]);
});

test('who says it how around a short quotation is no claim of the article’s', () => {
	const own = claimsOf('The company, Tidewater Logistics, said “no deal is near.” It added:').filter(
		({kind}) => kind === 'asserted',
	);
	expect(own).toEqual([]);
});

test('a claim keeps all its words or none: where the words are doubtful no tail of them is left', () => {
	const [claim] = claimsOf(
		'Investigators allege Price opened fire around 1:15 a.m. after an argument over a parking space.',
	).filter(({kind}) => kind === 'attributed');
	expect(claim?.text).toBe('Price opened fire around 1:15 a.m. after an argument over a parking space');
});

test('what somebody is quoted with is his, and who reports that he said it reports the whole', () => {
	expect(
		attributed("Russia's ambassador, Igor Panin, said the draft resolution was “unbalanced”, diplomats said."),
	).toEqual([
		['diplomats', 'said', "Russia's ambassador, Igor Panin, said the draft resolution was “unbalanced”"],
		["Russia's ambassador, Igor Panin", 'said', 'the draft resolution was “unbalanced”'],
	]);
});

test('neither a day nor who is addressed claims anything, and a heading that asks states nothing', () => {
	expect(
		attributed(
			'Sir – Mr Brandvold writes that the strike has held the country hostage for two weeks.',
			'[heading] 22:10 What the pollsters say',
		),
	).toEqual([['Mr Brandvold', 'writes', 'that the strike has held the country hostage for two weeks']]);
	expect(
		attributed('Your report (“Port stands still”, 14 March) claims that dockers earn 52,000 a year.')[0]?.[0],
	).not.toBe('14 March');
});

test('a clause goes on behind an apposition until it has its verb', () => {
	const [claim] = claimsOf(
		'The Coastal Administration announced in January that Skarvoy, the last manned light on this coast, would be automated by the end of the year.',
	);
	expect(claim?.text).toBe(
		'that Skarvoy, the last manned light on this coast, would be automated by the end of the year',
	);
});

test('who says it may stand between two commas in the midst of the clause', () => {
	const [claim] = extractor
		.extract(
			article(
				'The keeper',
				'Einar Moen poured coffee. In the winter of 1987, he recalls, a radio failed eleven miles out.',
			),
		)
		.claims.filter(({kind}) => kind === 'attributed');
	expect(claim).toMatchObject({source: {name: 'Einar Moen'}, cue: {text: 'recalls'}});
	expect(claim?.segments.length).toBe(2);
});

test('a bracket that opens in a source closes in it; what was reported, and terms of speaking, report nothing', () => {
	expect(
		attributed(
			'Sen. Rita Vasquez (D-N.M.) said the railroad had spent 3.4 billion on its own shares last year.',
			'Two committee aides, who spoke on condition of anonymity to discuss internal deliberations, said a bill could come in April.',
			'Reported burglaries fell by 38 percent, but violent crime rose slightly.',
		).map(([source, cue]) => [source, cue]),
	).toEqual([
		['Sen. Rita Vasquez (D-N.M.)', 'said'],
		['Two committee aides', 'said'],
	]);
});

test('who reports a whole sentence is found beside those who speak within it', () => {
	const [whole, inner] = claimsOf(
		'The minister erred when she claimed a contract had been “fully tested in the market”, the spending watchdog has found.',
	);
	expect(told(whole!)).toEqual([
		'the spending watchdog',
		'has found',
		'The minister erred when she claimed a contract had been “fully tested in the market”',
	]);
	expect(told(inner!).slice(1)).toEqual(['claimed', 'a contract had been “fully tested in the market”']);
});

test('a relative clause is in a source as a whole or not at all', () => {
	expect(
		attributed('Coach Bernd Vogel, whose contract expires in June, refused to talk about his future.').map(
			([source]) => source,
		),
	).toEqual(['Coach Bernd Vogel']);
});

test('who reported it where is found behind the whole of it, and what a colon opens is the quote alone', () => {
	expect(
		attributed(
			'The glaciers are melting twice as fast as they did at the turn of the century, scientists reported in a paper published in Ice Letters.',
			'Their lawyer, Dana Okoro, hailed the ruling: “Today the law put on its heels and danced.”',
		),
	).toEqual([
		['scientists', 'reported', 'The glaciers are melting twice as fast as they did at the turn of the century'],
		['Their lawyer, Dana Okoro', 'hailed', 'the ruling'],
	]);
});

test('what is claimed ends before the words that open a quote', () => {
	expect(
		attributed(
			'Assistant coach Nina Falk declined to say if she wanted the job for good, but added: “I had thought about it.”',
		),
	).toEqual([['Assistant coach Nina Falk', 'declined to say', 'if she wanted the job for good']]);
});

import {describe, expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {plainArticle} from '../../../source/extraction/training/plain-article.ts';
import type {Claim} from '../../../source/model/statement.ts';

const extractor = await loadExtractor();
const extract = (...lines: string[]) => {
	const article = plainArticle('harbour.txt', ['Port stands still', ...lines].join('\n'));
	return {article, ...extractor.extract(article)};
};
const claimsOf = (...lines: string[]) => extract(...lines).claims;
const attributed = (...lines: string[]) => claimsOf(...lines).filter(({kind}) => kind === 'attributed');
const asserted = (...lines: string[]) => claimsOf(...lines).filter(({kind}) => kind === 'asserted');
const told = ({source, cue, text}: Claim) => [source?.mention ?? null, cue?.text ?? null, text];

describe('an attributed claim', () => {
	test('has its source, its cue and its content', () => {
		expect(attributed('Marta Novak said the port would reopen on Friday.').map(told)).toEqual([
			['Marta Novak', 'said', 'the port would reopen on Friday'],
		]);
	});

	test('may have its content before the source', () => {
		expect(attributed('The port will reopen on Friday, Petrov said.').map(told)).toEqual([
			['Petrov', 'said', 'The port will reopen on Friday'],
		]);
		expect(attributed('About 400 dockers lost their jobs, according to the union.').map(told)).toEqual([
			['the union', 'according to', 'About 400 dockers lost their jobs'],
		]);
	});

	test('of one sentence stands beside another', () => {
		const sources = attributed('Novak said the talks had failed, but Petrov said the ministry was ready to pay.').map(
			({source}) => source?.mention,
		);
		expect(sources).toEqual(['Novak', 'Petrov']);
	});

	test('is one claim over the whole content where a part of it is quoted', () => {
		const {claims, quotes} = extract('Petrov said the deal was “a disgrace” and would fail in the spring.');
		expect(claims.filter(({kind}) => kind === 'attributed').map(({text}) => text)).toEqual([
			'the deal was “a disgrace” and would fail in the spring',
		]);
		expect(quotes.map(({kind, text}) => [kind, text])).toEqual([['partial', 'a disgrace']]);
	});

	test('has the full name of its source, and the force of its cue', () => {
		const [, claim] = attributed(
			'Marta Novak said the port would reopen.',
			'Novak denied that she had known of the plan.',
		);
		expect(claim!.source).toMatchObject({name: 'Marta Novak', kind: 'person'});
		expect(claim!.cue).toMatchObject({force: 'denies'});
	});

	test('is not made of what stands wholly between quotation marks', () => {
		expect(attributed('“The port will reopen on Friday,” Marta Novak said.')).toEqual([]);
	});
});

test('what says what kind of text follows is no source', () => {
	expect(attributed('Interview: Pavel Petrov, minister of ports, on deadlines, bananas and the court')).toEqual([]);
});

test('neither the place a report opens with nor the hour of an entry is part of the source', () => {
	const [placed] = attributed('PORT ELSA — Council leader Jonas Reiter denied that he had taken money.');
	expect(placed!.source?.mention).toBe('Council leader Jonas Reiter');
	const [timed] = attributed('14:20 Harbour master Jan Kolar says that the ships must stay in port.');
	expect(timed!.source?.mention).toBe('Harbour master Jan Kolar');
});

test('a content does not end before the noun of its verb', () => {
	const [claim] = attributed(
		'Orlov declared in June that the company employed 340 people, more than any other business in the town.',
	);
	expect(claim!.text).toBe('that the company employed 340 people');
});

test('a source and a content keep the phrases that they begin and end with whole', () => {
	const words = (text: string) => attributed(text).map(({source, text: content}) => [source?.mention, content]);
	expect(
		words('According to the log of the control room, he was asked at 9.40 p.m. whether the gate should be closed.')[0],
	).toEqual(['the log of the control room', 'he was asked at 9.40 p.m. whether the gate should be closed']);
	expect(words('Velmar Terminals offers 4.5 percent and points to falling freight rates.')[0]![1]).toMatch(
		/^4\.5 percent/,
	);
	const [[speaker] = []] = words(
		'A person close to the company’s board, who spoke on condition of anonymity because the talks are confidential, said the offer could move to six.',
	);
	expect(speaker).toBe('A person close to the company’s board');
});

test('what is reported within a quote does not go on behind it', () => {
	expect(attributed("'I wrote letters about gate three and I did not get one answer,' stormed Lena Brandt.")).toEqual(
		[],
	);
});

test('what points to a quote is not a claim beside it', () => {
	expect(
		attributed('The company’s spokeswoman, Ada Lind, denied this: “There is no second offer,” she wrote in an e-mail.'),
	).toEqual([]);
});

test('neither what something is called nor the terms of speaking are a claim', () => {
	expect(attributed('The so-called “river fund” has 9 million crowns.')).toEqual([]);
	expect(attributed('“I was there,” the pilot, who asked not to be named, said. “I saw the pipe.”')).toEqual([]);
	expect(attributed('A person who spoke on condition of anonymity because the files are sealed has left.')).toEqual([]);
	expect(attributed('A neighbour who did not want to be named spoke of sandbags.').map(({text}) => text)).not.toContain(
		'to be named',
	);
	expect(attributed('The report’s title is “Nine summers of nitrite”.')).toEqual([]);
	expect(attributed('The police could not confirm that.')).toEqual([]);
});

describe('an asserted claim', () => {
	test('is a sentence that states something checkable, and says why', () => {
		const [claim] = asserted('The port lost 4.5 million dollars in March 2023, more than in any year before.');
		expect(claim).toMatchObject({kind: 'asserted', source: null, cue: null});
		expect(claim!.checkability).toBeGreaterThanOrEqual(0.5);
		expect(claim!.checkable).toEqual(expect.arrayContaining(['number', 'date', 'comparison']));
	});

	test('is not a sentence that only attributes', () => {
		expect(asserted('Marta Novak said the port lost 4.5 million dollars in March 2023.')).toEqual([]);
	});

	test.each([
		'“Nobody wants an empty harbour at Easter,” the mayor said on Thursday.',
		'“Nobody wants an empty harbour,” Marta Novak told the Inland Tribune on Thursday in the customs house, where 300 dockers had met.',
		'“We lost 12 million crowns,” said Pavel Petrov, who has run the port since 2019 and was a docker for twenty years before that.',
		'In Velmar, where 300 dockers had met on Friday, Marta Novak said: “Nobody wants an empty harbour.”',
	])('is not a quotation with its attribution, long as that may be: %s', line => {
		const {claims, quotes} = extract(line);
		expect(quotes).toHaveLength(1);
		expect(claims.filter(({kind}) => kind === 'asserted')).toEqual([]);
	});

	test.each([
		'A person familiar with the files, who spoke on condition of anonymity because they are sealed, said prosecutors had found 14 payments.',
		'A spokeswoman for the rail company, Nord Rail, told the Inland Tribune that no trains would run before noon on 3 March.',
		'Pavel Petrov, who has run the port since 2019, and his lawyer, Anna Lindqvist, said in a joint statement that 14 ships had left.',
	])('is not what an unquoted attribution of many words says: %s', line => {
		expect(attributed(line)).toHaveLength(1);
		expect(asserted(line)).toEqual([]);
	});

	test('may follow a quotation, and may hold a phrase in quotation marks', () => {
		expect(asserted('“No,” Novak said. The port lost 4.5 million dollars in March 2023.')).toHaveLength(1);
		expect(asserted('The ship “Halcyon” lost 40 containers in March 2023, more than in any year before.')).toHaveLength(
			1,
		);
	});

	test('is no line without a verb', () => {
		expect(asserted('Harbor Courier, page 4, 16 March 2025, 4.5 million dollars.')).toEqual([]);
	});

	test('is no appeal, and nothing an interviewer asks', () => {
		expect(asserted('Let us hope for the best.')).toEqual([]);
		expect(asserted('Q: When did the port lose 4 million dollars?')).toEqual([]);
		expect(asserted('Was the port closed for 19 days between 2021 and 2025?')).toEqual([]);
	});
});

test('claims are where they say they are, and named apart', () => {
	const {article, claims} = extract(
		'Novak said the strike began on 4 May and cost 3 million euros.',
		'The ministry believes that the union wants more money, officials said.',
		'In June the port moved 40,000 containers.',
	);
	expect(claims.length).toBeGreaterThan(2);
	for (const {segments, source, cue} of claims)
		for (const place of [...segments, ...(source ? [source] : []), ...(cue ? [cue] : [])])
			expect(article.text.slice(place.start, place.end)).toBe(article.raw.slice(place.rawStart, place.rawEnd));
	expect(new Set(claims.map(({id}) => id)).size).toBe(claims.length);
	expect(claims.map(({segments}) => segments[0]!.start)).toEqual(
		claims.map(({segments}) => segments[0]!.start).sort((a, b) => a - b),
	);
});

test('a text of another language gets no claims by English rules', () => {
	const article = {
		...plainArticle('hafen.txt', 'Marta Novak said the port lost 4 million euros in 2023.'),
		language: 'de',
	};
	expect(extractor.extract(article).claims).toEqual([]);
});

test('the same article gives the same claims', () => {
	const lines = ['Petrov insisted that nothing had been decided.', 'The strike began on 4 May 2023.'];
	expect(claimsOf(...lines)).toEqual(claimsOf(...lines));
});

test('a headline says who says what as well', () => {
	const {claims} = extractor.extract(plainArticle('port.txt', 'Novak says port will reopen on Friday'));
	expect(claims.map(told)).toEqual([['Novak', 'says', 'port will reopen on Friday']]);
});

test('a sentence without an end takes time in proportion to its length', () => {
	const seconds = (count: number) => {
		const article = plainArticle('long.txt', `Port\n${'Novak said the port was shut and '.repeat(count)}`);
		const start = process.cpuUsage();
		extractor.extract(article);
		return process.cpuUsage(start).user / 1e6;
	};
	seconds(100);
	const short = seconds(150);
	expect(seconds(1500)).toBeLessThan(short * 30 + 0.5);
});

import {describe, expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const speakers = (...paragraphs: string[]) =>
	extractor.extract(article('Port stands still', ...paragraphs)).quotes.map(({speaker}) => speaker?.name ?? null);

describe('the company', () => {
	test('is the one that does something in the sentence before, and not the one of the headline', () => {
		const {quotes, claims} = extractor.extract(
			article(
				'Lights go out at Velmar Power',
				'Velmar Power cut off half the town on Friday.',
				'The supplier, Kestrel Systems, denied any fault. “Our meters worked all night,” the company said. It added that nobody had asked it.',
			),
		);
		expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Kestrel Systems']);
		expect(claims.find(({cue}) => cue?.text === 'added')?.source?.name).toBe('Kestrel Systems');
	});

	test('is no newspaper that tells of it', () => {
		expect(
			speakers(
				'Velmar Power cut off half the town on Friday.',
				'The Inland Tribune reported the fault first. “We regret this,” the company said.',
			),
		).toEqual(['Velmar Power']);
	});
});

describe('a title before a name', () => {
	test('lets its bearer be called by it', () => {
		expect(
			speakers(
				'Mrs Justice Amara Lind ruled against the port. Pavel Petrov, a docker, had brought the case.',
				'“The council guessed,” the judge wrote.',
			),
		).toEqual(['Amara Lind']);
		expect(
			speakers(
				'Det Sgt Rowan Pike found the boat. Marta Novak, a docker, had reported it.',
				'“Nobody was on board,” the officer said.',
			),
		).toEqual(['Rowan Pike']);
	});

	test('makes no doctor of an economist', () => {
		expect(
			speakers(
				'Dr Ines Albrecht, an economist, spoke first. A patient was there with a doctor.',
				'“Rest,” the doctor said.',
			),
		).toEqual(['doctor']);
		expect(speakers('Dr Ines Albrecht spoke first.', '“Rest,” the doctor said.')).toEqual(['Ines Albrecht']);
	});

	test('says nothing where somebody else was named last of whom nothing is told', () => {
		expect(
			speakers(
				'Sen. Victor Halm voted against it.',
				'Ivo Brandt defends his record. “I would again,” says the senator.',
			),
		).toEqual(['senator']);
	});
});

test('she is whom a description in the sentence before means', () => {
	expect(
		speakers(
			'Mrs Justice Amara Lind ruled against the port.',
			'The treasurer of the dockers, Beryl Sands, said she had cried. “Not long,” she added.',
			'Lawyers for the port argued that the judge had no such power. She disagreed. “I have read the law,” she noted.',
		),
	).toEqual(['Beryl Sands', 'Amara Lind']);
});

test('letters behind a name are no part of it', () => {
	expect(speakers('Their barrister, Yusuf Deng KC, had called it “a textbook case”.')).toEqual(['Yusuf Deng']);
});

test('the Italian and the 29-year-old are whom the sentence before is about', () => {
	expect(
		speakers(
			'Luca Marchetti scored late. “I closed my eyes,” the Italian admitted.',
			'Sean Brody was more measured. “I am sorry,” said the 29-year-old.',
		),
	).toEqual(['Luca Marchetti', 'Sean Brody']);
});

test('the source is whoever was brought in with more words', () => {
	expect(
		speakers(
			'A council source suggested on Tuesday that nobody would appeal. “There is no appetite,” the source said.',
			'A person close to the board said two had doubts. “It was a long breakfast,” the person said.',
		),
	).toEqual(['council source', 'person close to the board']);
});

test('the company is the one that the sentence before names, be it made by it', () => {
	expect(
		speakers(
			'Doctors in Geneva welcomed a pill on Sunday.',
			'The pill, made by the Danish company Norvig, may be sold next year. The company said it would apply “before the summer”.',
		),
	).toEqual(['Norvig']);
});

test('a name behind where somebody works is theirs', () => {
	expect(
		speakers(
			'The agency fears more will come. “We have tents for nine,” its representative in the region, Ivo Brandt, said.',
		),
	).toEqual(['Ivo Brandt']);
});

test('the doctor is no Mr who spoke just before, and he is whoever was brought in without a name', () => {
	expect(
		speakers(
			'Dr Farida Haddad, an expert witness, spoke first. Simon Tallis KC, for the hospital, disagreed.',
			'Mr Tallis suggested that this was common. “It is common,” the doctor replied.',
			'Dusan Ilic had promised help. “He should come here,” muttered a young man in uniform. Asked why he had left, the man looked at the ground. “There is no unit,” he said.',
		),
	).toEqual(['Farida Haddad', 'young man', 'young man']);
});

test('nobody speaks on the terms of somebody else', () => {
	const {quotes} = extractor.extract(
		article(
			'Port stands still',
			'A spokesman for the mayor said that he would “reflect”. But a senior official, speaking on condition of anonymity, said that “nothing” would change.',
		),
	);
	expect(quotes[0]!.speaker?.terms).toBeNull();
});

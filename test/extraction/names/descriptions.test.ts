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

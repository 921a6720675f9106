import {describe, expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const told = (...paragraphs: string[]) =>
	extractor
		.extract(article('Port stands still', ...paragraphs))
		.quotes.map(({speaker, cue}) => [speaker?.name ?? null, cue?.text ?? null]);

describe('a quote within an attributed claim', () => {
	test('is its source’s, where that is the subject of the nearer verb', () => {
		expect(
			told(
				'Karsia and Velmaria accused each other on Monday of breaking a truce, as mediators warned that it was “hanging by a thread.”',
			),
		).toEqual([['mediators', 'warned']]);
	});

	test('stays with whoever stands straight behind it', () => {
		expect(
			told(
				'Members should give proof and not wave around words like “maybe so” and “perhaps not,” Petrov told reporters.',
			),
		).toEqual([
			['Petrov', 'told'],
			['Petrov', 'told'],
		]);
	});

	test('stays with somebody within the claim whose own verb reports', () => {
		expect(
			told('Petrov’s spokesman, Ivo Pell, told the Courier that Petrov had said the strike was “a family matter.”'),
		).toEqual([['Petrov', 'had said']]);
	});

	test('stays with whoever said that others fail to understand it', () => {
		expect(
			told('Weaver said business executives often fail to understand that there are “no secrets in politics.”'),
		).toEqual([['Weaver', 'said']]);
	});

	test('stays with whoever made the claim that is spoken of', () => {
		expect(told('The findings contradict a claim by the lobby group Clear Skies that the loss had “paused.”')).toEqual([
			['Clear Skies', null],
		]);
	});
});

import {describe, expect, test} from 'vitest';
import {compareFacts} from '../../../source/collation/facts/sentences.ts';
import {sentencePairs, type SentencePair} from './sentence-pairs.ts';

const verdictOf = ({first, second, published}: SentencePair): string =>
	String(
		compareFacts({text: first, published: published?.[0] ?? null}, {text: second, published: published?.[1] ?? null})
			.verdict,
	);

describe('sentences that say the same, something else, or nothing that can be held together', () => {
	test.each(sentencePairs.map(pair => [`${pair.first} | ${pair.second}`, pair] as const))('%s', (_, pair) => {
		expect(verdictOf(pair)).toBe(String(pair.verdict));
	});
});

test('the set is large enough to mean something', () => {
	expect(sentencePairs.length).toBeGreaterThanOrEqual(60);
	for (const verdict of ['agree', 'differ', null]) {
		expect(sentencePairs.filter(pair => pair.verdict === verdict).length).toBeGreaterThanOrEqual(15);
	}
});

test('no pair is called differing the other way round either', () => {
	for (const {first, second, published, verdict} of sentencePairs) {
		const turned = {first: second, second: first, published: published && ([published[1], published[0]] as const)};
		expect(verdictOf({...turned, verdict}), `${second} | ${first}`).toBe(String(verdict));
	}
});

test('what differs is pointed at', () => {
	const [first, second] = ['The strike lasted 17 days.', 'The strike lasted 19 days.'];
	const {differing} = compareFacts({text: first, published: null}, {text: second, published: null});
	expect(
		differing.map(spans => [
			first.slice(spans.first.start, spans.first.end),
			second.slice(spans.second.start, spans.second.end),
		]),
	).toEqual([['17 days', '19 days']]);
});

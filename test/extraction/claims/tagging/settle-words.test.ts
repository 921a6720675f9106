import {expect, test} from 'vitest';
import type {Sentence} from '../../../../source/language/analysis.ts';
import {settleWords} from '../../../../source/extraction/claims/tagging/settle-words.ts';
import {roleCount} from '../../../../source/extraction/claims/tagging/word-judge.ts';
import {shapes, type WordRow} from '../../../../source/extraction/claims/tagging/word-row.ts';
import type {TaggedCue} from '../../../../source/extraction/claims/tagging/tagged-cue.ts';

const sentence = 'Novak said the port is shut , and then it rained'.split(' ');
const parts = 'PROPN VERB DET NOUN AUX ADJ PUNCT CCONJ ADV PRON VERB'.split(' ');
const row = {
	length: sentence.length,
	sentence: {tokens: sentence.map((text, at) => ({text, pos: parts[at]}))} as unknown as Sentence,
	shapes: Uint8Array.from(sentence, word => (word === ',' ? shapes.comma : shapes.lower)),
} as WordRow;
const tagged: TaggedCue = {source: {from: 0, to: 1}, cue: {from: 1, to: 2}, content: [{from: 2, to: 6}]};

/** How likely each token is a source, a cue, a content. */
function likely(source: readonly number[], cue: readonly number[], content: readonly number[]): Float64Array {
	const likelihoods = new Float64Array(sentence.length * roleCount);
	for (const [role, ones] of [source, cue, content].entries())
		for (const [at, one] of ones.entries()) likelihoods[at * roleCount + role] = one;
	return likelihoods;
}

test('an attribution whose words are likely is taken as it is', () => {
	const likelihoods = likely([0.9], [0, 0.9], [0, 0, 0.8, 0.8, 0.8, 0.8]);
	expect(settleWords(row, [tagged], likelihoods)).toEqual([tagged]);
});

test('one whose words are unlikely is not', () => {
	expect(settleWords(row, [tagged], likely([0.3], [0, 0.3], [0, 0, 0.3, 0.3, 0.4, 0.3]))).toEqual([]);
});

test('unlikely words are cut off the end, likely ones beside it join, over a comma too', () => {
	const whole = {...tagged, content: [{from: 2, to: 11}]};
	const shorter = settleWords(row, [whole], likely([0.9], [0, 0.9], [0, 0, 0.8, 0.8, 0.8, 0.8]));
	expect(shorter[0]!.content).toEqual([{from: 2, to: 6}]);
	const longer = settleWords(row, [tagged], likely([0.9], [0, 0.9], [0, 0, 0.8, 0.8, 0.8, 0.8, 0, 0.7, 0.7, 0.2]));
	expect(longer[0]!.content).toEqual([{from: 2, to: 9}]);
});

test('what would end within a phrase, or lose most of its words, keeps its end', () => {
	const withinPhrase = settleWords(row, [tagged], likely([0.9], [0, 0.9], [0, 0, 0.8, 0.8, 0.8, 0.1]));
	expect(withinPhrase[0]!.content).toEqual([{from: 2, to: 6}]);
	const most = {...tagged, content: [{from: 2, to: 11}]};
	const [short] = settleWords(row, [most], likely([0.9], [0, 0.9], [0, 0, 0.9, 0.9, 0, 0, 0, 0.2, 0.2, 0.2, 0.2]));
	expect(short!.content).toEqual([{from: 2, to: 11}]);
});

test('a source that the candidate has not is looked for near the cue', () => {
	const likelihoods = likely([0.7], [0, 0.9], [0, 0, 0.8, 0.8, 0.8, 0.8]);
	expect(settleWords(row, [{...tagged, source: null}], likelihoods)[0]!.source).toEqual({from: 0, to: 1});
});

test('of two attributions that cross, that of the likelier words is taken', () => {
	const other: TaggedCue = {source: null, cue: {from: 4, to: 5}, content: [{from: 5, to: 6}]};
	const likelihoods = likely([0.9], [0, 0.9, 0, 0, 0.4], [0, 0, 0.8, 0.8, 0.5, 0.8]);
	expect(settleWords(row, [other, tagged], likelihoods)).toEqual([tagged]);
});

test('a content that would end within a phrase goes on to the next mark', () => {
	const cut = {...tagged, content: [{from: 2, to: 5}]};
	const [settled] = settleWords(row, [cut], likely([0.9], [0, 0.9], [0, 0, 0.8, 0.8, 0.8, 0.1]));
	expect(settled!.content).toEqual([{from: 2, to: 6}]);
});

import {expect, test} from 'vitest';
import {ChainTrainer, type Lesson} from '../../../../source/extraction/claims/training/chain-trainer.ts';
import type {Chain} from '../../../../source/extraction/claims/tagging/chain.ts';
import {bestPath} from './best-path.ts';

/** Words 0 to 3; word 2 opens a span that word 3 closes, and what stands between belongs to it: states 1, and 2 for the last. Outside word 3 says nothing. */
const sentences = [
	[0, 2, 1, 1, 3, 0],
	[1, 1, 0],
	[2, 0, 3, 1],
	[0, 1, 2, 3],
	[1, 2, 1, 0, 1, 3],
	[3, 1, 0, 3, 0],
	[0, 3, 2, 0, 0, 3, 3, 1],
];

function lesson(words: readonly number[]): Lesson {
	let inside = 0;
	const gold = words.map(word => {
		if (word === 2) inside = 1;
		const state = inside === 1 && word === 3 ? 2 : inside;
		if (word === 3) inside = 0;
		return state;
	});
	return {
		length: words.length,
		features: Int32Array.from(words),
		offsets: Int32Array.from([...words.keys(), words.length]),
		gold: Uint8Array.from(gold),
		kinds: new Uint8Array(words.length),
	};
}

function learned(averaged = 0): {trainer: ChainTrainer; chain: Chain} {
	const all = [0, 1, 2];
	const chain = {states: 3, starts: new Float32Array(3), steps: new Float32Array(9), from: [all, all, all]};
	const trainer = new ChainTrainer(chain, all, 3, 4, 0);
	trainer.learn(sentences.map(lesson), {rounds: 60, rate: 0.2, kept: 0.8, ridge: 0.0005, averaged});
	return {trainer, chain};
}

test('a chain learns what only the order of the words tells', () => {
	const {trainer, chain} = learned();
	const unseen = lesson([1, 3, 2, 0, 1, 1, 3, 1, 0]);
	expect([...bestPath(chain, trainer.score(unseen), unseen.kinds, unseen.length)]).toEqual([...unseen.gold]);
});

test('the same lessons give the same weights', () => {
	expect(learned().trainer.weights).toEqual(learned().trainer.weights);
});

test('the mean of the last rounds has learned as much, and moves less from its neighbours', () => {
	const {trainer, chain} = learned(20);
	const unseen = lesson([1, 3, 2, 0, 1, 1, 3, 1, 0]);
	expect([...bestPath(chain, trainer.score(unseen), unseen.kinds, unseen.length)]).toEqual([...unseen.gold]);
	expect(trainer.weights).not.toEqual(learned().trainer.weights);
});

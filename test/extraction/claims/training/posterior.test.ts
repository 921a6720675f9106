import {expect, test} from 'vitest';
import type {Chain} from '../../../../source/extraction/claims/tagging/chain.ts';
import {ChainSpace} from '../../../../source/extraction/claims/training/chain-space.ts';
import {Factors, posterior} from '../../../../source/extraction/claims/training/posterior.ts';
import {bestPath} from './best-path.ts';

const chain: Chain = {
	states: 3,
	starts: Float32Array.from([0.3, -0.2, -1e4]),
	steps: Float32Array.from([0.5, -0.4, 0.2, 0.1, 0.9, -1, 0, 0.3, 0.7, -0.5, 0.4, 0.2, 0.1, 0.1, 1, 0, -0.3, 0.6]),
	from: [
		[0, 1],
		[0, 1, 2],
		[1, 2],
	],
};
const kinds = Uint8Array.from([0, 1, 0, 1]);
const scores = [0.2, 1, -0.5, 0.7, 0.1, 0.4, -0.2, 0.9, 0.3, 0.5, 0.6, -0.1];

/** Every path with what it is worth, by trying all of them. */
function allPaths(): {path: number[]; worth: number}[] {
	let paths = [0, 1, 2].map(state => ({path: [state], worth: chain.starts[state]! + scores[state]!}));
	for (let at = 1; at < 4; at++)
		paths = paths.flatMap(({path, worth}) =>
			[0, 1, 2]
				.filter(state => chain.from[state]!.includes(path.at(-1)!))
				.map(state => ({
					path: [...path, state],
					worth: worth + chain.steps[kinds[at]! * 9 + path.at(-1)! * 3 + state]! + scores[at * 3 + state]!,
				})),
		);
	return paths;
}

function freshSpace(): ChainSpace {
	const space = new ChainSpace();
	space.reserve(12);
	space.scores.set(scores);
	return space;
}

test('the best path is the best of all paths', () => {
	const best = allPaths().reduce((a, b) => (b.worth > a.worth ? b : a));
	expect([...bestPath(chain, freshSpace(), kinds, 4)]).toEqual(best.path);
});

test('the likelihood of each state, and how often each step is likely to be taken, are those of trying all paths', () => {
	const paths = allPaths();
	const sum = paths.reduce((all, {worth}) => all + Math.exp(worth), 0);
	const share = (which: readonly {worth: number}[]) => which.reduce((all, {worth}) => all + Math.exp(worth), 0) / sum;
	const space = freshSpace();
	posterior(new Factors(chain), space, kinds, 4);
	for (let at = 0; at < 4; at++)
		for (let state = 0; state < 3; state++)
			expect(space.forward[at * 3 + state]).toBeCloseTo(share(paths.filter(({path}) => path[at] === state)), 6);

	const factors = new Factors(chain);
	const taken = new Float64Array(factors.byTarget.places.length);
	posterior(factors, freshSpace(), kinds, 4, taken);
	for (const [index, place] of factors.byTarget.places.entries()) {
		const [kind, from, to] = [Math.floor(place / 9), Math.floor(place / 3) % 3, place % 3];
		const expected = [1, 2, 3]
			.filter(at => kinds[at] === kind)
			.map(at => share(paths.filter(({path}) => path[at - 1] === from && path[at] === to)));
		expect(taken[index]).toBeCloseTo(
			expected.reduce((all, one) => all + one, 0),
			6,
		);
	}
});

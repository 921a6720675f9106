import {expect, test} from 'vitest';
import {
	bestPath,
	ChainSpace,
	sumBackward,
	sumForward,
	type Chain,
} from '../../../../source/extraction/claims/tagging/chain.ts';
import {posterior} from '../../../../source/extraction/claims/tagging/posterior.ts';

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

test('the sum over all paths, and from it the likelihood of each state, are those of trying all paths', () => {
	const paths = allPaths();
	const sum = paths.reduce((all, {worth}) => all + Math.exp(worth), 0);
	const space = freshSpace();
	const total = sumForward(chain, space, kinds, 4);
	sumBackward(chain, space, kinds, 4);
	expect(total).toBeCloseTo(Math.log(sum), 6);
	const scaled = freshSpace();
	posterior(chain, scaled, kinds, 4);
	for (let at = 0; at < 4; at++)
		for (let state = 0; state < 3; state++) {
			const through = paths.filter(({path}) => path[at] === state).reduce((all, {worth}) => all + Math.exp(worth), 0);
			const place = at * 3 + state;
			expect(Math.exp(space.forward[place]! + space.backward[place]! - total)).toBeCloseTo(through / sum, 6);
			expect(scaled.forward[place]).toBeCloseTo(through / sum, 6);
		}
});

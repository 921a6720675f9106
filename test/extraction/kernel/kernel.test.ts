import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import type {Chain} from '../../../source/extraction/claims/tagging/chain.ts';
import {ChainSpace} from '../../../source/extraction/claims/training/chain-space.ts';
import {KeptChain} from '../../../source/extraction/claims/tagging/kept-chain.ts';
import {Factors, posterior} from '../../../source/extraction/claims/training/posterior.ts';
import {bestPath} from '../claims/training/best-path.ts';
import {packTable, unpackTable} from '../../../source/extraction/claims/tagging/weight-table.ts';
import {
	bytesAt,
	float64At,
	int16At,
	int32At,
	keep,
	keepNumbers,
	kernel,
	reserve,
} from '../../../source/extraction/kernel/kernel.ts';
import packageJson from '../../../package.json' with {type: 'json'};

test('the kernel is what its source comes to', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'kernel-'));
	const made = path.join(folder, 'kernel.wasm');
	const [, ...options] = packageJson.scripts.kernel.split(' ').map(word => (word.endsWith('.wasm') ? made : word));
	await promisify(execFile)(process.execPath, ['node_modules/assemblyscript/bin/asc.js', ...options]);
	expect((await readFile(made)).equals(await readFile('source/extraction/kernel/kernel.wasm'))).toBe(true);
	await rm(folder, {recursive: true});
}, 30_000);

/** As many states as classes, each scored by its own. */
const chain: Chain = {
	states: 4,
	starts: Float32Array.from([0.3, -0.2, -1e4, 0.5]),
	steps: Float32Array.from({length: 32}, (_, index) => Math.sin(index * 7)),
	from: [
		[0, 1],
		[0, 1, 2],
		[1, 2, 3],
		[0, 3],
	],
};
const length = 6;
const kinds = Uint8Array.from([0, 1, 0, 1, 1, 0]);
const unit = 0.05;
/** Of each token and each class but the first; the greatest are what a table of weights rounds to. */
const units = Array.from({length}, (_, at) =>
	[1, 2, 3].map(one => (at === 0 ? 63 : Math.round(63 * Math.cos(at * 5 + one * 3)))),
);

function plainSpace(): ChainSpace {
	const space = new ChainSpace();
	space.reserve(length * 4);
	space.scores.set(units.flatMap(ones => [0, ...ones.map(one => one * unit)]));
	return space;
}

test('the likelihoods of states are those that plain code finds', () => {
	const space = plainSpace();
	posterior(new Factors(chain), space, kinds, length);
	const kept = new KeptChain(chain, Math.exp);
	const most = 63;
	const worths = float64At(reserve((2 * most + 1) * 8), 2 * most + 1);
	for (let at = -most; at <= most; at++) worths[most + at] = Math.exp(at * unit);
	const ofClasses = int16At(reserve(length * 16), length * 8);
	for (const [at, ones] of units.entries()) ofClasses.set(ones, at * 8);
	const forward = float64At(reserve(length * 32), length * 4);
	kernel.likelihoods(
		length,
		4,
		keep(kinds),
		keep(Uint8Array.from([0, 1, 2, 3])),
		ofClasses.byteOffset,
		worths.byteOffset,
		reserve(length * 32),
		worths.byteOffset,
		most,
		kept.starts,
		kept.steps,
		...kept.byTarget,
		...kept.byOrigin,
		reserve(length * 32),
		forward.byteOffset,
		reserve(length * 32),
	);
	for (let at = 0; at < length * 4; at++) expect(forward[at]).toBeCloseTo(space.forward[at]!, 12);
});

test('the states of a window are those of the best path', () => {
	const head = 3;
	const space = plainSpace();
	// the head is of the third class, that of cues
	for (const state of [0, 1, 3]) space.scores[head * 4 + state] = -1e4;
	const elsewhere = Float64Array.from({length: length * 4}, (_, index) => ((index * 5) % 7) / 4 - 1);
	for (let index = 0; index < length * 4; index++) space.scores[index]! += elsewhere[index]!;
	const best = bestPath(chain, space, kinds, length);

	// each token has a feature of its own that is worth what its classes are
	const weights = Float32Array.from(units.flatMap(ones => [0, ...ones.map(one => one * unit)]));
	const features = Int32Array.from({length}, (_, at) => Math.imul(at + 1, 0x9e3779b1));
	const table = unpackTable(packTable(features, weights, 4, 64), 4);
	const listed = int32At(reserve(length * 4), length);
	listed.set(features);
	const offsets = int32At(reserve((length + 1) * 4), length + 1);
	offsets.set(Array.from({length: length + 1}, (_, at) => at));
	const kept = new KeptChain(chain, value => value);
	const found = bytesAt(reserve(length), length);
	kernel.tagWindow(
		length,
		head,
		listed.byteOffset,
		offsets.byteOffset,
		table.slots,
		table.mask,
		table.unit,
		keepNumbers(elsewhere),
		reserve(length),
		reserve(16),
		reserve((length + 2) * 4),
		0,
		1,
		4,
		keep(Uint8Array.from([0, 1, 2, 3])),
		kept.starts,
		keep(kinds),
		...kept.byTarget,
		kept.steps,
		reserve(length * 32),
		reserve(length * 4),
		found.byteOffset,
	);
	expect([...found]).toEqual([...best]);
});

test('what does not fit into its memory is refused, not written elsewhere', () => {
	expect(() => reserve(2 ** 31)).toThrow('no room');
});

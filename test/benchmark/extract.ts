// How long `extract` takes to its first line, beside bare Node that writes one, in turns on the same machine; and how many articles a second it prints of a folder.
//   npm run build && node test/benchmark/extract.ts [FOLDER] [--runs N]
// FOLDER is one of `make-desk.ts`, or of your own; the first line is that of an article of the samples.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';

const root = path.join(import.meta.dirname, '../..');
const program = path.join(root, 'dist/cli.js');
const {values, positionals} = parseArgs({
	options: {runs: {type: 'string', default: '15'}},
	allowPositionals: true,
});

interface Run {
	/** From the start to the first characters, and to the end, in milliseconds. */
	readonly first: number;
	readonly whole: number;
	readonly lines: number;
}

async function run(args: readonly string[]): Promise<Run> {
	const begun = performance.now();
	const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
	let first = Number.NaN;
	let lines = 0;
	for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
		if (lines === 0 && Number.isNaN(first)) first = performance.now() - begun;
		for (const byte of chunk) if (byte === 10) lines++;
	}
	return {first, whole: performance.now() - begun, lines};
}

const text = readdirSync(path.join(root, 'samples'), {recursive: true, encoding: 'utf8'}).find(file =>
	file.endsWith('.txt'),
);
if (!text) throw new Error('the samples have no plain text');
const ours = [program, 'extract', path.join(root, 'samples', text)];
const bare = ['-e', 'process.stdout.write("a line\\n")'];
// The first start of a build keeps compiled what the others run.
await run(ours);
const times = {ours: [] as number[], bare: [] as number[]};
for (let turn = 0; turn < Number(values.runs); turn++) {
	times.bare.push((await run(bare)).first);
	times.ours.push((await run(ours)).first);
}
const shown = (list: readonly number[]): string => {
	const sorted = list.toSorted((a, b) => a - b);
	return `${sorted[sorted.length >> 1]!.toFixed(0)} ms (best ${sorted[0]!.toFixed(0)})`;
};
console.log(`first line of bare Node: ${shown(times.bare)}`);
console.log(`first line of extract:   ${shown(times.ours)}`);
if (positionals[0]) {
	const {whole, lines} = await run([program, 'extract', positionals[0]]);
	console.log(`${lines} articles in ${(whole / 1000).toFixed(1)} s: ${((lines * 1000) / whole).toFixed(0)} a second`);
}

// How long a reviewer waits: start to the first frame with the articles, key press to the frame that answers it.
// Beside it, in pairs on the same machine: bare Node that writes a line, and the smallest bundled Ink program.
//   npm run build && node test/benchmark/screen.ts [FOLDER] [--runs N]
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {Terminal} from '../e2e/terminal.ts';

const root = path.join(import.meta.dirname, '../..');
const {values, positionals} = parseArgs({
	options: {runs: {type: 'string', default: '9'}, shows: {type: 'string'}},
	allowPositionals: true,
});
const folder = positionals[0] ?? path.join(root, 'samples');
const size = {columns: 200, rows: 60};
const scratch = mkdtempSync(path.join(tmpdir(), 'copydesk-benchmark-'));

const median = (list: readonly number[]): number =>
	list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const p95 = (list: readonly number[]): number =>
	list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * 0.95))] ?? Number.NaN;

async function firstFrame(args: readonly string[], wanted: string | RegExp): Promise<number> {
	const terminal = new Terminal(process.execPath, args, size);
	await terminal.shows(wanted);
	const time = performance.now() - terminal.started;
	terminal.close();
	await terminal.exit;
	return time;
}

/** From a key to the last byte of the answer; an answer is over when 40 ms bring nothing more. */
async function keyToFrame(terminal: Terminal, key: string): Promise<number | undefined> {
	const before = terminal.bytes;
	const at = performance.now();
	terminal.send(key);
	for (;;) {
		await new Promise(resolve => setTimeout(resolve, 1));
		const now = performance.now();
		if (terminal.bytes > before && now - terminal.lastOutput > 40) return terminal.lastOutput - at;
		if (now - at > 2000) return undefined;
	}
}

const minimal = path.join(scratch, 'minimal.mjs');
writeFileSync(path.join(scratch, 'empty.mjs'), 'export default {};');
await build({
	stdin: {
		contents: `import React from 'react'; import {render, Text} from 'ink'; render(React.createElement(Text, null, 'a minimal Ink program'), {alternateScreen: true, incrementalRendering: true});setTimeout(() => {}, 10000);`,
		resolveDir: root,
	},
	outfile: minimal,
	bundle: true,
	format: 'esm',
	platform: 'node',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
	},
	// Ink loads it only for developers of Ink programs.
	alias: {'react-devtools-core': path.join(scratch, 'empty.mjs')},
	logLevel: 'silent',
});
const bare = path.join(scratch, 'bare.mjs');
writeFileSync(bare, "process.stdout.write('bare Node\\n');setTimeout(() => {}, 10000);");

const cli = path.join(root, 'dist/cli.js');
const title = values.shows ?? /[–A-F] .*❝/;
const runs = Number(values.runs);
// The first start builds the catalog; the starts that are measured find it, as on every day but the first.
await firstFrame([cli, folder], title);
const times = {bare: [] as number[], minimal: [] as number[], copydesk: [] as number[], over: [] as number[]};
for (let run = 0; run < runs; run++) {
	times.bare.push(await firstFrame([bare], 'bare Node'));
	const ink = await firstFrame([minimal], 'a minimal Ink program');
	const desk = await firstFrame([cli, folder], title);
	times.minimal.push(ink);
	times.copydesk.push(desk);
	times.over.push(desk - ink);
}
console.log(`first frame, median of ${runs} in turn (ms)`);
for (const [name, list] of Object.entries(times))
	console.log(`  ${name.padEnd(10)} ${median(list).toFixed(0).padStart(5)}`);
console.log(`  copydesk / minimal Ink ${(median(times.copydesk) / median(times.minimal)).toFixed(2)}`);

const terminal = new Terminal(process.execPath, [cli, folder], size);
await terminal.shows(title);
// What still comes in after the first frame must not be taken for an answer.
while (performance.now() - terminal.lastOutput < 500) await new Promise(resolve => setTimeout(resolve, 50));
console.log(`\nkey to frame, three panes at ${size.columns}×${size.rows} (ms)`);
for (const [name, keys] of Object.entries({
	'articles j k': 'j'.repeat(10) + 'k'.repeat(10),
	'reader j k': '\t' + 'j'.repeat(10) + 'k'.repeat(10),
	'statements ) (': ')'.repeat(10) + '('.repeat(10),
})) {
	const answers: number[] = [];
	for (const key of keys) {
		const time = await keyToFrame(terminal, key);
		if (time !== undefined) answers.push(time);
	}
	console.log(
		`  ${name.padEnd(16)} median ${median(answers).toFixed(1).padStart(6)}  p95 ${p95(answers).toFixed(1).padStart(6)}  answered ${answers.length}/${keys.length}`,
	);
}
terminal.close();
rmSync(scratch, {recursive: true, force: true});
process.exit(0);

// Builds dist/: a tiny launcher, and chunks that are loaded only when they are needed. Plain JavaScript, so that `npm install` runs it under any Node.
import {cp, mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {build} from 'esbuild';

await rm('dist', {recursive: true, force: true});
await mkdir('dist', {recursive: true});

/** Worker threads are files of their own: every source file named `….worker.ts`. */
const workers = readdirSync('source', {recursive: true}).filter(file => file.endsWith('.worker.ts'));

/** Tells builds apart, so that what another build derived from an article is derived again. */
function sourceHash() {
	const hash = createHash('sha256');
	for (const file of readdirSync('source', {recursive: true}).sort())
		if (statSync(`source/${file}`).isFile()) hash.update(file).update(readFileSync(`source/${file}`));
	return hash.digest('hex').slice(0, 12);
}

await build({
	entryPoints: [
		{in: 'source/cli.ts', out: 'cli'},
		{in: 'source/start.ts', out: 'start'},
		...workers.map(file => ({in: `source/${file}`, out: file.split('/').at(-1).replace(/\.ts$/, '')})),
	],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22.16',
	chunkNames: 'chunk-[hash]',
	entryNames: '[name]',
	jsx: 'automatic',
	minifySyntax: true,
	minifyWhitespace: true,
	legalComments: 'linked',
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'process.env.COPYDESK_BUILD': JSON.stringify(sourceHash()),
	},
	loader: {'.bin': 'file', '.gz': 'file'},
	// Packages that are written as CommonJS call `require` for Node's own modules.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
	},
	plugins: [
		{
			// Ink measures each row several times a frame.
			name: 'quick-width',
			setup(bundler) {
				bundler.onResolve({filter: /^string-width$/}, ({importer}) =>
					importer.endsWith('quick-width.ts') ? undefined : {path: path.resolve('source/screen/text/quick-width.ts')},
				);
			},
		},
		{
			// Yoga fetches its code from a data: address; that loads all of Node's fetch, and without it yoga decodes the address itself.
			name: 'yoga-without-fetch',
			setup(bundler) {
				bundler.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async ({path: file}) => ({
					contents: `const fetch = undefined;${await readFile(file, 'utf8')}`,
				}));
			},
		},
		{
			// Ink asks for the developer tools of React only if DEV is set; they are not shipped.
			name: 'no-devtools',
			setup(bundler) {
				bundler.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'react-devtools-core', namespace: 'empty'}));
				bundler.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default {};'}));
			},
		},
	],
});

await cp('source/export/export-1.schema.json', 'dist/export-1.schema.json');

/** Trained weights and tables that are read at run time stand beside the program. */
for (const file of readdirSync('source', {recursive: true})) {
	if (/\/weights\//.test(file) && statSync(`source/${file}`).isFile())
		await cp(`source/${file}`, `dist/weights/${file.split('/').at(-1)}`);
}

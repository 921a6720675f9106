// Builds dist/: a tiny launcher, and chunks that are loaded only when they are needed. Plain JavaScript, so that `npm install` runs it under any Node.
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {build} from 'esbuild';

const require = createRequire(import.meta.url);

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

/** The text of a package's file with some of it replaced; each stands there once. */
function changed(text, file, changes) {
	for (const [old, change] of changes) {
		if (text.split(old).length !== 2) throw new Error(`${file} is not as it was: look at its ${old}`);
		text = text.replace(old, () => change);
	}
	return text;
}

const program = {
	outdir: 'dist',
	bundle: true,
	platform: 'node',
	target: 'node22.16',
	// Else `/\p{Lu}/u` within a function becomes a new expression each time.
	supported: {'regexp-unicode-property-escapes': true},
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
	plugins: [
		{
			// Ink measures each row several times a frame.
			name: 'quick-width',
			setup(bundler) {
				bundler.onResolve({filter: /^string-width$/}, ({importer}) =>
					/screen.ink.[\w-]+\.ts$/.test(importer)
						? undefined
						: {path: path.resolve('source/screen/ink/quick-width.ts')},
				);
			},
		},
		{
			// Ink takes every row of a frame apart into cells; the desk's rows need that no more than once (source/screen/ink).
			name: 'quick-ink',
			setup(bundler) {
				const ours = path.resolve('source/screen/ink');
				const changes = {
					'output.js': {
						names: 'joinRows',
						from: './join-rows.ts',
						old: '    get() {',
						new: `    get() {
							const byCells = (operations, width, height) =>
								Object.assign(new Output({width, height}), {operations}).getByCells().output;
							const output = joinRows(this, byCells);
							return output === null ? this.getByCells() : {output, height: this.height};
						}
						getByCells() {`,
					},
					'sanitize-ansi.js': {
						names: 'isStyledText',
						from: './is-styled-text.ts',
						old: 'const sanitizeAnsi = (text) => {',
						new: 'const sanitizeAnsi = (text) => { if (isStyledText(text)) return text;',
					},
					'line-update.js': {
						names: 'oneCellEach as printableAscii',
						from: './quick-width.ts',
						old: 'const printableAscii = /^[ -~]*$/u;',
						new: '',
					},
				};
				bundler.onLoad({filter: /ink.build.(output|sanitize-ansi|line-update)\.js$/}, async ({path: file}) => {
					const change = changes[path.basename(file)];
					const [before, after, ...more] = (await readFile(file, 'utf8')).split(change.old);
					if (after === undefined || more.length > 0)
						throw new Error(`${file} is not as it was: look at its ${change.old}`);
					const module = JSON.stringify(path.join(ours, change.from));
					return {contents: `import {${change.names}} from ${module};${before}${change.new}${after}`};
				});
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
			// Meow is told the program's name and version; to look them up it would bring all that npm knows of packages and licences, which every command would load.
			name: 'meow-without-packages',
			setup(bundler) {
				const changes = [
					['var libExports = requireLib$1();', ''],
					['var normalizeExports = requireNormalize();', ''],
					['getDefaultExportFromCjs(normalizeExports);', '() => undefined;'],
					['promisify(execFile);', ''],
				];
				bundler.onLoad({filter: /meow.build.dependencies\.js$/}, async ({path: file}) => ({
					contents: changed(await readFile(file, 'utf8'), file, changes),
				}));
			},
		},
		{
			// franc takes the tables of all languages apart as it is loaded, which takes as long as to read five articles; few texts need them, and few of them.
			name: 'franc-when-asked',
			setup(bundler) {
				const changes = [
					['for (script in data) {', 'const takeApart = () => { if (script) return; for (script in data) {'],
					['/**\n * Get the most probable language', '};/**\n * Get the most probable language'],
					['options = {}) {', 'options = {}) { takeApart();'],
					[
						"const model = languages[name].split('|')",
						"const table = languages[name], row = numericData[script], code = name; const one = () => { const model = table.split('|')",
					],
					[
						'numericData[script][name] = trigrams',
						'return trigrams }; Object.defineProperty(row, code, {configurable: true, enumerable: true, get: () => { const value = one(); Object.defineProperty(row, code, {value}); return value }})',
					],
				];
				bundler.onLoad({filter: /franc.index\.js$/}, async ({path: file}) => ({
					contents: changed(await readFile(file, 'utf8'), file, changes),
				}));
			},
		},
		{
			// Thousands of words in an object are read four times as fast from a string as from JavaScript.
			name: 'parsed-exceptions',
			setup(bundler) {
				bundler.onLoad({filter: /dist.wn-\w+-exceptions\.js$/}, ({path: file}) => ({
					contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(require(file)))});`,
				}));
			},
		},
		{
			// The English model is packed below; only a checkout reads it from its package.
			name: 'packed-model',
			setup(bundler) {
				const unpacked = /models.eng-[\w-]+\.json$|pack-model\.ts$/;
				bundler.onResolve({filter: unpacked}, () => ({path: 'unpacked-model', namespace: 'empty'}));
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
};

/** What only few files need is no part of the script of reading, but modules that it asks for. */
const seldom = new Map();
await build({
	...program,
	entryPoints: [{in: 'source/reading.script.ts', out: 'reading.script'}],
	format: 'cjs',
	define: {...program.define, 'import.meta': 'meta'},
	banner: {js: '(function(exports,module,require,meta){'},
	footer: {js: '})'},
	plugins: [
		...program.plugins,
		{
			name: 'seldom-needed',
			setup(bundler) {
				bundler.onResolve({filter: /^\.\//}, ({path: name, kind, resolveDir}) => {
					if (kind !== 'dynamic-import' || /text\.ts$|read-articles\.ts$|pack-model\.ts$/.test(name)) return undefined;
					const out = path.basename(name, '.ts');
					seldom.set(out, path.join(resolveDir, name));
					return {path: `./${out}.js`, external: true};
				});
			},
		},
	],
});

/** Latin-1 is read as it lies there. What esbuild leaves of other characters stands in regular expressions; some have a backslash before them that means nothing. */
const script = await readFile('dist/reading.script.js', 'utf8');
await writeFile(
	'dist/reading.script.js',
	script.replace(/(?<!\\)((?:\\\\)*)\\?([^\0-\x7f])/g, (_, backslashes, one) => {
		return `${backslashes}\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
	}),
);

await build({
	...program,
	entryPoints: [
		{in: 'source/cli.ts', out: 'cli'},
		{in: 'source/start.ts', out: 'start'},
		...workers.map(file => ({in: `source/${file}`, out: file.split('/').at(-1).replace(/\.ts$/, '')})),
		...[...seldom].map(([out, file]) => ({in: file, out})),
	],
	splitting: true,
	format: 'esm',
	chunkNames: 'chunk-[hash]',
	// Packages that are written as CommonJS call `require` for Node's own modules.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
	},
	plugins: [
		{
			name: 'kept-script',
			setup(bundler) {
				const loader = JSON.stringify(path.resolve('source/desk/kept-script.ts'));
				bundler.onResolve({filter: /^\.\/(?:extract-files|article-thread)\.ts$/}, ({kind}) =>
					kind === 'dynamic-import' ? {path: 'reading', namespace: 'kept-script'} : undefined,
				);
				bundler.onLoad({filter: /./, namespace: 'kept-script'}, () => ({
					resolveDir: path.resolve('source'),
					contents: `import {runKeptScript} from ${loader};
						export const {extractFiles, hearJobs} = runKeptScript(new URL('./reading.script.js', import.meta.url));`,
				}));
			},
		},
		...program.plugins,
	],
});

await cp('source/export/export-1.schema.json', 'dist/export-1.schema.json');

/** Trained weights and tables that are read at run time stand beside the program, and so does the kernel of extraction. */
for (const file of readdirSync('source', {recursive: true})) {
	if (file.endsWith('.wasm')) await cp(`source/${file}`, `dist/${file.split('/').at(-1)}`);
	if (/\/weights\//.test(file) && statSync(`source/${file}`).isFile())
		await cp(`source/${file}`, `dist/weights/${file.split('/').at(-1)}`);
}

/** wink-nlp's model, packed by a module of the source: that is TypeScript, so it is bundled and run. */
const packer = path.resolve('dist/pack-model.mjs');
await build({
	entryPoints: ['source/language/wink/pack-model.ts'],
	outfile: packer,
	bundle: true,
	format: 'esm',
	platform: 'node',
});
const {packModel} = await import(pathToFileURL(packer).href);
await rm(packer);
const json = name => require(`wink-eng-lite-web-model/dist/languages/cur/models/eng-${name}-model.json`);
await writeFile('dist/weights/english', packModel(json('core-web'), json('pos')));

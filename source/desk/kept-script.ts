import type {Script} from 'node:vm';

// Imported, Node's modules would bring all that they have on demand: web cryptography, streams of files.
const {mkdirSync, readFileSync, renameSync, writeFileSync} = process.getBuiltinModule('node:fs');
const {createRequire, getCompileCacheDir} = process.getBuiltinModule('node:module');
const path = process.getBuiltinModule('node:path');
const {fileURLToPath} = process.getBuiltinModule('node:url');
const vm = process.getBuiltinModule('node:vm');
const {crc32} = process.getBuiltinModule('node:zlib');

type Body = (exports: object, module: object, require: NodeJS.Require, meta: {readonly url: string}) => void;

/**
 * Runs a script that the build made of modules, and gives what it exports. Node's own cache keeps of a module what is compiled before it runs, and that leaves out nearly all functions;
 * here those that have run are kept as well, in `folder`, which is that cache's, for this version of Node and this user alone. `later` does it when they have.
 */
export function runKeptScript(
	script: URL,
	folder: string | undefined = getCompileCacheDir(),
	later: (work: () => void) => void = soonOrAtTheEnd,
): unknown {
	const file = fileURLToPath(script);
	const source = readFileSync(file, 'latin1');
	const place = folder && path.join(folder, `copydesk${file.replaceAll(/\W+/g, '-').slice(-120)}`);
	const cachedData = place ? readKept(place, source) : undefined;
	const compiled = new vm.Script(source, {
		filename: file,
		...(cachedData && {cachedData}),
		importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
	});
	if (place && (!cachedData || compiled.cachedDataRejected)) later(() => keep(compiled, place, source));
	const module = {exports: {}};
	(compiled.runInThisContext() as Body)(module.exports, module, createRequire(script), {url: script.href});
	return module.exports;
}

const sumSize = 4;

/** Tells torn files and those of other scripts apart, which V8 would not. */
const sumOf = (source: string, compiled: Uint8Array): number => crc32(compiled, crc32(source));

function readKept(place: string, source: string): Buffer | undefined {
	try {
		const bytes = readFileSync(place);
		const compiled = bytes.subarray(0, -sumSize);
		return bytes.readUInt32LE(compiled.length) === sumOf(source, compiled) ? compiled : undefined;
	} catch {
		return undefined;
	}
}

function keep(script: Script, place: string, source: string): void {
	const compiled = script.createCachedData();
	const sum = Buffer.alloc(sumSize);
	sum.writeUInt32LE(sumOf(source, compiled));
	const draft = `${place}.${process.pid}-${process.hrtime.bigint()}`;
	try {
		mkdirSync(path.dirname(place), {recursive: true});
		writeFileSync(draft, Buffer.concat([compiled, sum]));
		renameSync(draft, place);
	} catch {
		// Without it the next start is slower, and that is all.
	}
}

/** In milliseconds: what a reading needs has run by then. */
const soon = 1500;

function soonOrAtTheEnd(work: () => void): void {
	let done = false;
	const once = () => {
		if (!done) work();
		done = true;
	};
	setTimeout(once, soon).unref();
	process.once('exit', once);
}

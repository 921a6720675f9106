import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {runKeptScript} from '../../source/desk/kept-script.ts';

let folder: string;
let kept: string;
let laters: (() => void)[];
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'kept-script-'));
	kept = path.join(folder, 'kept');
	laters = [];
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Runs a script that exports a greeting. */
const run = (greeting: string): string => {
	const file = path.join(folder, 'greeting.script.js');
	writeFileSync(file, `(function(exports,module,require,meta){exports.greet=()=>'${greeting} '+typeof meta.url})`);
	const {greet} = runKeptScript(pathToFileURL(file), kept, work => laters.push(work)) as {greet: () => string};
	return greet();
};
const keptFile = () => path.join(kept, readdirSync(kept)[0]!);

test('a script is kept compiled once, and runs the same out of what was kept', () => {
	expect(run('good morning')).toBe('good morning string');
	expect(laters).toHaveLength(1);
	laters[0]!();
	expect(readdirSync(kept)).toHaveLength(1);
	expect(run('good morning')).toBe('good morning string');
	expect(laters).toHaveLength(1);
});

test('a script that was changed is not taken for the one that was kept, and takes its place', () => {
	run('good morning');
	laters[0]!();
	expect(run('good evening')).toBe('good evening string');
	expect(laters).toHaveLength(2);
	laters[1]!();
	expect(readdirSync(kept)).toHaveLength(1);
});

test('what was kept and is damaged is not run', () => {
	run('good morning');
	laters[0]!();
	const bytes = readFileSync(keptFile());
	bytes[bytes.length >> 1]! ^= 255;
	writeFileSync(keptFile(), bytes);
	expect(run('good morning')).toBe('good morning string');
	expect(laters).toHaveLength(2);
});

test('a folder that cannot be written to stops nothing', () => {
	writeFileSync(kept, 'no folder');
	expect(run('good morning')).toBe('good morning string');
	expect(laters[0]).not.toThrow();
});

import {readFileSync} from 'node:fs';
import type {Classifier} from './classifier.ts';
import {unpackClassifier} from './weights-file.ts';

const loaded = new Map<string, Classifier | undefined>();

/** The trained classifier for pages with a structure or for dumps without, read once; undefined if there are no weights beside the program. */
export function classifierFor(structured: boolean): Classifier | undefined {
	const name = structured ? 'cleaning-pages' : 'cleaning-dumps';
	if (!loaded.has(name)) loaded.set(name, read(name));
	return loaded.get(name);
}

function read(name: string): Classifier | undefined {
	try {
		return unpackClassifier(readFileSync(new URL(`./weights/${name}.gz`, import.meta.url)));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

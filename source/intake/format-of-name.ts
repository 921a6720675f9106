import {formats} from '../model/format.ts';
import type {Format} from '../model/format.ts';

const bySuffix = new Map<string, Format>(
	(Object.keys(formats) as Format[]).flatMap(format =>
		formats[format].suffixes.map((suffix): [string, Format] => [suffix, format]),
	),
);

/** The format that a file's name promises (`a.html`, `b.TXT.gz`), or undefined. */
export function formatOfName(name: string): Format | undefined {
	const suffix = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1];
	return suffix === undefined ? undefined : bySuffix.get(suffix.toLowerCase());
}

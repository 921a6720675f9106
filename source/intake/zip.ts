import {unzipSync} from 'fflate';

const megabyte = 1024 * 1024;

/** More files than any book has. */
const mostFiles = 5000;

/**
 * Unpacks the files of a zip archive whose names are wanted, at most `limit` bytes of them. Throws with a sentence for the reviewer if it is no whole archive, is locked, or would
 * unpack to more. The sizes that the archive declares are believed only as bounds: nothing past them is ever written.
 */
export function unpackZip(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
	limit: number,
): Map<string, Uint8Array> {
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
		throw new Error('locked with a password, or of an old format that is not read');
	let files = 0;
	let size = 0;
	try {
		const unpacked = unzipSync(bytes, {
			filter({name, originalSize}) {
				if (++files > mostFiles) throw new TooLarge(`too many files in it: more than ${mostFiles}`);
				if (!wanted(name)) return false;
				size += originalSize;
				if (size > limit) throw new TooLarge(`too large: more than ${limit / megabyte} MB when unpacked`);
				return true;
			},
		});
		return new Map(Object.entries(unpacked));
	} catch (error) {
		if (error instanceof TooLarge) throw error;
		throw new Error('cut off or damaged: not a whole zip archive', {cause: error});
	}
}

class TooLarge extends Error {}

/** A file of the archive as text, which in these formats is UTF-8, or UTF-16 with its mark; undefined if there is none. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
	const bytes = files.get(name);
	if (!bytes) return undefined;
	const wide =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(wide).decode(bytes);
}

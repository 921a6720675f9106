import type {Format} from '../model/format.ts';
import type {RawDocument, Unreadable} from '../model/raw-document.ts';

/** A source file in memory, unpacked. */
export interface FileContent {
	readonly path: string;
	readonly format: Format;
	/** Of the file as it lies on the disk. */
	readonly sha256: string;
	readonly bytes: Uint8Array;
}

/** Reads one format. What it throws becomes the reason why the file could not be read; one bad article among many is yielded as `Unreadable`. */
export type Reader = (content: FileContent) => AsyncIterable<RawDocument | Unreadable>;

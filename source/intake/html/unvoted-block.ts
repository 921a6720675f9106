import type {BlockTraits, RawBlock} from '../../model/raw-document.ts';

/** A block before Readability is asked. */
export interface UnvotedBlock extends Omit<RawBlock, 'traits'> {
	readonly traits: Omit<BlockTraits, 'readability'>;
}

import type {BlockKind, Decider, RemovalReason} from '../model/article.ts';
import type {RawSpan} from '../model/span.ts';

/** What is to be done with a stretch of the raw text: kept as a kind of block, or removed for a reason. */
export type Verdict = RawSpan & {readonly by: Decider} & (
		{readonly kept: BlockKind} | {readonly removed: RemovalReason}
	);

import type {BlockTraits} from '../../model/raw-document.ts';
import type {RemovalReason} from '../../model/article.ts';
import type {LineLook} from '../features/line-features.ts';

/** A block that is not of the article, as the rules see it. */
export interface Candidate {
	readonly text: string;
	readonly look: LineLook;
	readonly tag: string;
	/** Words of the classes, ids and roles of the block's element and the two above it, and of all above those; empty in a dump. */
	readonly near: string;
	readonly far: string;
	readonly traits: BlockTraits | undefined;
	/** Share of its characters that are link text; 0 in a dump. */
	readonly linked: number;
	/** Before, within or after the text of the article. */
	readonly where: 'before' | 'within' | 'after';
	readonly repeated: boolean;
	/** A picture stands before it, or so it seems. */
	readonly pictured: boolean;
}

/** What a removed block looks like, and the lines that taught the rule. */
export interface RemovalRule {
	readonly reason: RemovalReason;
	readonly matches: (candidate: Candidate) => boolean;
	readonly taughtBy: readonly string[];
	/** Whether it is a heading that also tells what the blocks below it are. */
	readonly heads?: boolean;
}

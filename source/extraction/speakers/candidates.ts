import {blockKinds, type BlockKind} from '../../model/article.ts';
import {outerTokens, type Before} from './features.ts';
import type {Scene} from './scene.ts';

/** How many mentions before and behind a stretch may be its speaker, and how many of the speakers before it. */
const window = {before: 14, behind: 8, speakers: 3};

/** Blocks whose people never speak in the text around them. */
const apart = (kind: BlockKind): boolean =>
	kind === 'title' ||
	kind === 'caption' ||
	kind === 'credit' ||
	kind === 'byline' ||
	kind === 'heading' ||
	kind === 'table row';

/**
 * The mentions (numbers among the speaking ones) that may be the speaker of a stretch, nearest first on each side: those of its own block,
 * and of the blocks right before and behind it. A headline or a caption looks into itself only, and nobody looks into them.
 */
export function candidatesFor(scene: Scene, index: number, before: readonly Before[]): number[] {
	const {reading, speaking, speakingFrom} = scene;
	const {article, blockOf, stretches, tokens} = reading;
	const {blocks} = article;
	const own = stretches[index]!.block;
	const alone = apart(blocks[own]!.kind) || !blockKinds[blocks[own]!.kind].prose;
	const [from, to] = outerTokens(scene, index);
	const found: number[] = [];
	const usable = (at: number): boolean => {
		const block = blockOf[speaking[at]!.head]!;
		return block === own || (!alone && !apart(blocks[block]!.kind));
	};
	const near = (at: number): boolean => Math.abs(blockOf[speaking[at]!.head]! - own) <= 2;
	for (let at = speakingFrom[from]! - 1, taken = 0; at >= 0 && taken < window.before && near(at); at--) {
		if (!usable(at)) continue;
		found.push(at);
		taken++;
	}
	for (
		let at = speakingFrom[Math.min(to, tokens.length)]!, taken = 0;
		at < speaking.length && taken < window.behind && near(at);
		at++
	) {
		if (!usable(at)) continue;
		found.push(at);
		taken++;
	}
	if (alone) return found;
	for (const {speaker} of before.slice(-window.speakers)) {
		if (!speaker) continue;
		const at = speakingFrom[speaker.first]!;
		if (speaking[at] === speaker && !found.includes(at)) found.push(at);
	}
	return found;
}

import type {BlockKind, RemovalReason} from '../model/article.ts';
import type {CertainRule} from './rules/certain-rules.ts';
import {removalRules} from './rules/removal-rules.ts';
import type {Candidate} from './rules/rule.ts';

/** Blocks that a heading of other stories or of comments still speaks for. */
const reach = 60;

/** Why each block that is not kept is removed. A block that no rule knows goes with the heading above it. */
export function reasonsFor(
	candidates: readonly Candidate[],
	kinds: readonly (BlockKind | undefined)[],
	certain: readonly (CertainRule['as'] | undefined)[],
): (RemovalReason | undefined)[] {
	const kept = new Set(candidates.filter((_, at) => kinds[at]).map(({text}) => text));
	let heading: {readonly reason: RemovalReason; readonly at: number} | undefined;
	return candidates.map((candidate, at) => {
		if (kinds[at]) {
			if (kinds[at] !== 'caption' && kinds[at] !== 'credit') heading = undefined;
			return undefined;
		}
		const sure = certain[at];
		if (sure && 'removed' in sure) {
			if (sure.removed === 'related stories') heading = {reason: sure.removed, at};
			return sure.removed;
		}
		// Whom a mail went to is no reason of its own, and its words are those of any page.
		if (candidate.tag.startsWith('mail ')) return 'other';
		const rule = removalRules.find(each => each.matches(candidate));
		const under = heading && at - heading.at < reach ? heading.reason : undefined;
		if (rule?.heads && candidate.look.length <= 12 && !candidate.look.endsSentence) heading = {reason: rule.reason, at};
		if (candidate.look.length > 3 && kept.has(candidate.text)) return 'duplicate';
		// Teasers speak of anything; under a heading that announces them, only what is unmistakable is something else.
		if (under && (!rule || !unmistakable.has(rule.reason)) && !candidate.look.keywords.has('navigation')) return under;
		return rule?.reason ?? 'other';
	});
}

const unmistakable = new Set<RemovalReason>([
	'cookie notice',
	'share bar',
	'legal',
	'newsletter prompt',
	'comments',
	'related stories',
]);

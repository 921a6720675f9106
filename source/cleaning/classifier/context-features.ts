import type {RawBlock, RawDocument} from '../../model/raw-document.ts';
import type {BlockFeatures} from '../features/features.ts';
import type {LineLook} from '../features/line-features.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
const widths = [3, 8, 20] as const;

export const contextFeatureNames = [
	'first opinion', ...offsets.map(offset => `first opinion at ${offset}`),
	...widths.flatMap(width => [`opinion of ${width} before`, `opinion of ${width} after`, `best of ${width} before`, `best of ${width} after`]),
	'body before', 'body after', 'words since the body', 'words until the body', 'blocks since the body', 'blocks until the body', 'others since the body', 'opinion of the parent', 'opinion of the grandparent', 'opinion of likes', 'opinion of the group', 'body words',
]; // prettier-ignore

/**
 * What a first opinion of all blocks (probabilities that they belong to the article) says of each: a second opinion is formed from it. Gives each block's row of features
 * with those of its context behind them.
 */
export function withContext(
	{raw, blocks}: RawDocument,
	{looks, rows}: BlockFeatures,
	opinions: Float64Array,
): Float32Array[] {
	const weights = Float64Array.from(looks, ({length}) => length + 1);
	const massSums = runningSums(opinions.map((opinion, at) => opinion * weights[at]!));
	const weightSums = runningSums(weights);
	const total = massSums.at(-1)! || 1;
	const count = blocks.length;
	const meansOf = (keys: readonly (string | number)[]) => groupMeans(keys, opinions, weights);
	const parents = meansOf(blocks.map(({traits}) => traits?.elements[1] ?? -1));
	const grandparents = meansOf(blocks.map(({traits}) => traits?.elements[2] ?? -1));
	const likes = meansOf(
		blocks.map(({tag, traits}, at) =>
			traits
				? `${tag} ${traits.words[0] ?? ''}/${traits.words[1] ?? ''} ${traits.ancestors[1] ?? ''}`
				: looks[at]!.words.slice(0, 2).join(' '),
		),
	);
	const groups = meansOf(groupsOf(blocks, raw));
	const since = distances(looks, opinions, false);
	const until = distances(looks, opinions, true);
	const width = (rows[0]?.length ?? 0) + contextFeatureNames.length;
	const values = new Float32Array(width * count);
	return rows.map((narrow, at) => {
		const row = values.subarray(at * width, (at + 1) * width);
		row.set(narrow);
		let end = narrow.length;
		row[end++] = opinions[at]!;
		for (const offset of offsets) row[end++] = opinions[at + offset] ?? -0.2;
		for (const reach of widths) {
			const from = Math.max(0, at - reach);
			const to = Math.min(count, at + 1 + reach);
			row[end++] = (massSums[at]! - massSums[from]!) / (weightSums[at]! - weightSums[from]! || 1);
			row[end++] = (massSums[to]! - massSums[at + 1]!) / (weightSums[to]! - weightSums[at + 1]! || 1);
			row[end++] = most(opinions, from, at);
			row[end++] = most(opinions, at + 1, to);
		}
		row[end++] = massSums[at]! / total;
		row[end++] = (total - massSums[at + 1]!) / total;
		row[end++] = since.words[at]!;
		row[end++] = until.words[at]!;
		row[end++] = since.blocks[at]!;
		row[end++] = until.blocks[at]!;
		row[end++] = since.others[at]!;
		row[end++] = parents[at]!;
		row[end++] = grandparents[at]!;
		row[end++] = likes[at]!;
		row[end++] = groups[at]!;
		row[end++] = Math.log1p(total);
		return row;
	});
}

function most(opinions: Float64Array, from: number, to: number): number {
	let best = 0;
	for (let at = from; at < to; at++) if (opinions[at]! > best) best = opinions[at]!;
	return best;
}

function runningSums(values: Float64Array): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
	return sums;
}

/** The mean opinion of the blocks that share a key, for each block. */
function groupMeans(
	keys: readonly (string | number)[],
	opinions: Float64Array,
	weights: Float64Array,
): readonly number[] {
	const sums = new Map<string | number, {mass: number; weight: number}>();
	const found = keys.map((key, at) => {
		let sum = sums.get(key);
		if (!sum) sums.set(key, (sum = {mass: 0, weight: 0}));
		sum.mass += opinions[at]! * weights[at]!;
		sum.weight += weights[at]!;
		return sum;
	});
	return found.map(({mass, weight}) => mass / weight);
}

/** Blocks that no empty line parts. */
function groupsOf(blocks: readonly RawBlock[], raw: string): number[] {
	let group = 0;
	return blocks.map((block, at) => {
		const before = blocks[at - 1];
		const lineEnd = before ? raw.indexOf('\n', before.rawEnd) : -1;
		const nextEnd = lineEnd < 0 ? -1 : raw.indexOf('\n', lineEnd + 1);
		if (nextEnd >= 0 && nextEnd < block.rawStart) group++;
		return group;
	});
}

function distances(looks: readonly LineLook[], opinions: Float64Array, backwards: boolean) {
	const words = new Array<number>(looks.length);
	const blocks = new Array<number>(looks.length);
	const others = new Array<number>(looks.length);
	let [wordCount, blockCount, otherCount] = [300, 60, 300];
	for (let step = 0; step < looks.length; step++) {
		const at = backwards ? looks.length - 1 - step : step;
		words[at] = Math.min(300, wordCount);
		blocks[at] = Math.min(60, blockCount);
		others[at] = Math.min(300, otherCount);
		const inside = opinions[at]! > 0.5;
		wordCount = inside ? 0 : wordCount + looks[at]!.length;
		blockCount = inside ? 0 : blockCount + 1;
		otherCount = inside ? 0 : otherCount + looks[at]!.length * (1 - opinions[at]!);
	}
	return {words, blocks, others};
}

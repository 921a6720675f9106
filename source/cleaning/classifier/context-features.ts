import type {RawBlock} from '../../model/raw-document.ts';
import type {LineLook} from '../features/line-features.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
const widths = [3, 8, 20] as const;

export const contextFeatureNames = [
	'first opinion', ...offsets.map(offset => `first opinion at ${offset}`),
	...widths.flatMap(width => [`opinion of ${width} before`, `opinion of ${width} after`, `best of ${width} before`, `best of ${width} after`]),
	'body before', 'body after', 'words since the body', 'words until the body', 'blocks since the body', 'blocks until the body', 'others since the body', 'opinion of the parent', 'opinion of the grandparent', 'opinion of likes', 'opinion of the group', 'body words',
]; // prettier-ignore

/** What a first opinion of all blocks (probabilities that they belong to the article) says of each: a second opinion is formed from it. */
export function contextFeatures(
	blocks: readonly RawBlock[],
	looks: readonly LineLook[],
	opinions: readonly number[],
	raw: string,
): number[][] {
	const weights = looks.map(({length}) => length + 1);
	const mass = opinions.map((opinion, at) => opinion * weights[at]!);
	const massSums = runningSums(mass);
	const weightSums = runningSums(weights);
	const total = massSums.at(-1)! || 1;
	const parents = groupMeans(
		blocks.map(({traits}) => traits?.elements[1] ?? -1),
		opinions,
		weights,
	);
	const grandparents = groupMeans(
		blocks.map(({traits}) => traits?.elements[2] ?? -1),
		opinions,
		weights,
	);
	const likes = groupMeans(
		blocks.map(({tag, traits}, at) =>
			traits
				? `${tag} ${traits.words.slice(0, 2).join('/')} ${traits.ancestors[1] ?? ''}`
				: looks[at]!.words.slice(0, 2).join(' '),
		),
		opinions,
		weights,
	);
	const groups = groupMeans(groupsOf(blocks, raw), opinions, weights);
	const since = distances(looks, opinions, false);
	const until = distances(looks, opinions, true);
	return blocks.map((_, at) => [
		opinions[at]!,
		...offsets.map(offset => opinions[at + offset] ?? -0.2),
		...widths.flatMap(width => {
			const from = Math.max(0, at - width);
			const to = Math.min(blocks.length, at + 1 + width);
			return [
				(massSums[at]! - massSums[from]!) / (weightSums[at]! - weightSums[from]! || 1),
				(massSums[to]! - massSums[at + 1]!) / (weightSums[to]! - weightSums[at + 1]! || 1),
				opinions.slice(from, at).reduce((a, b) => Math.max(a, b), 0),
				opinions.slice(at + 1, to).reduce((a, b) => Math.max(a, b), 0),
			];
		}),
		massSums[at]! / total,
		(total - massSums[at + 1]!) / total,
		since.words[at]!,
		until.words[at]!,
		since.blocks[at]!,
		until.blocks[at]!,
		since.others[at]!,
		parents[at]!,
		grandparents[at]!,
		likes[at]!,
		groups[at]!,
		Math.log1p(total),
	]);
}

function runningSums(values: readonly number[]): number[] {
	const sums = [0];
	for (const value of values) sums.push(sums.at(-1)! + value);
	return sums;
}

function groupMeans(
	keys: readonly (string | number)[],
	opinions: readonly number[],
	weights: readonly number[],
): number[] {
	const sums = new Map<string | number, [mass: number, weight: number]>();
	for (const [at, key] of keys.entries()) {
		const sum = sums.get(key) ?? [0, 0];
		sum[0] += opinions[at]! * weights[at]!;
		sum[1] += weights[at]!;
		sums.set(key, sum);
	}
	return keys.map(key => sums.get(key)![0] / sums.get(key)![1]);
}

/** Blocks that no empty line parts. */
function groupsOf(blocks: readonly RawBlock[], raw: string): number[] {
	let group = 0;
	return blocks.map((block, at) => {
		const before = blocks[at - 1];
		if (before && raw.slice(before.rawEnd, block.rawStart).split('\n').length > 2) group++;
		return group;
	});
}

function distances(looks: readonly LineLook[], opinions: readonly number[], backwards: boolean) {
	const words = new Array<number>(looks.length);
	const blocks = new Array<number>(looks.length);
	const others = new Array<number>(looks.length);
	let [wordCount, blockCount, otherCount] = [300, 60, 300];
	for (let step = 0; step < looks.length; step++) {
		const at = backwards ? looks.length - 1 - step : step;
		words[at] = Math.min(300, wordCount);
		blocks[at] = Math.min(60, blockCount);
		others[at] = Math.min(300, otherCount);
		if (opinions[at]! > 0.5) [wordCount, blockCount, otherCount] = [0, 0, 0];
		else
			[wordCount, blockCount, otherCount] = [
				wordCount + looks[at]!.length,
				blockCount + 1,
				otherCount + looks[at]!.length * (1 - opinions[at]!),
			];
	}
	return {words, blocks, others};
}

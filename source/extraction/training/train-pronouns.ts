import {overlaps} from '../../model/span.ts';
import type {Forest} from '../forest/forest.ts';
import {pronounFeatureCount} from '../names/pronoun-features.ts';
import {resolvePronouns, type Witness} from '../names/resolve-pronouns.ts';
import {sceneOf} from '../speakers/scene.ts';
import {countAll, strengthsWithout, totalOf} from './count-cues.ts';
import {growForest} from './grow-forest.ts';
import {headOfSource, type Lesson} from './prepare.ts';
import {sameName} from './same-name.ts';
import {flat} from './train-stretches.ts';

/** Rounds of learning: pronouns without gold are resolved by what the round before learned. */
const rounds = 2;

/** Learns whom *he* and *she* mean from the sources whose full name is known. Without such names there is nothing to learn: null. */
export function trainPronouns(lessons: readonly Lesson[]): Forest | null {
	const tables = lessons.map(countAll);
	const all = totalOf(tables);
	const scenes = lessons.map(({reading, mentions}, order) =>
		sceneOf(reading, mentions, strengthsWithout(all, tables[order])),
	);
	const known = lessons.map(knownMeanings);
	let forest: Forest | null = null;
	for (let round = 0; round < rounds; round++) {
		const rows: Uint8Array[] = [];
		const labels: number[] = [];
		const groups = [0];
		for (const [order, lesson] of lessons.entries()) {
			const teach: Witness = (mention, rivals, candidates) => {
				const name = known[order]!.get(mention.index);
				const right = name === undefined ? -1 : rivals.findIndex(({person}) => sameName(person.name, name));
				if (right < 0) return undefined;
				for (const [at, row] of candidates.entries()) {
					rows.push(row);
					labels.push(at === right ? 1 : 0);
				}
				groups.push(rows.length);
				return right;
			};
			resolvePronouns(scenes[order]!, lesson.named, forest, teach);
		}
		if (rows.length === 0) return null;
		const learned = {
			features: pronounFeatureCount,
			rows: flat(rows, pronounFeatureCount),
			labels: Uint8Array.from(labels),
			groups: Int32Array.from(groups),
		};
		forest = growForest(learned, {trees: 80, depth: 4, rate: 0.1});
	}
	return forest;
}

/** The full name behind each mention that is the head of a source, by the mention's index. */
function knownMeanings({gold, mentions, reading}: Lesson): Map<number, string> {
	const meanings = new Map<number, string>();
	for (const {source, name} of gold.attributions) {
		const head = headOfSource(gold.article.text, source);
		if (!name || !head) continue;
		const mention = mentions.find(one => overlaps(reading.tokens[one.head]!, head));
		if (mention?.kind === 'pronoun') meanings.set(mention.index, name);
	}
	return meanings;
}

import {overlaps} from '../../model/span.ts';
import type {Forest} from '../forest/forest.ts';
import type {Candidate} from '../names/mentions.ts';
import {identitiesOf, resolvePronouns} from '../names/resolve-pronouns.ts';
import {candidatesFor} from '../speakers/candidates.ts';
import {featureCount, featuresOf, memory, type Before} from '../speakers/features.ts';
import {sceneOf, type Scene} from '../speakers/scene.ts';
import {countAll, strengthsWithout, totalOf} from './count-cues.ts';
import {growForest, type Growth, type Lessons} from './grow-forest.ts';
import type {GoldAttribution} from './polnear.ts';
import {headOfSource, type Lesson} from './prepare.ts';
import {flat} from './train-stretches.ts';

const growth: Growth = {trees: 320, depth: 6, rate: 0.05};

/** Learns which of the mentions around a stretch is its speaker. The stretches before it are taken as the annotators had them. */
export function trainSpeakers(lessons: readonly Lesson[], pronouns: Forest | null, settings: Growth = growth): Forest {
	return growForest(speakerLessons(lessons, pronouns), settings);
}

function speakerLessons(lessons: readonly Lesson[], pronouns: Forest | null): Lessons {
	const tables = lessons.map(countAll);
	const counted = totalOf(tables);
	const rows: Uint8Array[] = [];
	const labels: number[] = [];
	const groups = [0];
	for (const [order, lesson] of lessons.entries()) {
		const scene = sceneOf(lesson.reading, lesson.mentions, strengthsWithout(counted, tables[order]));
		const identities = identitiesOf(lesson.named, resolvePronouns(scene, lesson.named, pronouns));
		const before: Before[] = [];
		for (const [index, attribution] of lesson.attributionOf.entries()) {
			if (!attribution) continue;
			const candidates = candidatesFor(scene, index, before);
			const rights = rightOnes(lesson, scene, candidates, attribution);
			const speaker = candidates[rights.indexOf('right')];
			if (speaker === undefined && attribution.source.length > 0) {
				before.push({stretch: index, speaker: null});
				continue;
			}
			const all = featuresOf(scene, index, [-1, ...candidates], before, identities);
			for (let at = 0; at <= candidates.length; at++) {
				const right = at === 0 ? (speaker === undefined ? 'right' : 'wrong') : rights[at - 1]!;
				if (right === 'unsure') continue;
				rows.push(all.subarray(at * featureCount, (at + 1) * featureCount));
				labels.push(right === 'right' ? 1 : 0);
			}
			groups.push(rows.length);
			if (before.length >= memory) before.shift();
			before.push({stretch: index, speaker: speaker === undefined ? null : scene.speaking[speaker]!});
		}
	}
	return {
		features: featureCount,
		rows: flat(rows, featureCount),
		labels: Uint8Array.from(labels),
		groups: Int32Array.from(groups),
	};
}

/** The mention with the source's head is right; others within a long source are neither right nor wrong. */
function rightOnes(
	{reading, gold}: Lesson,
	scene: Scene,
	candidates: readonly number[],
	{source}: GoldAttribution,
): ('right' | 'wrong' | 'unsure')[] {
	const {tokens} = reading;
	const head = headOfSource(gold.article.text, source);
	const touches = ({first, last}: Candidate): boolean =>
		source.some(part => overlaps(part, {start: tokens[first]!.start, end: tokens[last]!.end}));
	const mentions = candidates.map(candidate => scene.speaking[candidate]!);
	const heads = mentions.filter(mention => touches(mention) && head && overlaps(tokens[mention.head]!, head));
	const best = heads.find(({possessive}) => !possessive) ?? heads[0];
	return mentions.map(mention => {
		if (!touches(mention)) return 'wrong';
		return !best || mention === best ? 'right' : 'unsure';
	});
}

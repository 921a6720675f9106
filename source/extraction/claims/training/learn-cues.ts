import {forbidden, type Chain} from '../tagging/chain.ts';
import {cueFeatures} from '../tagging/cue-features.ts';
import {readPlaces} from '../tagging/cue-places.ts';
import {kindsOf, placeScores} from '../tagging/cue-tagger.ts';
import {
	behindHead,
	beforeHead,
	cueClassCount,
	cueClasses,
	cueStarts,
	cueSteps,
	isStepAllowed,
} from '../tagging/cue-tags.ts';
import {FeatureList} from '../tagging/feature-list.ts';
import {packTable} from '../tagging/weight-table.ts';
import {chainNumbers, type ChainNumbers} from '../tagging/model.ts';
import {ChainTrainer, type Lesson} from './chain-trainer.ts';
import {cueLessons, type CueLesson, type SeenRow} from './cue-lessons.ts';
import {FeatureNumbers} from './feature-numbers.ts';
import {worthiest} from './worthiest.ts';

/** The second tagger as bytes. */
export interface CueWeights {
	readonly chain: ChainNumbers;
	readonly table: Uint8Array;
}

const course = {rounds: 3, rate: 0.05, kept: 0.4, ridge: 0.001};
const least = 4;
/** Room for features: half a megabyte, so that the table fits into the processor's cache. */
const slots = 1 << 17;

/** Learns the second tagger. */
export function learnCues(rows: readonly SeenRow[]): CueWeights {
	const numbers = new FeatureNumbers();
	const list = new FeatureList();
	const raw = cueLessons(rows).map(lesson => lessonOf(lesson, list, numbers));
	const all = numbers.number(least);
	const lessons = () => raw.map(lesson => ({...lesson, features: numbers.of(lesson.features)}));
	const trial = new ChainTrainer(newChain(), cueClasses, cueClassCount, all.length, 0, placeScores);
	trial.learn(lessons(), {...course, rounds: 1});
	const kept = worthiest(all, trial.weights, numbers.counts(all.length), cueClassCount, slots);
	const features = numbers.keep(number => kept[number] === 1);
	const chain = newChain();
	const trainer = new ChainTrainer(chain, cueClasses, cueClassCount, features.length, 0, placeScores);
	trainer.learn(lessons(), course);
	return {chain: chainNumbers(chain), table: packTable(features, trainer.weights, cueClassCount, slots)};
}

function lessonOf({scene, index, gold}: CueLesson, list: FeatureList, numbers: FeatureNumbers): Lesson {
	const around = readPlaces(scene, index);
	const length = around.to - around.from;
	const head = scene.candidates[index]!.head - around.from;
	cueFeatures(scene, index, around, list, true);
	const features = list.features.slice(0, list.offsets[length]);
	numbers.count(features);
	const offsets = list.offsets.slice(0, length + 1);
	return {length, features, offsets, gold, kinds: kindsOf(length, head), head};
}

function newChain(): Chain {
	const states = cueClasses.length;
	const chain = {
		states,
		starts: new Float32Array(states),
		steps: new Float32Array(states * states * 2),
		from: cueClasses.map((_, to) => [...cueClasses.keys()].filter(from => cueSteps[from]!.includes(to))),
	};
	for (const state of cueClasses.keys()) if (!cueStarts.includes(state)) chain.starts[state] = forbidden;
	for (const kind of [beforeHead, behindHead])
		for (const [from, targets] of cueSteps.entries())
			for (const to of targets)
				if (!isStepAllowed(kind, from, to)) chain.steps[(kind * states + from) * states + to] = forbidden;
	return chain;
}

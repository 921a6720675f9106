import type {Chain} from '../tagging/chain.ts';
import type {CueStrengths} from '../tagging/cue-strengths.ts';
import {FeatureList} from '../tagging/feature-list.ts';
import {packTable} from '../tagging/weight-table.ts';
import {FlatColumns} from '../tagging/flat-columns.ts';
import {flatWordFeatures, Questions, reach} from '../tagging/flat-features.ts';
import {flatTemplates, phaseTemplates} from '../tagging/flat-templates.ts';
import {flatClassCount, flatClasses, tokenKindCount, tokenKinds} from '../tagging/flat-tags.ts';
import {chainNumbers, type ChainNumbers} from '../tagging/model.ts';
import {ChainTrainer, type Lesson} from './chain-trainer.ts';
import {FeatureNumbers} from './feature-numbers.ts';
import type {GoldRow} from './gold-rows.ts';
import {flatGold} from './gold-states.ts';
import {worthiest} from './worthiest.ts';

/** The first tagger as bytes. */
export interface FlatWeights {
	readonly chain: ChainNumbers;
	readonly table: Uint8Array;
	readonly phases: Uint8Array;
}

/** Found best on fifths that were held out: what was learned from one feature in eight at a time leans on no single word, and knows a cue it never saw. */
const course = {rounds: 4, rate: 0.05, kept: 0.12, ridge: 0.001, averaged: 2};
/** Features of fewer tokens are not learned. */
const least = 4;
/** Room for features: one megabyte, so that the table fits into the processor's cache. */
const slots = 1 << 17;
const phaseSlots = 1 << 12;
/** A step between states that the annotation takes less often is not taken. */
const leastSteps = 3;
/** The learned weights overstate how sure they are; at this share of them the likelihoods come nearest to the truth. */
const temperature = 0.65;

/** Learns the first tagger. */
export function learnFlat(rows: readonly GoldRow[], strengths: CueStrengths): FlatWeights {
	const numbers = new FeatureNumbers();
	const phaseNumbers = new FeatureNumbers();
	const list = new FeatureList();
	const phases = new FeatureList();
	const columns = new FlatColumns();
	const questions = new Questions(flatTemplates, columns);
	const phaseQuestions = new Questions(phaseTemplates, columns);
	const raw = rows.map(gold => {
		const {row} = gold;
		columns.read(row, strengths);
		list.clear();
		phases.clear();
		for (let at = 0; at < row.length; at++) {
			list.begin(at);
			phases.begin(at);
			for (let offset = -reach; offset <= reach; offset++) flatWordFeatures(row, at + offset, offset, list);
			questions.list(at, list);
			phaseQuestions.list(at, phases);
		}
		list.end(row.length);
		phases.end(row.length);
		const lesson = {
			length: row.length,
			features: list.features.slice(0, list.offsets[row.length]),
			offsets: list.offsets.slice(0, row.length + 1),
			phases: {
				features: phases.features.slice(0, phases.offsets[row.length]),
				offsets: phases.offsets.slice(0, row.length + 1),
			},
			gold: flatGold(gold),
			kinds: tokenKinds(row.shapes),
		} satisfies Lesson;
		numbers.count(lesson.features);
		phaseNumbers.count(lesson.phases.features);
		return lesson;
	});
	const all = numbers.number(least);
	const phaseFeatures = phaseNumbers.number(least);
	const chain = chainOf(raw);
	const fitting = raw.filter(({gold}) =>
		gold.every((state, at) => at === 0 || chain.from[state]!.includes(gold[at - 1]!)),
	);
	const lessons = () =>
		fitting.map(lesson => ({
			...lesson,
			features: numbers.of(lesson.features),
			phases: {...lesson.phases, features: phaseNumbers.of(lesson.phases.features)},
		}));
	const trial = new ChainTrainer(chainOf(raw), flatClasses, flatClassCount, all.length, phaseFeatures.length);
	trial.learn(lessons(), {...course, rounds: 1, averaged: 0});
	const kept = worthiest(all, trial.weights, numbers.counts(all.length), flatClassCount, slots);
	const features = numbers.keep(number => kept[number] === 1);
	const trainer = new ChainTrainer(chain, flatClasses, flatClassCount, features.length, phaseFeatures.length);
	trainer.learn(lessons(), course);
	const cool = (values: Float32Array) => values.map(value => value * temperature);
	return {
		chain: chainNumbers({...chain, starts: cool(chain.starts), steps: cool(chain.steps)}),
		table: packTable(features, cool(trainer.weights), flatClassCount, slots),
		phases: packTable(phaseFeatures, cool(trainer.phaseWeights), flatClasses.length, phaseSlots),
	};
}

function chainOf(lessons: readonly Lesson[]): Chain {
	const states = flatClasses.length;
	const taken = new Uint32Array(states * states);
	for (const {gold, length} of lessons)
		for (let at = 1; at < length; at++) taken[gold[at - 1]! * states + gold[at]!]!++;
	return {
		states,
		starts: new Float32Array(states),
		steps: new Float32Array(states * states * tokenKindCount),
		from: flatClasses.map((_, to) => [...flatClasses.keys()].filter(from => taken[from * states + to]! >= leastSteps)),
	};
}

import type {Chain} from '../tagging/chain.ts';
import {cueCandidates, type CueCandidate, type Likelihoods} from '../tagging/cue-candidates.ts';
import {cueFeatures, longestWindow, readScene, windowOf} from '../tagging/cue-features.ts';
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
import {roles} from '../tagging/flat-tags.ts';
import {chainNumbers, forbidden, type ChainNumbers} from '../tagging/model.ts';
import {ChainTrainer, type Lesson} from './chain-trainer.ts';
import {FeatureNumbers} from './feature-numbers.ts';
import type {GoldRow} from './gold-rows.ts';
import {cueGold} from './gold-states.ts';
import {worthiest} from './worthiest.ts';

/** The second tagger as bytes. */
export interface CueWeights {
	readonly chain: ChainNumbers;
	readonly table: Uint8Array;
}

/** A sentence with what a first tagger that never saw it thinks of it. */
export interface SeenRow {
	readonly gold: GoldRow;
	readonly likelihoods: Likelihoods;
}

/** The second tagger learns from cues that the first one hardly saw as well. */
const learningFloor = 0.1;
const course = {rounds: 3, rate: 0.05, kept: 0.4, ridge: 0.001};
const least = 4;
/** Room for features: half a megabyte, so that the table fits into the processor's cache. */
const slots = 1 << 17;

/** For each candidate the attribution whose cue it is; where two are in one cue, the likelier. */
export function attributionsOf({spans}: GoldRow, candidates: readonly CueCandidate[]): Map<number, number> {
	const chosen = new Map<number, number>();
	for (const [index, {head, likelihood}] of candidates.entries()) {
		const cue = spans.find(({role, from, to}) => role === roles.cue && from <= head && head < to);
		if (!cue) continue;
		const rival = chosen.get(cue.attribution);
		if (rival === undefined || candidates[rival]!.likelihood < likelihood) chosen.set(cue.attribution, index);
	}
	return new Map([...chosen].map(([attribution, index]) => [index, attribution]));
}

/** Learns the second tagger. */
export function learnCues(rows: readonly SeenRow[]): CueWeights {
	const numbers = new FeatureNumbers();
	const raw = rows.flatMap(seen => lessonsOf(seen, numbers));
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

function lessonsOf({gold, likelihoods}: SeenRow, numbers: FeatureNumbers): Lesson[] {
	const {row} = gold;
	const candidates = cueCandidates(row, likelihoods, learningFloor);
	if (candidates.length === 0) return [];
	const scene = readScene(row, likelihoods, candidates);
	const attributions = attributionsOf(gold, candidates);
	const lessons: Lesson[] = [];
	const list = new FeatureList();
	const places = new Uint8Array(longestWindow);
	for (const [index, {head}] of candidates.entries()) {
		const {from, to} = windowOf(row, head);
		const length = to - from;
		const attribution = attributions.get(index);
		const states = attribution === undefined ? undefined : cueGold(gold, head, attribution);
		if (!states) continue;
		cueFeatures(scene, index, list, places, true);
		const features = list.features.slice(0, list.offsets[length]);
		numbers.count(features);
		const offsets = list.offsets.slice(0, length + 1);
		lessons.push({length, features, offsets, gold: states, kinds: kindsOf(length, head - from), head: head - from});
	}
	return lessons;
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

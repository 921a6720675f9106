import {parseStrengths} from '../cues/cue-strength.ts';
import {packForest} from '../forest/forest.ts';
import type {Models} from '../models.ts';
import {parseHabits} from '../quotes/stretch-habits.ts';
import {countAll, totalOf, writeCounts, type CueTable} from './count-cues.ts';
import type {Lesson} from './prepare.ts';
import {trainPronouns} from './train-pronouns.ts';
import {trainSpeakers} from './train-speakers.ts';
import {trainStretches} from './train-stretches.ts';

/** Models with the files they are kept in, by path within source/extraction. */
export interface TrainedQuotes {
	readonly models: Models;
	readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Learns all that finding quotes and their speakers needs. The same lessons give the same bytes. */
export function trainQuotes(lessons: readonly Lesson[]): TrainedQuotes {
	const counted = totalOf(lessons.map(countAll));
	const cueCounts = writeCounts(counted.cues);
	const headCounts = writeCounts(counted.heads);
	const stretches = trainStretches(lessons);
	const habits = writeHabits(stretches.habits);
	const pronouns = trainPronouns(lessons);
	const speakers = trainSpeakers(lessons, pronouns);
	return {
		models: {
			strengths: parseStrengths(cueCounts, headCounts),
			habits: parseHabits(habits),
			stretches: stretches.forest,
			speakers,
			pronouns,
		},
		files: {
			'cues/weights/cue-counts.tsv': cueCounts,
			'cues/weights/head-counts.tsv': headCounts,
			'quotes/weights/stretch-habits.tsv': habits,
			'quotes/weights/stretches.bin': packForest(stretches.forest),
			'speakers/weights/speakers.bin': packForest(speakers),
			...(pronouns && {'names/weights/pronouns.bin': packForest(pronouns)}),
		},
	};
}

/** Neighbours of a single stretch teach nothing: lemmas seen twice or more, a line each. */
const writeHabits = (habits: CueTable): string =>
	[...habits]
		.filter(([lemma, [before, , behind]]) => before + behind > 1 && !/\s/.test(lemma))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([lemma, counts]) => `${lemma}\t${counts.join('\t')}\n`)
		.join('');

import {blockKinds} from '../../model/article.ts';
import type {Row} from '../forest/row.ts';
import {beforeCode, behindCode, coarse} from '../speakers/features.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import type {Named} from './people.ts';
import {pronouns} from './tables/pronouns.ts';

/** What is known of a person while the article is read on: where they were named last, and by which pronoun they went. */
export interface Trace {
	readonly person: Named;
	/** The last mention by name outside quotation marks. */
	last: Candidate;
	/** Names and pronouns so far. */
	named: number;
	meant: number;
	/** The last pronoun that meant them. */
	pronoun: Candidate | null;
	gender: 'female' | 'male' | null;
	/** Sentence and number of their last statement. */
	spoke: number;
}

export const pronounFeatureCount = 34;

/** What speaks for a person as the meaning of a pronoun: gender, nearness, whether they are the subject of talk. `rank` counts those named more recently. */
export function pronounFeatures(
	scene: Scene,
	mention: Candidate,
	trace: Trace,
	rank: number,
	rivals: readonly Trace[],
	row: Row,
): void {
	const {reading, outside, verbs, commas, speakingFrom} = scene;
	const {sentenceOf, blockOf, tokens, sentenceStarts, article} = reading;
	const {last, pronoun, person} = trace;
	const word = tokens[mention.head]!.text.toLowerCase();
	const gender = pronouns[word]?.gender ?? null;
	const sentence = sentenceOf[mention.head]!;
	const lastSentence = sentenceOf[last.head]!;
	const start = sentenceStarts[sentence]!;
	row.begin();
	row.add(trace.gender === null || gender === null ? 1 : trace.gender === gender ? 2 : 0);
	row.add(Math.min(10, sentence - lastSentence));
	row.add(Math.min(6, blockOf[mention.head]! - blockOf[last.head]!));
	row.add(Math.min(8, rank));
	row.add(coarse(outside[mention.first]! - outside[Math.min(last.last + 1, mention.first)]!));
	row.add(Math.min(6, verbs[mention.first]! - verbs[Math.min(last.last + 1, mention.first)]!));
	row.add(Math.min(6, commas[mention.first]! - commas[Math.min(last.last + 1, mention.first)]!));
	row.add(coarse(last.first - sentenceStarts[lastSentence]!));
	row.add(Math.min(5, speakingFrom[last.first]! - speakingFrom[sentenceStarts[lastSentence]!]!));
	row.add(beforeCode(scene, last));
	row.add(behindCode(scene, last));
	row.add(last.possessive ? 1 : 0);
	row.add(Math.min(4, last.last - last.first));
	row.add(blockKinds[article.blocks[blockOf[last.head]!]!.kind].prose ? 1 : 0);
	row.add(Math.min(12, trace.named));
	row.add(Math.min(12, trace.meant));
	row.add(Math.min(20, person.mentions.length));
	row.add(pronoun ? Math.min(10, sentence - sentenceOf[pronoun.head]!) : 12);
	row.add(pronoun && pronoun.head > last.head ? 1 : 0);
	row.add(pronoun ? (pronoun.possessive ? 1 : tokens[pronoun.head]!.text.toLowerCase() === word ? 2 : 0) : 3);
	row.add(pronoun ? coarse(pronoun.first - sentenceStarts[sentenceOf[pronoun.head]!]!) : 20);
	row.add(trace.spoke < 0 ? 12 : Math.min(11, sentence - trace.spoke));
	row.add(latest(rivals, ({spoke}) => spoke) === trace ? 1 : 0);
	row.add(latest(rivals, one => one.pronoun?.head ?? -1) === trace ? 1 : 0);
	row.add(latest(rivals, one => one.named + one.meant) === trace ? 1 : 0);
	row.add(mention.possessive ? 1 : 0);
	row.add(coarse(mention.first - start));
	row.add(beforeCode(scene, mention));
	row.add(behindCode(scene, mention));
	row.add(Math.min(6, rivals.filter(one => one.gender === null || gender === null || one.gender === gender).length));
	row.add(
		Math.min(
			6,
			rivals.filter(one => one !== trace && (one.gender === null || one.gender === gender) && one.last.head > last.head)
				.length,
		),
	);
	row.add(Math.min(6, speakingFrom[mention.first]! - speakingFrom[start]!));
	row.add(firstOfSentence(scene, lastSentence) === last ? 1 : 0);
	row.add(coarse(person.mentions[0] ? sentenceOf[person.mentions[0].head]! : 20));
	row.finish();
}

function latest(rivals: readonly Trace[], by: (trace: Trace) => number): Trace | undefined {
	let best: Trace | undefined;
	let most = -1;
	for (const trace of rivals) {
		const value = by(trace);
		if (value > most) {
			most = value;
			best = trace;
		}
	}
	return best;
}

const firstOfSentence = ({speaking, speakingFrom, reading}: Scene, sentence: number): Candidate | undefined =>
	speaking[speakingFrom[reading.sentenceStarts[sentence]!]!];

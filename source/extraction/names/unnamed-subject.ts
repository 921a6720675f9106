import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import type {NamedPeople} from './people.ts';
import {kindOfNoun} from './tables/nouns.ts';
import {pronouns} from './tables/pronouns.ts';

/** So strong as a reporting word is the verb of somebody who speaks, in half hundredths. */
const leastReport = 20;
/** So often it stands beside quotations: a radio that *failed* does not speak. */
const leastQuoting = 5;
/** Of its uses the head of a phrase that stands for somebody speaks so often, in half hundredths; *a trawler’s radio* never does. */
const leastSpeech = 3;
/** Words for people that hardly ever stood in what was learned from. */
const agent = /(?:[^l]er|or|ist|man|woman|ian)$/;
/** So many mentions back whoever spoke before is looked for. */
const furthest = 24;

/**
 * Whom *he* or *she* means that goes on speaking for somebody without a name, in one paragraph: *One driver said many wanted to accept. “I’ve got a mortgage,” he said*; or
 * *they* for several (*The authors wrote …*). Null where anybody else spoke, or was named who may be meant, since then.
 */
export function unnamedSubject(
	{reading, speaking, speakingFrom, subjects, reporting, quoting, speech}: Scene,
	{people, personOf}: NamedPeople,
	mention: Candidate,
): Candidate | null {
	const {tokens, blockOf} = reading;
	const pronounOf = (one: Candidate) => pronouns[tokens[one.head]!.text.toLowerCase()];
	const meant = pronounOf(mention);
	if (meant?.person !== 3 || mention.possessive || (meant.gender === null && meant.number === 'one')) return null;
	const several = meant.number === 'many';
	const from = speakingFrom[mention.first]! - 1;
	for (let at = from; at >= 0 && from - at < furthest; at--) {
		const one = speaking[at]!;
		if (blockOf[one.head] !== blockOf[mention.head]) return null;
		const person = people[personOf[one.index]!];
		if (person?.kind === 'person' && !several) return null;
		const {after, passed, before} = subjects[at]!;
		const speaks =
			(after >= 0 && passed === 0 && reporting[after]! > leastReport && quoting[after]! >= leastQuoting) ||
			(before >= 0 &&
				before === one.first - 1 &&
				reporting[before]! > leastReport &&
				!/^(?:VERB|AUX)$/.test(tokens[one.last + 1]?.pos ?? '')) ||
			tokens[one.last + 2]?.text === 'who';
		if (!speaks || one.possessive || one.kind === 'relative') continue;
		const other = pronounOf(one);
		if (one.kind === 'pronoun' && other?.gender === meant.gender && other.number === meant.number) continue;
		if (one.kind !== 'noun') return null;
		const head = tokens[one.head]!;
		const kind = kindOfNoun(head.text.toLowerCase(), head.lemma);
		if (several) return kind === 'group' || kind === 'organisation' ? one : null;
		if (kind !== 'unnamed') continue;
		const maySpeak = speech[at]! >= leastSpeech || agent.test(head.text);
		return maySpeak && isNew(tokens[one.first]!.text) ? one : null;
	}
	return null;
}

/** *a driver*, *one driver*, *another source*: somebody whom nobody spoke of before. */
const isNew = (opens: string): boolean => /^(?:an?|one|another)$/i.test(opens);

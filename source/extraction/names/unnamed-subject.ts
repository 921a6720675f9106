import type {Token} from '../../language/analysis.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import type {NamedPeople} from './people.ts';
import {kindOfNoun} from './tables/nouns.ts';
import {pronouns} from './tables/pronouns.ts';

/** So strong as a reporting word is the verb of somebody who speaks, in half hundredths. */
const leastReport = 20;
/** So many mentions back whoever spoke before is looked for. */
const furthest = 24;

/**
 * Whom *he* or *she* means that goes on speaking for somebody without a name, in one paragraph: *One driver said many wanted to accept. “I’ve got a mortgage,” he said.* Null
 * where anybody else spoke, or was named who may be meant, since then.
 */
export function unnamedSubject(
	{reading, speaking, speakingFrom, subjects, reporting}: Scene,
	{people, personOf}: NamedPeople,
	mention: Candidate,
): Candidate | null {
	const {tokens, blockOf} = reading;
	const genderOf = (one: Candidate) => pronouns[tokens[one.head]!.text.toLowerCase()]?.gender ?? null;
	const gender = genderOf(mention);
	if (gender === null || mention.possessive) return null;
	const from = speakingFrom[mention.first]! - 1;
	for (let at = from; at >= 0 && from - at < furthest; at--) {
		const one = speaking[at]!;
		if (blockOf[one.head] !== blockOf[mention.head]) return null;
		const person = people[personOf[one.index]!];
		if (person?.kind === 'person') return null;
		const {after, passed, before} = subjects[at]!;
		const speaks =
			(after >= 0 && passed === 0 && reporting[after]! > leastReport) ||
			(before >= 0 && reporting[before]! > leastReport) ||
			relativeAt(reading.tokens[one.last + 2]?.text);
		if (!speaks || one.possessive) continue;
		if (one.kind === 'pronoun' && genderOf(one) === gender) continue;
		const head = tokens[one.head]!;
		if (one.kind === 'relative' || (one.kind === 'noun' && !isOnePerson(head))) continue;
		return one.kind === 'noun' && isNew(tokens[one.first]!.text) ? one : null;
	}
	return null;
}

const relativeAt = (word: string | undefined): boolean => word === 'who';

const isOnePerson = ({text, lemma}: Token): boolean => kindOfNoun(text.toLowerCase(), lemma) === 'unnamed';

/** *a driver*, *one driver*, *another source*: somebody whom nobody spoke of before. */
const isNew = (opens: string): boolean => /^(?:an?|one|another)$/i.test(opens);

import type {Reading} from '../reading.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import type {NamedPeople} from './people.ts';
import {demonyms} from './tables/demonyms.ts';

/** *The Italian*: somebody by where they are from, and nobody's name. */
export const isByOrigin = ({tokens}: Reading, {first, last}: Candidate): boolean =>
	last === first + 1 && /^the$/i.test(tokens[first]!.text) && demonyms.has(tokens[last]!.text.toLowerCase());

/** *The 29-year-old*, *the 29-year-old striker*. */
function isByAge({tokens, article}: Reading, {first, last}: Candidate): boolean {
	return /^the \d{1,3}-year-old\b/i.test(article.text.slice(tokens[first]!.start, tokens[last]!.end));
}

/** So many sentences back somebody is looked for. */
const furthest = 1;

/** Whom *the Italian* or *the 29-year-old* means: the one whom the nearest sentence before is about. Null where it means nobody, or nobody is named near. */
export function meantByOrigin(
	{reading, speaking, speakingFrom}: Scene,
	{people, personOf}: NamedPeople,
	mention: Candidate,
): number | null {
	const {tokens, sentenceOf, sentenceStarts, blockOf} = reading;
	if (!isByOrigin(reading, mention) && !isByAge(reading, mention)) return null;
	const own = sentenceOf[mention.head]!;
	for (let sentence = own; sentence >= Math.max(0, own - furthest); sentence--) {
		const start = sentenceStarts[sentence]!;
		if (blockOf[mention.head] !== blockOf[start]) return null;
		const end = Math.min(sentenceStarts[sentence + 1]!, mention.first);
		const subject = speaking[speakingFrom[start]!];
		if (!subject || subject.first >= end || subject.possessive || tokens[subject.first - 1]?.pos === 'ADP') continue;
		if (people[personOf[subject.index]!]?.kind === 'person') return personOf[subject.index]!;
	}
	return null;
}

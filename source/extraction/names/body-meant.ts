import type {Scene} from '../speakers/scene.ts';
import {identify} from './identify.ts';
import type {Candidate} from './mentions.ts';
import type {NamedPeople} from './people.ts';
import {outletWords, placeWords} from './tables/bodies.ts';
import {companies, generalBodies, noCompany} from './tables/nouns.ts';

/** Whether a body may be called *the company*, *the group* or the like. */
const mayBeCalled = (noun: string, name: string): boolean => {
	const words = name.toLowerCase().split(' ');
	if (words.some(word => placeWords.has(word)) || outletWords.has(words.at(-1)!)) return false;
	return !companies.has(noun) || !words.some(word => noCompany.has(word));
};

/** So many mentions may stand before the subject of a sentence: *In Lindow, on Friday, Kestrel Systems said*. */
const mostBefore = 3;

/** So many mentions of a sentence are looked at: keeps one without an end linear. */
const mostOfSentence = 40;

/**
 * The body that *the company* or *the group* means, for it is the subject of its sentence or of the sentence before: *The supplier, Kestrel Systems, denied it. “…,”
 * the company said*. Null where no body is.
 */
export function bodyBeside(
	scene: Scene,
	named: NamedPeople,
	meaning: Int32Array,
	mention: Candidate,
	noun: string,
): number | null {
	if (!generalBodies.has(noun)) return null;
	const {reading, speaking, speakingFrom} = scene;
	const {sentenceOf, sentenceStarts, blockOf, tokens} = reading;
	const own = sentenceOf[mention.head]!;
	for (let sentence = own; sentence >= Math.max(0, own - 1); sentence--) {
		const start = sentenceStarts[sentence]!;
		if (blockOf[start] !== blockOf[mention.head]) return null;
		const first = speakingFrom[start]!;
		for (let at = first; at <= first + mostBefore; at++) {
			const one = speaking[at];
			if (!one || one.first >= mention.first || sentenceOf[one.head] !== sentence) break;
			if (tokens[one.first - 1]?.pos === 'ADP') continue;
			const {person} = identify(scene, named, meaning, one);
			if (person?.kind === 'organisation' && mayBeCalled(noun, person.name)) return person.index;
			break;
		}
		const only = companies.has(noun) ? onlyCompany(scene, named, sentence, mention, noun) : null;
		if (only !== null) return only;
	}
	return null;
}

/** *The pill, made by Norvig Labs, is sold in tins. The company said …*: the one company that a sentence names. */
function onlyCompany(
	{reading, speaking, speakingFrom}: Scene,
	{people, personOf}: NamedPeople,
	sentence: number,
	{first}: Candidate,
	noun: string,
): number | null {
	const found = new Set<number>();
	const start = speakingFrom[reading.sentenceStarts[sentence]!]!;
	const end = Math.min(first, reading.sentenceStarts[sentence + 1]!);
	for (let at = start; at < Math.min(start + mostOfSentence, speaking.length) && speaking[at]!.first < end; at++) {
		const body = people[personOf[speaking[at]!.index]!];
		if (body?.kind === 'organisation' && mayBeCalled(noun, body.name)) found.add(body.index);
	}
	const [only] = found;
	return found.size === 1 ? only! : null;
}

/** The one body that headline and first paragraph name: *the company*, in what follows. Null if they name none or several. */
export function onlyBodyOfLead({reading, speaking}: Scene, {people, personOf}: NamedPeople): number | null {
	const {article, blockOf} = reading;
	const lead = article.blocks.findIndex(({kind}) => kind === 'paragraph');
	const found = new Set<number>();
	for (const {index, head} of speaking) {
		if (blockOf[head]! > lead) break;
		if (people[personOf[index]!]?.kind === 'organisation') found.add(personOf[index]!);
	}
	const [only] = found;
	return found.size === 1 &&
		!people[only!]!.name.toLowerCase()
			.split(' ')
			.some(word => noCompany.has(word))
		? only!
		: null;
}

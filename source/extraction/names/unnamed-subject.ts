import type {Reading} from '../reading.ts';
import type {Scene} from '../speakers/scene.ts';
import {endOfDescription} from './end-of-description.ts';
import {introducedAs} from './introduced-as.ts';
import type {Candidate} from './mentions.ts';
import type {NamedPeople} from './people.ts';
import {kindOfHead} from './people-words.ts';
import {pronouns} from './tables/pronouns.ts';

/** So strong as a reporting word is the verb of somebody who speaks, in half hundredths. */
const leastReport = 20;
/** So often it stands beside quotations: a radio that *failed* does not speak. */
const leastQuoting = 5;
/** Of its uses the head of a phrase that stands for somebody speaks so often, in half hundredths; *a trawler’s radio* never does. */
const leastSpeech = 3;
/** Words for people that hardly ever stood in what was learned from. */
const agent = /(?:[^l]er|ou?r|ist|man|woman|ian)$/;
/** So many mentions back whoever spoke before is looked for. */
const furthest = 24;

/**
 * Whom *he* or *she* means that goes on speaking for somebody without a name, in one paragraph: *One driver said many wanted to accept. “I’ve got a mortgage,” he said*; or
 * *they* for several (*The authors wrote …*). Null where anybody else spoke, or was named who may be meant, since then.
 */
export function unnamedSubject(scene: Scene, {people, personOf}: NamedPeople, mention: Candidate): Candidate | null {
	const {reading, speaking, speakingFrom, subjects, reporting, quoting, speech} = scene;
	const {tokens, blockOf} = reading;
	const pronounOf = (one: Candidate) => pronouns[tokens[one.head]!.text.toLowerCase()];
	const meant = pronounOf(mention);
	if (meant?.person !== 3 || mention.possessive || (meant.gender === null && meant.number === 'one')) return null;
	const several = meant.number === 'many';
	const before = several ? null : describedBefore(scene, mention);
	if (before) return before;
	const from = speakingFrom[mention.first]! - 1;
	for (let at = from; at >= 0 && from - at < furthest; at--) {
		const one = speaking[at]!;
		if (blockOf[one.head] !== blockOf[mention.head]) break;
		const person = people[personOf[one.index]!];
		if (person?.kind === 'person' && !several) return null;
		const {after, before} = subjects[at]!;
		// *a spokesman for the board told*: what belongs to a description does not stand between
		const passed = after < 0 ? 0 : speakingFrom[after]! - speakingFrom[endOfDescription(reading, one) + 1]!;
		const speaks =
			(after >= 0 && passed === 0 && reporting[after]! > leastReport && quoting[after]! >= leastQuoting) ||
			(before >= 0 &&
				before === one.first - 1 &&
				isInverted(reading, before) &&
				reporting[before]! > leastReport &&
				!/^(?:VERB|AUX)$/.test(tokens[one.last + 1]?.pos ?? '')) ||
			tokens[one.last + 2]?.text === 'who';
		// *who works in the industry, said*
		const isWithin = tokens[one.first - 1]?.pos === 'ADP';
		if (!speaks || isWithin || one.possessive || one.kind === 'relative' || describes(reading, speaking[at - 1], one))
			continue;
		const other = pronounOf(one);
		if (one.kind === 'pronoun' && other?.gender === meant.gender && other.number === meant.number) continue;
		if (one.kind !== 'noun') return null;
		const kind = kindOfHead(reading, one.head);
		if (several) return kind === 'group' || kind === 'organisation' ? one : null;
		if (kind !== 'unnamed') continue;
		const maySpeak = speech[at]! >= leastSpeech || agent.test(tokens[one.head]!.text);
		return maySpeak && isNew(tokens[one.first]!.text) ? one : null;
	}
	return several ? groupBefore(reading, {speaking, speakingFrom}, mention) : null;
}

/** *A young man had no shoes. Asked why, the man looked at the ground. “There is no unit,” he said*: the one without a name whom the sentence before is about. */
function describedBefore(scene: Scene, mention: Candidate): Candidate | null {
	const {reading, speaking, speakingFrom, subjects} = scene;
	const {tokens, sentenceOf, sentenceStarts, blockOf} = reading;
	const sentence = sentenceOf[mention.head]!;
	const start = sentenceStarts[sentence - 1];
	if (start === undefined || blockOf[start] !== blockOf[mention.head]) return null;
	const first = speakingFrom[start]!;
	const end = Math.min(first + furthest, speakingFrom[sentenceStarts[sentence]!]!);
	for (let at = first; at < end; at++) {
		const one = speaking[at]!;
		const {after, passed} = subjects[at]!;
		const isSubject = after >= 0 && passed === 0 && (one.first === start || tokens[one.first - 1]!.text === ',');
		if (isSubject && /^the$/i.test(tokens[one.first]!.text) && gendered.test(tokens[one.head]!.text))
			return introducedAs(scene, one) ? one : null;
	}
	return null;
}

/** Nouns that *he* or *she* takes up. */
const gendered =
	/^(?:man|woman|boy|girl|official|officer|soldier|student|driver|source|aide|diplomat|person|worker|nurse|teacher|farmer)$/;

/**
 * *Researchers examined 112 animals. They found …*, *Dr. Dahl and her colleagues suspect …. But they cautioned*: several of whom the sentence before speaks first, or the
 * pronoun’s own.
 */
function groupBefore(
	reading: Reading,
	{speaking, speakingFrom}: Pick<Scene, 'speaking' | 'speakingFrom'>,
	mention: Candidate,
): Candidate | null {
	const {tokens, sentenceOf, sentenceStarts, blockOf} = reading;
	const sentence = sentenceOf[mention.head]!;
	const opens = speakingFrom[sentenceStarts[sentence]!] === speakingFrom[mention.first];
	if (opens && sentence === 0) return null;
	const first = speakingFrom[sentenceStarts[opens ? sentence - 1 : sentence]!]!;
	const isGroup = (one: Candidate): boolean =>
		one.kind === 'noun' &&
		!one.possessive &&
		blockOf[one.head] === blockOf[mention.head] &&
		tokens[one.first - 1]?.pos !== 'ADP' &&
		kindOfHead(reading, one.head) === 'group';
	const subject = speaking[first];
	if (subject && isGroup(subject)) return subject;
	const joined = subject !== undefined && tokens[subject.last + 1]?.text === 'and';
	return joined ? (speaking.slice(first + 1, first + 3).find(isGroup) ?? null) : null;
}

/** *Ian Cole, now a pundit with Radio Velmar, said*: what stands between commas behind a name is its bearer. */
function describes({tokens}: Reading, before: Candidate | undefined, {first}: Candidate): boolean {
	const comma = tokens[first - 1]?.pos === 'ADV' ? first - 2 : first - 1;
	return before?.kind === 'name' && tokens[comma]?.text === ',' && before.last === comma - 1;
}

/** *“…,” said one driver*: the verb stands behind words that are quoted or reported, and not behind its subject (*acknowledged one of the closures*). */
const isInverted = ({tokens, stretchOf}: Reading, verb: number): boolean =>
	/^(?:[,”"’']|'')$/.test(tokens[verb - 1]?.text ?? '') || (stretchOf[verb - 1] ?? -1) >= 0;

/** *a driver*, *one driver*, *another source*, *his son*: somebody whom nobody spoke of before. */
const isNew = (opens: string): boolean => /^(?:an?|one|another|my|our|his|her|their)$/i.test(opens);

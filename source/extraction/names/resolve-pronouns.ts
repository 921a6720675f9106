import type {BlockKind} from '../../model/article.ts';
import {score, type Forest} from '../forest/forest.ts';
import {Row} from '../forest/row.ts';
import type {Scene} from '../speakers/scene.ts';
import {endOfDescription} from './end-of-description.ts';
import type {Candidate} from './mentions.ts';
import type {Named, NamedPeople} from './people.ts';
import {reactedUtterance} from './reacted.ts';
import {pronounFeatureCount, pronounFeatures, type Trace} from './pronoun-features.ts';
import {pronouns} from './tables/pronouns.ts';
import {kin, titles} from './tables/titles.ts';
import {unnamedSubject} from './unnamed-subject.ts';

const beside: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'credit', 'byline']);

/** How many of the people named last a pronoun may mean. */
const remembered = 8;

/** Of so many mentions that a sentence opens with one is looked for that brings somebody in. */
const mostOpening = 5;

/** So many people further back nobody is looked for any more. */
const forgotten = 60;

/** Told of each pronoun before it is decided; gives the person it means if the caller knows better (training does). */
export type Witness = (mention: Candidate, rivals: readonly Trace[], rows: readonly Uint8Array[]) => number | undefined;

/**
 * Whom *he*, *she*, *his* and *her* mean, reading on from the beginning of the article: the person of each mention by its index, -1 for all other words.
 * Without a forest the most recently named person of the right gender is taken. `described` holds whom descriptions mean, by mention. Linear in the number of mentions.
 */
export function resolvePronouns(
	scene: Scene,
	{people, personOf}: NamedPeople,
	forest: Forest | null,
	witness?: Witness,
	described?: Int32Array,
): Int32Array {
	const meaning = new Int32Array(personOf.length).fill(-1);
	const traces = new Map<number, Trace>();
	const recent: Trace[] = [];
	const {sentenceOf, tokens} = scene.reading;
	const row = new Row(pronounFeatureCount);
	const {article, blockOf} = scene.reading;
	for (const mention of scene.speaking) {
		const person = people[personOf[mention.index]!] ?? spokenOf(mention);
		// a caption's people are no antecedents for the body
		if (beside.has(article.blocks[blockOf[mention.head]!]!.kind)) continue;
		if (person?.kind === 'person') note(mention, person.index);
		else if (isPersonal(tokens[mention.head]!.text, mention)) decide(mention);
	}
	return meaning;

	/** *Lawyers said the judge had no power. She disagreed*: who is described anew; beside their name they are spoken of already. */
	function spokenOf({index, first}: Candidate): Named | undefined {
		const person = people[described?.[index] ?? -1];
		const last = person && traces.get(person.index)?.last;
		return last && first > last.last + 2 ? person : undefined;
	}

	function note(mention: Candidate, index: number): void {
		let trace = traces.get(index);
		if (!trace) {
			const person = people[index]!;
			trace = {person, last: mention, named: 0, meant: 0, pronoun: null, gender: person.gender, spoke: -1};
			traces.set(index, trace);
		} else if (recent.includes(trace)) recent.splice(recent.indexOf(trace), 1);
		recent.unshift(trace);
		if (recent.length > forgotten) recent.pop();
		trace.last = mention;
		trace.named++;
		if (reports(mention)) trace.spoke = sentenceOf[mention.head]!;
	}

	function decide(mention: Candidate): void {
		if (!witness && unnamedSubject(scene, {people, personOf}, mention)) return;
		const rivals = recent.slice(0, remembered);
		if (rivals.length === 0) return;
		const rows = rivals.map((trace, rank) => {
			pronounFeatures(scene, mention, trace, rank, rivals, row);
			return row.values.slice();
		});
		const known = witness?.(mention, rivals, rows);
		const gender = pronouns[tokens[mention.head]!.text.toLowerCase()]!.gender;
		const chosen =
			known === undefined
				? (sayingOfThemselves(mention, gender) ??
					introduced(mention, gender) ??
					onlyDescribed(mention, rivals, gender) ??
					best(rivals, rows, gender, reacting(mention) ?? asking(mention)))
				: rivals[known];
		if (!chosen) return;
		meaning[mention.index] = chosen.person.index;
		chosen.meant++;
		chosen.pronoun = mention;
		chosen.gender ??= gender;
		if (reports(mention)) chosen.spoke = sentenceOf[mention.head]!;
	}

	function best(
		rivals: readonly Trace[],
		rows: readonly Uint8Array[],
		gender: 'female' | 'male' | null,
		reacting: Trace | undefined,
	): Trace | undefined {
		if (!forest) return rivals.find(one => one.gender === gender) ?? rivals.find(one => one.gender === null);
		const scores = rows.map(values => score(forest, values));
		const others = rivals.some(one => one !== reacting && (one.gender === null || one.gender === gender));
		if (reacting && others) scores[rivals.indexOf(reacting)] = -Infinity;
		return rivals[scores.indexOf(Math.max(...scores))];
	}

	/** Who says of themselves: *the treasurer, Beryl Sands, said she had cried*. */
	function sayingOfThemselves(mention: Candidate, gender: 'female' | 'male' | null): Trace | undefined {
		if (!forest || !/^s?he$/.test(tokens[mention.head]!.text)) return undefined;
		const verb = mention.first - (tokens[mention.first - 1]?.text === 'that' ? 2 : 1);
		if (verb < 1 || tokens[verb]!.pos !== 'VERB' || scene.reporting[verb]! <= 20) return undefined;
		const subject = scene.speaking[scene.speakingFrom[verb]! - 1];
		if (!subject || sentenceOf[subject.head] !== sentenceOf[verb] || subject.possessive) return undefined;
		for (let at = subject.last + 1; at < verb; at++)
			if (!/^(?:AUX|ADV)$/.test(tokens[at]!.pos) && !(tokens[at]!.text === ',' && at === subject.last + 1))
				return undefined;
		if (tokens[subject.first - 1]?.pos === 'ADP') return undefined;
		const trace = traces.get(personOf[subject.index]!);
		return trace && (trace.gender ?? (trace.person.name.includes(' ') ? gender : null)) === gender ? trace : undefined;
	}

	/** The only one of the paragraph who may be meant, and who is described there: *the judge had no power. She disagreed*. */
	function onlyDescribed(
		mention: Candidate,
		rivals: readonly Trace[],
		gender: 'female' | 'male' | null,
	): Trace | undefined {
		const here = rivals.filter(
			one => blockOf[one.last.head] === blockOf[mention.head] && (one.gender === null || one.gender === gender),
		);
		const [only] = here;
		return here.length === 1 && only!.last.kind === 'noun' && only!.gender === gender ? only : undefined;
	}

	/** Whom the sentence before brings in as its subject: *His son, Joe, disagreed. “It is not the manager,” he said*. */
	function introduced(mention: Candidate, gender: 'female' | 'male' | null): Trace | undefined {
		const {sentenceStarts} = scene.reading;
		const sentence = sentenceOf[mention.head]!;
		if (!forest || sentence === 0 || mention.possessive) return undefined;
		const first = sentenceStarts[sentence - 1]!;
		const at = scene.speakingFrom[first]!;
		const opening = scene.speaking.slice(at, at + mostOpening).filter(({possessive}) => !possessive);
		const described = opening.find(({kind}) => kind === 'noun');
		if (!described || opening.indexOf(described) > 1 || blockOf[described.head] !== blockOf[mention.head])
			return undefined;
		const end = endOfDescription(scene.reading, described);
		// *her co-founder and brother, Jae Park*
		const name = opening.find(
			({kind, first: start}) =>
				kind === 'name' && tokens[start - 1]?.text === ',' && (start === end + 2 || isJoined(end + 1, start - 1)),
		);
		if (!name || tokens[name.last + 1]?.text !== ',') {
			if (name?.first !== described.last + 2) return undefined;
		}
		// *the head of the port, Petrov*: a bare name behind a long description may be of something in it
		if (end > described.last && name.nameFirst === name.nameLast) return undefined;
		const trace = traces.get(personOf[name.index]!);
		const told = opening
			.filter(({kind, first: start}) => kind === 'noun' && start < name.first)
			.map(({head}) => titles[tokens[head]!.lemma] ?? kin[tokens[head]!.lemma] ?? null)
			.find(one => one !== null);
		const isNearest = recent.find(one => one.gender === null || one.gender === gender) === trace;
		// *her solicitor, Jo Marchbanks*: a full name of either gender
		const either = trace?.person.name.includes(' ') && tokens[name.last + 1]?.text === ',' ? gender : null;
		return trace && isNearest && (trace.gender ?? told ?? either) === gender ? trace : undefined;
	}

	/** Whether nothing but *and* and what it joins stands between. */
	function isJoined(from: number, to: number): boolean {
		if (tokens[from]?.text !== 'and') return false;
		return tokens.slice(from + 1, to).every(({pos}) => /^(?:NOUN|ADJ|DET|ADV)$/.test(pos));
	}

	/** Who reacts to the words of the one whom a possessive means: somebody else, then. */
	function reacting(mention: Candidate): Trace | undefined {
		if (reactedUtterance(scene, mention) < 0) return undefined;
		const subject = scene.speaking[scene.speakingFrom[mention.first]! - 1];
		if (!subject || sentenceOf[subject.head] !== sentenceOf[mention.head]) return undefined;
		const person = personOf[subject.index]!;
		return traces.get(person >= 0 ? person : meaning[subject.index]!);
	}

	/** Who asks the one that a pronoun means: *Asked by Eleanor Shaw why he had not gone, he paused*. */
	function asking(mention: Candidate): Trace | undefined {
		const {sentenceStarts} = scene.reading;
		const first = sentenceStarts[sentenceOf[mention.head]!]!;
		if (!/^(?:Asked|Questioned|Pressed|Challenged)$/.test(tokens[first]!.text) || tokens[first + 1]?.text !== 'by')
			return undefined;
		const asker = scene.speaking[scene.speakingFrom[first]!];
		return asker && traces.get(personOf[asker.index]!);
	}

	function reports(mention: Candidate): boolean {
		const standing = scene.subjects[scene.speakingFrom[mention.first]!];
		return (
			standing !== undefined && standing.after >= 0 && standing.passed === 0 && scene.reporting[standing.after]! > 20
		);
	}
}

const isPersonal = (word: string, {kind}: Candidate): boolean => {
	const pronoun = kind === 'pronoun' ? pronouns[word.toLowerCase()] : undefined;
	return pronoun?.person === 3 && pronoun.number === 'one' && pronoun.gender !== null;
};

/** The person of each mention, whether named or meant; -1 for those that point to nobody named. */
export const identitiesOf = ({personOf}: NamedPeople, meaning: Int32Array): Int32Array =>
	personOf.map((person, index) => (person >= 0 ? person : meaning[index]!));

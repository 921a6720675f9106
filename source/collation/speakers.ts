import type {Speaker} from '../model/statement.ts';
import {plainForm} from './word-forms.ts';

/** What tells a speaker from another. */
export type SpeakerName = Pick<Speaker, 'kind' | 'name'>;

export type SpeakerAgreement = 'same' | 'other' | 'unnamed' | 'unknown';

/** Before or after a name, and no part of it. */
const titles =
	/\b(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|vice president|prime minister|senator|sen|representative|rep|governor|gov|secretary|general|gen|colonel|col|captain|capt|sergeant|sgt|judge|justice|chancellor|minister|foreign minister|ambassador|mayor|professor|prof|king|queen|prince|princess|pope|jr|sr|ii|iii|iv)\b\.?/gu;

/** The words of a name that tell people apart: *Secretary of State Marco Rubio* and *Rubio* share the last. */
export function nameWords(name: string): readonly string[] {
	const known = remembered.get(name);
	if (known) return known;
	if (remembered.size >= mostRemembered) remembered.clear();
	const words = splitName(name);
	remembered.set(name, words);
	return words;
}

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

function splitName(name: string): readonly string[] {
	const plain = plainForm(name).replace(/'s$/u, '').replace(titles, ' ');
	return plain.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
}

/** Whether two names may be one person: one's words are all in the other, or the family name is the same and the given names do not contradict. */
export function sameName(first: string, second: string): boolean {
	if (first === second) return true;
	const one = nameWords(first);
	const other = nameWords(second);
	if (one.length === 0 || other.length === 0) return false;
	const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
	if (fewer.every(word => more.includes(word))) return true;
	if (one.at(-1) !== other.at(-1)) return false;
	const [given, otherGiven] = [one[0]!, other[0]!];
	return given.startsWith(otherGiven) || otherGiven.startsWith(given);
}

/** Who said it according to two articles. A speaker that extraction did not find says nothing; one that the article leaves unnamed does. */
export function speakerAgreement(first: SpeakerName | null, second: SpeakerName | null): SpeakerAgreement {
	if (!first || !second) return 'unknown';
	if (first.kind === 'unnamed' && second.kind === 'unnamed') return 'unknown';
	if (first.kind === 'unnamed' || second.kind === 'unnamed') return 'unnamed';
	return sameName(first.name, second.name) ? 'same' : 'other';
}

const known = new WeakMap<readonly (SpeakerName | null)[], Map<number, SpeakerAgreement>>();

/** As `speakerAgreement`, for speakers by their numbers in a list that only grows; remembered. */
export function agreementOf(one: number, two: number, speakers: readonly (SpeakerName | null)[]): SpeakerAgreement {
	const speaker = speakers[one] ?? null;
	if (one === two) return speaker && speaker.kind !== 'unnamed' ? 'same' : 'unknown';
	let agreements = known.get(speakers);
	if (!agreements) known.set(speakers, (agreements = new Map<number, SpeakerAgreement>()));
	const pair = one < two ? one * 2 ** 26 + two : two * 2 ** 26 + one;
	let agreement = agreements.get(pair);
	if (agreement === undefined) {
		if (agreements.size > mostRemembered) agreements.clear();
		agreements.set(pair, (agreement = speakerAgreement(speaker, speakers[two] ?? null)));
	}
	return agreement;
}

import {isGivenName} from '../names/tables/given-names.ts';
import type {Word} from './outer-text.ts';
import type {SpeechTable} from './speech-table.ts';

/** Which words of the row are names. */
export interface NameWords {
	/** The end of the name that begins at a word, or null. */
	runAt(at: number): number | null;
	/** Where in a run the person’s own name begins: *Великобритании Борис Джонсон*. */
	personIn(first: number, last: number): number;
	/** Whether a word is somebody’s family name, whatever else it means: *Król*. */
	isFamily(at: number): boolean;
}

/** A capital tells a name inside a sentence, where nouns are small; at the beginning and in German something else must tell it as well. */
export function nameWords(words: readonly Word[], table: SpeechTable): NameWords {
	const inside = capitalInside(words);
	const family = familyNames(words, table, isCandidate);
	for (let at = 0; at < words.length; at++) {
		const last = runAt(at);
		if (last !== null && last - at > 1) family.add(words[last - 1]!.text);
		at = Math.max(at, (last ?? at) - 1);
	}
	return {runAt, personIn, isFamily: at => words[at]!.capital && family.has(words[at]!.text)};

	function runAt(at: number): number | null {
		if (!isCandidate(at) || !startsName(at)) return null;
		let last = at + 1;
		// *l’AFP Thomas Rieu*: an acronym stands alone
		if (/^\p{Lu}{2,}$/u.test(words[at]!.text)) return last;
		for (;;) {
			if (follows(last) && isPart(last)) last++;
			else {
				const behind = behindParticles(last);
				if (behind === null) return last;
				last = behind + 1;
			}
		}
	}

	/** *von der Leyen*, *de la Cruz*: an article belongs to a name only behind another particle. */
	function behindParticles(at: number): number | null {
		let end = at;
		while (
			follows(end) &&
			end - at < 3 &&
			(table.particles.has(words[end]!.lower) || (end > at && articles.has(words[end]!.lower)))
		)
			end++;
		if (end === at || !follows(end) || !isPart(end)) return null;
		// *Ortega y Gasset* is one name, *Clara Behrens y Luis Witt* are two
		const two =
			table.and.has(words[at]!.lower) && (isGivenName(words[end]!.text) || (follows(end + 1) && isPart(end + 1)));
		return two ? null : end;
	}

	function isPart(at: number): boolean {
		if (!isCandidate(at)) return false;
		return table.capitalNouns !== true || !commonEnding.test(words[at]!.lower) || isGivenName(words[at]!.text);
	}

	function follows(at: number): boolean {
		return (
			at < words.length &&
			!words[at]!.behindPiece &&
			!words[at]!.opens &&
			/^(?:\.?[ \u00a0\u202f]|['’])$/.test(words[at]!.lead) &&
			!(words[at]!.lead.startsWith('.') && words[at - 1]!.text.length > 2)
		);
	}

	function isCandidate(at: number): boolean {
		const word = words[at];
		if (!word?.capital) return false;
		const {lower} = word;
		if (table.verbs.has(lower) && word.opens) return false;
		return (
			!table.prepositions.has(lower) &&
			table.determiners[lower] === undefined &&
			table.pronouns[lower] === undefined &&
			table.honorifics[lower] === undefined &&
			!table.oblique.has(lower) &&
			!table.accordingTo.includes(lower)
		);
	}

	function startsName(at: number): boolean {
		const {text, opens, lead} = words[at]!;
		if (lead.endsWith('(')) return false;
		if (isGivenName(text) && (!opens || table.capitalNouns === true || nextIsPart(at))) return true;
		if (table.capitalNouns) return startsGermanName(at);
		if (!opens) return true;
		if (family.has(text)) return true;
		if (!nextIsPart(at)) return inside.has(text) || reports(at + 1, words[at]!.lower);
		// *Ayer Luis Vidal*: the name begins with its given name
		return !isGivenName(words[at + 1]!.text) || isGivenName(text);
	}

	/** *Vidal acusó*: at the beginning a verb of saying behind a word that is no adverb makes it a name. */
	function reports(at: number, opener: string): boolean {
		const verb = words[at];
		if (verb?.lead !== ' ' || verb.opens || table.openers.has(opener)) return false;
		return table.verbs.has(verb.lower) || table.calls.has(verb.lower);
	}

	function nextIsPart(at: number): boolean {
		return follows(at + 1) && isPart(at + 1);
	}

	/** Where nouns have capitals: behind a title or an office, in two words between commas or before brackets, or beside a verb of saying without an article. */
	function startsGermanName(at: number): boolean {
		const {text, lower, opens, lead} = words[at]!;
		if (
			commonEnding.test(lower) ||
			(opens && table.openers.has(lower)) ||
			table.groups.has(lower) ||
			table.bodies.has(lower)
		)
			return false;
		if (family.has(text)) return true;
		const before = words[at - 1];
		const beside = before && !opens && /^[ \u00a0]$/.test(lead) ? before : null;
		if (
			beside &&
			(table.honorifics[beside.lower] !== undefined || table.bodies.has(beside.lower) || isOffice(beside.lower, table))
		)
			return true;
		const determined =
			beside &&
			(table.determiners[beside.lower] !== undefined ||
				table.oblique.has(beside.lower) ||
				table.prepositions.has(beside.lower));
		if (
			beside &&
			(table.verbs.has(beside.lower) || table.calls.has(beside.lower) || table.accordingBehind.includes(beside.lower))
		)
			return true;
		if (nextIsPart(at)) {
			const behind = words[at + 2];
			if (!behind || /^\s*[,(]/.test(behind.lead)) return /,\s*$/.test(lead) || (behind?.lead ?? '').includes('(');
			if (table.verbs.has(behind.lower) || table.auxiliaries.has(behind.lower)) return !determined;
		}
		const after = words[at + 1];
		return opens && after !== undefined && /^[ \u00a0]$/.test(after.lead) && table.verbs.has(after.lower);
	}

	function personIn(first: number, last: number): number {
		// *Спасатель Олег Лоренц*: names of three words have a patronymic
		if (
			table.endings.length > 0 &&
			last - first === 3 &&
			words[first]!.opens &&
			!words.slice(first, last).some(({lower}) => patronymic.test(lower)) &&
			!isGivenName(words[first]!.text)
		)
			return first + 1;
		// *Enkel Tim Brandt*, *Rentnerin Helga Brandt*
		const noun = table.capitalNouns === true && last - first > 1 && !isGivenName(words[first]!.text);
		if (noun && last - first === 2 && isGivenName(words[first + 1]!.text)) return first + 1;
		if (last - first < 3) return first;
		for (let at = first; at < last - 1; at++) if (isGivenName(words[at]!.text)) return at;
		for (let at = first + 1; at < last; at++) if (patronymic.test(words[at]!.lower)) return at - 1;
		return words.slice(first, last).some(({lower}) => table.particles.has(lower)) ? first : last - 2;
	}
}

const patronymic = /(?:вич|вна|ьич|ич|івна|ївна|инична)$/;

const articles: ReadonlySet<string> = new Set(['der', 'den', 'la', 'las', 'los', 'le']);

/** Endings of German nouns that are nobody’s name. */
const commonEnding =
	/(?:ung|heit|keit|schaft|tion|tät|ismus|ment|isten|woche|monat|jahr|abend|morgen|mittag|tag|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|mitte|ende|anfang)$/;

function isOffice(word: string, {people, groups}: SpeechTable): boolean {
	for (let cut = 0; cut <= word.length - 3; cut++) {
		const tail = word.slice(cut);
		if (people[tail] !== undefined || (cut === 0 && groups.has(tail))) return true;
	}
	return false;
}

/** Capitalised words inside sentences, where only names have capitals. */
function capitalInside(words: readonly Word[]): ReadonlySet<string> {
	return new Set(words.filter(({capital, opens}) => capital && !opens).map(({text}) => text));
}

/** Last words of names that begin with a known given name or an honorific. */
function familyNames(words: readonly Word[], table: SpeechTable, isCandidate: (at: number) => boolean): Set<string> {
	const found = new Set<string>();
	for (let at = 1; at < words.length; at++) {
		if (!/^\.?[ \u00a0\u202f]$/.test(words[at]!.lead) || !isCandidate(at)) continue;
		const before = words[at - 1]!;
		if (
			table.honorifics[before.lower] !== undefined ||
			(before.capital && isGivenName(before.text) && isCandidate(at - 1))
		)
			found.add(words[at]!.text);
	}
	return found;
}

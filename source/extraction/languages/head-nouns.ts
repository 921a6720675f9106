import type {SpeakerKind} from '../../model/statement.ts';
import {joined} from './adjoining.ts';
import type {NameWords} from './name-words.ts';
import type {Word} from './outer-text.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** The noun that a phrase is about. */
export interface Head {
	readonly at: number;
	readonly noun: string;
	readonly kind: SpeakerKind;
	readonly gender: Gender;
	readonly many: boolean;
	readonly oblique: boolean;
}

/** The noun that a phrase is about, at most two adjectives behind its beginning. */
export function headFrom(
	words: readonly Word[],
	from: number,
	table: SpeechTable,
	names: NameWords,
	determined: boolean,
): Head | null {
	for (let at = from; at < from + 3 && at < words.length; at++) {
		if ((at > from && !joined(words, at)) || names.isFamily(at)) return null;
		const head = nounAt(words, at, table);
		if (head) return head;
		const {lower, capital, opens} = words[at]!;
		if (
			table.prepositions.has(lower) ||
			table.verbs.has(lower) ||
			table.calls.has(lower) ||
			table.auxiliaries.has(lower) ||
			table.pronouns[lower] !== undefined ||
			(at > from && table.determiners[lower] !== undefined)
		)
			return null;
		if (table.adjective ? !table.adjective.test(lower) : !determined) return null;
		// *die Deutsche Presse-Agentur*, but no noun before a noun
		if (ordinal.test(lower)) continue;
		if (
			capital &&
			!opens &&
			(table.capitalNouns !== true || !/(?:e|en|er|es)$/.test(lower) || names.runAt(at) !== null)
		)
			return null;
	}
	return null;
}

/** *le Premier ministre* */
const ordinal = /^(?:premier|première|primer|primera|primeiro|primeira|vice)$/;

export function nounAt(words: readonly Word[], at: number, table: SpeechTable): Head | null {
	const {lower, capital, opens} = words[at]!;
	if (table.capitalNouns && !capital) return null;
	const forms = table.compounds ? [lower, ...tails(lower, table)] : [lower];
	for (const form of forms) {
		const found = nounOf(form, table);
		if (found) return {at, noun: lower, oblique: false, ...found};
	}
	if (table.endings.length === 0 || (capital && !opens)) return null;
	const base = baseForm(lower, table);
	const found = base === null ? null : nounOf(base, table);
	return found && base !== null ? {at, noun: base, oblique: true, ...found} : null;
}

function nounOf(
	form: string,
	{people, groups, bodies, documents}: SpeechTable,
): Pick<Head, 'kind' | 'gender' | 'many'> | null {
	if (people[form] !== undefined) return {kind: 'unnamed', gender: people[form], many: false};
	if (groups.has(form)) return {kind: 'group', gender: null, many: true};
	if (bodies.has(form)) return {kind: 'organisation', gender: null, many: false};
	return documents.has(form) ? {kind: 'document', gender: null, many: false} : null;
}

/** The ends of a German compound that may be a noun of the tables: *Hafen-meister*. */
const tails = (word: string, {people}: SpeechTable): readonly string[] => {
	const bare = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word;
	const found = [bare];
	for (let cut = 2; cut <= bare.length - 3; cut++) found.push(bare.slice(cut));
	return found.filter(tail => tail.length > 3 || people[tail] !== undefined);
};

/** The form of the tables that an oblique one belongs to: *представителю* to *представитель*. */
function baseForm(word: string, table: SpeechTable): string | null {
	for (let cut = word.length; cut >= Math.max(3, word.length - 4); cut--) {
		if (cut < word.length && !table.endings.includes(word.slice(cut))) continue;
		for (const ending of ['', ...nominative]) {
			const base = word.slice(0, cut) + ending;
			if (base !== word && nounOf(base, table)) return base;
		}
	}
	return null;
}

const nominative = ['а', 'я', 'ь', 'й', 'ия', 'ія', 'a', 'ja', 'o', 'е', 'о', 'ий', 'ец', 'y', 'ы', 'и', 'і'];

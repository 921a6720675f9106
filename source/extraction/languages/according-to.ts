import {clauseSpan, wordsBefore, wordsBehind, type Surroundings} from './surroundings.ts';
import type {Reporting} from './reporting.ts';
import {notAddressed} from './subjects.ts';
import type {Gender, SpeechTable} from './speech-table.ts';

/** *Selon la police, « … »*, *« … », d’après Mme Berthier* */
export function accordingTo(around: Surroundings, index: number): Reporting | null {
	const {outer, phraseAt, table} = around;
	const marked =
		outer.behind[index]!.includes(',') ||
		outer.text.slice(around.pieces[index]!.start, around.pieces[index]!.end).endsWith(',');
	const candidates = [...(marked ? wordsBehind(around, index, 3).slice(0, 1) : []), ...wordsBefore(around, index)];
	for (const word of candidates) {
		const {start, lower, opens, lead, behindPiece} = outer.words[word]!;
		const source = table.accordingAfter.has(lower) ? (phraseAt[word - 1] ?? -1) : -1;
		if (source >= 0)
			return {
				cue: [word, word + 1],
				verb: null,
				phrase: source,
				dropped: false,
				clause: clauseSpan(around, word),
				gender: null,
				calls: false,
			};
		if (!opens && !behindPiece && !/,\s*$/.test(lead)) continue;
		const {phrases, views} = openings(table);
		const here = plain(outer.text.slice(start, start + 30).toLowerCase());
		const view = views.get(lower)?.find(([one]) => here.startsWith(one) && /^[ ,]/.test(here.slice(one.length)));
		if (view) {
			return {
				cue: [word, word + view[0].split(' ').length],
				verb: null,
				phrase: null,
				dropped: true,
				clause: clauseSpan(around, word),
				gender: view[1],
				calls: false,
			};
		}
		const phrase = phrases.get(lower)?.find(one => here.startsWith(`${one} `));
		if (phrase === undefined) continue;
		const end = start + phrase.length;
		let speaker = word;
		while (speaker < outer.words.length && outer.words[speaker]!.start < end) speaker++;
		const cueEnd = speaker;
		for (
			let steps = 0;
			steps < 2 && phraseAt[speaker] === -1 && outer.words[speaker]?.sentence === outer.words[word]!.sentence;
			steps++
		)
			speaker++;
		const found = phraseAt[speaker] ?? -1;
		if (found < 0 || outer.words[speaker]!.sentence !== outer.words[word]!.sentence) continue;
		return {
			cue: [word, cueEnd],
			verb: null,
			phrase: notAddressed(around, found),
			dropped: false,
			clause: clauseSpan(around, word),
			gender: null,
			calls: false,
		};
	}
	return null;
}

interface Openings {
	readonly phrases: ReadonlyMap<string, readonly string[]>;
	readonly views: ReadonlyMap<string, readonly (readonly [string, Gender])[]>;
}

const known = new WeakMap<SpeechTable, Openings>();

/** The phrases of a table by their first word, since every sentence asks for them. */
function openings(table: SpeechTable): Openings {
	const found = known.get(table) ?? {
		phrases: Map.groupBy(table.accordingTo.map(plain), firstWord),
		views: Map.groupBy(
			Object.entries(table.inTheirView).map(([view, gender]) => [plain(view), gender] as const),
			([view]) => firstWord(view),
		),
	};
	known.set(table, found);
	return found;
}

const plain = (text: string): string => text.replace(/’/g, "'");
const firstWord = (phrase: string): string => /^[^ ']+/.exec(phrase)![0];

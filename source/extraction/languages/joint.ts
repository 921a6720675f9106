import type {Phrase} from './phrases.ts';
import type {Surroundings} from './surroundings.ts';

/** So many at most are counted up. */
const most = 5;

/**
 * Those who speak together, as numbers of phrases, the first first: *sagten Klara Behrens und Lars Witt*. A comma joins only where *and* follows further on. Only names are
 * joined: *der Minister und die Presse* may be two clauses.
 */
export function speakingTogether(around: Surroundings, index: number): readonly number[] {
	const {phrases} = around;
	if (!isSomebody(phrases[index])) return [index];
	let first = index;
	while (index - first < most && joins(around, first - 1) === 'and' && isSomebody(phrases[first - 1])) first--;
	while (index - first < most && first < index && joins(around, first - 1) === ',' && isSomebody(phrases[first - 1]))
		first--;
	const together = [first];
	let ended = false;
	for (let at = first; together.length <= most; at++) {
		const joint = joins(around, at);
		if (joint === null || !isSomebody(phrases[at + 1])) break;
		together.push(at + 1);
		ended ||= joint === 'and';
		if (ended) break;
	}
	return ended ? together : [index];
}

const isSomebody = (phrase: Phrase | undefined): boolean =>
	phrase?.kind === 'person' && phrase.name !== null && !phrase.pronoun;

/** What stands between a phrase and the next one, if nothing else does. */
function joins({outer: {words}, phrases, table}: Surroundings, index: number): 'and' | ',' | null {
	const [one, next] = [phrases[index], phrases[index + 1]];
	if (!one || one.sentence !== next?.sentence) return null;
	const lead = words[one.last]?.lead ?? '';
	if (words[one.last]!.behindPiece || words[next.first]!.behindPiece) return null;
	if (next.first === one.last) return lead.trim() === ',' ? ',' : null;
	const plain = next.first === one.last + 1 && lead.trim() === '' && words[next.first]!.lead.trim() === '';
	return plain && table.and.has(words[one.last]!.lower) ? 'and' : null;
}

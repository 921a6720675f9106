import type {Anchor} from '../../model/anchor.ts';
import type {Article} from '../../model/article.ts';
import type {Correction} from '../../model/decision.ts';
import type {Extraction} from '../../model/extraction.ts';
import {contentId} from '../../model/identity.ts';
import type {Person} from '../../model/person.ts';
import type {Place, RawSpan} from '../../model/span.ts';
import {isQuote, speakerOf, type Claim, type Quote, type Speaker, type Statement} from '../../model/statement.ts';
import {nothingTold} from '../quotes/compose.ts';
import {placesOfRaw} from '../place.ts';
import {findAnchor} from './find-anchor.ts';

/** A statement is the one meant by an anchor if they share this much of what they cover together. */
const leastShared = 0.5;

/** Works a reviewer's corrections into what was found, in their order. One whose words are no longer in the article changes nothing. */
export function applyCorrections(article: Article, found: Extraction, corrections: readonly Correction[]): Extraction {
	if (corrections.length === 0) return found;
	let statements: readonly Statement[] = [...found.quotes, ...found.claims];
	for (const correction of corrections) statements = apply(article, found.people, statements, correction);
	const ordered = [...statements].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
	return {
		...found,
		quotes: ordered.filter(isQuote),
		claims: ordered.filter((statement): statement is Claim => !isQuote(statement)),
	};
}

function apply(
	article: Article,
	people: readonly Person[],
	statements: readonly Statement[],
	correction: Correction,
): readonly Statement[] {
	const place = findAnchor(article.raw, correction.anchor);
	if (!place) return statements;
	if (correction.kind === 'add') {
		const added = statementAt(article, place, correction.as);
		return added
			? [...statements.filter(one => closeness(one, place) < 1 || one.kind !== correction.as), added]
			: statements;
	}
	const meant = nearest(statements, place);
	if (!meant) return statements;
	if (correction.kind === 'reject') return statements.filter(one => one !== meant);
	const changed = change(article, people, meant, correction);
	return changed ? statements.map(one => (one === meant ? changed : one)) : statements;
}

function change(
	article: Article,
	people: readonly Person[],
	statement: Statement,
	correction: Exclude<Correction, {kind: 'add' | 'reject'}>,
): Statement | null {
	switch (correction.kind) {
		case 'speaker': {
			const speaker = speakerGiven(people, statement, correction.name, correction.speakerKind);
			return isQuote(statement)
				? {...statement, speaker, by: 'reviewer'}
				: {...statement, source: speaker, by: 'reviewer'};
		}
		case 'bounds': {
			const segments = segmentsAt(article, correction.to);
			return segments && {...statement, ...wordsAt(article, statement.kind, segments), by: 'reviewer'};
		}
		case 'statement kind':
			return ofKind(statement, correction.to);
	}
}

function nearest(statements: readonly Statement[], place: RawSpan): Statement | undefined {
	let best: Statement | undefined;
	let most = leastShared;
	for (const statement of statements) {
		const close = closeness(statement, place);
		if (close > most || (close === most && !best)) {
			most = close;
			best = statement;
		}
	}
	return best;
}

/** What a statement and a place share, of all they cover: 0–1. */
function closeness({segments}: Statement, {rawStart, rawEnd}: RawSpan): number {
	const from = segments[0]!.rawStart;
	const to = segments.at(-1)!.rawEnd;
	const shared = Math.min(to, rawEnd) - Math.max(from, rawStart);
	return shared <= 0 ? 0 : shared / (Math.max(to, rawEnd) - Math.min(from, rawStart));
}

/** The speaker that a reviewer names: at a mention of that person near the statement if there is one, else where the program saw the speaker, else at the statement. */
function speakerGiven(
	people: readonly Person[],
	statement: Statement,
	name: string | null,
	kind: Speaker['kind'] | undefined,
): Speaker | null {
	if (name === null) return null;
	const person = people.find(one => one.name === name || one.names.includes(name));
	const {start} = statement.segments[0]!;
	const mention = person?.mentions.reduce((best, one) =>
		Math.abs(one.start - start) < Math.abs(best.start - start) ? one : best,
	);
	const before = speakerOf(statement);
	const at = mention ?? before ?? {...statement.segments[0]!, end: start, rawEnd: statement.segments[0]!.rawStart};
	return {
		name,
		kind: kind ?? person?.kind ?? 'person',
		resolution: 'reviewer',
		mention: mention?.text ?? before?.mention ?? '',
		terms: before?.terms ?? null,
		start: at.start,
		end: at.end,
		rawStart: at.rawStart,
		rawEnd: at.rawEnd,
	};
}

function segmentsAt(article: Article, to: Anchor): Place[] | null {
	const place = findAnchor(article.raw, to);
	const segments = place ? placesOfRaw(article, place) : [];
	return segments.length > 0 ? segments : null;
}

function wordsAt(article: Article, kind: Statement['kind'], segments: readonly Place[]) {
	const text = segments.map(({start, end}) => article.text.slice(start, end)).join('\n\n');
	return {id: contentId(kind, segments[0]!.start, text), segments, text};
}

function statementAt(article: Article, place: RawSpan, kind: Statement['kind']): Statement | null {
	const segments = placesOfRaw(article, place);
	if (segments.length === 0) return null;
	const bare: Quote = {
		...wordsAt(article, kind, segments),
		kind: 'direct',
		speaker: null,
		cue: null,
		...nothingTold,
		by: 'reviewer',
	};
	return ofKind(bare, kind);
}

function ofKind(statement: Statement, kind: Statement['kind']): Statement {
	const {id, text, segments, cue, chain, said, medium, translated} = statement;
	const shared = {
		id,
		text,
		segments,
		cue,
		with: statement.with,
		chain,
		said,
		medium,
		translated,
		by: 'reviewer',
	} as const;
	const speaker = speakerOf(statement);
	if (kind === 'direct' || kind === 'partial') return {...shared, kind, speaker};
	return {...shared, kind, source: speaker, checkability: kind === 'asserted' ? 1 : null, checkable: []};
}

import {loadAnalyser} from '../language/analysis.ts';
import type {Article} from '../model/article.ts';
import type {Correction} from '../model/decision.ts';
import type {Extraction} from '../model/extraction.ts';
import type {Person} from '../model/person.ts';
import type {Quote, Speaker} from '../model/statement.ts';
import {loadClaimFinder} from './claims/find-claims.ts';
import {forcesOfCues} from './cues/force.ts';
import {findMentions, type Candidate} from './names/mentions.ts';
import {gatherPeople, type NamedPeople} from './names/people.ts';
import {placeOf} from './place.ts';
import {composeQuote, nothingTold} from './quotes/compose.ts';
import {findQuotations} from './quotes/find-quotations.ts';
import {readArticle, type Reading} from './reading.ts';
import type {Attributed} from './speakers/attributed.ts';
import {speakersByRule} from './speakers/speakers-by-rule.ts';

export interface Extractor {
	/** The statements of an article and the people it names. Deterministic; linear in the length of the text. Corrections are followed in their order. */
	extract(article: Article, corrections?: readonly Correction[]): Extraction;
}

/** Loads what extraction needs once a process: the language part and the weights. */
export async function loadExtractor(): Promise<Extractor> {
	const [analyser, claimFinder] = await Promise.all([loadAnalyser(), loadClaimFinder()]);
	return {
		extract(article) {
			const analysis = analyser.analyseArticle(article);
			const reading = readArticle(article, analysis, findQuotations(article));
			const mentions = findMentions(reading);
			const named = gatherPeople(reading, mentions);
			const kept = reading.stretches.flatMap((_, index) => (isQuotation(reading, index) ? [index] : []));
			const attributed = speakersByRule(reading, mentions, kept);
			const quotes = group(attributed).map(stretches => quoteOf(reading, named, mentions, stretches));
			const people = peopleOf(reading, named);
			const claims = claimFinder.find(article, analysis, quotes, people);
			return {quotes, claims, people, genre: null};
		},
	};
}

/** A first rule: short stretches in title case are titles of works. */
function isQuotation({article, stretches}: Reading, index: number): boolean {
	const {start, end} = stretches[index]!;
	const words = article.text.slice(start, end).split(/\s+/);
	return words.length > 3 || !words.every(word => /^\p{Lu}/u.test(word));
}

function group(attributed: readonly Attributed[]): Attributed[][] {
	const groups: Attributed[][] = [];
	for (const one of attributed) {
		if (one.continues && groups.length > 0) groups.at(-1)!.push(one);
		else groups.push([one]);
	}
	return groups;
}

function quoteOf(
	reading: Reading,
	named: NamedPeople,
	mentions: readonly Candidate[],
	stretches: readonly Attributed[],
): Quote {
	const {article, tokens} = reading;
	const first = stretches[0]!;
	const speaker = first.speaker && speakerOf(reading, named, mentions, first.speaker, first.carried);
	const lemma = first.cue ? tokens[first.cue[0]]!.lemma : '';
	const cue = first.cue && {start: tokens[first.cue[0]]!.start, end: tokens[first.cue[1]]!.end};
	return composeQuote(
		article,
		stretches,
		/^[\s]*\p{Lu}/u.test(article.text.slice(first.stretch.start)) ? 'direct' : 'partial',
		{
			speaker,
			cue: cue && {
				text: article.text.slice(cue.start, cue.end),
				force: forcesOfCues[lemma] ?? 'affirms',
				...placeOf(article, cue),
			},
			circumstances: nothingTold,
		},
	);
}

function speakerOf(
	{article, tokens}: Reading,
	{people, personOf}: NamedPeople,
	mentions: readonly Candidate[],
	candidate: Candidate,
	carried: boolean,
): Speaker {
	const place = {start: tokens[candidate.first]!.start, end: tokens[candidate.last]!.end};
	const mention = article.text.slice(place.start, place.end);
	let person = people[personOf[candidate.index]!];
	if (!person && candidate.kind === 'pronoun') {
		for (let index = candidate.index - 1; index >= 0 && !person; index--) {
			const before = mentions[index]!;
			if (!before.quoted && people[personOf[index]!]?.kind === 'person') person = people[personOf[index]!];
		}
	}
	return {
		name: person?.name ?? mention,
		kind: person?.kind ?? (candidate.kind === 'noun' ? 'unnamed' : 'person'),
		resolution: carried
			? 'carried'
			: candidate.kind === 'pronoun'
				? 'pronoun'
				: person?.name === mention
					? 'stated'
					: person
						? 'name'
						: 'description',
		mention,
		terms: null,
		...placeOf(article, place),
	};
}

function peopleOf({article, tokens}: Reading, {people}: NamedPeople): Person[] {
	return people.map(({name, kind, gender, forms, mentions}) => ({
		name,
		kind,
		gender,
		roles: [],
		names: [...forms],
		mentions: mentions.map(({first, last}) => {
			const place = {start: tokens[first]!.start, end: tokens[last]!.end};
			return {text: article.text.slice(place.start, place.end), how: 'name' as const, ...placeOf(article, place)};
		}),
	}));
}

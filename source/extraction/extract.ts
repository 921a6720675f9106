import {loadAnalyser, type Analyser} from '../language/analysis.ts';
import type {Article} from '../model/article.ts';
import type {Correction} from '../model/decision.ts';
import {isReadAsEnglish} from '../model/languages.ts';
import type {Quote} from '../model/statement.ts';
import {applyCorrections} from './corrections/apply.ts';
import type {Known} from './circumstances/circumstances.ts';
import {genreOf} from './genre/genre-of.ts';
import {withBlockQuotes} from './quotes/block-quotes.ts';
import {besideTurns, speakerByLabel, turnQuotes} from './quotes/turn-quotes.ts';
import type {Extraction} from '../model/extraction.ts';
import {inAgreement} from './claims/agreement.ts';
import {withTurns} from './claims/turn-claims.ts';
import {loadClaimFinder, type ClaimFinder} from './claims/find-claims.ts';
import {extractByTable} from './languages/quotes-by-table.ts';
import {loadModels, type Models} from './models.ts';
import {resolveDescriptions, rolesOf} from './names/descriptions.ts';
import {findMentions} from './names/mentions.ts';
import {gatherPeople} from './names/people.ts';
import {peopleOf} from './names/people-of.ts';
import {identitiesOf, resolvePronouns} from './names/resolve-pronouns.ts';
import {findQuotations} from './quotes/find-quotations.ts';
import {introducedBy, quotesOf} from './quotes/find-quotes.ts';
import {keepQuotations} from './quotes/keep-quotations.ts';
import {readArticle} from './reading.ts';
import {chooseSpeakers} from './speakers/choose-speakers.ts';
import {sceneOf} from './speakers/scene.ts';

export interface Extractor {
	/** The statements of an article and the people it names. Deterministic; linear in the length of the text. Corrections are followed in their order. */
	extract(article: Article, corrections?: readonly Correction[]): Extraction;
}

let loaded: Promise<Extractor> | undefined;

/** Loads what extraction needs, once a process: the language part and the weights. Every call gives the same extractor. */
export async function loadExtractor(): Promise<Extractor> {
	loaded ??= load();
	try {
		return await loaded;
	} catch (error) {
		loaded = undefined;
		throw error;
	}
}

async function load(): Promise<Extractor> {
	// What it unpacks in threads of its own is begun first.
	const [claimFinder, analyser] = await Promise.all([loadClaimFinder(), loadAnalyser()]);
	return extractorWith(analyser, loadModels(), claimFinder);
}

/** An extractor of given parts: training measures models with it that are not the program's. */
export function extractorWith(analyser: Analyser, models: Models, claimFinder: ClaimFinder): Extractor {
	const quotedIn = (known: Known, identities: Int32Array): Quote[] => {
		const kept = keepQuotations(known.scene, models.habits, models.stretches);
		return quotesOf(known, chooseSpeakers(known.scene, identities, kept, models.speakers));
	};
	return {
		extract(article, corrections = []) {
			if (!isReadAsEnglish(article.language)) return applyCorrections(article, extractByTable(article), corrections);
			const analysis = analyser.analyseArticle(article);
			const reading = readArticle(article, analysis, findQuotations(article));
			const mentions = findMentions(reading);
			const named = gatherPeople(reading, mentions);
			const scene = sceneOf(reading, mentions, models.strengths);
			const roles = rolesOf(scene, named);
			const described = new Int32Array(mentions.length).fill(-1);
			resolveDescriptions(scene, named, roles, described);
			const meaning = resolvePronouns(scene, named, models.pronouns, undefined, described);
			const identities = identitiesOf(named, meaning);
			resolveDescriptions(scene, named, roles, meaning);
			const known = {scene, named, meaning};
			const people = peopleOf(known, roles);
			const genre = genreOf(reading);
			const turns = genre === 'transcript' || genre === 'interview' ? turnQuotes(known) : [];
			const spoken = besideTurns(turns, quotedIn(known, identities));
			const quotes = withBlockQuotes(
				article,
				spoken,
				(name, place) => speakerByLabel(known, name, place),
				paragraph => introducedBy(known, paragraph),
			);
			const claims = withTurns(article, analysis, claimFinder.find(article, analysis, quotes, known), turns);
			const extraction = {quotes: inAgreement(known, quotes, claims), claims, people, genre};
			return applyCorrections(article, extraction, corrections);
		},
	};
}

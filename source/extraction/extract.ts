import {loadAnalyser, type Analyser} from '../language/analysis.ts';
import type {Article} from '../model/article.ts';
import type {Correction} from '../model/decision.ts';
import type {Extraction} from '../model/extraction.ts';
import {loadClaimFinder, type ClaimFinder} from './claims/find-claims.ts';
import {loadModels, type Models} from './models.ts';
import {resolveDescriptions, rolesOf} from './names/descriptions.ts';
import {findMentions} from './names/mentions.ts';
import {gatherPeople} from './names/people.ts';
import {peopleOf} from './names/people-of.ts';
import {resolvePronouns} from './names/resolve-pronouns.ts';
import {findQuotations} from './quotes/find-quotations.ts';
import {quotesOf} from './quotes/find-quotes.ts';
import {keepQuotations} from './quotes/keep-quotations.ts';
import {readArticle} from './reading.ts';
import {chooseSpeakers} from './speakers/choose-speakers.ts';
import {sceneOf} from './speakers/scene.ts';

export interface Extractor {
	/** The statements of an article and the people it names. Deterministic; linear in the length of the text. Corrections are followed in their order. */
	extract(article: Article, corrections?: readonly Correction[]): Extraction;
}

/** Loads what extraction needs once a process: the language part and the weights. */
export async function loadExtractor(): Promise<Extractor> {
	const [analyser, claimFinder] = await Promise.all([loadAnalyser(), loadClaimFinder()]);
	return extractorWith(analyser, loadModels(), claimFinder);
}

/** An extractor of given parts: training measures models with it that are not the program's. */
export function extractorWith(analyser: Analyser, models: Models, claimFinder: ClaimFinder): Extractor {
	return {
		extract(article) {
			const analysis = analyser.analyseArticle(article);
			const reading = readArticle(article, analysis, findQuotations(article));
			const mentions = findMentions(reading);
			const named = gatherPeople(reading, mentions);
			const scene = sceneOf(reading, mentions, models.strengths);
			const meaning = resolvePronouns(scene, named, models.pronouns);
			const roles = rolesOf(scene, named);
			resolveDescriptions(scene, named, roles, meaning);
			const known = {scene, named, meaning};
			const kept = keepQuotations(scene, models.habits, models.stretches);
			const quotes = quotesOf(known, chooseSpeakers(scene, named.personOf, kept, models.speakers));
			const people = peopleOf(known, roles);
			const claims = claimFinder.find(article, analysis, quotes, people);
			return {quotes, claims, people, genre: null};
		},
	};
}

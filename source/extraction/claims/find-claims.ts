import {readFileSync} from 'node:fs';
import type {AnalysedBlock, Analysis, Sentence} from '../../language/analysis.ts';
import {loadClusters, type WordClusters} from '../../language/clusters.ts';
import {loadVectors} from '../../language/vectors.ts';
import {blockKinds, type Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Claim, Quote} from '../../model/statement.ts';
import {loadCheckability, type CheckabilityJudge} from '../checkability/judge.ts';
import type {Known} from '../circumstances/circumstances.ts';
import {pairMarks} from '../quotes/pair-marks.ts';
import {assertedClaim, shareWithin} from './asserted.ts';
import {attributedClaim} from './attributed.ts';
import type {Attribution} from './attribution.ts';
import {holdsVerb, isAsked, isCredit, isNoStatement, isOpener, mereMention} from './no-statement.ts';
import {headlineHalves, saidBySomebody} from './headline-halves.ts';
import {mendSources} from './mend-sources.ts';
import {
	beforeColon,
	besideDirect,
	cuesOfDirectQuotes,
	overlapping,
	repeatsDirect,
	reportingClauses,
	stretchesOfDirect,
	withinQuote,
} from './beside-quotes.ts';
import {saidMeanwhile} from './participle-clauses.ts';
import {heardInCourt, plainAttribution, reportedAtEnd} from './plain-attributions.ts';
import {unpackModelMeanwhile, type TaggingModel} from './tagging/model.ts';
import {tagAttributions} from './tagging/tag-attributions.ts';
import {RowReader} from './tagging/word-row.ts';

export interface ClaimFinder {
	/**
	 * The claims of an article in the order of the text: what it attributes to somebody outside quotation marks, and what it states in its own voice.
	 * Offsets are UTF-16 code units of `article.text`. Linear in the length of the text.
	 */
	find(article: Article, analysis: Analysis, quotes: readonly Quote[], known: Known): readonly Claim[];
}

/** Loads what was learned of attributions and of what can be checked. */
export async function loadClaimFinder(): Promise<ClaimFinder> {
	const vectors = await loadVectors();
	const unpacking = unpackModelMeanwhile(readFileSync(new URL('./weights/attributions', import.meta.url)), vectors);
	const clusters = await loadClusters();
	const judge = await loadCheckability(clusters);
	return claimFinderWith(await unpacking, judge, clusters);
}

/** A finder of given parts: training measures models with it that are not the program's. */
export function claimFinderWith(model: TaggingModel, judge: CheckabilityJudge, clusters: WordClusters): ClaimFinder {
	const reader = new RowReader(clusters);
	return {
		find(article, analysis, quotes, known) {
			if (article.language !== null && article.language !== 'en') return [];
			const said = quotes.flatMap(({segments}) => segments).sort((a, b) => a.start - b.start);
			const cuesOfDirect = cuesOfDirectQuotes(quotes);
			const direct = said.length === 0 ? [] : stretchesOfDirect(quotes);
			const reporting = reportingClauses(quotes);
			const claims: Claim[] = [];
			const ownVoice = isOwnVoice(analysis, said);
			for (const [index, analysed] of analysis.entries()) {
				const attributions = attributionsIn(model, reader, article, analysed, index < 2);
				const checkabilities = isProse(analysed) ? judge(analysed.sentences.map(({tokens}) => tokens)) : [];
				for (const [place, sentence] of analysed.sentences.entries()) {
					const checkability = checkabilities[place] ?? 0;
					const saidHere = overlapping(said, sentence);
					const found = attributions[place]!;
					const isTitle = analysed.block.kind === 'title';
					const plain =
						heardInCourt(sentence) ??
						(found.length === 0 && isProse(analysed) ? plainAttribution(known.scene, sentence) : null) ??
						(isTitle && found.every(({cue}) => cue === null) ? headlineHalves(known, sentence) : null);
					const learned = mendSources(
						known.scene,
						found.map(one => beforeColon(article, withinQuote(one, saidHere), saidHere, reporting, cuesOfDirect)),
					);
					const whole = plain ? null : reportedAtEnd(known.scene, sentence, isTitle);
					const meanwhile = plain || !isProse(analysed) ? null : saidMeanwhile(known.scene, sentence, learned);
					const all = plain ? [plain] : whole ? withWhole(whole, learned) : learned;
					const own = (meanwhile ? [...all, meanwhile] : all)
						.flatMap(one => besideDirect(article, one, direct, cuesOfDirect, sentence) ?? [])
						.filter(
							attribution =>
								!repeatsDirect(attribution, cuesOfDirect, saidHere) &&
								!isNoStatement(article, attribution) &&
								(!isTitle || saidBySomebody(known, attribution)) &&
								isReported(article, attribution, saidHere, checkability >= 0.5, ownVoice),
						);
					for (const attribution of own) claims.push(attributedClaim(known, attribution));
					// *The dean replied on Friday:* stands before the words that are quoted
					const reports =
						(saidHere.length > 0 || sentence.tokens.at(-1)?.text === ':') &&
						overlapping(cuesOfDirect, sentence).length > 0;
					if (
						checkability >= 0.5 &&
						!reports &&
						(ownVoice || holdsVerb(sentence.tokens)) &&
						!isAsked(sentence) &&
						!isOpener(sentence) &&
						!isCredit(article, sentence) &&
						!isAttributed(sentence, own, saidHere, overlapping(reporting, sentence), ownVoice)
					)
						claims.push(assertedClaim(known, sentence, checkability));
				}
			}
			return claims.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
		},
	};
}

/** What reports the whole of a sentence besides those who speak within it, unless it was found already. */
function withWhole(whole: Attribution, learned: readonly Attribution[]): readonly Attribution[] {
	const {source, cue} = whole;
	const meets = (one: Span | null, other: Span | null) =>
		one !== null && other !== null && one.start < other.end && other.start < one.end;
	const length = (one: Attribution) => one.content.reduce((sum, {start, end}) => sum + end - start, 0);
	const isKnown = (one: Attribution) =>
		meets(one.cue, cue) && meets(one.source, source) && length(one) * 2 > length(whole);
	if (learned.some(isKnown)) return learned;
	// *Harbour ‘like a war zone’ after blast, say residents*: nobody says *blast*
	return [whole, ...learned.filter(one => one.source !== null && !meets(one.cue, cue))];
}

const isProse = ({block}: AnalysedBlock): boolean => blockKinds[block.kind].prose;

/** The attributions of each sentence of a block; headlines say who says what as well. */
function attributionsIn(
	model: TaggingModel,
	reader: RowReader,
	article: Article,
	{block, sentences}: AnalysedBlock,
	early: boolean,
): readonly (readonly Attribution[])[] {
	if (!blockKinds[block.kind].prose && block.kind !== 'title' && block.kind !== 'heading')
		return sentences.map(() => []);
	const enclosed = pairMarks(article.text.slice(block.start, block.end), article.language);
	return sentences.map((sentence, place) =>
		piecesOf(sentence).flatMap((piece, number) =>
			tagAttributions(model, reader.read(piece, enclosed, block.start, place + number === 0, early)),
		),
	);
}

/** No sentence is that long, in tokens: what runs on without an end is read in pieces, so that the time stays in proportion to its length. */
const longestSentence = 300;

function piecesOf(sentence: Sentence): Sentence[] {
	const {tokens} = sentence;
	if (tokens.length <= longestSentence) return [sentence];
	const pieces: Sentence[] = [];
	for (let from = 0; from < tokens.length; from += longestSentence) {
		const piece = tokens.slice(from, from + longestSentence);
		pieces.push({start: piece[0]!.start, end: piece.at(-1)!.end, tokens: piece});
	}
	return pieces;
}

/**
 * What nearly all lies between quotation marks is a quote and no claim. In a speech or a piece in the first person what anybody thinks is a claim only if
 * it can be checked.
 */
function isReported(
	{text}: Article,
	{content}: Attribution,
	said: readonly Span[],
	checkable: boolean,
	ownVoice: boolean,
): boolean {
	if (!checkable && ownVoice) return false;
	// *denied this: “There is no second offer,” she wrote*
	const stretches = content.filter(({start, end}) => !mereMention.test(text.slice(start, end)));
	const length = stretches.reduce((sum, {start, end}) => sum + end - start, 0);
	let quoted = 0;
	for (const stretch of stretches)
		for (const segment of overlapping(said, stretch))
			quoted += Math.max(0, Math.min(segment.end, stretch.end) - Math.max(segment.start, stretch.start));
	return quoted < length * mostQuoted;
}

/** Whether the writer speaks of *I* and *we* in one of three sentences or more, outside quotation marks. */
function isOwnVoice(analysis: Analysis, said: readonly Span[]): boolean {
	let sentences = 0;
	let own = 0;
	let next = 0;
	for (const {tokens} of analysis.filter(isProse).flatMap(block => block.sentences)) {
		let isOwn = false;
		for (const {text, start} of tokens) {
			while (next < said.length && said[next]!.end <= start) next++;
			const quoted = next < said.length && said[next]!.start <= start;
			if (!quoted && text.length <= 3 && /^(?:i|we|my|our)$/i.test(text)) isOwn = true;
		}
		sentences++;
		if (isOwn) own++;
	}
	return own > 0 && own * 3 >= sentences;
}

const mostQuoted = 0.9;

/**
 * Whether a sentence is what somebody is said to have said, and not the article's own: at least half of its words are content, or most of them are content
 * and who says it how (*A person familiar with the files, who spoke on condition of anonymity, said that …*).
 */
function isAttributed(
	sentence: Sentence,
	attributions: readonly Attribution[],
	said: readonly Span[],
	reporting: readonly Span[],
	ownVoice: boolean,
): boolean {
	const content = [...attributions.flatMap(one => one.content), ...said];
	if (shareWithin(sentence, content) >= 0.5) return true;
	// *I propose 300 jobs*: in a speech the clause is the speaker's own statement
	if (ownVoice) return false;
	const clauses = [
		...reporting,
		...attributions.flatMap(({source, cue, content: [first]}) => {
			if (!source || !cue) return [];
			const end = Math.max(source.end, cue.end);
			// *said on Monday and again on Tuesday that …*
			return [{start: Math.min(source.start, cue.start), end: first && first.start > end ? first.start : end}];
		}),
	];
	return clauses.length > 0 && shareWithin(sentence, [...content, ...clauses]) >= mostlyAttributed;
}

const mostlyAttributed = 0.6;

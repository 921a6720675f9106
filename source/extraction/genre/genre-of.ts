import type {Article, Genre} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Reading} from '../reading.ts';
import {
	documentLabels,
	interviewLabels,
	opinionLabels,
	oughtWords,
	ownVoice,
	releaseLabels,
	transcriptLabels,
} from './tables.ts';
import {turnsOf, unnamedQuestions} from './turns.ts';

/** In a transcript all but the headline and a line or two is talk; a report that quotes an exchange has more of its own. */
const leastTalk = 0.7;
/** An interview may begin with a paragraph on who is asked. */
const leastTalkWithQuestions = 0.5;

/** Below this many words outside quotation marks too little is known for a guess. */
const leastWords = 60;

/**
 * What sort of text an article is, as far as its form and its labels tell: a transcript by its turns, an interview by turns of which one side asks, an opinion
 * piece by a label or by a writer who says *I* and *should*. Null where there is too little text.
 */
export function genreOf(reading: Reading): Genre | null {
	const {article} = reading;
	const title = article.title ?? article.text.slice(0, article.blocks[0]?.end ?? 0);
	const talk = genreByTurns(article);
	if (talk) return talk;
	if (transcriptLabels.test(title)) return 'transcript';
	// *FOR IMMEDIATE RELEASE* above the headline may have been removed
	if (releaseLabels.test(article.text) || releaseLabels.test(article.removed[0]?.text ?? '')) return 'release';
	if (documentLabels.test(title)) return 'document';
	if (opinionLabels.test(title) || inOpinionSection(article)) return 'opinion';
	if (
		article.blocks.slice(0, 4).some(({start, end}) => interviewLabels.test(article.text.slice(start, end))) &&
		questions(article) >= 3
	)
		return 'interview';
	return byVoice(reading);
}

/** What an article is by its turns alone, in any language. Null if it is mostly something else than talk. */
export function genreByTurns(article: Article, labels?: ReadonlySet<string>): 'interview' | 'transcript' | null {
	const head = `${article.title ?? ''}\n${article.text.slice(0, 300)}`;
	const turns = turnsOf(article, labels);
	const unnamed = unnamedQuestions(article, turns);
	const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, {start, end}) => sum + end - start, 0);
	const talk =
		turns.reduce((sum, {end, nameSpan, more}) => sum + end - nameSpan.start + lengthOf(more), 0) + lengthOf(unnamed);
	const asked = turns.filter(({end}) => article.text[end - 1] === '?').length + unnamed.length;
	const least = asked >= turns.length / 4 ? leastTalkWithQuestions : leastTalk;
	if (turns.length < 4 || talk <= article.text.length * least) return null;
	// *Ilja Marek* and *Marek* are one
	const speakers = new Set(turns.map(({name}) => name.split(' ').at(-1)!.toLowerCase()));
	if (transcriptLabels.test(head) || (speakers.size > 2 && unnamed.length < turns.length / 4)) return 'transcript';
	return interviewLabels.test(head) || asked >= turns.length / 4 ? 'interview' : 'transcript';
}

const inOpinionSection = ({url}: Article): boolean =>
	/\/(?:opinions?|editorials?|op-ed|columnists?|commentisfree|letters)\//i.test(url ?? '');

/** Paragraphs that are one question: an interview without names before its turns. */
const questions = ({blocks, text}: Article): number =>
	blocks.filter(({kind, start, end}) => kind !== 'title' && text[end - 1] === '?' && end - start < 400).length;

function byVoice({tokens, stretchOf}: Reading): Genre | null {
	let words = 0;
	let own = 0;
	let ought = 0;
	for (const [at, {text, pos}] of tokens.entries()) {
		if (stretchOf[at] !== -1 || pos === 'PUNCT') continue;
		words++;
		const word = text.toLowerCase();
		if (ownVoice.has(word)) own++;
		else if (oughtWords.has(word)) ought++;
	}
	if (words < leastWords) return null;
	return own / words > 0.018 || (own / words > 0.008 && ought / words > 0.006) ? 'opinion' : 'report';
}

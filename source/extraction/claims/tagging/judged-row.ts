import {Row} from '../../forest/row.ts';
import {atMost, parts} from './counts.ts';
import {likelihoodsPerToken, type CueCandidate} from './cue-candidates.ts';
import {helperOf} from './cue-features.ts';
import type {CueScene} from './cue-scene.ts';
import {
	shareOf,
	strengthAsSource,
	strengthAt,
	strengthOfCluster,
	strengthWithNext,
	timesOf,
	type CueStrengths,
} from './cue-strengths.ts';
import type {CueView} from './cue-view.ts';
import {roles} from './flat-tags.ts';
import {hashOf} from './hash.ts';
import {shapes, type WordRow} from './word-row.ts';
import type {SeenCue, TokenSpan} from './tagged-cue.ts';

/** Numbers a row. */
export const judgedFeatures = 58;

const leastLikely = 0.0001;

export const logOdds = (likelihood: number): number => {
	const bounded = Math.min(0.9999, Math.max(leastLikely, likelihood));
	return Math.log(bounded / (1 - bounded));
};

const stepOf = (likelihood: number): number => Math.round(logOdds(likelihood) * 13 + 122);
export const noOdds = stepOf(0);

/** For most words nearly nothing speaks, which needs no logarithm. */
export const oddsStep = (likelihood: number): number => (likelihood <= leastLikely ? noOdds : stepOf(likelihood));
const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 200);

/** Words that content begins with, each with its number. */
const openers = new Map(
	[
		'that',
		'to',
		'of',
		'about',
		'on',
		'for',
		'whether',
		'how',
		'why',
		'what',
		'if',
		'as',
		'with',
		'against',
		'a',
		'the',
		'his',
		'it',
		'he',
		'they',
		'in',
		'by',
		'from',
		'over',
	].map((word, index) => [hashOf(word), index + 1]),
);

/** Words that stand for a source, each with its number. */
const speakers = new Map(
	['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'that', 'which', 'voters', 'people', 'one', 'some', 'many'].map(
		(word, index) => [hashOf(word), index + 1],
	),
);

const sourceKey = ({lemmas, parts: ofSpeech}: WordRow, {to}: TokenSpan): number =>
	strengthAsSource(lemmas[to - 1]!, ofSpeech[to - 1]!);

/** What is judged of an attribution that a candidate would make: how sure the taggers are, what its words are, how it lies in its sentence. */
export function judgedRow(
	scene: CueScene,
	{head, likelihood}: CueCandidate,
	{tagged: {source, cue, content}, view}: SeenCue,
	strengths: CueStrengths,
	out: Row,
): void {
	const {row, likelihoods, candidates} = scene;
	const {length, parts: ofSpeech, shapes: looks, quoted, words} = row;
	const at = (token: number, kind: number) => likelihoods[token * likelihoodsPerToken + kind]!;
	const mean = ({from, to}: TokenSpan, kind: number) => {
		let sum = 0;
		for (let token = from; token < to; token++) sum += at(token, kind) + at(token, kind + 1);
		return sum / (to - from);
	};
	const partAt = (token: number) => (token < 0 || token >= length ? 31 : ofSpeech[token]!);

	let beginning = 0;
	for (let token = cue.from; token < cue.to; token++) beginning = Math.max(beginning, at(token, 2));
	let tokens = 0;
	let inContent = 0;
	let inQuotes = 0;
	let rivalInside = 0;
	for (const span of content) {
		tokens += span.to - span.from;
		inContent += mean(span, 4) * (span.to - span.from);
		for (let token = span.from; token < span.to; token++) if (quoted[token]! > 0) inQuotes++;
	}
	let nearBefore = 0;
	let nearAfter = 0;
	let rivalOdds = 0;
	for (const rival of candidates) {
		if (rival.head === head) continue;
		rivalOdds += rival.likelihood;
		if (rival.head < head) nearBefore = rival.likelihood;
		else if (nearAfter === 0) nearAfter = rival.likelihood;
		if (content.some(({from, to}) => from <= rival.head && rival.head < to))
			rivalInside = Math.max(rivalInside, rival.likelihood);
	}
	let allContent = 0;
	for (let token = 0; token < length; token++) allContent += at(token, 4) + at(token, 5);
	const first = content[0];
	const strength = strengthAt(row, head, strengths);
	const strengthBehind = head + 1 < length ? strengthAt(row, head + 1, strengths) : 0;

	out.begin();
	out.add(oddsStep(likelihood));
	out.add(oddsStep(beginning));
	out.add(share(mean(cue, 2)));
	out.add(tokens === 0 ? 0 : share(inContent / tokens) + 1);
	out.add(first ? share(at(first.from, 4)) : 0);
	out.add(source ? share(mean(source, 0)) + 1 : 0);
	out.add(source ? share(at(source.from, 0)) : 0);
	out.add(atMost(tokens, 80));
	out.add(atMost(content.length, 5));
	out.add(first ? (first.from > head ? 1 : 2) : 0);
	out.add(first ? atMost(Math.abs(first.from > head ? first.from - cue.to : cue.from - content.at(-1)!.to), 30) : 31);
	out.add(
		source ? (source.from > head ? 40 + atMost(source.from - cue.to, 20) : 20 - atMost(cue.from - source.to, 20)) : 80,
	);
	out.add(source ? atMost(source.to - source.from, 30) : 0);
	out.add(cue.to - cue.from);
	out.add(ofSpeech[head]!);
	out.add(shareOf(strength));
	out.add(timesOf(strength));
	out.add(atMost(shareOf(strengthBehind), 31));
	out.add(first ? partAt(first.from) : 32);
	out.add(first ? (openers.get(words[first.from]!) ?? (ofSpeech[first.from] === parts.verb ? 40 : 30)) : 0);
	out.add(partAt(cue.to));
	out.add(partAt(head + 1));
	out.add(partAt(head - 1));
	out.add(partAt(cue.from));
	out.add(helperOf(row, head));
	out.add(tokens === 0 ? 0 : share(inQuotes / tokens));
	out.add(quoted[head]!);
	out.add(atMost(head, 60));
	out.add(atMost(length, 100));
	out.add(atMost(candidates.length, 12));
	out.add(share(rivalInside));
	out.add(share(nearBefore));
	out.add(share(nearAfter));
	out.add(Math.round(Math.min(4, rivalOdds) * 50));
	out.add((row.early ? 2 : 0) + (row.opens ? 1 : 0));
	out.add(source ? partAt(source.from) : 33);
	out.add(source ? partAt(source.to - 1) : 33);
	out.add(source ? looks[source.from]! : 20);
	out.add(share(tokens / length));
	out.add(Math.round(Math.min(60, allContent) * 4));
	out.add(share(allContent === 0 ? 0 : inContent / allContent));
	out.add(first ? looks[Math.max(0, first.from - 1)]! : 20);
	out.add(content.length > 0 ? looks[Math.min(length - 1, content.at(-1)!.to)]! : 20);
	out.add(looks[head] === shapes.colon ? 1 : 0);
	const withNext = strengths.get(strengthWithNext(row.lemmas[head]!, head + 1 < length ? words[head + 1]! : -2)) ?? 0;
	out.add(withNext === 0 ? 0 : shareOf(withNext) + 1);
	out.add(timesOf(withNext));
	const ofCluster = strengths.get(strengthOfCluster(row.fine[head]!, ofSpeech[head]!)) ?? 0;
	out.add(ofCluster === 0 ? 0 : shareOf(ofCluster) + 1);
	out.add(row.fine[head] === 0 ? 0 : 1);
	const asSource = source ? (strengths.get(sourceKey(row, source)) ?? 0) : 0;
	out.add(source ? (asSource === 0 ? 0 : shareOf(asSource) + 1) : 60);
	out.add(timesOf(asSource));
	out.add(row.coarse[head]!);
	out.add(source ? (speakers.get(words[source.from]!) ?? 0) : 0);
	out.add(source ? row.coarse[source.to - 1]! : 0);
	out.add(meanSeen(view, content, roles.content));
	out.add(meanSeen(view, source ? [source] : [], roles.source));
	out.add(meanSeen(view, [cue], roles.cue));
	let seen = 0;
	for (let token = 0; token < length; token++) seen += view.likely(token, roles.content);
	let taken = 0;
	for (const {from, to} of content)
		for (let token = from; token < to; token++) taken += view.likely(token, roles.content);
	out.add(Math.round(Math.min(60, seen) * 4));
	out.add(share(seen === 0 ? 0 : 1 - taken / seen));
	out.finish();
}

/** How likely the tokens of spans have a role as the second net sees them; 0 without tokens. */
function meanSeen(view: CueView, spans: readonly TokenSpan[], role: number): number {
	let sum = 0;
	let count = 0;
	for (const {from, to} of spans) for (let at = from; at < to; at++, count++) sum += view.likely(at, role);
	return count === 0 ? 0 : share(sum / count) + 1;
}

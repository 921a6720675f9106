import type {Token} from '../../language/analysis.ts';
import {checkableReasons, type CheckableReason} from '../../model/statement.ts';
import {
	dateWords,
	reasonsOfSignals,
	recordWords,
	signalWords,
	unitsBefore,
	unitsBehind,
	type Signal,
} from './signals.ts';

const signalsOfWord = new Map<string, readonly Signal[]>();
for (const [signal, words] of Object.entries(signalWords) as [Signal, ReadonlySet<string>][])
	for (const word of words) signalsOfWord.set(word, [...(signalsOfWord.get(word) ?? []), signal]);

export const wordOf = ({text}: Token): string => text.toLowerCase().replaceAll('’', "'");

/** The signals of a sentence, in the order in which they are met. */
export function readSignals(tokens: readonly Token[]): ReadonlySet<Signal> {
	const signals = new Set<Signal>();
	const words = tokens.map(wordOf);
	for (const [at, token] of tokens.entries()) {
		const word = words[at]!;
		for (const signal of signalsOfWord.get(word) ?? []) signals.add(signal);
		const neighbours = neighbourSignals(tokens, words, at);
		for (const signal of neighbours) signals.add(signal);
		if (token.pos === 'PROPN' && at > 0) signals.add('name');
		if (/^[A-Z]/.test(token.text) && at > 0 && word !== 'i' && !word.startsWith("i'")) signals.add('capital');
	}
	return signals;
}

function neighbourSignals(tokens: readonly Token[], words: readonly string[], at: number): Signal[] {
	const found: Signal[] = [];
	const {pos, text} = tokens[at]!;
	const word = words[at]!;
	const before = tokens[at - 1];
	if (/^\d/.test(word)) {
		found.push('number');
		if (/^(?:19|20)\d\d$/.test(word)) found.push('year');
		if (unitsBefore.has(words[at - 1] ?? '') || unitsBehind.has(words[at + 1] ?? '')) found.push('statistic');
	} else if (pos === 'NUM') found.push('number word');
	if (dateWords.has(word) && at > 0) found.push('date');
	if (pos === 'VERB' && word.endsWith('ed') && before?.lemma !== 'be' && before?.lemma !== 'have') found.push('past');
	if (pos === 'VERB' && word.endsWith('ing') && before?.lemma === 'be') found.push('progressive');
	if (pos === 'ADJ' && word.endsWith('est')) found.push('superlative');
	if (word === 'let' && words[at + 1] === "'s") found.push('appeal');
	if (word === 'us' && words[at - 1] === 'let') found.push('appeal');
	if (/^(?:have|has|'ve)$/.test(word) || text === '’ve') {
		const participle = tokens
			.slice(at + 1, at + 4)
			.some(one => one.pos === 'VERB' && /(?:ed|en|n|t|de)$/.test(one.text));
		if (participle) found.push('perfect');
	}
	return found;
}

/** What makes a sentence checkable, in the order of the table; something that happened where nothing else is seen. */
export function checkableBecause(tokens: readonly Token[]): readonly CheckableReason[] {
	const signals = readSignals(tokens);
	const reasons = new Set<CheckableReason>();
	for (const signal of signals) {
		const reason = reasonsOfSignals[signal];
		if (reason) reasons.add(reason);
	}
	if (tokens.some(token => recordWords.has(wordOf(token)))) reasons.add('record');
	if (signals.has('past') || signals.has('perfect')) reasons.add('event');
	return checkableReasons.filter(reason => reasons.has(reason));
}

import type {Token} from '../../language/analysis.ts';
import {checkableReasons, type CheckableReason} from '../../model/statement.ts';
import {bitOf, reasonsOfSignals, signals, type SignalSet} from './signals.ts';
import {lookOf, type WordLook} from './word-look.ts';

const appeal = bitOf('appeal');
const capital = bitOf('capital');
const date = bitOf('date');
const name = bitOf('name');
const number = bitOf('number');
const numberWord = bitOf('number word');
const past = bitOf('past');
const perfect = bitOf('perfect');
const progressive = bitOf('progressive');
const statistic = bitOf('statistic');
const superlative = bitOf('superlative');
const year = bitOf('year');

/** The signals of a sentence; `looks` are those of its words. */
export function readSignals(tokens: readonly Token[], looks: readonly WordLook[]): SignalSet {
	let found = 0;
	for (let at = 0; at < tokens.length; at++) {
		const look = looks[at]!;
		found |= look.signals | neighbourSignals(tokens, looks, at);
		if (at === 0) continue;
		if (tokens[at]!.pos === 'PROPN') found |= name;
		if (look.tellingCapital) found |= capital;
	}
	return found;
}

function neighbourSignals(tokens: readonly Token[], looks: readonly WordLook[], at: number): SignalSet {
	let found = 0;
	const {pos} = tokens[at]!;
	const look = looks[at]!;
	const before = tokens[at - 1]?.lemma;
	if (look.number) {
		found |= number;
		if (look.year) found |= year;
		if (looks[at - 1]?.unitBefore || looks[at + 1]?.unitBehind) found |= statistic;
	} else if (pos === 'NUM') found |= numberWord;
	if (look.date && at > 0) found |= date;
	if (pos === 'VERB' && look.endsEd && before !== 'be' && before !== 'have') found |= past;
	if (pos === 'VERB' && look.endsIng && before === 'be') found |= progressive;
	if (pos === 'ADJ' && look.endsEst) found |= superlative;
	if (look.word === 'let' && looks[at + 1]?.word === "'s") found |= appeal;
	if (look.word === 'us' && looks[at - 1]?.word === 'let') found |= appeal;
	if (look.have) {
		for (let behind = at + 1; behind < Math.min(tokens.length, at + 4); behind++)
			if (tokens[behind]!.pos === 'VERB' && looks[behind]!.endsParticiple) found |= perfect;
	}
	return found;
}

/** The signals that give each reason. */
const signalsOfReason: ReadonlyMap<CheckableReason, SignalSet> = new Map(
	checkableReasons.map(reason => [
		reason,
		signals.reduce((bits, signal) => bits | (reasonsOfSignals[signal] === reason ? bitOf(signal) : 0), 0),
	]),
);

/** What makes a sentence checkable, in the order of the table; something that happened where nothing else is seen. */
export function checkableBecause(tokens: readonly Token[]): readonly CheckableReason[] {
	const looks: WordLook[] = [];
	let onRecord = false;
	for (const {word} of tokens) {
		const look = lookOf(word);
		looks.push(look);
		onRecord ||= look.record;
	}
	const found = readSignals(tokens, looks);
	return checkableReasons.filter(
		reason =>
			(found & signalsOfReason.get(reason)!) !== 0 ||
			(reason === 'record' && onRecord) ||
			(reason === 'event' && (found & (past | perfect)) !== 0),
	);
}

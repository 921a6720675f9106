import type {ReadWord} from './found-words.ts';

/** A machine of wink-nlp's part-of-speech model with its tables laid flat. Events are parts of speech, then hints of words, then the end of the text. */
export interface Machine {
	/** Next state of each state on each event; 0 is the beginning. */
	readonly next: Int16Array;
	/** Where a state ends up if nothing fits further; 0: nowhere. */
	readonly fallback: Int16Array;
	/** What a final state makes of a word: a part of speech, below nought whatever the word is; 0 for states that are not final. */
	readonly target: Int16Array;
	/** Whether a state is final; those with a target of nought let the words be. */
	readonly final: Uint8Array;
	/** How far from the first word of the pattern the word stands. */
	readonly offset: Int16Array;
}

/** Parts of speech, and hints; wink-nlp's model has 33. */
export const parts = 19;
const hints = 64;
export const events = parts + hints + 1;
const end = events - 1;

/** Corrects the parts of speech of the first `count` words by their neighbours. */
export type PartRules = (words: readonly ReadWord[], tags: Uint8Array, count: number) => void;

/** The rules of wink-nlp's model: two machines, one after the other, that read the text as wink-nlp's own automaton does (its `recognize`), with the same result. */
export function partRulesOf(machines: readonly Machine[]): PartRules {
	return (words, tags, count) => {
		for (const machine of machines) {
			const found = recognize(machine, words, tags, count);
			for (let at = 0; at < found.length; at += 2) {
				const word = found[at]!;
				const target = found[at + 1]!;
				if (target < 0) tags[word] = -target;
				else if (words[word]!.possible & (1 << target)) tags[word] = target;
			}
		}
	};
}

/** Pairs of a word and what a pattern makes of it. The longest pattern wins; after one, the next begins behind it. */
function recognize(machine: Machine, words: readonly ReadWord[], tags: Uint8Array, count: number): number[] {
	const {next, fallback, target, final, offset} = machine;
	const found: number[] = [];
	const take = (state: number, first: number) => {
		if (target[state] !== 0) found.push(first + offset[state]!, target[state]!);
	};
	let first = 0;
	let state = 0;
	let fallbackState = 0;
	let fallbackAt = 0;
	for (let from = 0; from <= count; from++) {
		for (let at = from; at <= count; at++) {
			const event = at === count ? end : words[at]!.hint === 0 ? tags[at]! : parts + words[at]!.hint;
			let into = next[state * events + event]!;
			if (state === 0 && into !== 0) first = at;
			let ended = false;
			if (final[into] === 1) {
				take(into, first);
				from = at;
				ended = true;
			} else if (into === 0) {
				if (fallbackState !== 0) {
					take(fallbackState, first);
					from = fallbackAt;
				}
				ended = true;
			}
			if (ended) {
				into = 0;
				fallbackState = 0;
			}
			state = into;
			if (ended) break;
			if (fallback[state] !== 0) {
				fallbackAt = at;
				fallbackState = fallback[state]!;
			}
		}
	}
	return found;
}

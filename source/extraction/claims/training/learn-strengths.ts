import {parts} from '../tagging/counts.ts';
import {
	packStrength,
	strengthAsSource,
	strengthKey,
	strengthOfCluster,
	strengthWithNext,
} from '../tagging/cue-strengths.ts';
import {roles} from '../tagging/flat-tags.ts';
import type {WordRow} from '../tagging/word-row.ts';
import type {GoldRow, GoldSpan} from './gold-rows.ts';

/** How often each lemma, alone and with the word behind it, and each cluster is the head of a cue, where it is not itself in what somebody said; how often a lemma ends a source. */
export function learnStrengths(rows: readonly GoldRow[]): ReadonlyMap<number, number> {
	const seen = new Map<number, number>();
	const cues = new Map<number, number>();
	const add = (to: Map<number, number>, key: number) => to.set(key, (to.get(key) ?? 0) + 1);
	for (const gold of rows) {
		const {row, spans} = gold;
		const inContent = new Uint8Array(row.length);
		for (const {role, from, to} of spans) if (role === roles.content) inContent.fill(1, from, to);
		for (let at = 0; at < row.length; at++) {
			if (inContent[at] === 1) continue;
			for (const key of cueKeys(row, at)) add(seen, key);
			add(seen, strengthAsSource(row.lemmas[at]!, row.parts[at]!));
		}
		for (const span of spans) {
			if (span.role === roles.cue) for (const key of cueKeys(row, headOf(gold, span))) add(cues, key);
			if (span.role === roles.source) add(cues, strengthAsSource(row.lemmas[span.to - 1]!, row.parts[span.to - 1]!));
		}
	}
	const steps: [number, number][] = [];
	for (const [key, count] of cues) {
		if (count < 2) continue;
		const share = (count - 0.5) / ((seen.get(key) ?? 0) + 2);
		steps.push([key, packStrength(share, count)]);
	}
	return new Map(steps.sort(([a], [b]) => a - b));
}

function cueKeys({length, lemmas, parts: ofSpeech, words, fine}: WordRow, at: number): number[] {
	const next = at + 1 < length ? words[at + 1]! : -2;
	return [
		strengthKey(lemmas[at]!, ofSpeech[at]!),
		strengthWithNext(lemmas[at]!, next),
		strengthOfCluster(fine[at]!, ofSpeech[at]!),
	];
}

/** The last verb of a cue, else its last noun or adjective, else its first token. */
function headOf({row}: GoldRow, {from, to}: GoldSpan): number {
	for (let at = to - 1; at >= from; at--) if (row.parts[at] === parts.verb) return at;
	for (let at = to - 1; at >= from; at--)
		if (row.parts[at] === parts.noun || row.parts[at] === parts.adjective) return at;
	return from;
}

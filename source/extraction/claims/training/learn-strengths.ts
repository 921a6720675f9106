import {parts} from '../tagging/counts.ts';
import {strengthKey, type CueStrengths} from '../tagging/cue-strengths.ts';
import {roles} from '../tagging/flat-tags.ts';
import type {GoldRow, GoldSpan} from './gold-rows.ts';

/** How often each lemma is the head of a cue, where it is not itself in what somebody said. */
export function learnStrengths(rows: readonly GoldRow[]): CueStrengths {
	const seen = new Map<number, number>();
	const cues = new Map<number, number>();
	const add = (to: Map<number, number>, key: number) => to.set(key, (to.get(key) ?? 0) + 1);
	for (const gold of rows) {
		const {row, spans} = gold;
		const inContent = new Uint8Array(row.length);
		for (const {role, from, to} of spans) if (role === roles.content) inContent.fill(1, from, to);
		const key = (at: number) => strengthKey(row.lemmas[at]!, row.parts[at]!);
		for (let at = 0; at < row.length; at++) if (inContent[at] === 0) add(seen, key(at));
		for (const span of spans) if (span.role === roles.cue) add(cues, key(headOf(gold, span)));
	}
	const steps: [number, number][] = [];
	for (const [key, count] of cues) {
		if (count < 2) continue;
		const share = (count - 0.5) / ((seen.get(key) ?? 0) + 2);
		steps.push([key, share < 0.1 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : 4]);
	}
	return new Map(steps.sort(([a], [b]) => a - b));
}

/** The last verb of a cue, else its last noun or adjective, else its first token. */
function headOf({row}: GoldRow, {from, to}: GoldSpan): number {
	for (let at = to - 1; at >= from; at--) if (row.parts[at] === parts.verb) return at;
	for (let at = to - 1; at >= from; at--)
		if (row.parts[at] === parts.noun || row.parts[at] === parts.adjective) return at;
	return from;
}

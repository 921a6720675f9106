import type {Anchor} from '../model/anchor.ts';
import type {Decision} from '../model/decision.ts';
import type {Verdict} from './verdict.ts';

/**
 * Puts a reviewer's decisions in force, in their order. An anchor that is not where it was is looked for by its exact words;
 * one that stands nowhere, or in several places with other neighbours, changes nothing.
 */
export function followDecisions(raw: string, verdicts: readonly Verdict[], decisions: readonly Decision[]): Verdict[] {
	let followed = [...verdicts];
	for (const decision of decisions) {
		if (decision.kind === 'metadata') continue;
		const place = locate(raw, decision.anchor);
		if (!place) continue;
		const {rawStart, rawEnd} = place;
		followed = followed.flatMap((verdict): Verdict[] => {
			const start = Math.max(verdict.rawStart, rawStart);
			const end = Math.min(verdict.rawEnd, rawEnd);
			if (start >= end) return [verdict];
			if (decision.kind === 'restore' && 'kept' in verdict && !decision.as) return [verdict];
			if (decision.kind === 'remove' && 'removed' in verdict) return [verdict];
			const kept = 'kept' in verdict ? verdict.kept : 'paragraph';
			const span = {rawStart: start, rawEnd: end, by: 'reviewer'} as const;
			const decided: Verdict =
				decision.kind === 'restore' ? {...span, kept: decision.as ?? kept} : {...span, removed: 'reviewer'};
			return [
				...trimmed(raw, {...verdict, rawEnd: start}),
				...trimmed(raw, decided),
				...trimmed(raw, {...verdict, rawStart: end}),
			];
		});
	}
	return followed;
}

function trimmed(raw: string, verdict: Verdict): Verdict[] {
	const text = raw.slice(verdict.rawStart, verdict.rawEnd);
	const rawStart = verdict.rawStart + text.length - text.trimStart().length;
	const rawEnd = verdict.rawStart + text.trimEnd().length;
	return rawEnd > rawStart ? [{...verdict, rawStart, rawEnd}] : [];
}

function locate(raw: string, {exact, prefix, suffix, rawStart, rawEnd}: Anchor) {
	if (exact === '') return undefined;
	if (raw.slice(rawStart, rawEnd) === exact) return {rawStart, rawEnd};
	const inContext = raw.indexOf(prefix + exact + suffix);
	if (inContext >= 0) {
		const start = inContext + prefix.length;
		return {rawStart: start, rawEnd: start + exact.length};
	}
	const first = raw.indexOf(exact);
	if (first < 0 || raw.includes(exact, first + 1)) return undefined;
	return {rawStart: first, rawEnd: first + exact.length};
}

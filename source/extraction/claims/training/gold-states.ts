import {windowOf} from '../tagging/cue-scene.ts';
import {cueStates} from '../tagging/cue-tags.ts';
import {flatStates as states, roles} from '../tagging/flat-tags.ts';
import type {GoldRow, GoldSpan} from './gold-rows.ts';

/** The first tagger's states of a sentence as annotated. */
export function flatGold({row, spans}: GoldRow): Uint8Array {
	const gold = new Uint8Array(row.length);
	let outside: number = states.outside;
	let at = 0;
	for (const span of spans) {
		gold.fill(outside, at, span.from);
		const own = spans.filter(({attribution}) => attribution === span.attribution);
		const cue = own.find(({role}) => role === roles.cue);
		let state: number;
		if (span.role === roles.source) {
			const before = !cue || span.from < cue.from;
			state = before ? states.sourceBeforeCue : states.sourceAfterCue;
			outside = before ? states.afterSource : states.outside;
		} else if (span.role === roles.cue) {
			const before = own.some(({role, from}) => role === roles.content && from > span.from);
			state = before ? states.cueBeforeContent : states.cueAfterContent;
			outside = before ? states.afterCue : states.afterFinalCue;
		} else {
			const before = cue !== undefined && span.from < cue.from;
			state = before ? states.contentBeforeCue : states.contentAfterCue;
			outside = before ? states.afterFrontedContent : states.outside;
		}
		gold.fill(state + 1, span.from, span.to);
		gold[span.from] = state;
		at = span.to;
	}
	return gold.fill(outside, at);
}

/**
 * The second tagger's states in the window of a cue that belongs to `attribution`, or undefined where the annotation does not fit them
 * (two sources, say).
 */
export function cueGold(
	{row, spans, sharedSources}: GoldRow,
	head: number,
	attribution: number,
): Uint8Array | undefined {
	const {from, to} = windowOf(row, head);
	const role = new Uint8Array(to - from);
	const own: GoldSpan[] = spans.filter(span => span.attribution === attribution);
	const shared = sharedSources.get(attribution);
	if (shared) own.push(shared);
	for (const span of own) role.fill(span.role, Math.max(0, span.from - from), Math.max(0, span.to - from));
	const at = head - from;
	if (role[at] !== roles.cue) return undefined;
	let first = at;
	let last = at;
	while (first > 0 && role[first - 1] === roles.cue) first--;
	while (last + 1 < role.length && role[last + 1] === roles.cue) last++;
	const gold = new Uint8Array(role.length);
	let seen = 0;
	for (let index = 0; index < role.length; index++) {
		if (role[index] === roles.source) {
			if (seen > 0 && gold[index - 1] !== cueStates.source) return undefined;
			gold[index] = cueStates.source;
			seen = 1;
		} else if (role[index] === roles.cue && index >= first && index <= last) gold[index] = cueStates.cue + seen;
		else gold[index] = (role[index] === roles.content ? cueStates.content : cueStates.outside) + seen;
	}
	return gold;
}

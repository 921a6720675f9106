import {bestPath, ChainSpace, sumForward, type Chain} from './chain.ts';
import {cueFeatures, windowOf, type CueScene} from './cue-features.ts';
import {behindHead, beforeHead, cueClassCount, cueClasses, cueStates} from './cue-tags.ts';
import {FeatureList} from './feature-list.ts';
import {addWeights} from './feature-table.ts';
import {forbidden, type TaggingModel} from './model.ts';

/** Tokens from `from` up to before `to`. */
export interface TokenSpan {
	readonly from: number;
	readonly to: number;
}

/** The attribution that a cue would make. */
export interface TaggedCue {
	/** How likely the candidate is a cue at all. */
	readonly likelihood: number;
	readonly source: TokenSpan | null;
	readonly cue: TokenSpan;
	readonly content: readonly TokenSpan[];
}

const space = new ChainSpace();
const list = new FeatureList();
const states = cueClasses.length;

/** Source, cue and content around one candidate, and how likely it is one. */
export function tagCue(model: TaggingModel, scene: CueScene, chosen: number): TaggedCue {
	const {head} = scene.candidates[chosen]!;
	const {from, to} = windowOf(scene.row, head);
	const length = to - from;
	space.reserve(length * states);
	cueFeatures(scene, chosen, list);
	const sums = new Float64Array(cueClassCount);
	for (let at = 0; at < length; at++) {
		sums.fill(0);
		addWeights(model.cueTable, list.features, list.offsets[at]!, list.offsets[at + 1]!, sums);
		for (let one = 0; one < cueClassCount; one++) sums[one]! *= model.cueTable.unit;
		placeScores(space.scores, at, sums, at === head - from);
	}
	const kinds = kindsOf(length, head - from);
	const total = sumForward(model.cue, space, kinds, length);
	const likelihood = 1 - Math.exp(noCueScore(model.cue, space.scores, length, head - from) - total);
	space.scores[(head - from) * states] = forbidden;
	const path = bestPath(withoutNoCue(model.cue), space, kinds, length);
	return {likelihood, ...spansOf(path, from)};
}

/** The head of a candidate belongs to the cue or there is none; that there is none is judged by the head alone. */
export function placeScores(scores: Float64Array, at: number, sums: Float64Array, isHead: boolean): void {
	for (let state = 0; state < states; state++) {
		const one = cueClasses[state]!;
		const allowed = isHead ? one === 0 || one === 3 : true;
		scores[at * states + state] = allowed ? (one === 0 && !isHead ? 0 : sums[one]!) : forbidden;
	}
}

export function kindsOf(length: number, head: number): Uint8Array {
	const kinds = new Uint8Array(length).fill(beforeHead);
	return kinds.fill(behindHead, head + 1);
}

function noCueScore({starts, steps}: Chain, scores: Float64Array, length: number, head: number): number {
	const before = steps[beforeHead * states * states]!;
	const behind = steps[behindHead * states * states]!;
	return starts[cueStates.noCue]! + scores[head * states]! + before * head + behind * (length - 1 - head);
}

const withoutNoCueOf = new WeakMap<Chain, Chain>();
function withoutNoCue(chain: Chain): Chain {
	let found = withoutNoCueOf.get(chain);
	if (!found) {
		const starts = Float32Array.from(chain.starts);
		starts[cueStates.noCue] = forbidden * 2;
		withoutNoCueOf.set(chain, (found = {...chain, starts}));
	}
	return found;
}

function spansOf(path: Uint8Array, from: number): Pick<TaggedCue, 'source' | 'cue' | 'content'> {
	let source: TokenSpan | null = null;
	let cue: TokenSpan = {from, to: from};
	const content: TokenSpan[] = [];
	for (let at = 0; at < path.length;) {
		const role = cueClasses[path[at]!]!;
		let end = at + 1;
		while (end < path.length && cueClasses[path[end]!] === role) end++;
		const span = {from: from + at, to: from + end};
		if (role === 2) source = span;
		else if (role === 3) cue = span;
		else if (role === 4) content.push(span);
		at = end;
	}
	return {source, cue, content};
}

import type {BlockKind, RemovalReason} from '../model/article.ts';
import type {RawDocument} from '../model/raw-document.ts';
import type {RawSpan} from '../model/span.ts';
import {contextFeatureNames} from './classifier/context-features.ts';
import {contributions} from './classifier/contributions.ts';
import {featureNames} from './features/features.ts';
import {judge} from './judge.ts';

/** A feature that helped to decide: its value, and how far it moved the answer towards the article (above 0) or away from it, in log-odds. */
export interface DecidingFeature {
	readonly name: string;
	readonly value: number;
	readonly effect: number;
}

/** One block of a raw document with its verdict and what it rests on. A block that is cut has several parts. */
export interface ExplainedBlock extends RawSpan {
	readonly text: string;
	readonly verdict: 'kept' | 'removed';
	/** The kind that it is kept as; null if it is removed. */
	readonly kind: BlockKind | null;
	/** Why it is removed; null if it is kept. */
	readonly reason: RemovalReason | null;
	/** Probability that it is of the article's running text, 0 to 1. */
	readonly probability: number;
	/** What decided, the strongest first. */
	readonly features: readonly DecidingFeature[];
}

/** Features that are shown of a block. */
const shown = 6;

/** Every block of a document in order, with its verdict, its reason and the features that decided. What a reviewer decided is not in it. */
export function explain(document: RawDocument): ExplainedBlock[] {
	const structured = document.blocks.some(({traits}) => traits);
	const names = [...featureNames(structured), ...contextFeatureNames];
	const {blocks, leading} = judge(document);
	return blocks.flatMap(({verdicts, opinion, features}) => {
		const moved = leading ? contributions(leading.second, features) : new Float64Array();
		const deciding = [...moved.entries()]
			.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
			.slice(0, shown)
			.map(([feature, effect]) => ({name: names[feature]!, value: round(features[feature]!), effect: round(effect)}));
		return verdicts.map(verdict => ({
			rawStart: verdict.rawStart,
			rawEnd: verdict.rawEnd,
			text: document.raw.slice(verdict.rawStart, verdict.rawEnd),
			verdict: 'kept' in verdict ? ('kept' as const) : ('removed' as const),
			kind: 'kept' in verdict ? verdict.kept : null,
			reason: 'removed' in verdict ? verdict.removed : null,
			probability: round(opinion),
			features: deciding,
		}));
	});
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

import type {DeskProgress} from './services.ts';

/** What the thread that keeps the catalog is started with. */
export interface IndexerSettings {
	readonly folder: string;
	readonly catalogFile: string;
}

/** What that thread tells without being asked. */
export type IndexerNews =
	| {readonly kind: 'opened'}
	| {readonly kind: 'listed'; readonly paths: readonly string[]}
	| {readonly kind: 'progress'; readonly progress: DeskProgress; readonly changed: readonly string[]}
	| {readonly kind: 'changed'; readonly paths: readonly string[]};

/**
 * Of that thread. A million quotations go through it one after the other, and each is forgotten at once: with the young generation that a thread gets otherwise, what was
 * forgotten takes 150 MB before anybody looks, for a tenth less of time.
 */
export const indexerLimits = {maxYoungGenerationSizeMb: 12} as const;

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

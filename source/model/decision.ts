import type {Anchor} from './anchor.ts';
import type {BlockKind} from './article.ts';
import type {SpeakerKind} from './statement.ts';

/** What a reviewer decided about the blocks and the metadata of one article; cleaning follows it. */
export type Decision =
	| {readonly kind: 'restore'; readonly anchor: Anchor; readonly as?: BlockKind}
	| {readonly kind: 'remove'; readonly anchor: Anchor}
	| {
			readonly kind: 'metadata';
			readonly field: 'title' | 'publisher' | 'published' | 'authors';
			readonly value: string;
	  };

/** What a reviewer corrected about the statements of one article; extraction follows it. */
export type Correction =
	| {readonly kind: 'reject'; readonly anchor: Anchor}
	| {
			readonly kind: 'speaker';
			readonly anchor: Anchor;
			readonly name: string | null;
			readonly speakerKind?: SpeakerKind;
	  }
	| {readonly kind: 'bounds'; readonly anchor: Anchor; readonly to: Anchor}
	| {
			readonly kind: 'statement kind';
			readonly anchor: Anchor;
			readonly to: 'direct' | 'partial' | 'attributed' | 'asserted';
	  }
	| {readonly kind: 'add'; readonly anchor: Anchor; readonly as: 'direct' | 'partial' | 'attributed' | 'asserted'};

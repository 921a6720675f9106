import type {ArticleKey} from './event.ts';
import type {SpeakerKind} from './statement.ts';
import type {Place} from './span.ts';

/** Somebody who speaks or is named in one article, with every mention of them. */
export interface Person {
	/** The fullest name: *Marco Rubio*. */
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly gender: 'female' | 'male' | null;
	/** Titles and roles as the text gives them: *Secretary of State*. */
	readonly roles: readonly string[];
	/** All forms of the name and descriptions that point to them: *Rubio*, *the secretary of state*. */
	readonly names: readonly string[];
	readonly mentions: readonly Mention[];
}

export interface Mention extends Place {
	readonly text: string;
	readonly how: 'name' | 'description' | 'pronoun';
}

/**
 * A reviewer's word on who is who, about a person of the desk by the name that is shown: another name is the same person, or somebody whom articles call so (or whom one article
 * means) is another.
 */
export type PersonGrouping =
	| {readonly action: 'join'; readonly name: string; readonly other: string}
	| {readonly action: 'split'; readonly name: string; readonly other: string | ArticleKey};

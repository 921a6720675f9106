import type {ArticleKey} from '../model/event.ts';
import type {SpeakerKind} from '../model/statement.ts';

/** What a list of articles shows of each. */
export interface ArticleSummary extends ArticleKey {
	/** The title, or the file's name while there is none. */
	readonly title: string;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly state: 'waiting' | 'ready' | 'unreadable';
	/** Why it could not be read, or what was wrong with it although it could. */
	readonly problem: string | null;
	readonly sha256: string | null;
	readonly words: number;
	readonly quotes: number;
	readonly claims: number;
	/** The article that this one copies or is another version of. */
	readonly copyOf: ArticleKey | null;
	/** The names of those who speak in it, each once; absent while it is not read. */
	readonly speakers?: readonly string[];
}

/** Somebody who speaks in the desk. */
export interface DeskPerson {
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly roles: readonly string[];
	/** All forms of the name, and descriptions. */
	readonly names: readonly string[];
	/** The names by which the articles' statements know them. */
	readonly called: readonly string[];
	readonly quotes: number;
	readonly claims: number;
	readonly articles: readonly ArticleKey[];
}

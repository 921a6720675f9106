import type {Force, Medium} from '../../model/statement.ts';
import type {NameHabits} from '../names/full-names.ts';

export type Gender = 'female' | 'male' | null;
export type Genders = Readonly<Record<string, Gender>>;

/** What finding speakers needs to know of a language. All words in lower case. */
export interface SpeechTable extends NameHabits {
	/** Forms of verbs of saying. */
	readonly verbs: ReadonlySet<string>;
	/** Forms of verbs that give a thing the quoted words for a name: *nannte es „…“*, *calificó de “…”*. */
	readonly calls: ReadonlySet<string>;
	/** What stands before a participle: *ha detto*, *a-t-elle déclaré*, *hat … bezeichnet*. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Auxiliaries that leave out who says it: *wurde als „…“ bezeichnet*. */
	readonly passives: ReadonlySet<string>;
	/** Forms that do more than affirm. */
	readonly forces: Readonly<Record<string, Force>>;
	/** A verb may stand without a subject: *“…”, añadió.* */
	readonly dropsSubject: boolean;
	readonly pronouns: Genders;
	/** Articles, demonstratives and possessives before a subject, with the gender that they tell. */
	readonly determiners: Genders;
	/** Determiners of which no subject has any: *dem*, *des*. */
	readonly oblique: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	/** What joins a noun to its complement: *chef de l’opposition*, *Vorsitzender der Opposition*. */
	readonly joiners: ReadonlySet<string>;
	/** What a complement without a joiner ends in: *лидер оппозиции*. */
	readonly genitive: RegExp | null;
	/** Endings of adjectives before a noun without an article; null where only an article opens such a phrase. */
	readonly adjective: RegExp | null;
	/** *Laut*, *selon*: who follows speaks. */
	readonly accordingTo: readonly string[];
	/** *По его мнению*: whoever was spoken of, with the gender that it tells. */
	readonly inTheirView: Genders;
	/** The same only behind a quotation: *„…“, so ein Lotse*. */
	readonly accordingBehind: readonly string[];
	/** The same behind who speaks: *dem Bericht zufolge*. */
	readonly accordingAfter: ReadonlySet<string>;
	readonly honorifics: Genders;
	/** Nouns for people who speak, with the gender that the noun tells. */
	readonly people: Genders;
	/** Nouns of these that point back to somebody spoken of: *l’élu*. */
	readonly backward: ReadonlySet<string>;
	/** What joins two who speak together. */
	readonly and: ReadonlySet<string>;
	readonly groups: ReadonlySet<string>;
	readonly bodies: ReadonlySet<string>;
	readonly documents: ReadonlySet<string>;
	/** Whether the nouns above stand at the end of compounds: *Hafenmeister*. */
	readonly compounds: boolean;
	/** Endings that cases give names and nouns, in languages that have them. */
	readonly endings: readonly string[];
	/** Words before a title or a mere designation: *das sogenannte „…“*, *l’expression « … »*, *le film « … »*. */
	readonly namesThings: ReadonlySet<string>;
	/** Verbs behind which a document speaks: *heißt es in dem Bericht*, *si legge nella nota*. */
	readonly impersonal: ReadonlySet<string>;
	/** Words at the beginning of a sentence before its verb that are no names. */
	readonly openers: ReadonlySet<string>;
	/** What looks like a verb right behind a quotation, though no list has it: *“…”, bromeó Vidal*. */
	readonly finite: RegExp;
	/** Words of the writer’s report of another’s words: *sie sei „…“*. */
	readonly reported: ReadonlySet<string>;
	/** When something was said. */
	readonly when: RegExp;
	/** Words before whom one speaks to: *a Radio Costa*, *der Presse-Agentur*. */
	readonly addressing: ReadonlySet<string>;
	/** Prepositions before a place. */
	readonly in: ReadonlySet<string>;
	/** Beginnings of words that tell the medium. */
	readonly media: readonly (readonly [string, Medium])[];
	/** Labels of an interviewer’s turns and of the answers, where they bear no name. */
	readonly questionLabels: ReadonlySet<string>;
	readonly answerLabels: ReadonlySet<string>;
	/** How words fall apart: *l’opposition*, *a-t-elle*. */
	readonly parts: RegExp | null;
	/** Abbreviations that end no sentence. */
	readonly abbreviations: ReadonlySet<string>;
	/** Gender by the end of a given name that the table of given names lacks. */
	readonly genderByEnding: boolean;
}

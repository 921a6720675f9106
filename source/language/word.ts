/** A word as it is written, with its lemma: the same object for all tokens that share both. */
export interface Word {
	readonly text: string;
	readonly lemma: string;
	/** What was worked out of it, for `WordNotes`. */
	readonly notes: unknown[];
}

let kinds = 0;

/** Something that is worked out of a word once and then kept with it, as long as the word is remembered. */
export class WordNotes<Note extends object> {
	readonly #kind = kinds++;
	readonly #make: (word: Word) => Note;

	constructor(make: (word: Word) => Note) {
		this.#make = make;
	}

	of(word: Word): Note {
		return (word.notes[this.#kind] ??= this.#make(word)) as Note;
	}
}

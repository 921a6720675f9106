import {WordNotes, type Word} from '../../language/word.ts';
import {
	bitOf,
	dateWords,
	recordWords,
	signalWords,
	unitsBefore,
	unitsBehind,
	type Signal,
	type SignalSet,
} from './signals.ts';

/** What a word says wherever it stands; worked out once a word. */
export interface WordLook {
	/** In lower case, with the typewriter apostrophe. */
	readonly word: string;
	readonly signals: SignalSet;
	/** *12*; in `year` *2024*. */
	readonly number: boolean;
	readonly year: boolean;
	readonly unitBefore: boolean;
	readonly unitBehind: boolean;
	readonly date: boolean;
	readonly record: boolean;
	readonly have: boolean;
	readonly endsEd: boolean;
	readonly endsIng: boolean;
	readonly endsEst: boolean;
	readonly endsParticiple: boolean;
	readonly capital: boolean;
	/** A capital that is not *I*’s. */
	readonly tellingCapital: boolean;
	/** *I* or *we*. */
	readonly own: boolean;
	/** Holds a letter or a digit. */
	readonly spoken: boolean;
}

const signalsOfWord = new Map<string, SignalSet>();
for (const [signal, words] of Object.entries(signalWords) as [Signal, ReadonlySet<string>][])
	for (const word of words) signalsOfWord.set(word, (signalsOfWord.get(word) ?? 0) | bitOf(signal));

function lookAt({text}: Word): WordLook {
	const word = text.toLowerCase().replaceAll('’', "'");
	const capital = /^[A-Z]/.test(text);
	return {
		word,
		signals: signalsOfWord.get(word) ?? 0,
		number: /^\d/.test(word),
		year: /^(?:19|20)\d\d$/.test(word),
		unitBefore: unitsBefore.has(word),
		unitBehind: unitsBehind.has(word),
		date: dateWords.has(word),
		record: recordWords.has(word),
		have: /^(?:have|has|'ve)$/.test(word),
		endsEd: word.endsWith('ed'),
		endsIng: word.endsWith('ing'),
		endsEst: word.endsWith('est'),
		endsParticiple: /(?:ed|en|n|t|de)$/.test(text),
		capital,
		tellingCapital: capital && word !== 'i' && !word.startsWith("i'"),
		own: /^(?:i|we)$/.test(word),
		spoken: /[\p{L}\p{N}]/u.test(text),
	};
}

const looks = new WordNotes(lookAt);

/** The look of a word. */
export const lookOf = (word: Word): WordLook => looks.of(word);

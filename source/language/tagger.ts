import type {PartOfSpeech, Token} from './token.ts';
import type {ReadWord} from './wink/found-words.ts';
import {loadModel} from './wink/packed-model.ts';
import {partRulesOf} from './wink/part-rules.ts';
import {WordReader} from './wink/word-reader.ts';
import type {Word} from './word.ts';

/** Gives the tokens of a text; `from` is added to every offset. */
export type Tagger = (text: string, from: number) => Token[];

/** The rules for parts of speech see at most this many characters at once, so that time stays linear however long a line is. */
const longestPiece = 4000;
/** A run of characters without whitespace is cut here for the same reason; no word is that long. */
const longestRun = 200;
/** So that a million odd words of one file do not fill the memory. */
const mostRemembered = 60_000;

/**
 * Loads the English model of wink-nlp. Words and their parts of speech are those that wink-nlp gives; its own `readDoc` takes five times as long, since it takes the same words apart
 * again and again. Tokens have the text's own characters and exact offsets.
 */
export async function loadTagger(): Promise<Tagger> {
	const model = await loadModel();
	const reader = new WordReader(model);
	const correct = partRulesOf(model.machines);
	const parts = reader.parts as readonly PartOfSpeech[];
	const remembered = new Map<string, readonly ReadWord[]>();
	const wordsByLemma = new Map<string, Word>();
	const words: ReadWord[] = [];
	const starts = new Int32Array(longestPiece + longestRun + 1);
	const tags = new Uint8Array(longestPiece + longestRun + 1);

	const wordsOf = (run: string): readonly ReadWord[] => {
		let found = remembered.get(run);
		if (!found) {
			found = reader.read(run);
			if (remembered.size >= mostRemembered) {
				remembered.clear();
				wordsByLemma.clear();
			}
			remembered.set(run, found);
		}
		return found;
	};

	const wordAs = (read: ReadWord, tag: number): Word => {
		let word = read.words[tag];
		if (!word) {
			const lemma = reader.lemmaOf(read, tag);
			const key = `${read.text}\n${lemma}`;
			word = wordsByLemma.get(key) ?? {text: read.text, lemma, notes: []};
			wordsByLemma.set(key, word);
			read.words[tag] = word;
		}
		return word;
	};

	const readPiece = (text: string, pieceStart: number, pieceEnd: number, from: number, tokens: Token[]): void => {
		let count = 0;
		for (let at = pieceStart; at < pieceEnd;) {
			if (isBlank(text.charCodeAt(at))) {
				at++;
				continue;
			}
			const start = at;
			while (at < pieceEnd && !isBlank(text.charCodeAt(at))) at++;
			for (const word of wordsOf(text.slice(start, at))) {
				words[count] = word;
				starts[count] = start;
				tags[count++] = word.part;
			}
		}
		correct(words, tags, count);
		for (let index = 0; index < count; index++) {
			const read = words[index]!;
			const tag = read.fixed ? read.part : tags[index]!;
			const word = wordAs(read, tag);
			const start = from + starts[index]!;
			tokens.push({
				text: word.text,
				start: start + read.start,
				end: start + read.end,
				lemma: word.lemma,
				pos: parts[tag]!,
				word,
			});
		}
	};

	return (text, from) => {
		const tokens: Token[] = [];
		for (const [start, end] of pieces(text)) readPiece(text, start, end, from, tokens);
		return tokens;
	};
}

const blank = /[\s\u200b\u00ad\u0000-\u001f]/;
const isBlank = (code: number): boolean => code <= 32 || (code > 127 && blank.test(String.fromCharCode(code)));

function* pieces(text: string): Generator<[number, number]> {
	let start = 0;
	let lastSpace = -1;
	for (let at = 0; at < text.length; at++) {
		if (isBlank(text.charCodeAt(at))) {
			lastSpace = at;
			if (at - start < longestPiece) continue;
		} else if (at - Math.max(lastSpace, start) < longestRun) continue;
		yield [start, at];
		start = at;
	}
	if (start < text.length) yield [start, text.length];
}

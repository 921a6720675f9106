import type {ItsFunction} from 'wink-nlp';
import type {PartOfSpeech, Token} from './analysis.ts';

/** Gives the tokens of a text; `from` is added to every offset. */
export type Tagger = (text: string, from: number) => Token[];

/** wink-nlp reads at most this many characters at once, so that its time stays linear however long a line is. */
const longestPiece = 4000;
/** A run of characters without whitespace is cut here for the same reason; no word is that long. */
const longestRun = 200;

/** Loads wink-nlp with its English model. Its tokens are given back with the text's own characters and exact offsets. */
export async function loadTagger(): Promise<Tagger> {
	const [{default: winkNLP}, {default: model}] = await Promise.all([
		import('wink-nlp'),
		import('wink-eng-lite-web-model'),
	]);
	const wink = winkNLP(model, ['pos']);
	const {pos, lemma} = wink.its as unknown as Record<'pos' | 'lemma', ItsFunction<string>>;
	return (text, from) => {
		const plain = plainMarks(text);
		const tokens: Token[] = [];
		for (const [pieceStart, pieceEnd] of pieces(plain)) {
			const read = wink.readDoc(plain.slice(pieceStart, pieceEnd)).tokens();
			const values = read.out();
			const tags = read.out(pos) as PartOfSpeech[];
			const lemmas = read.out(lemma);
			let at = pieceStart;
			values.forEach((value, index) => {
				const start = plain.indexOf(value, at);
				if (start < 0 || start - at > longestPiece) return;
				// two apostrophes are one mark, which stands as `" ` in the plain text
				const doubled = value === '"' && text[start] !== '"';
				at = start + (doubled ? 2 : value.length);
				if (tags[index] === 'SPACE') return;
				tokens.push({
					text: text.slice(start, at),
					start: from + start,
					end: from + at,
					// wink-nlp has no lemma for some spellings of some words.
					lemma: doubled ? "''" : (lemmas[index] ?? value.toLowerCase()),
					pos: tags[index]!,
				});
			});
		}
		return tokens;
	};
}

/**
 * The same text, character for character, with the typewriter apostrophe and plain blanks that wink-nlp knows contractions by. Two apostrophes or
 * grave accents become a quotation mark and a blank, since wink-nlp takes the second one for the beginning of the next word.
 */
function plainMarks(text: string): string {
	return text
		.replace(/[’ʼ＇]/g, "'")
		.replace(/''|``/g, '" ')
		.replace(/[\s\u200b\u00ad\u0000-\u001f]/g, ' ');
}

function* pieces(text: string): Generator<[number, number]> {
	let start = 0;
	let lastSpace = -1;
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) === 32) {
			lastSpace = at;
			if (at - start < longestPiece) continue;
		} else if (at - Math.max(lastSpace, start) < longestRun) continue;
		yield [start, at];
		start = at;
	}
	if (start < text.length) yield [start, text.length];
}

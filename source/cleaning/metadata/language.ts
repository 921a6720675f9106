import {francAll} from 'franc';
import {
	bulgarianLetters,
	bulgarianWords,
	commonWords,
	cyrillicLetters,
	eastSlavicLetters,
	latinLetters,
	russianLetters,
	ukrainianLetters,
} from './language-evidence.ts';

/** Two-letter codes of what franc names with three. */
const codes: Readonly<Record<string, string>> = {
	eng: 'en', deu: 'de', fra: 'fr', spa: 'es', rus: 'ru', ukr: 'uk', ita: 'it', por: 'pt', nld: 'nl', pol: 'pl', cmn: 'zh', jpn: 'ja', kor: 'ko', arb: 'ar', tur: 'tr', swe: 'sv',
	dan: 'da', nob: 'no', nno: 'no', fin: 'fi', ces: 'cs', slk: 'sk', hun: 'hu', ron: 'ro', bul: 'bg', srp: 'sr', hrv: 'hr', bos: 'bs', slv: 'sl', ell: 'el', heb: 'he', pes: 'fa', hin: 'hi', ben: 'bn',
	urd: 'ur', tam: 'ta', tel: 'te', mar: 'mr', guj: 'gu', pan: 'pa', tha: 'th', vie: 'vi', ind: 'id', zlm: 'ms', cat: 'ca', glg: 'gl', eus: 'eu', est: 'et', lit: 'lt', lav: 'lv', bel: 'be', mkd: 'mk', kat: 'ka', hye: 'hy', azj: 'az', kaz: 'kk', uzn: 'uz', swh: 'sw', afr: 'af', tgl: 'tl', als: 'sq', isl: 'is',
}; // prettier-ignore

/** Characters that are enough to tell a language by, and that it takes at least. */
const sample = 1000;
const least = 80;

/** From so many characters on franc alone is trusted; below it a text of few different words is anything to it. */
const enoughForSequences = 400;

const known = Object.keys(codes);

/** Words that stand in every English text and in no other language; so many of a hundred words are enough. */
const englishWords = new Set('the and that with from have this which they their would been were'.split(' '));
const fewestEnglish = 8;

/**
 * The language of a text, as a two-letter code: English by its commonest words, Cyrillic by the letters that one language has alone, Latin by its commonest words and letters where
 * these tell, anything else by its letters' sequences (franc, which takes a millisecond). Null for a short text, one that tells too little, or a language without such a code.
 */
export function languageOf(text: string): string | null {
	const beginning = text.slice(0, sample);
	if (beginning.length < least) return null;
	if (isEnglish(beginning)) return 'en';
	const lower = beginning.toLowerCase();
	const letters = lower.match(/\p{L}/gu)?.length ?? 0;
	const cyrillic = lower.match(/[\u0400-\u04ff]/g)?.length ?? 0;
	if (cyrillic * 2 > letters) return byCyrillic(lower, beginning);
	const latin = lower.match(/[a-z\u00df-\u024f]/g)?.length ?? 0;
	if (latin * 2 > letters) return byWords(lower, beginning);
	return bySequences(beginning);
}

function isEnglish(text: string): boolean {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const english = words.reduce((sum, word) => sum + Number(englishWords.has(word)), 0);
	return words.length >= 12 && english * 100 >= words.length * fewestEnglish;
}

/** The language whose own letters the text has. Of Russian and Ukrainian each quotes the other: the more letters decide. */
function byCyrillic(lower: string, text: string): string | null {
	const count = (letters: RegExp): number => lower.match(letters)?.length ?? 0;
	for (const [language, letters, fewest] of cyrillicLetters) if (count(letters) >= fewest) return language;
	const [ukrainian, russian] = [count(ukrainianLetters), count(russianLetters)];
	if (ukrainian + russian > 0) return ukrainian > russian ? 'uk' : 'ru';
	if (count(bulgarianLetters) > 0) return 'bg';
	if (text.length >= enoughForSequences) return bySequences(text);
	return count(eastSlavicLetters) > 1 && !bulgarianWords.test(lower) ? 'ru' : null;
}

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords))
	for (const word of new Set(words)) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);

/** Of a hundred words so many must be common ones of the language, and so many more than of the next. */
const fewestCommon = 22;
const margin = 5;

/** Sure by words and letters, else by sequences if words speak for the same or the text is long. */
function byWords(lower: string, text: string): string | null {
	const words = lower.replace(/['’]s\b/g, '').match(/\p{L}+/gu) ?? [];
	if (words.length < 8) return null;
	const scores = new Map<string, number>();
	const add = (language: string, by: number) => scores.set(language, (scores.get(language) ?? 0) + by);
	for (const word of words) for (const language of languagesOfWord.get(word) ?? []) add(language, 1);
	for (const [letters, languages] of latinLetters) {
		const found = lower.match(letters)?.length ?? 0;
		// a name may have one of them
		if (found > 1) for (const language of languages) add(language, Math.min(found, words.length / 8) / 2);
	}
	const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
	const share = ((first?.[1] ?? 0) * 100) / words.length;
	const ahead = share - ((second?.[1] ?? 0) * 100) / words.length;
	if (first && share >= fewestCommon && ahead >= margin) return first[0];
	const guess = bySequences(text);
	if (guess === null || guess === 'en' || text.length >= enoughForSequences) return guess;
	return guess === first?.[0] || (commonWords[guess] === undefined && share < fewestCommon) ? guess : null;
}

function bySequences(text: string): string | null {
	const [first] = francAll(text, {minLength: least, only: known});
	return first && first[0] !== 'und' ? (codes[first[0]] ?? null) : null;
}

/** `en_US`, `EN-gb`, `English` as a two-letter code. */
export function languageCode(stated: string): string | null {
	const code = /^([a-z]{2})(?:[-_]|$)/i.exec(stated.trim())?.[1]?.toLowerCase();
	return code ?? (/^english$/i.test(stated) ? 'en' : null);
}

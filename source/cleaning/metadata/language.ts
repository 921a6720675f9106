import {franc} from 'franc';

/** Two-letter codes of what franc names with three. */
const codes: Readonly<Record<string, string>> = {
	eng: 'en', deu: 'de', fra: 'fr', spa: 'es', rus: 'ru', ukr: 'uk', ita: 'it', por: 'pt', nld: 'nl', pol: 'pl', cmn: 'zh', jpn: 'ja', kor: 'ko', arb: 'ar', tur: 'tr', swe: 'sv',
	dan: 'da', nob: 'no', nno: 'no', fin: 'fi', ces: 'cs', slk: 'sk', hun: 'hu', ron: 'ro', bul: 'bg', srp: 'sr', hrv: 'hr', bos: 'bs', slv: 'sl', ell: 'el', heb: 'he', pes: 'fa', hin: 'hi', ben: 'bn',
	urd: 'ur', tam: 'ta', tel: 'te', mar: 'mr', guj: 'gu', pan: 'pa', tha: 'th', vie: 'vi', ind: 'id', zlm: 'ms', cat: 'ca', glg: 'gl', eus: 'eu', est: 'et', lit: 'lt', lav: 'lv', bel: 'be', mkd: 'mk', kat: 'ka', hye: 'hy', azj: 'az', kaz: 'kk', uzn: 'uz', swh: 'sw', afr: 'af', tgl: 'tl', als: 'sq', isl: 'is',
}; // prettier-ignore

/** Characters that are enough to tell a language by, and that it takes at least. */
const sample = 1000;
const least = 80;

const known = Object.keys(codes);

/** Words that stand in every English text and in no other language; so many of a hundred words are enough. */
const englishWords = new Set('the and that with from have this which they their would been were'.split(' '));
const fewestEnglish = 8;

/**
 * The language of a text, as a two-letter code: English by its commonest words, any other by its letters' sequences (franc, which takes a millisecond). Null for a short
 * text or a language without such a code.
 */
export function languageOf(text: string): string | null {
	const beginning = text.slice(0, sample);
	if (beginning.length >= least && isEnglish(beginning)) return 'en';
	return codes[franc(beginning, {minLength: least, only: known})] ?? null;
}

function isEnglish(text: string): boolean {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const english = words.reduce((sum, word) => sum + Number(englishWords.has(word)), 0);
	return words.length >= 12 && english * 100 >= words.length * fewestEnglish;
}

/** `en_US`, `EN-gb`, `English` as a two-letter code. */
export function languageCode(stated: string): string | null {
	const code = /^([a-z]{2})(?:[-_]|$)/i.exec(stated.trim())?.[1]?.toLowerCase();
	return code ?? (/^english$/i.test(stated) ? 'en' : null);
}

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

/** The language of a text by its letters' sequences (franc), as a two-letter code; null for a short text or a language without such a code. */
export function languageOf(text: string): string | null {
	return codes[franc(text.slice(0, sample), {minLength: least, only: Object.keys(codes)})] ?? null;
}

/** `en_US`, `EN-gb`, `English` as a two-letter code. */
export function languageCode(stated: string): string | null {
	const code = /^([a-z]{2})(?:[-_]|$)/i.exec(stated.trim())?.[1]?.toLowerCase();
	return code ?? (/^english$/i.test(stated) ? 'en' : null);
}

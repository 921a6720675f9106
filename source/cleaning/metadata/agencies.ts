import {byAlphabet} from '../../language/alphabets.ts';

/** News agencies and the names that credits use for them. */
export const agencyNames: readonly (readonly [name: string, pattern: RegExp])[] = [
	['Associated Press', /\bAssociated Press\b|\bAP\b/],
	['Reuters', /\bReuters\b|\bREUTERS\b/],
	['Agence France-Presse', /\bAFP\b|\bAgence France[- ]Presse\b/],
	['Deutsche Presse-Agentur', /\bdpa\b|\bDPA\b/],
	['EFE', /\bEFE\b/],
	['ANSA', /\bANSA\b/],
	['TASS', /\bTASS\b|\bТАСС\b/],
	['Interfax', /\bInterfax\b|Интерфакс/],
	['Xinhua', /\bXinhua\b|新华社/],
	['Kyodo', /\bKyodo\b|共同通信/],
	['Yonhap', /\bYonhap\b/],
	['Press Association', /\bPress Association\b|\bPA Media\b/],
	['Press Trust of India', /\bPTI\b|\bPress Trust of India\b/],
	['Asian News International', /\bANI\b/],
	['Indo-Asian News Service', /\bIANS\b/],
	['United Press International', /\bUPI\b/],
	['Canadian Press', /\bCanadian Press\b/],
	['Bloomberg', /\bBloomberg\b/],
	['Ukrinform', /\bUkrinform\b|\bУкрінформ\b/],
	['Anadolu Agency', /\bAnadolu(?: Agency)?\b/],
];

/** Lines that credit an agency: a dateline's bracket, a closing credit, a byline. */
const creditLines = byAlphabet(
	/^(?:\p{Lu}[\p{L} .,'’-]{1,40}\(([^()]{2,40})\)\s*[—–-]|.{0,60}\b(?:contributed to this (?:report|story|article)|with (?:files|reporting|input|inputs|additional reporting|agency reports?) (?:from|by)|wires?\b).{0,80}|[—–(]\s?.{2,40}\)?)$/iu,
);
const dateline = byAlphabet(/^\p{Lu}[\p{L} .,'’-]{1,60}\(([^()]{2,40})\)\s*[—–-]/u);

/** Agencies that a block of text credits. */
export function agenciesIn(text: string): string[] {
	const bracket = text.slice(0, 120).includes('(') ? dateline(text).exec(text)?.[1] : undefined;
	const credit = bracket ?? (text.length < 160 && creditLines(text).test(text) ? text : undefined);
	return credit === undefined ? [] : agencyNames.filter(([, pattern]) => pattern.test(credit)).map(([name]) => name);
}

/** Agencies named as authors or in a byline. */
export const agenciesNamed = (text: string): string[] =>
	agencyNames.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

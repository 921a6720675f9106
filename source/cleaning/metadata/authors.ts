import {byAlphabet} from '../../language/alphabets.ts';

/** What no author is called, although bylines and meta tags hold it. */
const noAuthor =
	/^(?:admin|administrator|editor|editorial|staff writer|guest|author|authors|webmaster|user|unknown|anonymous|none|null|undefined|n\/a|test|share|follow|more|read more|about|view all|see all|written by|reviewed by|posted by|research|development|history|contributor|founder|writer|expert reviewer|marketing director|the (?:author|editors?))$|@|https?:|www\.|\/|updated?\b|published|\bago\b|minutes?|comments?\b|\bread\b|follow|©|^\d+$/i;

const leadIn =
	/^(?:(?:written|posted|published|authored|words|story|text|article|created|content) by|by|authors?|von|par|por|door|автор|di)(?=[\s:])[\s:]*|^by:?\s+/i;

/** Roles, places and dates after a name: `, Staff Writer`, `| Inland Tribune`, `on March 14`. */
const trailing = byAlphabet(
	/\s*(?:[|•·⋅–—]|\s\d+[–-]?\d*\s(?:min|comments?\b)|\s(?:leave a (?:comment|reply)|no comments?|comments? off)\b|\s(?:updated|published|posted)\b|\s-\s|\bfor\b|,\s(?=[^,]{0,40}\b(?:writer|reporter|editor|director|manager|founder|contributor|correspondent|expert|specialist|consultant|president|officer|head|lead|chief|professor|inc|llc)\b)|,?\s(?:is an?|staff (?=writer|reporter)|senior|special|contributing|associate|managing|deputy|assistant|executive|freelance|former)\b|\bfounder\b|\son\s|\sin\s|\sat\s|\d{1,2}[:/.]\d|(?:January|February|March|April|June|July|August|September|October|November|December) \d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b\d{4}\b).*$/iu,
);

/** Letters after a name: degrees and titles. */
const degree =
	/^(?:(?:[A-Z]\.?){1,4}|Ph\.?\s?D\.?|M\.?S\.?c?|Jr\.?|Sr\.?|I{2,3}|MBA|MPH|RDN?|LDN|CPA|CFP®?|Esq\.?|DVM|FAND|LVT|VMD|[A-Z][A-Za-z]{0,4}[A-Z]®?|[A-Z]{2,6}(?:-[A-Z]+)?®?(?: \d+)?)$/;

/** Words within a name that are written small. */
const particle = /^(?:de|da|do|dos|del|della|der|den|di|du|la|le|van|von|zu|bin|ibn|al|el|y|e|of|the|and|ter|ten)$/i;

/** The names in a byline or in what a page says of its authors: `By Marta Novak and Pavel Petrov, Inland Tribune` gives two. Degrees are left out. */
export function authorNames(text: string): string[] {
	const line = text.replace(/\s+/g, ' ').replace(leadIn, '').replace(leadIn, '');
	const bare = line.replace(trailing(line), '').trim();
	return (
		bare
			.split(/\s*(?:;|\band\b|&|\bund\b|\bet\b|\bwith\b)\s*/i)
			.flatMap(piece => piece.split(/\s*,\s*/).filter((part, at) => part && !(at > 0 && degree.test(part))))
			.map(name => name.replace(/^[\s"'“”(]+|[\s"'“”):,]+$/g, '').replace(/^(?:dr|prof)\.? (?=\p{Lu})/iu, ''))
			.filter(name => !others.test(name))
			.map(name => name.replace(work, ''))
			// `Marta NovakMarta Novak`: a name and its copy for readers of another device.
			.map(name => name.replace(/^(.{5,40})\1$/u, '$1'))
			.filter(isName)
	);
}

/** `Reporting by Jan Mirov; Writing by Ella Stone; Editing by Paul Grant`: an agency names all who had to do with a text. */
const work = /^(?:additional |with )?(?:reporting|writing) by /i;
const others = /^(?:editing|edited|compiled|translated|translation|photography|graphics?) by /i;

function isName(name: string): boolean {
	return (
		name.length > 2 &&
		name.length < 60 &&
		name.split(/\s+/).length <= 6 &&
		/\p{L}{2}/u.test(name) &&
		!noAuthor.test(name)
	);
}

/** Whether a line is shaped like a person's name: two to five words, each with a capital letter but for particles. */
export function looksLikeName(text: string): boolean {
	const bare = text.replace(leadIn, '').replace(/,.*$/, '').trim();
	const words = bare.split(/\s+/);
	return (
		bare.length < 45 &&
		words.length >= 2 &&
		words.length <= 5 &&
		words.every(word => particle.test(word) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
		!/[A-Z]{5,} [A-Z]{5,}/.test(bare) &&
		!noName.test(bare)
	);
}

/** Capitalised lines near a headline that are no names. */
const noName =
	/\b(?:read|more|share|news|home|menu|search|sign|log|subscribe|save|print|listen|watch|views?|comments?|updated|published|posted|guide|guides|tips|best|top|how|what|why|resources?|blog|articles?|marketing|business|learning|health|travel|finance|technology|reviews?|contact|about|us|table|contents|courtesy|photo|skip|editorial|disclosure|policy|edition|min|minute|copy|link|today|world|politics|sports|education|home|design|industry|insights?|software|development|services|solutions|management|digital|media|social|online|products?|category|uncategorized|former|consultant|winemaker|founder|director|engineer|specialist|expert|expertise|editors?|writers?|advertisement|related|latest|all|get|your|the|our|new|key|points|takeaways|summary)\b/i;

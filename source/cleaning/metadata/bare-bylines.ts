import {byAlphabet} from '../../language/alphabets.ts';
import type {RawDocument} from '../../model/raw-document.ts';
import {isKicker} from '../kickers.ts';
import {looksLikeName} from './authors.ts';
import {isoDate} from './dates.ts';
import {isOutletName} from './outlets.ts';

/** Lines below the headline: a standfirst or two may stand between. */
const below = 4;
/** From so many characters a line is the text, or its standfirst. */
const prose = 100;
const longest = 80;

/** What follows a name in its own line and leaves it a byline: a desk, a rank, the place from where was written. */
const role = byAlphabet(
	/^(?:,| [-–—|·] ) ?(?:the |our |chief |[\p{L}-]+ ){0,4}(?:analyst|author|commentator|columnist|contributor|correspondent|critic|editor|fellow|freelancer|historian|intern|journalist|lecturer|novelist|photographer|producer|professor|reporter|researcher|writer|staff|bureau|desk|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondant|periodista|giornalista|корреспондент|обозреватель|журналист(?:ка)?)(?: (?:in|at|of|for) [\p{L} .’'-]{3,30})?$|^ in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/iu,
);

/**
 * Blocks of a plain text, or of a document, that are nothing but the authors' names straight above the text, as copying leaves them (*Marguerite Hollis*; *Ines Albrecht, technology
 * correspondent*), with their names alone. Nobody whom the text speaks of is meant: a name that stands in it is a heading's.
 */
export function bareBylines({raw, blocks, alone}: RawDocument, title: number): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	if (title < 0 || (!alone && blocks.some(({traits}) => traits))) return found;
	const textOf = (at: number) => (blocks[at] ? raw.slice(blocks[at].rawStart, blocks[at].rawEnd) : '');
	for (let at = title + 1; at <= title + below; at++) {
		const line = textOf(at);
		if (line.length > 2 * prose) break;
		const names = line.length <= longest && at + 1 < blocks.length ? namesIn(line) : undefined;
		if (names === undefined || !leadsToText(textOf, at)) continue;
		const told = raw.slice(blocks[at]!.rawEnd, blocks[Math.floor((at + blocks.length) / 2)]!.rawEnd);
		if (names.every(name => !told.includes(name))) found.set(at, names.join(' and '));
		break;
	}
	return found;
}

/** The text or a date stands below, or beyond a second such line. */
function leadsToText(textOf: (at: number) => string, at: number): boolean {
	const next = textOf(at + 1);
	return next.length >= prose || isoDate(next) !== undefined || (next.length < prose && textOf(at + 2).length >= prose);
}

function namesIn(line: string): readonly string[] | undefined {
	const tail = role(line);
	const from = line.search(/,| [-–—|·] | in (?=\S+(?: \S+)?$)/);
	const bare = from > 0 && tail.test(line.slice(from)) ? line.slice(0, from) : line;
	const names = bare.split(/ and | & |, | und | et | y | и /);
	const alone = names.length > 1 || !bare.includes(',');
	return alone && names.length <= 4 && names.every(isPerson) ? names : undefined;
}

/** *Opinion Columnist* below a byline. */
const rank = /\b(?:columnist|commentator|contributor|correspondent|critic|reporter)$/i;

const isPerson = (name: string): boolean =>
	looksLikeName(name) &&
	!isOutletName(name) &&
	!isKicker(name) &&
	!/[,:;]|^by|\p{L}{3}\.$/iu.test(name) &&
	!rank.test(name);

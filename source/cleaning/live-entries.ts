import type {BlockKind} from '../model/article.ts';
import type {RawDocument} from '../model/raw-document.ts';
import type {LineLook} from './features/line-features.ts';

/** A line that is nothing but a time of day: *18:40*, *6.42 PM GMT*, *16h02*, *7 a.m.*, *17.42 Uhr*. */
const hour =
	/^(?:(?:[01]?\d|2[0-3])(?:[:.]| ?h ?)[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\.?)?|(?:0?[1-9]|1[0-2]) ?[ap]\.?m\.?)(?: ?(?:[A-Z]{2,4}|uhr))?$/i;
export const isHour = (text: string): boolean => text.length < 30 && hour.test(text);
/** So many such lines make a page a live one. */
export const fewestHours = 2;

const byline = /^(?:by|von|par|por) \p{Lu}[^.!?]{2,60}$/iu;
/** Words that are quoted as a heading: ‘We heard it before we saw it’. */
const quotedWhole = /^["“„‘'«][^"“”„«»]{5,90}["”’'»]$/;
/** Words of a heading, at most. */
const longestHeading = 16;
/** A sentence under an hour is an entry from so many words on. */
const shortestEntry = 5;

/**
 * What the blocks of a live page's entries are: the hour above each a heading, the short line below it another, who wrote it a byline, and in plain text the sentence that
 * follows a paragraph, however short. Nothing for a page with fewer hours, or for a ticker whose lines have no text below them.
 */
export function liveEntries(
	{blocks}: RawDocument,
	looks: readonly LineLook[],
	body: readonly boolean[],
	title: number,
): ReadonlyMap<number, BlockKind> {
	const kinds = new Map<number, BlockKind>();
	const hours = looks.flatMap(({text}, at) => (at > title && isHour(text) ? [at] : []));
	if (hours.length < fewestHours) return kinds;
	for (const at of hours) {
		const plain = !blocks[at]!.traits;
		let next = at + 1;
		const above = new Map<number, BlockKind>([[at, 'heading']]);
		for (; next <= at + 2 && looks[next]; next++) {
			const {text, length, endsSentence} = looks[next]!;
			if (byline.test(text)) above.set(next, 'byline');
			else if (length <= longestHeading && (!endsSentence || quotedWhole.test(text)) && !isHour(text))
				above.set(next, 'heading');
			else break;
		}
		const look = looks[next];
		if (!look || isHour(look.text)) continue;
		const told = look.endsSentence && look.length >= shortestEntry && !ofPage(look);
		if (!body[next] && !(plain && told)) continue;
		for (const [each, kind] of above) if (plain || each === at) kinds.set(each, kind);
		if (plain && !body[next]) kinds.set(next, 'paragraph');
	}
	return kinds;
}

const ofPage = ({keywords}: LineLook): boolean =>
	keywords.has('share') || keywords.has('newsletter') || keywords.has('cookies') || keywords.has('legal');

import {byAlphabet} from '../../language/alphabets.ts';
import type {BlockKind} from '../../model/article.ts';
import {foldWords as fold} from '../features/fold-words.ts';
import type {Candidate} from './rule.ts';

/** A kind of block that is kept although it is not of the article's running text, and the lines that taught the rule. */
export interface KindRule {
	readonly kind: BlockKind;
	readonly matches: (candidate: Candidate, around: Surroundings) => boolean;
	readonly taughtBy: readonly string[];
}

export interface Surroundings {
	/** Blocks since the headline, negative before it; null if there is none. */
	readonly sinceTitle: number | null;
	/** The first block of the running text is so many blocks away. */
	readonly untilBody: number;
	/** What the page calls its summary and its authors, folded. */
	readonly standfirsts: readonly string[];
	readonly authors: readonly string[];
	/** What the next block looks like a caption's credit. */
	readonly opinion: number;
}

export {foldWords as fold} from '../features/fold-words.ts';

const nearTop = ({sinceTitle, untilBody}: Surroundings) =>
	sinceTitle === null ? untilBody <= 8 && untilBody > 0 : sinceTitle >= -4 && sinceTitle <= 14 && untilBody > -3;

const date = byAlphabet(
	/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b|\b\d+ (?:minutes?|hours?|days?|weeks?) ago\b/iu,
);

/** Words of a line that says nothing but when, and what is left of it without them. */
const dateWords = byAlphabet(
	/\b(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|updated?|published|posted|last|first|modified|on|at|am|pm|a\.m\.?|p\.m\.?|[ecpm][sd]?t|gmt|utc|bst|ist|cet|noon|hours?|minutes?|mins?|days?|ago|read|uhr|aktualisiert|veröffentlicht|publié|mis à jour|le|à|il y a|heures?|publicado|actualizado|de)\b/giu,
);

/** Whether a line holds a date or a time of day and next to nothing else. */
export function dateLine(text: string): boolean {
	if (!date(text).test(text) && !/\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m|uhr|[ecp][sd]?t|gmt)?/i.test(text)) return false;
	const rest = text.replace(dateWords(text), '').replace(/[^\p{L}]+/gu, '');
	return rest.length <= 3;
}

/** `(Ana Lind/Getty Images)`, `Photo: Ana Lind`, `REUTERS/Ana Lind` */
export const creditLine =
	/^(?:[([]?\s*(?:photo(?:graph|graphy|s)?|picture|image|credit|video|illustration|foto|bild)s?(?: credit)?s?(?: by| courtesy(?: of)?|:| \||\/)|©|[([]?(?:reuters|afp|getty images|ap photo|ap|epa|shutterstock|bloomberg)\s?[/|,–-])/i;

export const kindRules: readonly KindRule[] = [
	{
		kind: 'update',
		matches: ({text, where}) =>
			where !== 'after' &&
			/^(?:update|updated?:|\[update|aktualisierung|mise à jour)\b.{20}/i.test(text) &&
			!date(text).test(text.slice(0, 60)),
		taughtBy: ['UPDATE: The union has now answered the ministry.'],
	},
	{
		kind: 'correction',
		matches: ({text, look}) =>
			look.length > 5 &&
			/^(?:correction|clarification|corrections?:|an earlier version|editor[’']s note:|this (?:story|article|post|report) (?:has been|was) (?:updated|corrected|amended))/i.test(
				text,
			),
		taughtBy: ['Correction: An earlier version misspelt Ms Novak’s name.', 'Editor’s note: the headline was changed.'],
	},
	{
		kind: 'byline',
		matches: ({text, look, near, where}, around) => {
			if (where === 'after' || look.length > 22 || !nearTop(around)) return false;
			const folded = fold(text);
			const named = around.authors.some(author => author.length > 3 && folded.includes(author));
			return (
				(/^(?:by|written by|von|par|por)\b[: ]/i.test(text) && !look.endsSentence) ||
				(named && look.length <= 12) ||
				(/\b(?:byline\w*|author\w*)\b/.test(near) &&
					look.length <= 8 &&
					!look.keywords.has('share') &&
					/\p{Lu}/u.test(text))
			);
		},
		taughtBy: ['By Marta Novak', 'Marta Novak, Inland Tribune'],
	},
	{
		kind: 'dateline',
		matches: ({text, look, where}, around) =>
			where !== 'after' && look.length <= 18 && nearTop(around) && date(text).test(text) && !look.keywords.has('share'),
		taughtBy: ['March 14, 2026 at 9:12 a.m.', 'Published 14 March 2026 | Updated 15 March 2026', '2 hours ago'],
	},
	{
		kind: 'caption',
		matches: ({text, look, tag, near, traits, where, pictured, linked}, {opinion}) => {
			if (where === 'after' || look.length < 3 || look.length > 120 || linked > 0.6 || look.keywords.has('share'))
				return false;
			if (tag === 'figcaption' || traits?.ancestors.includes('figcaption') || /\bcaptions?\b/.test(near)) return true;
			if (creditLine.test(text)) return false;
			const credited = look.keywords.has('credit') && (look.values[19] === 1 || look.length > 8);
			return (
				where === 'within' &&
				(credited ||
					(pictured && look.endsSentence && opinion > 0.03 && look.length > 6) ||
					(look.keywords.has('caption') && look.endsSentence))
			);
		},
		taughtBy: [
			'Marta Novak speaks at the harbour on March 14. (Ana Lind/Getty Images)',
			'The dock, pictured on Friday.',
		],
	},
	{
		kind: 'credit',
		matches: ({text, look, near, where}) =>
			where === 'within' &&
			look.length <= 14 &&
			(creditLine.test(text) || (/\bcredits?\b/.test(near) && look.length >= 2)),
		taughtBy: ['Photo: Ana Lind', '(Ana Lind/AFP via Getty Images)', 'REUTERS/Ana Lind'],
	},
	{
		kind: 'list item',
		matches: ({text, look, traits, where}, around) =>
			!traits &&
			where === 'before' &&
			look.length >= 3 &&
			/^[•·▪●◦*–—-]\s/u.test(text) &&
			!look.keywords.has('share') &&
			!look.keywords.has('related') &&
			around.sinceTitle !== null &&
			around.sinceTitle > 0 &&
			around.sinceTitle <= 12 &&
			around.untilBody <= 10,
		taughtBy: ['- Ferries suspended until noon (below “Key points”, above the text)'],
	},
	{
		kind: 'standfirst',
		matches: ({text, look, near, where, linked}, around) => {
			if (where !== 'before' || look.length < 6 || linked > 0.5 || around.sinceTitle === null) return false;
			if (around.sinceTitle < -1 || around.sinceTitle > 10) return false;
			const folded = fold(text);
			if (around.standfirsts.some(each => each.length > 20 && folded.startsWith(each.slice(0, 50)))) return true;
			if (
				look.keywords.has('newsletter') ||
				look.keywords.has('share') ||
				look.keywords.has('credit') ||
				look.keywords.has('cookies')
			)
				return false;
			if (
				/\b(?:dek|deck|subtitle|subhead\w*|standfirst|summary|excerpt|lede|keypoints?|highlights|takeaways)\b/.test(
					near,
				)
			)
				return true;
			return around.sinceTitle > 0 && around.sinceTitle <= 3 && around.opinion > 0.05 && look.functionShare > 0.15;
		},
		taughtBy: ['The ministry dropped its deadline after a night of talks', 'Key points: the strike is over'],
	},
];

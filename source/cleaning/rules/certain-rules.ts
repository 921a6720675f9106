import {byAlphabet} from '../../language/alphabets.ts';
import type {BlockKind, RemovalReason} from '../../model/article.ts';
import type {BlockTraits} from '../../model/raw-document.ts';
import type {LineLook} from '../features/line-features.ts';
import {creditLine, dateLine} from './kind-rules.ts';

/** What a rule that needs no classifier sees of a block. */
export interface CertainCandidate {
	readonly look: LineLook;
	readonly text: string;
	/** Before the third block of the running text. */
	readonly atTop: boolean;
	/** After all but three blocks of the running text. */
	readonly atEnd: boolean;
	/** Share of its characters that are link text. */
	readonly linked: number;
	/** The block's element and what its page says of it; undefined in a dump. */
	readonly tag: string;
	readonly traits: BlockTraits | undefined;
	/** Between the first and the last block of the running text, or beside them. */
	readonly beside: boolean;
	/** Folded names that the file gives as authors. */
	readonly authors: readonly string[];
}

/** A line that means the same on every page, whatever the classifier thinks of it, and the lines that taught the rule. */
export interface CertainRule {
	readonly as: {readonly kept: BlockKind} | {readonly removed: RemovalReason};
	readonly matches: (candidate: CertainCandidate) => boolean;
	readonly taughtBy: readonly string[];
}

/** Names that credit a picture wherever they stand in a bracket, and words that do so only with a name behind them. */
const agency =
	/[Gg]etty|GETTY|R(?:euters|EUTERS)|\bAP\b|Associated Press|\bAFP\b|\bEPA\b|[Ss]hutterstock|iStock|[Hh]andout|\bPOOL\b|\/[Pp]ool\b|Bloomberg|WireImage|Anadolu|Press Association|\bImago\b|Alamy|[Cc]ourtesy|via (?:Twitter|Instagram|Facebook)|(?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Cc]redit|CREDIT)s?(?: [Cc]redit)?(?: by|:|\/)/;
const lastBracket = /[([]([^()[\]]{3,160})[)\]]\W{0,3}$/;
const trailingCredit = byAlphabet(
	/[.!?”"’)] ?(?:(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Handout|Photo(?:graph)?|Credit|Image|Picture)\s?[:/|].{2,60}|\p{Lu}[\p{L}. -]{2,40}\/(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Shutterstock|Bloomberg|Handout)[\p{L} ./]{0,30}|(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:for|via) .{3,40}(?:Images|Times|Post|AP|Reuters))$/u,
);

/** The end of a caption: a bracket that credits a picture, or an agency's name after the last sentence. */
function endsInCredit(text: string): boolean {
	const bracket = lastBracket.exec(text.slice(-170))?.[1];
	if (bracket === undefined) {
		const end = text.slice(-110);
		return trailingCredit(end).test(end);
	}
	return (
		agency.test(bracket) &&
		(/[/|:]|photo|getty|image|courtesy|handout|via|pictures?\b/i.test(bracket) || bracket.split(' ').length <= 4)
	);
}

/** Elements that hold a picture's caption but no paragraph, heading or item. */
const captionTags = new Set(['div', 'span', 'center', 'figure', 'figcaption', 'em', 'small']);

const commentNames = /\b(?:comments?|commentlist|disqus|livefyre)\b(?! (?:open|closed|count|off|link|status))/;
const wholePage = new Set(['body', 'html', 'main', 'article']);

/** Whether one of the nearer elements is called one of readers' comments, and Readability thinks no better of it. */
const isComment = ({traits}: CertainCandidate): boolean => {
	if (traits?.readability !== false) return false;
	for (let at = 0; at < 8 && at < traits.words.length; at++) {
		const names = traits.words[at]!;
		if (
			(names.includes('comment') || names.includes('disqus') || names.includes('livefyre')) &&
			commentNames.test(names)
		)
			if (!wholePage.has(traits.ancestors[at]!)) return true;
	}
	return false;
};

const bylineLead = byAlphabet(
	/^(?:by|written by|story by|von|par|por) (?:\p{Lu}[\p{L}.'’-]+,?\s?){1,4}(?:$|[,|·•–—(]|and |und |et |y |in |for |\d)/iu,
);

/** What stands where a text goes on for subscribers alone, or asks its readers to become some. */
const paywallLine =
	/\bis a reader-supported (?:publication|newsletter)\b|^to (?:receive new posts|continue reading|read the (?:full|rest of)|keep reading)\b.{0,80}\b(?:subscri|regist|sign|log|account|free|support)|^(?:this (?:article|story|post|content) is (?:only )?(?:for|available to|reserved for|exclusive to)|subscribe (?:now |today )?(?:to|and) (?:continue|keep|read|unlock|get)|register (?:for free |now )?to (?:continue|keep|read)|sign in to (?:continue|keep|read)|you(?:[’']ve| have) (?:read|reached|used|hit|\d+)\b.{0,40}\barticles?\b|you have \d+ .{0,20}articles? (?:left|remaining)|already (?:a|an) (?:\w+ )?(?:subscriber|member)\b|already (?:subscribed|registered)|unlimited (?:digital )?access to (?:all|every|our|the (?:app|site|website))|(?:complete|full|premium) digital access\b|cancel any ?time)|\bunsubscribe (?:at )?any ?time\b|\bcancel any ?time (?:during|before|after|with)\b|^(?:try|start)(?: now| today| it)? for (?:only |just )?[$£€] ?\d[\d.]*(?: (?:a|per) (?:week|month|year))?$/i;

export const certainRules: readonly CertainRule[] = [
	{
		as: {kept: 'embedded post'},
		matches: ({traits, beside}) =>
			beside &&
			/\b(?:twitter tweet|instagram media|tiktok embed|fb post)\b/.test(traits?.words.slice(0, 4).join(' / ') ?? ''),
		taughtBy: ['“The cranes stand still.” — Harbour Watch (@harbourwatch) March 14, 2026'],
	},
	{
		as: {kept: 'paragraph'},
		matches: ({traits, look}) =>
			look.endsSentence &&
			look.length >= 6 &&
			look.keywords.size === 0 &&
			look.functionShare > 0.2 &&
			/\b(?:footnotes?|footnote content|endnotes?)\b/.test(traits?.words.slice(0, 3).join(' / ') ?? ''),
		taughtBy: ['The harbour master’s log has 11.4 degrees for Tuesday. (a footnote under the text)'],
	},
	{
		as: {removed: 'comments'},
		matches: isComment,
		taughtBy: ['crane_watcher: It is not about Easter, it is about the pension.'],
	},
	{
		as: {removed: 'related stories'},
		matches: ({look, linked}) => linked > 0.9 && look.values[13] === 1 && look.length >= 4 && look.length <= 30,
		taughtBy: ['CLICK HERE TO GET THE COURIER APP', 'DOCKERS AND MINISTRY AGREE ON A MEDIATOR'],
	},
	{
		as: {kept: 'credit'},
		matches: ({text, look}) => look.length <= 12 && /^image copyright\b/i.test(text),
		taughtBy: ['Image copyright Ana Lind'],
	},
	{
		as: {kept: 'caption'},
		matches: ({text, look, tag, traits}) =>
			/^(?:image|media) caption\b/i.test(text) ||
			((traits?.pictures ?? 0) > 0 &&
				captionTags.has(tag) &&
				look.length <= 20 &&
				look.length >= 2 &&
				!look.endsSentence &&
				!text.endsWith(':') &&
				traits!.linked < look.text.length / 2),
		taughtBy: ['Image caption The dock at night', 'The dock at night (in a box of its own under the picture)'],
	},
	{
		as: {removed: 'advertisement'},
		matches: ({text}) =>
			/^(?:advertisement|advertising|advert|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|реклама|(?:story|article) continues (?:below|after).{0,30}|(?:scroll|keep reading|continue reading).{0,30}(?:below|advertisement))\W*$/i.test(
				text,
			),
		taughtBy: ['ADVERTISEMENT', 'Story continues below advertisement', 'Scroll down for video below'],
	},
	{
		as: {removed: 'share bar'},
		matches: ({text, look, linked}) =>
			look.length <= 5 &&
			(/^(?:share (?:this|on|via)\b|tweet|share$|copy link$|share this @)/i.test(text) ||
				(linked > 0.9 && /^share\b/i.test(text))),
		taughtBy: ['Share this @harborcourier.example', 'Share on Facebook', 'Share Slack Water (all of it a link)'],
	},
	{
		as: {removed: 'image text'},
		matches: ({text, look}) =>
			look.length <= 4 &&
			/^(?:\d{1,3} ?(?:\/|of) ?\d{1,3}|view (?:the |full |photo )?(?:gallery|slideshow|photos)|loading (?:video|image|gallery|player)\W*|(?:hide|toggle) caption|(?:open|view) image in (?:gallery|fullscreen))$/i.test(
				text,
			),
		taughtBy: ['1/14', 'View gallery', 'Loading video', 'toggle caption'],
	},
	{
		as: {removed: 'related stories'},
		matches: ({text, look, linked}) => linked > 0.8 && look.length >= 5 && look.length <= 30 && /^\[.+\]$/.test(text),
		taughtBy: ['[ Night trams: who rides them, in charts ]'],
	},
	{
		as: {removed: 'related stories'},
		matches: ({text, look, linked}) =>
			look.length <= 30 &&
			(/^(?:see also|read more|read also|also read|related|don[’']t miss|read next|must read|more from|what to read next|recommended|watch|read this|most read|mehr zum thema|lesen sie auch|lire aussi|lea también|leggi anche|leia também|читайте также)\s?[:|»>–—]/i.test(
				text,
			) ||
				(/^(?:SEE MORE|SEE ALSO|READ MORE|DON[’']T MISS|RELATED|ALSO READ|MUST READ|WATCH|READ)\b/.test(text) &&
					(linked > 0.5 || look.values[13] === 1)) ||
				/^(?:you (?:may|might) (?:also )?(?:like|be interested).{0,20}|related (?:articles|stories|posts|news|content|topics)|read next|recommended(?: for you)?|more (?:stories|like this)|most (?:read|popular)|trending(?: now)?)\W*$/i.test(
					text,
				)),
		taughtBy: ['SEE ALSO: Ten beaches for a hundred crowns', 'READ MORE: The dock in pictures', 'You May Also Like'],
	},
	{
		as: {removed: 'legal'},
		matches: ({text, look}) =>
			look.length <= 40 &&
			(/^(?:©|\(c\) |copyright (?:©|\d{4}))/i.test(text)
				? look.sentences <= 2
				: look.sentences === 0 && /\ball rights reserved\W*$/i.test(text)),
		taughtBy: ['© The Meridian', 'Copyright 2026 Harbor Courier Ltd. All rights reserved.'],
	},
	{
		as: {removed: 'newsletter prompt'},
		matches: ({text, look}) =>
			look.length <= 35 &&
			/^(?:like this (?:story|article)\?|enjoy(?:ed|ing)? this (?:story|article)|sign up (?:for|to)\b|subscribe to\b|get (?:the|our) .{0,40}(?:inbox|newsletter)|did we get something wrong|(?:do you )?have a (?:news )?tip)/i.test(
				text,
			),
		taughtBy: [
			'Like this story? Get our morning e-mail.',
			'Did we get something wrong? Write to us.',
			'Sign up for the Harbor Letter',
		],
	},
	{
		as: {removed: 'newsletter prompt'},
		matches: ({text, look}) => look.length <= 45 && paywallLine.test(text),
		taughtBy: [
			'Slack Water is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.',
			'You have read your last free article this month.',
			'Already a subscriber? Sign in',
			'Unlimited access to all articles (under “Subscribe to continue reading”)',
			'Every morning at six. No spam, you can unsubscribe at any time.',
		],
	},
	{
		as: {kept: 'credit'},
		matches: ({text, look}) => look.length <= 12 && !look.endsSentence && creditLine.test(text),
		taughtBy: ['Photo: Ana Lind', '(Ana Lind/AFP via Getty Images)', 'REUTERS/Ana Lind'],
	},
	{
		as: {kept: 'caption'},
		matches: ({text, look}) => look.length >= 5 && look.length <= 110 && endsInCredit(text),
		taughtBy: [
			'Marta Novak speaks at the harbour on March 14. (Ana Lind/Getty Images)',
			'The dock on Friday. Photo: Ana Lind',
		],
	},
	{
		as: {kept: 'byline'},
		matches: ({text, look, atTop}) =>
			atTop && look.length <= 14 && !/[.!?]$/.test(text) && bylineLead(text).test(text) && /^\S+ \p{Lu}/u.test(text),
		taughtBy: ['By Marta Novak', 'By Chip Dunmore, Chief Reporter'],
	},
	{
		as: {kept: 'dateline'},
		matches: ({text, look, atTop}) =>
			look.length <= 22 && (atTop || /^(?:updated?|published|last updated|posted)\b/i.test(text)) && dateLine(text),
		taughtBy: ['18 November 2025', 'Published: 18:02, 18 November 2025 | Updated: 18:44', 'Updated at 1:23 p.m.'],
	},
	{
		as: {removed: 'author note'},
		matches: ({text, look, atEnd, authors}) =>
			atEnd &&
			look.length <= 70 &&
			authors.some(author => author.length > 5 && author.includes(' ') && text.toLowerCase().startsWith(author)) &&
			/^.{3,60}? (?:is|was|has been|writes|covers|reports|joined)\b/.test(text),
		taughtBy: ['Helena Marsh is a columnist of the Inland Tribune.'],
	},
];

import type {Medium} from '../../model/statement.ts';

/** Words near a reporting verb that tell the medium of what was said, by lemma; the first that is found counts. */
export const mediumWords: ReadonlyMap<string, Medium> = new Map(
	Object.entries<Medium>({
		interview: 'interview',
		tweet: 'post',
		twitter: 'post',
		facebook: 'post',
		instagram: 'post',
		telegram: 'post',
		post: 'post',
		retweet: 'post',
		blog: 'post',
		tiktok: 'post',
		mastodon: 'post',
		bluesky: 'post',
		threads: 'post',
		youtube: 'post',
		reddit: 'post',
		linkedin: 'post',
		whatsapp: 'post',
		weibo: 'post',
		substack: 'post',
		speech: 'speech',
		rally: 'speech',
		address: 'speech',
		remark: 'speech',
		debate: 'speech',
		'town hall': 'speech',
		conference: 'speech',
		briefing: 'speech',
		podium: 'speech',
		statement: 'statement',
		email: 'statement',
		'e-mail': 'statement',
		release: 'statement',
		spokesperson: 'statement',
		letter: 'document',
		report: 'document',
		memo: 'document',
		memoir: 'document',
		book: 'document',
		affidavit: 'document',
		filing: 'document',
		lawsuit: 'document',
		editorial: 'document',
		column: 'document',
		essay: 'document',
		'op-ed': 'document',
		ruling: 'document',
		complaint: 'document',
		opinion: 'document',
		indictment: 'document',
		transcript: 'document',
	}),
);

/** Words before a medium that make it one: *in an interview*, *at a rally*, *on Twitter*. */
export const mediumPrepositions: ReadonlySet<string> = new Set('in on at during via to through by with'.split(' '));

/** On what terms somebody speaks without their name. Whole phrases, as they stand in articles. */
export const termsPatterns: readonly RegExp[] = [
	/\bon (?:the )?condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified|quoted)[^,.;]{0,40})/i,
	/\b(?:spoke|speaking|talked|talking) anonymously\b/i,
	/\b(?:who|and) (?:asked|declined|requested|did not want|refused) (?:not )?to be (?:named|identified|quoted)(?: by name)?/i,
	/\b(?:was|were|is|are) not (?:authorized|authorised|permitted|allowed) to (?:speak|discuss|comment|talk)[^,.;]{0,40}/i,
	/\bon background\b/i,
	/\boff the record\b/i,
	/\b(?:requested|asked for|granted|insisted on|given) anonymity\b/i,
];

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const parts = 'week|month|year|morning|afternoon|evening|night|summer|spring|fall|autumn|winter';
const before = '(?:on|in|last|this|earlier|late|later|early|since|by|until|before|after)';
const year = '(?:,? (?:19|20)\\d\\d)?';

/** When something was said. A month alone needs a word before it: *in April*, not *asked about April*. */
export const whenPattern = new RegExp(
	[
		// on Thursday, 12 November 2025; Nov. 12
		`\\b(?:${before}\\s+)*(?:(?:${days}),? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?!\\d))${year}`,
		`\\b(?:${before}\\s+)*(?:${days})(?:\\s+(?:morning|afternoon|evening|night))?\\b`,
		`\\b(?:${before}\\s+)+(?:${months})${year}`,
		`\\b(?:earlier |later |late |early )?(?:yesterday|today|tonight|(?:last|this|earlier this|later this) (?:${parts})|in (?:19|20)\\d\\d)\\b`,
	].join('|'),
);

/** Where something was said: a place name or an occasion behind a preposition. */
export const wherePattern =
	/\b(?:at|in|from|outside|inside) (?:(?:the|a|an|his|her|their) )?(?:(?:\p{Lu}[\p{L}.’'-]+)(?: (?:of |the )?\p{Lu}[\p{L}.’'-]+){0,4}(?:(?: [\p{Ll}’'-]+){0,2} (?:conference|summit|meeting|forum|hearing|rally|debate|convention|briefing|fundraiser|gathering|headquarters|congress)\b)?|(?:news conference|press conference|rally|town hall|briefing|debate|campaign stop|fundraiser|meeting|hearing)(?: (?:in|at|near|outside) (?:the )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})?)/u;

/** The language that words were translated from. */
export const translatedPattern =
	/\b(?:(?:said|speaking|spoke|told|wrote|added|posted|tweeted|saying) (?:[^.;“”"]{0,30}\s)?in (Arabic|Chinese|Mandarin|Dutch|English|Farsi|Persian|French|German|Hebrew|Hindi|Italian|Japanese|Korean|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian|Urdu|Pashto|Greek|Swedish|Hungarian|Czech)|translated from (?:the )?(\p{Lu}\p{L}+)|through (?:a|an|his|her|their) (translator|interpreter))/u;

/** *In Polish* is no place. */
export const languageNames =
	/^in (?:Arabic|Chinese|Mandarin|Dutch|English|Farsi|Persian|French|German|Hebrew|Hindi|Italian|Japanese|Korean|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian|Urdu|Pashto|Greek|Swedish|Hungarian|Czech)$/;

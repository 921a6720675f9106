import {classWords} from '../features/structure-features.ts';
import type {Candidate, RemovalRule} from './rule.ts';

const short = ({look}: Candidate, words: number) => look.length <= words;
const speaksOf = ({look}: Candidate, ...names: Parameters<Candidate['look']['keywords']['has']>[0][]) =>
	names.some(name => look.keywords.has(name));

/** A row of buttons to pass the article on. It never holds a sentence. */
export const shareBar: RemovalRule = {
	reason: 'share bar',
	matches: candidate =>
		short(candidate, 12) &&
		!candidate.look.endsSentence &&
		(/^(?:share|tweet|e-?mail|print|facebook|twitter|whats ?app|linkedin|pinterest|reddit|copy link|follow|teilen|partager|compartir)\b/i.test(
			candidate.text,
		) ||
			(speaksOf(candidate, 'share') && short(candidate, 6)) ||
			(classWords.share.test(candidate.near) && short(candidate, 4))),
	taughtBy: ['Share this @harborcourier.example', 'Facebook Twitter WhatsApp Email', 'SHARE: ✉ Copy link'],
};

const newsletterWords =
	/\b(?:newsletters?|subscribe|subscription|sign[- ]?up|in(?:to)? your inbox|e-?mail alerts?|get (?:the latest|our)|delivered to|register|log ?in|sign ?in|my account|become a member|free trial|abonnieren|s[’']abonner|suscr[ií]b)/i;

/** A request to subscribe, to register or to open the inbox. */
export const newsletterPrompt: RemovalRule = {
	reason: 'newsletter prompt',
	matches: candidate =>
		(newsletterWords.test(candidate.text) && short(candidate, 60)) ||
		(classWords.newsletter.test(candidate.near) && !candidate.linked && short(candidate, 40)),
	taughtBy: ['Get the Courier in your inbox every morning.', 'Already a member? Sign in', 'Subscribe to read on'],
};

export const cookieNotice: RemovalRule = {
	reason: 'cookie notice',
	matches: candidate => speaksOf(candidate, 'cookies') || /\b(?:cookie\w*|consent|gdpr)\b/.test(candidate.near),
	taughtBy: ['We use cookies to improve this page.', 'Please turn on JavaScript', 'Accept all'],
};

export const advertisement: RemovalRule = {
	reason: 'advertisement',
	matches: candidate =>
		(speaksOf(candidate, 'advertisement') && short(candidate, 25)) ||
		/\b(?:ad|ads|advert\w*|sponsor\w*|dfp|gpt)\b/.test(candidate.near),
	taughtBy: [
		'Advertisement',
		'Story continues below advertisement',
		'We may earn a commission from links on this page.',
	],
};

const commentWords =
	/^(?:\d+ )?(?:comments?|replies|responses)\b|\b(?:leave a (?:reply|comment)|view (?:all )?comments|post a comment|join the (?:conversation|discussion)|be the first|add a comment|comments? (?:are closed|section)|report abuse|\d+ comments?)\b/i;

/** What readers wrote, and the invitation to write. */
export const comments: RemovalRule = {
	reason: 'comments',
	heads: true,
	matches: candidate =>
		(candidate.where !== 'before' && short(candidate, 14) && commentWords.test(candidate.text)) ||
		/\b(?:comments?|disqus|livefyre|respond|commentlist|coral)\b/.test(`${candidate.near} ${candidate.far}`),
	taughtBy: ['12 comments', 'Leave a reply', 'View all comments', 'Be the first to like this.'],
};

/** Who wrote the article, said about them rather than by them. */
export const authorNote: RemovalRule = {
	reason: 'author note',
	matches: candidate =>
		(speaksOf(candidate, 'author') && short(candidate, 90)) ||
		(classWords.author.test(candidate.near) && !classWords.related.test(candidate.near)),
	taughtBy: [
		'Marta Novak is a reporter at the Inland Tribune.',
		'Follow her on Twitter @martanovak',
		'Reporting by Pavel Petrov; editing by Ana Lind',
	],
};

/** The paragraph in which a company introduces itself under its press release, and whom to call there. */
export const companyDescription: RemovalRule = {
	reason: 'company description',
	heads: true,
	matches: candidate => candidate.where === 'after' && speaksOf(candidate, 'about') && !candidate.linked,
	taughtBy: ['About Harbor Dynamics', 'Harbor Dynamics is a leading provider of cranes.', 'Media contact: Ana Lind'],
};

export const legal: RemovalRule = {
	reason: 'legal',
	matches: candidate => speaksOf(candidate, 'legal'),
	taughtBy: [
		'© The Meridian. All rights reserved.',
		'This material may not be published or rewritten.',
		'Privacy policy',
	],
};

/** What stands for a picture, or says how to look at one. */
export const imageText: RemovalRule = {
	reason: 'image text',
	matches: candidate =>
		candidate.where === 'within' &&
		short(candidate, 40) &&
		(speaksOf(candidate, 'credit', 'caption') || classWords.picture.test(candidate.near) || candidate.pictured),
	taughtBy: ['A crane above the dock', 'Hide caption', 'Click to enlarge', '1 of 12'],
};

/** Other stories: a heading that announces them, and teasers. */
export const relatedStories: RemovalRule = {
	reason: 'related stories',
	heads: true,
	matches: candidate =>
		(speaksOf(candidate, 'related') && short(candidate, 30)) ||
		(candidate.where !== 'before' && classWords.related.test(candidate.near) && !short(candidate, 4)) ||
		(candidate.where === 'within' && candidate.linked > 0.8) ||
		(candidate.where === 'after' && candidate.linked > 0.5 && !short(candidate, 4)),
	taughtBy: ['You May Also Like', 'READ MORE: Dock talks resume', 'Most read', 'Don’t miss'],
};

/** Menus, sections, tags, the way through the site. */
export const navigation: RemovalRule = {
	reason: 'navigation',
	matches: candidate =>
		(speaksOf(candidate, 'navigation', 'tags') && short(candidate, 12)) ||
		candidate.linked > 0.6 ||
		/\b(?:nav\w*|menu\w*|breadcrumb\w*|footer\w*|header|masthead|pagination|search)\b/.test(
			`${candidate.near} ${candidate.far}`,
		) ||
		['nav', 'footer', 'header'].some(name => candidate.traits?.ancestors.includes(name)) ||
		(candidate.where === 'before' && short(candidate, 5)) ||
		/^(?:skip to|back to|go to|next|previous|menu|home)\b/i.test(candidate.text),
	taughtBy: ['Skip to main content', 'Home › World › Ports', 'Tags: harbour, strike', 'Back to top'],
};

/** The first rule that matches gives the reason: from what is unmistakable to what is merely likely. */
export const removalRules: readonly RemovalRule[] = [
	cookieNotice,
	shareBar,
	comments,
	legal,
	newsletterPrompt,
	advertisement,
	authorNote,
	companyDescription,
	relatedStories,
	imageText,
	navigation,
];

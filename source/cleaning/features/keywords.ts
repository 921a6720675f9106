import {makeReady} from '../../language/make-ready.ts';

/**
 * Words that tell what a short piece of a page is for, by subject. Each row is one feature of the classifier; the removal rules read the same table.
 * Tested on the beginning and the end of a block in lower case.
 */
export const keywords = {
	share:
		/\b(?:share|shares|tweet|retweet|pin it|facebook|twitter|whatsapp|linkedin|pinterest|reddit|flipboard|telegram|copy link|e-?mail this|print)\b|partager|teilen|compartir|поделиться/,
	related:
		/\b(?:related|read (?:more|also|next|now)|see (?:more|also|all)|more (?:from|on|in|stories|news|like|articles|top|coverage)|you (?:may|might) (?:also )?|recommended|trending|popular|most (?:read|viewed|popular|shared|watched)|don[’']t miss|up next|latest|also on|also read|top stories|editors?[’'] ?picks?|what to read|in case you missed|further reading|previous|next (?:article|story|post)|previous (?:article|story|post)|mehr zum thema|lire aussi|à lire|leer más|lea también|leggi anche|leia (?:também|mais)|lees ook|читайте также|по теме)\b/,
	newsletter:
		/\b(?:newsletters?|subscribe|subscribers?|subscription|sign[- ]?up|signup|inbox|alerts?|get the latest|delivered|register|e-?mail address|abonnieren|s[’']abonner|suscr[ií]b|iscriviti|assine|подпис)/,
	account:
		/\b(?:log ?in|sign ?in|sign out|my account|password|profile|become a member|free trial|join now|unlock|already a)\b/,
	advertisement:
		/\b(?:ads?|advertis(?:e|ement|ing)|advert|sponsored|promoted|promotion|partner content|paid content|affiliate|commission|coupon|buy now|shop now|anzeige|werbung|publicité|publicidad|реклама)\b/,
	cookies: /\b(?:cookies?|consent|gdpr|your browser|javascript|ad ?block|accept all|privacy settings|adobe flash)\b/,
	legal:
		/©|\(c\) ?(?:19|20)\d\d|copyright|\ball rights reserved|terms (?:of|and)|privacy policy|may not be (?:published|reproduced|reprinted)|disclaimer|do not sell|trademark|licen[cs]ed?\b|impressum|datenschutz|tous droits|derechos reservados/,
	comments:
		/\b(?:comments?|comentarios|commentaires|kommentare?|reply|replies|discussion|conversation|post a|view all|upvote|likes?|report abuse|be the first)\b/,
	author:
		/\b(?:is a (?:\w+ ){0,4}(?:reporter|journalist|writer|editor|correspondent|contributor|columnist|author|freelance\w*|professor|fellow|producer|researcher)|(?:covers|writes about|reports on) |follow (?:him|her|me|us|them|@)|reach (?:him|her|me|us)|can be reached|contact (?:him|her|the (?:author|writer|reporter))|about the authors?|author bio|views expressed|contributed to this|reporting by|editing by|e-?mail (?:him|her)|has been (?:a|an) (?:\w+ ){0,3}(?:reporter|writer|editor|journalist))/,
	byline:
		/^(?:by|written by|von|par|por|di|door|автор|story by|words by|posted by|published by|reviewed by|medically reviewed)[ :]|\b(?:staff (?:writer|reporter)|senior (?:editor|writer|reporter)|contributor|correspondent|associated press|reuters)$/,
	date: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b|\b\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago|vor \d+ |il y a |hace \d+ /,
	time: /\b\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|uhr|[ecpm][sd]?t|gmt|utc|ist)?\b|\b\d+ ?min(?:ute)?s? read\b|\b\d+ views\b/,
	updated:
		/\b(?:updated?|published|posted|last modified|first published|originally published|aktualisiert|mis à jour|publié|actualizado|publicado|aggiornato|обновлено|опубликовано)\b/,
	credit:
		/getty|reuters|\bap photo|associated press|\bafp\b|\bepa\b|shutterstock|istock|alamy|unsplash|flickr|handout|file photo|photo(?:graph)?s? (?:by|courtesy|credit)|image(?:s)? (?:by|courtesy|credit|via|source)|\b(?:photo|picture|image|credit|source|foto|bild|crédit|illustration|video|screenshot)s? ?:|courtesy of|\/ ?pool|via twitter|wikimedia|wireimage|bloomberg via/,
	caption:
		/\b(?:pictured|seen here|shown (?:here|in)|\((?:left|right|center|centre|l|r|above|top)\)|poses? (?:for|with)|file photo|this (?:image|photo|undated|handout|picture)|in this|click to|enlarge|photo gallery|slideshow|watch:?|video:?|play video|hide caption|toggle caption|view gallery)\b/,
	about:
		/^about (?!\d)[\p{L}\p{N}]|\bis (?:a|an|the) (?:\S+ ){0,5}(?:leading|leader|global|provider|company|publicly|nasdaq|nyse)\b|forward-looking|for more information|press contacts?|media contacts?|investor relations|\bvisit (?:us|www|http|our)|\bwww\.|safe harbor/u,
	call: /\b(?:click here|tap here|download|learn more|find out more|get started|contact us|send us|have a tip|got a tip|tips? (?:to|line)|let us know|follow us|like us|support (?:our|us|local)|donate|join (?:us|our|the)|listen to|watch (?:the|more|our|this|now)|check out|read the full|continue reading|story continues|article continues|scroll|skip (?:to|advertisement|ad)|visit our|explore|view (?:more|all|full)|show more|load more|see it at|shop)\b/,
	navigation:
		/^(?:home|menu|search|news|sports?|opinions?|business|world|politics|tech(?:nology)?|entertainment|lifestyle|health|science|video|videos|weather|more|about(?: us)?|contact(?: us)?|careers|help|faq|sitemap|login|topics?|tags?|categories|sections|back to top|close|skip to .*|advertise|jobs|events|podcasts?|obituaries|classifieds|archives?|privacy(?: policy)?|terms.*)[:.]?$/,
	tags: /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|more about|in this (?:story|article)|related topics?|explore more|schlagworte|themen|mots[- ]clés|etiquetas|теги)\b/,
	thanks:
		/^(?:with (?:files|reporting|additional|post wires|agency|input|inputs) |—? ?(?:associated press|ap|reuters|afp)\b|the associated press contributed|additional reporting|\(?(?:ap|reuters|afp|ani|pti|ians|upi)\)? ?$)|contributed to this (?:report|story|article)/,
	correction:
		/^(?:correction|clarification|editor[’']s note|update|updated|note to readers|korrektur|an earlier version|this (?:story|article|post|report) (?:has been|was) (?:updated|corrected|amended|changed))\b/,
	summary:
		/^(?:key (?:points|takeaways|facts|findings|highlights)|highlights|summary|at a glance|the gist|in brief|tl;?dr|what you need to know|quick (?:read|facts|summary)|story highlights|table of contents|contents|in this (?:article|guide|post))\b/,
	price: /[$€£¥₹]\s?\d|\d\s?(?:usd|eur|€|£)|\b\d+(?:[.,]\d+)?%/,
	address: /https?:|www\.|\w\.com\b|@\w|#\w/,
} as const;

export type Keyword = keyof typeof keywords;
export const keywordNames = Object.keys(keywords) as Keyword[];

/** Rows that a text without digits may meet. */
const wordy = keywordNames.filter(name => name !== 'time' && name !== 'price');

let isReady = false;

/** Which rows of the table a text meets, by its first 200 and its last 120 characters. `digits` says whether it has any. */
export function keywordsIn(text: string, digits = true): ReadonlySet<Keyword> {
	const lower = (text.length > 400 ? `${text.slice(0, 200)} … ${text.slice(-120)}` : text).toLowerCase();
	if (!isReady) makeReady(Object.values(keywords), lower);
	isReady = true;
	return new Set((digits ? keywordNames : wordy).filter(name => keywords[name].test(lower)));
}

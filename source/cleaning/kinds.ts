import type {BlockKind} from '../model/article.ts';
import type {RawBlock, RawDocument} from '../model/raw-document.ts';
import {fold, kindRules} from './rules/kind-rules.ts';
import type {Candidate} from './rules/rule.ts';

/** Marks of a post that was set into the page: its classes, and the signature and picture links that stay in a dump. */
const embeddedClasses = /\b(?:twitter tweet|tweet|instagram media|embed tweet|fb post|tiktok embed|reddit embed)\b/;
const postSignature = /^[—–-] .{1,80}\(@\w{1,30}\)|pic\.twitter\.com\/\w+/;

/** The kind of a block of the running text. */
export function bodyKind({text, look, traits, near}: Candidate, {tag}: RawBlock): BlockKind {
	if (embeddedClasses.test(near) || postSignature.test(text)) return 'embedded post';
	const changed = kindRules.find(
		rule =>
			(rule.kind === 'correction' || rule.kind === 'update') &&
			rule.matches(
				{text, look, traits, near, tag, far: '', linked: 0, where: 'within', repeated: false, pictured: false},
				neutral,
			),
	);
	if (changed) return changed.kind;
	const ancestors = traits?.ancestors ?? [];
	const nearest = ancestors.slice(0, 4);
	if (/^h[1-6]$/.test(tag)) return 'heading';
	if (tag === 'pre' || nearest.includes('pre')) return 'preformatted';
	if (tag === 'tr' || tag === 'td' || tag === 'th' || nearest.includes('td') || nearest.includes('th'))
		return 'table row';
	if (tag === 'li' || tag === 'dt' || tag === 'dd' || nearest.includes('li')) return 'list item';
	if (ancestors.slice(0, 5).includes('blockquote')) return 'block quotation';
	if (
		!traits &&
		/^(?:[•·▪●◦*]|[-–—] (?=\p{Lu})|\d{1,2}[.)] )/u.test(text) &&
		!/^\d{1,2}\. \p{L}{3,9} \d{4}/u.test(text)
	)
		return 'list item';
	if (traits && tag === 'p' && /^[•▪●◦]\s/u.test(text)) return 'list item';
	if (!traits && look.length <= 10 && !/[.!?:;,…"”’'»)]$/.test(text) && /^[\p{Lu}\d"“‘]/u.test(text)) return 'heading';
	return 'paragraph';
}

const neutral = {sinceTitle: 1, untilBody: 1, standfirsts: [], authors: [], opinion: 1};

/** What a file says of its summary and its authors, folded. */
export interface Stated {
	readonly standfirsts: readonly string[];
	readonly authors: readonly string[];
}

export function statedIn({hints}: RawDocument): Stated {
	const all = (field: string) => hints.filter(hint => hint.field === field).map(({value}) => fold(value));
	return {standfirsts: all('standfirst'), authors: all('author')};
}

/** The kind that a block outside the running text is kept as (a caption, a byline …), or undefined if it is no part of the article. */
export function keptKind(
	candidate: Candidate,
	{standfirsts, authors}: Stated,
	at: number,
	title: number,
	body: readonly boolean[],
	opinion: number,
): BlockKind | undefined {
	if (candidate.look.values.at(0) === 0) return undefined;
	const next = body.indexOf(true, at);
	const around = {
		sinceTitle: title < 0 ? null : at - title,
		untilBody: next < 0 ? -1000 : candidate.where === 'within' ? 0 : next - at,
		standfirsts,
		authors,
		opinion,
	};
	if (next < 0 && candidate.where === 'after' && !/^(?:correction|clarification|update)/i.test(candidate.text))
		return undefined;
	return kindRules.find(rule => rule.matches(candidate, around))?.kind;
}

import type {BlockKind, RemovalReason} from '../model/article.ts';
import type {RawBlock, RawDocument} from '../model/raw-document.ts';
import type {Verdict} from './verdict.ts';

const shareLine =
	/^(?:share (?:this|on|via)\b.{0,60}|share:?.{0,40}|(?:(?:facebook|twitter|whatsapp|email|copy link|linkedin|reddit|print)\W*){2,})$/i;
const relatedHeading =
	/^(?:you (?:may|might) (?:also )?like|related (?:stories|articles|posts|news|content)|read (?:more|next)|more (?:stories|from .{1,40}|news)|recommended.{0,30}|most (?:read|popular).{0,20}|trending.{0,20}|don[’']t miss|also read|see also|up next)\W*$/i;
const creditWords =
	/(?:getty images|reuters|associated press|\bAP\b|\bAFP\b|\bEPA\b|shutterstock|handout|file photo|photo(?:graph)? by|picture:|image:|courtesy of|\/POOL)/i;

/** First version: rules alone. */
export function judge(document: RawDocument): Verdict[] {
	const {raw, blocks} = document;
	const votes = blocks.filter(({traits}) => traits?.readability).length;
	const title = titleBlock(document);
	let related = false;
	return blocks.map((block, index): Verdict => {
		const {rawStart, rawEnd} = block;
		const text = raw.slice(rawStart, rawEnd);
		const keep = (kept: BlockKind): Verdict => ({rawStart, rawEnd, kept, by: 'program'});
		const remove = (removed: RemovalReason): Verdict => ({rawStart, rawEnd, removed, by: 'program'});
		if (index === title) return keep('title');
		if (relatedHeading.test(text)) related = true;
		if (related) return remove('related stories');
		if (shareLine.test(text)) return remove('share bar');
		if (block.traits && votes > 0 && !block.traits.readability) return remove('other');
		if (block.tag === 'figcaption') return keep('caption');
		const credited = creditWords.test(text) && /\([^()]{3,120}\)\W*$/.test(text);
		if (!block.traits) {
			const next = blocks[index + 1];
			if (credited && text.length < 500) return keep('caption');
			if (
				next &&
				/\([^()]{3,120}\)\W*$/.test(raw.slice(next.rawStart, next.rawEnd)) &&
				creditWords.test(raw.slice(next.rawStart, next.rawEnd)) &&
				text.length < 100 &&
				!/[.!?”"]$/.test(text)
			)
				return remove('image text');
		}
		return keep(kindOf(block));
	});
}

function titleBlock({raw, blocks, hints}: RawDocument): number {
	const heading = blocks.findIndex(({tag}) => tag === 'h1');
	if (heading >= 0) return heading;
	if (hints.length > 0 || blocks.some(({traits}) => traits)) return -1;
	const [first] = blocks;
	return first && first.rawEnd - first.rawStart < 250 && !/[.]$/.test(raw.slice(first.rawStart, first.rawEnd)) ? 0 : -1;
}

function kindOf({tag, traits}: RawBlock): BlockKind {
	if (/^h[1-6]$/.test(tag)) return 'heading';
	if (tag === 'li' || traits?.ancestors.slice(0, 3).includes('li')) return 'list item';
	if (tag === 'tr' || tag === 'td') return 'table row';
	if (tag === 'pre') return 'preformatted';
	if (traits?.ancestors.includes('blockquote')) return 'block quotation';
	return 'paragraph';
}

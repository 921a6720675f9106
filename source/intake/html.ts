import type {RawDocument} from '../model/raw-document.ts';
import type {FileContent, Reader} from './reader.ts';
import {decode, looksBinary} from './decode.ts';
import {declaredEncoding} from './html/declared-encoding.ts';
import {hintsOf} from './html/hints.ts';
import {readabilityVotes} from './html/readability-vote.ts';
import {mostMarkup, parsePage} from './html/page.ts';
import {savedPageHints} from './html/saved-page.ts';
import {placeStreamedParts} from './html/streamed.ts';
import {visibleText} from './html/visible-text.ts';
import {closeEmptyElements, saysXml} from './html/xhtml.ts';

/** A web page: its visible text in document order, a line a block, with what the page's structure says of each. */
export const readHtml: Reader = async function* ({path, format, sha256, bytes}: FileContent) {
	await Promise.resolve();
	const {text, problems} = decode(bytes, declaredEncoding(bytes));
	if (looksBinary(text)) throw new Error('not a web page: it holds binary data');
	const page = readPage(saysXml(text) ? closeEmptyElements(text) : text, problems);
	yield {path, place: null, sha256, format, ...page, hints: [...page.hints, ...savedPageHints(text)]};
};

/** The parts of a raw document that come from the page itself; other formats that hold html are read by it too. */
export function readPage(
	html: string,
	problems: readonly string[] = [],
): Pick<RawDocument, 'raw' | 'blocks' | 'hints' | 'problems'> {
	const page = parsePage(html, mostMarkup);
	placeStreamedParts(page.document);
	const visible = visibleText(page.document);
	const votes = readabilityVotes(page.document, visible);
	return {
		raw: visible.raw,
		blocks: visible.blocks.map((block, index) => ({
			...block,
			traits: {...block.traits, readability: votes.has(index)},
		})),
		hints: hintsOf(page.document),
		problems: [...problems, ...page.problems],
	};
}

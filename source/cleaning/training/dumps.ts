import type {RawBlock, RawDocument} from '../../model/raw-document.ts';

/** A document with the share of gold words in each block. */
export interface Shared {
	readonly document: RawDocument;
	readonly shares: readonly number[];
}

/** The dump that "select all, copy" gives of a page: its visible text alone. */
export function fullDump({document, shares}: Shared): Shared {
	return asLines(document, document.blocks, shares);
}

/** Characters after the article that a scraper's dump keeps. */
const kept = 3500;

/** The dump that a scraper leaves: the smallest element with the whole article, the headline and a few lines before it, and what follows up to a length. */
export function lightDump({document, shares}: Shared): Shared | undefined {
	const inside = shares.flatMap((share, at) => (share >= 0.5 ? [at] : []));
	const [first, last] = [inside[0], inside.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const {blocks} = document;
	const common = blocks[first]!.traits!.elements.find(element =>
		inside.every(at => blocks[at]!.traits!.elements.includes(element)),
	);
	const chosen: number[] = [];
	const heading = blocks.findLastIndex(({tag}, at) => at < first && tag === 'h1');
	if (heading >= 0 && !blocks[heading]!.traits!.elements.includes(common ?? -1)) chosen.push(heading);
	let room = kept;
	for (const [at, {traits, rawStart, rawEnd}] of blocks.entries()) {
		const within = traits!.elements.includes(common ?? -1);
		if (within && at <= last) chosen.push(at);
		else if (
			at > last &&
			room > 0 &&
			(within || !traits!.ancestors.some(name => name === 'nav' || name === 'footer'))
		) {
			chosen.push(at);
			room -= rawEnd - rawStart;
		}
	}
	return asLines(document, chosen.map(at => blocks[at]!), chosen.map(at => shares[at]!)); // prettier-ignore
}

function asLines(
	{raw, path, place, sha256}: RawDocument,
	blocks: readonly RawBlock[],
	shares: readonly number[],
): Shared {
	let text = '';
	let end = 0;
	const lines: RawBlock[] = [];
	const lineShares: number[] = [];
	for (const [at, block] of blocks.entries()) {
		if (text) text += raw.slice(end, block.rawStart).split('\n').length > 2 || block.rawStart < end ? '\n\n' : '\n';
		end = block.rawEnd;
		for (const line of raw.slice(block.rawStart, block.rawEnd).split('\n')) {
			const words = line.trim();
			if (text && !text.endsWith('\n')) text += '\n';
			if (!words) continue;
			lines.push({tag: 'line', rawStart: text.length, rawEnd: text.length + words.length});
			lineShares.push(shares[at]!);
			text += words;
		}
	}
	return {
		document: {path, place, sha256, format: 'text', raw: text, blocks: lines, hints: [], problems: []},
		shares: lineShares,
	};
}

import type {Article} from '../../source/model/article.ts';
import type {MetadataHint, RawDocument} from '../../source/model/raw-document.ts';

/** A plain-text document, a line a block. */
export function dump(raw: string, hints: readonly MetadataHint[] = []): RawDocument {
	const blocks = [...raw.matchAll(/\S[^\n]*/g)].map(({0: line, index}) => ({
		tag: 'line',
		rawStart: index,
		rawEnd: index + line.trimEnd().length,
	}));
	return {path: 'dock.txt', place: null, sha256: 'f00d', format: 'text', raw, blocks, hints, problems: []};
}

/** Texts of the blocks that are kept as this kind. */
export const kept = ({raw, blocks}: Article, kind: string): string[] =>
	blocks.filter(block => block.kind === kind).map(({rawStart, rawEnd}) => raw.slice(rawStart, rawEnd));

/** Texts of what is removed for this reason. */
export const removed = ({removed: blocks}: Article, reason: string): string[] =>
	blocks.filter(block => block.reason === reason).map(({text}) => text);

/** Throws unless kept and removed blocks give the raw text back but for white space, and text and raw text agree. */
export function checkNothingLost({raw, text, blocks, removed: gone}: Article): void {
	for (const block of blocks)
		if (text.slice(block.start, block.end) !== raw.slice(block.rawStart, block.rawEnd))
			throw new Error(`text and raw text differ at ${block.rawStart}`);
	let end = 0;
	for (const {rawStart, rawEnd} of [...blocks, ...gone].sort((a, b) => a.rawStart - b.rawStart)) {
		if (rawStart < end || raw.slice(end, rawStart).trim() !== '')
			throw new Error(`lost: “${raw.slice(end, rawStart)}”`);
		end = rawEnd;
	}
	if (raw.slice(end).trim() !== '') throw new Error(`lost: “${raw.slice(end)}”`);
}

/** A report as a scraper leaves it, with a share bar, a captioned picture and teasers. */
export const report = `Dockers' leader offers talks as ministry keeps its deadline
Share this @harborcourier.example
By Tomas Reed
March 14, 2026

The head of the dockers' union offered on Thursday to return to the table, three days after her members walked off the piers of Velmar and left eleven ships waiting in the roads.

“We are ready to talk, but not under threat,” Marta Novak told reporters outside the gates of Pier 4, where some two hundred people had gathered in the rain to hear her.

Marta Novak at the gates

Marta Novak speaks to dockers at the gates of Pier 4 in Velmar on Thursday, March 14, 2026. (Ana Lind/Getty Images)

The strike began at midnight on Monday after talks on pay broke down. The union wants a rise of nine percent over two years, twice what the company that runs the port has offered.

Pavel Petrov, the minister of ports, gave the union until noon on Monday. “A deadline is a deadline,” he told the radio, and denied that the ministry had taken sides in the matter.

“Nobody wants an empty harbour at Easter,” Novak added, before she went back through the gates.

Share this @harborcourier.example
You May Also Like
Storm expected on the coast by the weekend
Ferry company sells its oldest ship to a museum
Bananas: five things to eat instead while the…
`;

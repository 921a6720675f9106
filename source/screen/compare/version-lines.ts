import {visibleLine} from '../../language/visible.ts';
import type {VersionBlock} from '../../collation/compare/versions.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import type {VersionEntry} from '../state/version-entries.ts';
import {piece, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Style} from '../theme.ts';

/** Kinds of block by which an outlet says itself that it changed something. */
const announced: ReadonlySet<string> = new Set(['correction', 'update']);

/** The lines of one entry: what is gone after −, what is new after +, changed words underlined; an empty line behind. */
export function versionLines(state: ScreenState, entries: readonly VersionEntry[], index: number): readonly Line[] {
	const entry = entries[index]!;
	const bar = piece(index === state.versions.cursor ? '▌' : ' ', 'accent');
	const width = geometryOf(state).columns - 8;
	if (entry.kind === 'same') {
		const many = entry.count === 1 ? 'one block the same' : `${entry.count} blocks the same`;
		return [
			[bar, piece(`  ┄ ${many}: ${visibleLine(entry.words).slice(0, Math.max(0, width - 40))} … ┄`, 'faint')],
			[],
		];
	}
	const {before, after} = entry.row;
	return [
		[bar, piece(` ${saidOf(before, after)}`, labelStyle(before, after))],
		...(before ? blockLines(before, '−', after ? 'senseText' : 'bad', after !== null, bar, width) : []),
		...(after ? blockLines(after, '+', before ? 'editingText' : 'good', before !== null, bar, width) : []),
		[],
	];
}

function saidOf(before: VersionBlock | null, after: VersionBlock | null): string {
	const {kind} = (after ?? before)!;
	if (after && announced.has(kind)) return `● ${before ? `${kind}, changed` : `${kind} added`}`;
	return `${kind} ${before && after ? 'changed' : after ? 'added' : 'gone'}`;
}

const labelStyle = (before: VersionBlock | null, after: VersionBlock | null): Style =>
	announced.has((after ?? before)!.kind) ? 'warning' : 'faint';

/** A block's text with its changed words in a style, or wholly in it where the other version has no such block. */
function blockLines(
	{text, changed}: VersionBlock,
	sign: string,
	style: Style,
	partly: boolean,
	bar: Piece,
	width: number,
): readonly Line[] {
	const shown = visibleLine(text);
	return wrap(shown, {start: 0, end: shown.length}, width).map(({start, end}, row) => {
		const line: Piece[] = [
			bar,
			piece(row === 0 ? ` ${sign} ` : '   ', style === 'senseText' || style === 'bad' ? 'bad' : 'good'),
		];
		if (!partly) return [...line, piece(shown.slice(start, end), style)];
		let at = start;
		for (const span of changed) {
			if (span.end <= start || span.start >= end) continue;
			line.push(
				piece(shown.slice(at, Math.max(at, span.start))),
				piece(shown.slice(Math.max(span.start, start), Math.min(span.end, end)), style),
			);
			at = Math.min(span.end, end);
		}
		return [...line, piece(shown.slice(at, end))];
	});
}

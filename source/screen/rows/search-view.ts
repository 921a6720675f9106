import type {SearchHit} from '../../desk/services.ts';
import {isQuote, resolutions, stretchBreaks} from '../../model/statement.ts';
import {visible, visibleLine} from '../../language/visible.ts';
import {kindSigns, styleOf} from '../reader/highlights.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {hitHeight} from '../state/view-lists.ts';
import {cells, fit} from '../text/cells.ts';
import {dateShown} from '../text/date.ts';
import {outletShown} from '../text/outlet.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import type {Style, Theme} from '../theme.ts';
import {explained} from './explained.ts';
import {framed, type Block} from './frame.ts';
import {typedLine} from './typed-line.ts';

/** The hits of a search across all sources: speaker, outlet, words, and what stands around them. */
export function searchView(state: ScreenState, theme: Theme): Block {
	const {columns, height} = geometryOf(state);
	const {found, query, top, cursor} = state.search;
	const lines: Line[] = [
		[piece(' '), ...queryLine(state, columns - 4)],
		[piece(` ${'─'.repeat(columns - 4)} `, 'faint')],
	];
	const rows = height - 2;
	const hits = found?.hits ?? [];
	if (hits.length === 0) lines.push(...emptyLines(state, columns - 6));
	for (let index = top; index < hits.length && lines.length + hitHeight <= rows; index++)
		lines.push(...hitLines(hits[index]!, index === cursor, columns - 2));
	return framed(
		{
			name: 'search',
			title: [piece('Search all sources', 'strong')],
			remark: found && query !== '' ? `${Math.min(cursor + 1, hits.length)}/${found.total}` : '',
			focused: true,
			lines,
			below: found?.complaint ? visibleLine(found.complaint) : '',
		},
		{width: columns, height},
		theme,
	);
}

function queryLine({prompt, search}: ScreenState, width: number): Line {
	if (prompt?.kind === 'text' && prompt.at === 'list') return [piece('› ', 'accent'), ...typedLine(prompt, width - 3)];
	return [piece('› ', 'accent'), piece(visibleLine(search.query), 'strong')];
}

function hitLines(hit: SearchHit, selected: boolean, width: number): readonly Line[] {
	const {statement, speaker} = hit;
	const bar = piece(selected ? '▌' : ' ', 'accent');
	const left: Piece[] = [bar, piece(' '), piece(`${kindSigns[statement.kind]} `, styleOf(statement))];
	left.push(speaker ? piece(visibleLine(speaker.name), 'strong') : piece('no speaker', 'faint'));
	if (speaker && resolutions[speaker.resolution].guess)
		left.push(piece(` ${resolutions[speaker.resolution].sign}${visibleLine(speaker.mention)}`, 'faint'));
	if (statement.cue) left.push(piece(` ${visibleLine(statement.cue.text)}`, 'faint'));
	const date = hit.published ? ` · ${dateShown(hit.published)}` : '';
	const outlet = fit(outletShown(hit), Math.max(12, Math.floor(width * 0.45) - date.length)) + date;
	return [
		spread(left, [piece(outlet), piece(' ')], width),
		[bar, piece('   '), ...hitWords(hit, width - 5, selected)],
		[bar, piece('   '), piece(visibleLine(hit.context), 'faint')],
	];
}

/** The words of the statement, from a little before the first match if that is far in; matches stand out. */
function hitWords({statement, matches}: SearchHit, width: number, selected: boolean): readonly Piece[] {
	const text = visible(statement.text).replace(/\n/g, ' ');
	const style: Style = selected ? `${styleOf(statement)}Selected` : styleOf(statement);
	const first = matches[0]?.[0] ?? 0;
	const from = first > width - 20 ? text.indexOf(' ', first - Math.floor(width / 3)) + 1 : 0;
	const [open, close] = isQuote(statement) ? ['“', '”'] : ['', ''];
	const breaks = isQuote(statement) ? stretchBreaks(statement) : [];
	const words = (start: number, end: number, look: Style): Piece => {
		let shown = '';
		let done = start;
		for (const stop of breaks.filter(place => place >= start && place < end)) {
			shown += `${text.slice(done, stop)}” “`;
			done = stop + 1;
		}
		return piece(shown + text.slice(done, end), look);
	};
	const pieces: Piece[] = [piece(from > 0 ? `${open}…` : open, style)];
	let at = from;
	for (const [start, end] of matches) {
		if (end <= at) continue;
		pieces.push(words(at, Math.max(at, start), style), words(Math.max(at, start), end, 'match'));
		at = end;
		if (cells(text.slice(from, at)) > width) break;
	}
	pieces.push(words(at, at + width * 2, style), piece(close, style));
	return pieces.filter(one => one.text !== '');
}

function emptyLines({search, progress, articles}: ScreenState, width: number): readonly Line[] {
	const sentences =
		search.query.trim() === ''
			? [
					'Type words of a quotation or claim, or a name: misspelt will do.',
					'',
					"'exact   ^start   end$   !not        speaker:  outlet:  tag:  grade:  kind:  date:  is:",
				]
			: search.found?.query !== search.query
				? ['Searching…']
				: progress.phase === 'ready'
					? ['Nothing found in any source.', '', 'Fewer or other words may find it; Esc goes back.']
					: ['Nothing found so far.', '', `Still reading: ${progress.done} of ${articles.all.length} articles are in.`];
	return explained(sentences, width);
}

import {aboutArticle, type Article} from '../../model/article.ts';
import type {DeskArticle} from '../../desk/services.ts';
import {visible, visibleLine} from '../../language/visible.ts';
import {hasSpeakers} from '../../model/languages.ts';
import {gutter, indentOf, type ReaderLayout} from '../reader/reader-layout.ts';
import type {ReaderLine} from '../reader/reader-line.ts';
import {waitsForDate} from '../reader/margin.ts';
import {readerBlocks} from '../reader/reader-blocks.ts';
import {lineSigns, styledText} from '../reader/styled-text.ts';
import {geometryOf} from '../state/geometry.ts';
import {openLayout, pinnedRows, selectedArticle} from '../state/selection.ts';
import type {ScreenState} from '../state/state.ts';
import {articleTarget} from '../state/targets.ts';
import {markPieces} from '../statements/cards.ts';
import {dateShown} from '../text/date.ts';
import {lineCells, piece, spread, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Style, Theme} from '../theme.ts';
import {unframed, type Block} from './frame.ts';

export function readerPane(state: ScreenState, theme: Theme): Block {
	const {reader: width, height} = geometryOf(state);
	const desk = state.open?.desk;
	const layout = openLayout(state);
	if (!desk || !layout) return unframed('reader', nothingOpen(state, width - 4), {width, height}, theme);
	const lines: Line[] = [
		...titleLines(state, desk, layout),
		aboutLine(state, desk, width - gutter - 1),
		...noteLine(state, desk.article),
		[],
	];
	const from = state.reader.top;
	const rows = height - pinnedRows(state);
	for (const [row, line] of layout.lines.slice(from, from + rows).entries())
		lines.push(withMargin(readerLine(state, desk, layout, line), layout, from + row));
	return unframed('reader', lines, {width, height}, theme);
}

function titleLines(state: ScreenState, desk: DeskArticle, layout: ReaderLayout): readonly Line[] {
	const style: Style = state.focus === 'reader' ? 'accentStrong' : 'strong';
	if (layout.title.length === 0) return [[piece('   '), piece(visibleLine(selectedTitle(state, desk.article)), style)]];
	return layout.title.map(span => [
		...lineSigns(state, desk, span),
		...styledText(state, desk, layout.text, span, style),
	]);
}

const selectedTitle = (state: ScreenState, article: Article): string =>
	article.title ?? selectedArticle(state)?.title ?? article.path;

/** When it was published, and who says so where it was a reviewer; how to say so where relative dates wait for it. */
function dateOf(desk: DeskArticle): string {
	const {published, provenance} = desk.article;
	if (published) return `${dateShown(published)}${provenance.published === 'reviewer' ? ' (dated by you)' : ''}`;
	return waitsForDate(desk) ? 'undated (e d dates it)' : 'undated';
}

/** A language whose speakers nobody looks for says so. */
const languageOf = (language: string): string => (hasSpeakers(language) ? language : `${language} (no speakers)`);

/** Who published it, when, by whom; what the reviewer marked on it. */
function aboutLine(state: ScreenState, desk: DeskArticle, width: number): Line {
	const {article} = desk;
	const {publisher, authors} = article;
	const known = [
		publisher ?? 'no outlet given',
		dateOf(desk),
		...(article.language && article.language !== 'en' ? [languageOf(article.language)] : []),
		...(authors.length > 0 ? [authors.join(', ')] : []),
		...(article.genre && article.genre !== 'report' ? [article.genre] : []),
	];
	const marks = state.marks.of(articleTarget(article));
	const right: Piece[] = markPieces({...marks, note: null}).flatMap(mark => [piece('  '), mark]);
	if (marks.status === 'done') right.push(piece('  ✓ done', 'good'));
	return [piece('   '), ...spread([piece(visibleLine(known.join(' · ')), 'faint')], right, width)];
}

/** A note on the article itself, as much of it as one row holds; the notes tab and `m` have all of it. */
function noteLine(state: ScreenState, article: Article): readonly Line[] {
	const {note} = state.marks.of(articleTarget(article));
	return note === null ? [] : [[piece('   '), piece(`✎ ${visibleLine(note)}`)]];
}

/** What a relative date comes to, beside the line that has it. */
function withMargin(line: Line, {margin, measure}: ReaderLayout, index: number): Line {
	const beside = margin.get(index);
	if (beside === undefined) return line;
	return [...line, piece(' '.repeat(Math.max(1, gutter + measure + 1 - lineCells(line)))), piece(beside, 'faint')];
}

function readerLine(state: ScreenState, desk: DeskArticle, layout: ReaderLayout, line: ReaderLine): Line {
	if (line.kind === 'gap') return [];
	const current = state.reader.block === line.block && state.focus === 'reader';
	const bar: Line = [piece(current ? '▌' : ' ', 'accent'), piece('  ')];
	const item = readerBlocks(desk).body[line.block];
	if (line.kind === 'omission') return [...bar, piece(`┄ ${visibleLine(line.label)} ┄`, 'faint')];
	if (line.kind === 'removed') {
		const text = item?.kind === 'removed' ? visible(item.removed.text).slice(line.start, line.end) : '';
		return [...bar, piece('╎ ', 'faint'), piece(text, 'removed')];
	}
	if (item?.kind !== 'kept') return [];
	const {kind} = item.block;
	const [first, others] = indentOf(item.block, layout.text);
	const base: Style =
		kind === 'heading' ? 'strong' : aboutArticle.has(kind) ? 'faint' : kind === 'caption' ? 'caption' : 'plain';
	const signs = current ? bar : lineSigns(state, desk, line);
	return [...signs, piece(line.first ? first : others, 'faint'), ...styledText(state, desk, layout.text, line, base)];
}

/** Why there is no text to read, and what to do. */
function nothingOpen(state: ScreenState, width: number): readonly Line[] {
	const article = selectedArticle(state);
	const sentences = !article
		? []
		: article.state === 'unreadable'
			? [
					visibleLine(article.title),
					'',
					'This file could not be read:',
					visibleLine(article.problem ?? 'the reason is not known'),
					'',
					'The other articles are not affected. Mend or replace the file, and it is read again by itself.',
				]
			: [visibleLine(article.title), '', 'This article is being read…', 'You can go on to any other in the meantime.'];
	return sentences.flatMap((sentence, index) =>
		wrap(sentence, {start: 0, end: sentence.length}, Math.max(10, width - 4)).map(({start, end}) => [
			piece('   '),
			piece(sentence.slice(start, end), index === 0 ? 'strong' : index === 3 ? 'plain' : 'faint'),
		]),
	);
}

import type {FactEntry, FactRow} from '../../collation/facts/rows.ts';
import {factOrders} from '../../collation/facts/table.ts';
import type {ArticleSummary} from '../../desk/services.ts';
import {visibleLine} from '../../language/visible.ts';
import {articleId} from '../state/article-id.ts';
import {factLines, isUnfolded, type FactLine} from '../state/fact-lines.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {cells, fit} from '../text/cells.ts';
import {dateShown} from '../text/date.ts';
import {outletShown} from '../text/outlet.ts';
import {fitLine, lineCells, piece, spread, type Line, type Piece} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import type {Theme} from '../theme.ts';
import {explained, filterTitle} from './explained.ts';
import {framed, type Block} from './frame.ts';

/** Numbers and dates across articles: what differs for sure on top, then rows by noun, unit and person; beside them the sentences. */
export function factsView(state: ScreenState, theme: Theme): readonly Block[] {
	const {list: width, preview, height} = geometryOf(state);
	const lines = factLines(state.facts);
	const {top, cursor, found} = state.facts;
	const shown = lines
		.slice(top, top + height - 2)
		.map((line, row) => factLine(state, line, top + row === cursor, width - 2));
	const rows = found ? (found.matching < found.total ? `${found.matching} of ${found.total}` : `${found.total}`) : '';
	const left = framed(
		{
			name: 'facts',
			title: titleOf(state, width),
			remark: lines.length > 0 ? rows : '',
			focused: true,
			lines: lines.length > 0 ? shown : explained(emptyWords(state), width - 4),
		},
		{width, height},
		theme,
	);
	if (preview === 0) return [left];
	const selected = lines[cursor];
	return [
		left,
		framed(
			{
				name: 'preview',
				title: selected ? [...verdictPieces(selected.row), ...labelPieces(selected.row, state)] : [],
				focused: false,
				lines: selected ? places(state, selected, preview - 4, height - 2) : [],
				below: selected ? 'Enter goes to the place' : '',
			},
			{width: preview, height},
			theme,
		),
	];
}

function titleOf(state: ScreenState, width: number): Line {
	const title = filterTitle(state, 'Facts', state.facts.filter, width);
	if (state.prompt?.kind === 'text' && state.prompt.at === 'list') return title;
	if (state.facts.filter !== '') return [...title, piece(` ─ by ${state.facts.order}`, 'faint')];
	const orders = factOrders.flatMap((order, index) => [
		piece(index > 0 ? ' │ ' : '', 'faint'),
		piece(order, order === state.facts.order ? 'accentStrong' : 'faint'),
	]);
	return [...title, piece(' ─ by ', 'faint'), ...orders];
}

/** Cells that a row keeps for what is counted; the values have the rest. */
const labelShare = 0.34;

function factLine(state: ScreenState, {row, place}: FactLine, selected: boolean, width: number): Line {
	const bar = piece(selected ? '▌' : ' ', 'accent');
	if (place !== null) return [bar, ...entryPieces(state, row.entries[place]!, selected, width - 1)];
	if (row.verdict === 'weekday') return fitLine([bar, piece('  '), ...verdictPieces(row), ...valuePieces(row)], width);
	const fold = row.entries.length === 1 ? '  ' : isUnfolded(row, state.facts) ? '▾ ' : '▸ ';
	const room = Math.floor(width * labelShare);
	const label = fitLine([...verdictPieces(row), ...labelPieces(row, state, selected)], room);
	const gap = ' '.repeat(room - lineCells(label) + 2);
	const count = `${row.articles} ${row.articles === 1 ? 'article  ' : 'articles '}`;
	return spread([bar, piece(fold, 'faint'), ...label, piece(gap), ...valuePieces(row)], [piece(count, 'faint')], width);
}

const verdictPieces = ({verdict}: FactRow): readonly Piece[] =>
	verdict === null ? [] : [piece(`● ${verdict}  `, 'sense')];

/** What is counted, in which unit, whose: the column that the table is sorted by comes first. */
function labelPieces(row: FactRow, {facts}: ScreenState, selected = true): readonly Piece[] {
	if (row.verdict === 'weekday') return [];
	const {noun, unit, person} = row;
	const parts =
		facts.order === 'person'
			? [person, noun, unit]
			: facts.order === 'unit'
				? [unit, noun, person]
				: [noun, unit, person];
	return parts
		.filter(part => part !== null && part !== '')
		.map((part, index) =>
			index === 0
				? piece(visibleLine(part!), selected ? 'strong' : 'plain')
				: piece(` · ${visibleLine(part!)}`, 'faint'),
		);
}

/** Each value once, with how often it is given. */
function valuePieces({verdict, noun, entries}: FactRow): readonly Piece[] {
	if (verdict === 'weekday') return [piece(visibleLine(entries[0]!.words)), piece(`  ${noun}`, 'faint')];
	const counts = new Map<string, {readonly words: string; count: number}>();
	for (const {words} of entries) {
		const counted = counts.get(words.toLowerCase());
		if (counted) counted.count++;
		else counts.set(words.toLowerCase(), {words, count: 1});
	}
	const between = verdict === 'differ' ? piece(' ≠ ', 'sense') : piece('  ');
	return [...counts.values()].flatMap(({words, count}, index) => [
		...(index > 0 ? [between] : []),
		piece(visibleLine(words)),
		...(count > 1 ? [piece(` ×${count}`, 'faint')] : []),
	]);
}

const outletWidth = 20;
const dateWidth = 11;

function entryPieces(state: ScreenState, entry: FactEntry, selected: boolean, width: number): Line {
	const article = articleOf(state, entry);
	const outlet = fit(article ? outletShown(article) : entry.path, outletWidth);
	const date = article?.published ? dateShown(article.published) : 'undated';
	const lead = `    ${outlet}${' '.repeat(outletWidth - cells(outlet) + 1)}`;
	const when = `${date}${' '.repeat(Math.max(0, dateWidth - date.length))}  `;
	return [
		piece(lead, selected ? 'strong' : 'plain'),
		piece(when, 'faint'),
		...aroundValue(entry, width - cells(lead) - cells(when)),
	];
}

/** The words before and after a value, as much as fits, the value where it is seen. */
function aroundValue({sentence, value}: FactEntry, width: number): Line {
	const text = visibleLine(sentence.text);
	const words = text.slice(value.start, value.end);
	const before = Math.max(8, Math.floor((width - cells(words)) / 2));
	const from = value.start <= before ? 0 : text.indexOf(' ', value.start - before) + 1;
	const start = from > 0 && from <= value.start ? from : value.start <= before ? 0 : value.start;
	return fitLine(
		[
			piece(`${start > 0 ? '…' : ''}${text.slice(start, value.start)}`, 'faint'),
			piece(words, 'match'),
			piece(text.slice(value.end), 'faint'),
		],
		Math.max(8, width),
	);
}

/** The sentences of a row's places, from the selected one on. */
function places(state: ScreenState, {row, place}: FactLine, width: number, height: number): readonly Line[] {
	const lines: Line[] = [];
	for (const [index, entry] of row.entries.entries()) {
		if (index < (place ?? 0) - 1 || lines.length > height) continue;
		if (lines.length > 0) lines.push([]);
		const article = articleOf(state, entry);
		const bar = piece(index === place ? '▌' : ' ', 'accent');
		const date = article?.published ? dateShown(article.published) : 'undated';
		lines.push([
			bar,
			...spread([piece(article ? outletShown(article) : entry.path, 'strong')], [piece(date, 'faint')], width),
		]);
		const text = visibleLine(entry.sentence.text);
		for (const {start, end} of wrap(text, {start: 0, end: text.length}, width - 2)) {
			const from = Math.min(end, Math.max(start, entry.value.start));
			const to = Math.max(from, Math.min(end, entry.value.end));
			lines.push([
				bar,
				piece('  '),
				piece(text.slice(start, from)),
				piece(text.slice(from, to), 'match'),
				piece(text.slice(to, end)),
			]);
		}
	}
	return lines;
}

const rowsOf = new WeakMap<readonly ArticleSummary[], ReadonlyMap<string, ArticleSummary>>();

function articleOf({articles: {all}}: ScreenState, entry: FactEntry): ArticleSummary | undefined {
	let rows = rowsOf.get(all);
	if (!rows) rowsOf.set(all, (rows = new Map(all.map(article => [articleId(article), article]))));
	return rows.get(articleId(entry));
}

function emptyWords({facts: {found, filter}, progress}: ScreenState): readonly string[] {
	if (filter !== '' && found) return ['No fact matches this filter.', '', 'Change it with f, or clear it with Esc.'];
	if (!found || progress.phase !== 'ready')
		return ['Lining up the numbers of all articles…', '', 'They appear here as soon as the articles are read.'];
	return ['No article gives a number of something.', '', 'q goes back.'];
}

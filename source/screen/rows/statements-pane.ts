import type {MarkedTarget} from '../../review/review.ts';
import {visibleLine} from '../../language/visible.ts';
import {isReadAsEnglish} from '../../model/languages.ts';
import {datesWithin} from '../reader/margin.ts';
import {geometryOf} from '../state/geometry.ts';
import {notesOf, statementsIn, tabLength} from '../state/selection.ts';
import {tabs, type ScreenState, type Tab} from '../state/state.ts';
import {cardWidth, entryHeight} from '../state/statement-list.ts';
import {statementTarget} from '../state/targets.ts';
import {membershipOf} from '../state/utterance-index.ts';
import {markPieces, statementCard} from '../statements/cards.ts';
import {piece, type Line, type Piece} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {explained} from './explained.ts';
import {framed, type Block} from './frame.ts';

const titles: Readonly<Record<Tab, string>> = {quotes: 'Quotes', claims: 'Claims', notes: 'Notes'};

export function statementsPane(state: ScreenState, theme: Theme): Block {
	const {statements: width, height} = geometryOf(state);
	const {tab, lists, picked} = state.statements;
	const length = tabLength(state, tab);
	const focused = state.focus === 'statements';
	return framed(
		{
			name: 'statements',
			title: tabTitles(state),
			remark:
				picked.size > 0 ? `${picked.size} picked` : length > 0 && focused ? `${lists[tab].cursor + 1}/${length}` : '',
			focused,
			lines: length === 0 ? emptyLines(state, width - 4) : entries(state, height - 2),
		},
		{width, height},
		theme,
	);
}

function tabTitles(state: ScreenState): Line {
	return tabs.flatMap((tab, index) => {
		const text = `${titles[tab]} ${tabLength(state, tab)}`;
		const open = tab === state.statements.tab;
		return [...(index > 0 ? [piece(' │ ', 'faint')] : []), piece(text, open ? 'accentStrong' : 'faint')];
	});
}

function entries(state: ScreenState, rows: number): readonly Line[] {
	const {tab, lists} = state.statements;
	const {top, cursor} = lists[tab];
	const heightOf = entryHeight(state);
	const lines: Line[] = [];
	for (let index = top; index < tabLength(state, tab) && lines.length < rows; index++) {
		const entry = tab === 'notes' ? noteEntry(state, notesOf(state)[index]!) : cardOf(state, index);
		const selected = index === cursor;
		const picked = tab !== 'notes' && state.statements.picked.has(statementsIn(state, tab)[index]!.id);
		const bar: Piece = selected ? piece('▌', 'accent') : piece(' ');
		for (const line of entry.slice(0, heightOf(index)))
			lines.push([bar, picked ? piece('+', 'accentStrong') : piece(' '), ...line]);
	}
	return lines;
}

function cardOf(state: ScreenState, index: number): readonly Line[] {
	const {tab, lists} = state.statements;
	const desk = state.open!.desk!;
	const statement = statementsIn(state, tab)[index]!;
	const marks = state.marks.of(statementTarget(desk.article, statement));
	const membership = membershipOf(state.utterances, desk.article, statement.id);
	const dates = datesWithin(desk, statement);
	return statementCard(statement, cardWidth(state), marks, membership, dates, index === lists[tab].cursor);
}

/** Where the mark is, and what it is. An orphan's words are kept, although they are not in the article any more. */
function noteEntry({marks: {orphans}}: ScreenState, marked: MarkedTarget): readonly Line[] {
	const {target, marks} = marked;
	const about = 'anchor' in target ? `“${visibleLine(target.anchor.exact)}”` : 'the article';
	const lost = orphans.has(marked) ? [piece('orphan ', 'warning')] : [];
	const pieces = markPieces(marks).flatMap((mark, index) => (index > 0 ? [piece(' · ', 'faint'), mark] : [mark]));
	return [[...lost, piece(about, 'faint')], pieces];
}

/** What an empty tab says. */
function emptyLines(state: ScreenState, width: number): readonly Line[] {
	const {open, statements} = state;
	const sentences = !open?.desk
		? []
		: {
				quotes: [
					'No quotation was found in this article.',
					'',
					'v selects words in the text; “ then makes them a quote.',
				],
				claims: [
					isReadAsEnglish(open.desk.article.language)
						? 'No claim was found in this article.'
						: 'Claims are found in English articles only.',
					'',
					'v selects words in the text; c then makes them a claim.',
				],
				notes: ['Nothing is marked in this article.', '', 'r grades, t tags, m writes a note.'],
			}[statements.tab];
	return explained(sentences, width);
}

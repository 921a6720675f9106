import {visibleLine} from '../../language/visible.ts';
import {besideLines} from '../compare/beside-lines.ts';
import {sameArticle} from '../state/article-id.ts';
import {besideEntries} from '../state/beside-entries.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {piece, type Line} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {explained} from './explained.ts';
import {framed, type Block} from './frame.ts';

/** One article beside the others: its headline's quotations held against what was said, what only it has, what it leaves out. */
export function besideView(state: ScreenState, theme: Theme): Block {
	const {columns, height} = geometryOf(state);
	const {beside} = state;
	const entries = besideEntries(beside);
	const lines: Line[] = [];
	for (let index = beside.top; index < entries.length && lines.length < height - 2; index++)
		lines.push(...besideLines(state, entries, index));
	if (entries.length === 0) lines.push(...explained(emptyWords(state), columns - 6));
	const {key} = beside;
	const article = key && state.articles.all.find(row => sameArticle(row, key));
	return framed(
		{
			name: 'beside',
			title: [piece('Beside the others', 'strong'), piece(` ─ ${visibleLine(article?.title ?? '')}`, 'faint')],
			remark: entries.length > 0 ? `${beside.cursor + 1}/${entries.length}` : '',
			focused: true,
			lines,
		},
		{width: columns, height},
		theme,
	);
}

function emptyWords({beside: {gaps}}: ScreenState): readonly string[] {
	if (!gaps) return ['Holding this article against the others…'];
	return [
		'Every quotation of this article stands in others too, and it leaves none of its people’s out.',
		'',
		'D shows them with their differences; q goes back.',
	];
}

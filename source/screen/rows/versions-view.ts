import {visibleLine} from '../../language/visible.ts';
import type {Article} from '../../model/article.ts';
import {versionLines} from '../compare/version-lines.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {versionEntries} from '../state/version-entries.ts';
import {dateShown} from '../text/date.ts';
import {piece, type Line} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {explained} from './explained.ts';
import {framed, type Block} from './frame.ts';

/** Two versions of an article, or a copy and what it goes back to: paragraph by paragraph, changed words underlined. */
export function versionsView(state: ScreenState, theme: Theme): Block {
	const {columns, height} = geometryOf(state);
	const {versions} = state;
	const entries = versionEntries(versions);
	const lines: Line[] = [];
	for (let index = versions.top; index < entries.length && lines.length < height - 2; index++)
		lines.push(...versionLines(state, entries, index));
	if (entries.every(({kind}) => kind === 'same'))
		lines.splice(
			0,
			lines.length,
			...explained(['Both have the same text, word for word.', '', 'q goes back.'], columns - 6),
		);
	return framed(
		{
			name: 'versions',
			title: [
				piece('Versions', 'strong'),
				piece(` ─ − ${nameOf(versions.before)}  + ${nameOf(versions.after)}`, 'faint'),
			],
			remark: entries.length > 0 ? `${versions.cursor + 1}/${entries.length}` : '',
			focused: true,
			lines,
		},
		{width: columns, height},
		theme,
	);
}

function nameOf(article: Article | null): string {
	if (!article) return '';
	const date = article.modified ?? article.published;
	const known = [article.publisher, date && dateShown(date), `(${article.path.split('/').at(-1)!})`];
	return visibleLine(known.filter(Boolean).join(' '));
}

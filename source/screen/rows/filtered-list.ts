import type {ScreenState} from '../state/state.ts';
import type {Line} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {filterTitle} from './explained.ts';
import {framed, type Block, type BlockSize} from './frame.ts';

/** What stands in the frame of a list that a filter narrows. */
export interface FilteredList {
	readonly name: string;
	readonly title: string;
	readonly filter: string;
	readonly lines: readonly Line[];
	/** Index of the selected entry among those that the filter leaves. */
	readonly cursor: number;
	readonly shown: number;
	/** How many there are without the filter; null while nobody knows. */
	readonly all: number | null;
}

/** The frame of a list with its filter in the title, and where in it the selection stands: `3/12 of 40`. */
export function filteredList(
	state: ScreenState,
	{name, title, filter, lines, cursor, shown, all}: FilteredList,
	size: BlockSize,
	theme: Theme,
): Block {
	const place = `${cursor + 1}/${shown}${shown < (all ?? 0) ? ` of ${all}` : ''}`;
	return framed(
		{
			name,
			title: filterTitle(state, title, filter, size.width),
			remark: shown > 0 ? place : '',
			focused: true,
			lines,
		},
		size,
		theme,
	);
}

import type {Step} from './actions.ts';
import type {ListPosition} from './state.ts';

/** Where a step leads in a list of `length` rows, `height` of which are seen. */
export function stepped(cursor: number, step: Step, length: number, height: number): number {
	const half = Math.max(1, Math.floor(height / 2));
	const page = Math.max(1, height - 1);
	const by = {
		down: 1,
		up: -1,
		'half down': half,
		'half up': -half,
		'page down': page,
		'page up': -page,
		top: -length,
		bottom: length,
	}[step];
	return clamp(cursor + by, 0, length - 1);
}

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The window moved as little as it takes to show the selected row, with a row or two beyond it in sight. */
export function inView({cursor, top}: ListPosition, length: number, height: number): ListPosition {
	const at = clamp(cursor, 0, Math.max(0, length - 1));
	const margin = Math.min(2, Math.floor((height - 1) / 2));
	let first = top;
	if (at - margin < first) first = at - margin;
	if (at + margin >= first + height) first = at + margin - height + 1;
	return {cursor: at, top: clamp(first, 0, Math.max(0, length - height))};
}

/** The same for rows of different heights. `top` is then the first row of the window, `heights` those of the entries. */
export function tallInView(
	{cursor, top}: ListPosition,
	heightOf: (index: number) => number,
	length: number,
	height: number,
): ListPosition {
	const at = clamp(cursor, 0, Math.max(0, length - 1));
	let first = clamp(top, 0, at);
	// Walking back from the selected entry: how far up may the window begin for it still to end inside.
	let used = length > 0 ? heightOf(at) : 0;
	let earliest = at;
	while (earliest > 0 && used + heightOf(earliest - 1) <= height) used += heightOf(--earliest);
	if (first < earliest) first = earliest;
	// At the end of the list no room stays empty that entries before could fill.
	let below = 0;
	for (let index = first; index < length && below <= height; index++) below += heightOf(index);
	while (first > 0 && below + heightOf(first - 1) <= height) below += heightOf(--first);
	return {cursor: at, top: first};
}

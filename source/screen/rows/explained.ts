import {visibleLine} from '../../language/visible.ts';
import type {ScreenState} from '../state/state.ts';
import {piece, type Line} from '../text/line.ts';
import {wrap} from '../text/wrap.ts';
import {typedLine} from './typed-line.ts';

/** Calm words in an empty list: the first sentence says what is so, the others what to do. */
export const explained = (sentences: readonly string[], width: number): readonly Line[] =>
	sentences.flatMap((sentence, index) =>
		wrap(sentence, {start: 0, end: sentence.length}, Math.max(10, width)).map(({start, end}) => [
			piece(' '),
			piece(sentence.slice(start, end), index === 0 ? 'plain' : 'faint'),
		]),
	);

/** The title of a list, with the filter that narrows it or that is being typed. */
export function filterTitle({prompt}: ScreenState, name: string, filter: string, width: number): Line {
	if (prompt?.kind === 'text' && prompt.at === 'list')
		return [piece('filter: ', 'accent'), ...typedLine(prompt, Math.max(8, width - 26))];
	if (filter === '') return [piece(name, 'strong')];
	return [piece(name, 'strong'), piece(' ─ ', 'faint'), piece(`filter: ${visibleLine(filter)}`, 'accent')];
}

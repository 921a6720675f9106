import {keyShown} from '../key-names.ts';
import {visibleLine} from '../../language/visible.ts';
import {promptRows} from '../state/geometry.ts';
import {clamp} from '../state/lists.ts';
import type {ScreenState} from '../state/state.ts';
import type {KeyChoice} from '../state/prompt.ts';
import {piece, type Line} from '../text/line.ts';

/** What stands above the footer while a question is asked: what may be chosen, or what the keys mean. */
export function promptLines(state: ScreenState): readonly Line[] {
	const {prompt} = state;
	const rows = promptRows(state);
	if (!prompt || rows === 0) return [];
	const rule: Line = [piece('─'.repeat(state.size.columns), 'faint')];
	if (prompt.kind === 'key') return [rule, ...prompt.legend.slice(0, rows - 1).map(legendLine)];
	const room = rows - 1;
	const top = clamp(prompt.chosen - room + 1, 0, Math.max(0, prompt.options.length - room));
	const widest = Math.max(...prompt.options.map(({key}) => key.length), 0);
	return [
		rule,
		...prompt.options.slice(top, top + room).map(({key, title, detail}, row): Line => {
			const chosen = top + row === prompt.chosen;
			return [
				piece(chosen ? ' ▌ ' : '   ', 'accent'),
				...(widest > 0 ? [piece(key.padEnd(widest + 2), 'key')] : []),
				piece(visibleLine(title), chosen ? 'strong' : 'plain'),
				piece(detail === '' ? '' : `   ${visibleLine(detail)}`, 'faint'),
			];
		}),
	];
}

/** Each key with what it means; several stand in columns of the same width. */
function legendLine(choices: readonly KeyChoice[]): Line {
	return choices.flatMap(({key, title}) => [piece('   '), piece(keyShown(key), 'key'), piece(`  ${title.padEnd(30)}`)]);
}

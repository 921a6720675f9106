import {Box, useInput, useIsScreenReaderEnabled, usePaste, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import type {Command} from '../command.ts';
import {keysOf} from '../key-names.ts';
import {footerRow} from '../rows/footer.ts';
import {promptLines} from '../rows/prompt-rows.ts';
import {middleOf} from '../rows/screen-rows.ts';
import {geometryOf, twoPanesFrom} from '../state/geometry.ts';
import {titleRow} from '../rows/title-row.ts';
import type {Store} from '../store.ts';
import {paint} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {FramedRows} from './block.tsx';
import {Row} from './row.tsx';

export interface AppProps {
	readonly store: Store;
	readonly theme: Theme;
	readonly commands: readonly Command[];
	readonly onKey: (key: string) => void;
	readonly onPaste: (text: string) => void;
}

/** The whole screen: a title row, the panes or a view, what a prompt offers, the footer. Exactly as high as the terminal. */
export function App({store, theme, commands, onKey, onPaste}: AppProps) {
	const state = useSyncExternalStore(store.subscribe, store.get);
	const {columns, rows} = useWindowSize();
	const listened = useIsScreenReaderEnabled();
	useEffect(() => {
		// Panes side by side cannot be listened to: one at a time, as on a narrow terminal.
		const heard = listened ? Math.min(columns, twoPanesFrom - 1) : columns;
		store.dispatch({type: 'resized', size: {columns: heard, rows}});
	}, [store, columns, rows, listened]);
	useInput((input, key) => {
		for (const one of keysOf(input, key)) onKey(one);
	});
	usePaste(onPaste);
	const width = state.size.columns;
	return (
		<Box flexDirection="column" width={width} height={state.size.rows}>
			<Row text={paint(titleRow(state), width, theme)} />
			<Box flexShrink={0} height={geometryOf(state).height}>
				{middleOf(state, theme, commands).map(block => (
					<FramedRows key={block.name} block={block} />
				))}
			</Box>
			{promptLines(state).map((line, row) => (
				<Row key={row} text={paint(line, width, theme)} />
			))}
			<Row text={paint(footerRow(state, commands), width, theme)} />
		</Box>
	);
}

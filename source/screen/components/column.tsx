import {Box} from 'ink';
import {Row} from './row.tsx';

/** A block of rows of a fixed width. Rows are told apart by their place: the text in a place changes, the place stays. */
export function Column({width, rows}: {readonly width: number; readonly rows: readonly string[]}) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{rows.map((text, row) => (
				<Row key={row} text={text} />
			))}
		</Box>
	);
}

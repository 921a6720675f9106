import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import {memo} from 'react';
import type {Block} from '../rows/frame.ts';
import {Row} from './row.tsx';

/** A block of rows with its frame. Rows are told apart by their place: the text in a place changes, the place stays. */
export function FramedRows({block: {width, height, rows, frame}}: {readonly block: Block}) {
	const listened = useIsScreenReaderEnabled();
	const inside = rows.map((text, row) => <Row key={row} text={text} />);
	if (!frame) return <Rows width={width}>{inside}</Rows>;
	if (listened)
		return (
			<Rows width={width}>
				<Row text={frame.top.replace(/[╭╮─]/g, '')} />
				{inside}
			</Rows>
		);
	return (
		<Rows width={width}>
			<Row text={frame.top} />
			<Box>
				<Side text={frame.side} height={height - 2} />
				<Rows width={width - 2}>{inside}</Rows>
				<Side text={frame.side} height={height - 2} />
			</Box>
			<Row text={frame.bottom} />
		</Rows>
	);
}

function Rows({width, children}: {readonly width: number; readonly children: React.ReactNode}) {
	return (
		<Box flexDirection="column" width={width} flexShrink={0}>
			{children}
		</Box>
	);
}

/** One side of a frame: a single text, since each further one costs time in every frame that is drawn. */
const Side = memo(function Side({text, height}: {readonly text: string; readonly height: number}) {
	return (
		<Box width={1} flexShrink={0}>
			<Text>{Array.from({length: Math.max(0, height)}, () => text).join('\n')}</Text>
		</Box>
	);
});

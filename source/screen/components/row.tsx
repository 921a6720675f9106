import {Text} from 'ink';
import {memo} from 'react';

/** One row of pre-styled text. Rows that are the same as in the last frame are not laid out again. An empty text would have no height. */
export const Row = memo(function Row({text}: {readonly text: string}) {
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});

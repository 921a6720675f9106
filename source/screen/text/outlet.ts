import {visibleLine} from '../../language/visible.ts';

/** Who published an article; where it does not say so, the file's name. */
export const outletShown = ({publisher, path}: {readonly publisher: string | null; readonly path: string}): string =>
	visibleLine(publisher ?? path.split('/').at(-1)!);

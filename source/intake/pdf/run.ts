/** A stretch of text as the page draws it, in points from the lower left corner. */
export interface Run {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Height of the font. */
	readonly size: number;
}

/** Runs on one baseline, left to right. */
export interface Row {
	readonly y: number;
	readonly runs: readonly Run[];
}

/** Gathers runs into rows, top to bottom. Raised and lowered letters stay in the row of their neighbours. */
export function rowsOf(runs: readonly Run[]): Row[] {
	const rows: {y: number; size: number; runs: Run[]}[] = [];
	for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
		const last = rows.at(-1);
		if (last && last.y - run.y < Math.max(last.size, run.size) * 0.4) {
			last.runs.push(run);
			if (run.size > last.size) last.size = run.size;
		} else rows.push({y: run.y, size: run.size, runs: [run]});
	}
	return rows.map(({y, runs: inRow}) => ({y, runs: inRow.sort((a, b) => a.x - b.x)}));
}

/** The text of a row: a space wherever there is a gap between runs, or one of them has it. */
export function textOfRow({runs}: Row): string {
	let text = '';
	let right = 0;
	for (const run of runs) {
		const apart = text !== '' && run.x - right > run.size * 0.12;
		if (apart && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
		text += run.text;
		right = run.x + run.width;
	}
	return text.replace(/\s+/g, ' ').trim();
}

/** The size that most letters have. */
export function bodySize(runs: readonly Run[]): number {
	const letters = new Map<number, number>();
	for (const {size, text} of runs) {
		const rounded = Math.round(size * 2) / 2;
		letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
	}
	return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [10, 0])[0];
}

export const middle = (values: readonly number[]): number | undefined =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Two blocks of rows side by side. */
export const beside = (left: readonly string[], right: readonly string[]): readonly string[] =>
	left.map((row, index) => row + (right[index] ?? ''));

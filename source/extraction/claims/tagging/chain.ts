/**
 * A linear chain over a row of tokens: each token is in one state, each step from state to state has a cost that may depend on the
 * token's kind. The scores of the tokens themselves come from outside. (Lafferty, McCallum & Pereira, ICML 2001.)
 */
export interface Chain {
	readonly states: number;
	/** What it is worth to begin in a state. */
	readonly starts: Float32Array;
	/** What it is worth to step from one state (row) to another (column), a square for each kind of token stepped to. */
	readonly steps: Float32Array;
	/** For each state those that it may be stepped to from. */
	readonly from: readonly (readonly number[])[];
}

/** The score of what may not be. */
export const forbidden = -1e4;

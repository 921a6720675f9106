/**
 * The look, by meaning. Only the terminal's own sixteen colours, so that light and dark terminals both stay readable; no background
 * is ever filled. Each entry is a list of SGR pairs (on, off). Ink and chalk do not know NO_COLOR, so it is honoured here, once: weight
 * and underline stay, and every kind has a sign besides its colour.
 */
const bold = [1, 22] as const;
const dim = [2, 22] as const;
const italic = [3, 23] as const;
const underline = [4, 24] as const;
const inverse = [7, 27] as const;
const colour = (code: number) => [code, 39] as const;

const red = colour(31);
const green = colour(32);
const yellow = colour(33);
const magenta = colour(35);
const cyan = colour(36);

export const styles = {
	plain: [],
	strong: [bold],
	faint: [dim],
	/** Where the reviewer is: the focused pane's frame, the selection's bar. */
	accent: [cyan],
	accentStrong: [cyan, bold],
	quote: [green],
	quoteSelected: [green, bold],
	claim: [magenta],
	claimSelected: [magenta, bold],
	speaker: [bold, underline],
	cue: [italic],
	removed: [dim],
	caption: [italic],
	sense: [red, bold],
	senseText: [red, underline],
	editing: [yellow],
	editingText: [yellow, underline],
	form: [dim],
	formText: [underline],
	good: [green],
	warning: [yellow],
	bad: [red],
	match: [bold, underline],
	words: [inverse],
	key: [cyan],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

export type Style = keyof typeof styles;

export interface Theme {
	/** The text between the escape sequences of a style. */
	paint(text: string, style: Style): string;
}

export function createTheme({colours}: {readonly colours: boolean}): Theme {
	const sequences = new Map<Style, readonly [string, string]>();
	for (const [name, pairs] of Object.entries(styles)) {
		const used = pairs.filter(([, off]) => colours || off !== 39);
		const on = used.map(([code]) => `\u001B[${code}m`).join('');
		const off = used.map(([, code]) => `\u001B[${code}m`).toReversed();
		sequences.set(name as Style, [on, off.join('')]);
	}
	return {
		paint(text, style) {
			const [on, off] = sequences.get(style)!;
			return on === '' || text === '' ? text : on + text + off;
		},
	};
}

/** https://no-color.org: any value but the empty one turns colours off. */
export const themeFor = (environment: Readonly<Record<string, string | undefined>>): Theme =>
	createTheme({colours: !environment.NO_COLOR && environment.TERM !== 'dumb'});

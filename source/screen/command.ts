import type {DeskServices} from '../desk/services.ts';
import type {Review} from '../review/review.ts';
import type {Action} from './state/actions.ts';
import type {KeyChoice, PromptOption} from './state/prompt.ts';
import {currentView, type Message, type ScreenState} from './state/state.ts';

/** Where keys mean something: the pane or view in front, the help over it, or words being selected in the reader. */
export const contexts = [
	'articles',
	'reader',
	'statements',
	'search',
	'differences',
	'facts',
	'people',
	'beside',
	'versions',
	'compare',
	'words',
	'help',
] as const;
export type Context = (typeof contexts)[number];

export const inDesk = ['articles', 'reader', 'statements'] as const satisfies readonly Context[];
export const inLists = [
	'articles',
	'statements',
	'search',
	'differences',
	'facts',
	'people',
] as const satisfies readonly Context[];
export const inViews = [
	...inDesk,
	'search',
	'differences',
	'facts',
	'people',
	'beside',
	'versions',
	'compare',
] as const satisfies readonly Context[];
export const everywhere: readonly Context[] = contexts;

/**
 * One thing that the reviewer can do. Dispatch, the footer's hints, the help, the palette and the README's table of keys are all made
 * from these records.
 */
export interface Command {
	/** `area.verb` */
	readonly id: string;
	readonly title: string;
	/** Each a key, or keys pressed after each other with a space between: `g g`. The first is the one that is shown. */
	readonly keys: readonly string[];
	readonly contexts: readonly Context[];
	/** Its word in the footer; a command without one is not shown there. Lower figures stand further left. */
	readonly hint?: {readonly word: string; readonly rank: number; readonly contexts?: readonly Context[]};
	/** True, or why it cannot be done now and what would help. */
	enabled?(state: ScreenState): true | string;
	run(context: CommandContext): void | Promise<void>;
}

/** What a command works with. `state` is always the present one. */
export interface CommandContext {
	readonly state: ScreenState;
	readonly services: DeskServices;
	readonly review: Review;
	readonly terminal: TerminalServices;
	readonly prompt: Prompts;
	readonly dispatch: (action: Action) => void;
	readonly say: (text: string, tone?: Message['tone']) => void;
	/** Remembers what `.` does again: the same to whatever is selected then. */
	readonly repeatable: (again: (context: CommandContext) => void) => void;
	readonly repeat: () => void;
	/** The commands that there are, for the palette. */
	readonly commands: readonly Command[];
}

/** Asking for a line of text or a key. One prompt is open at a time. */
export interface Prompts {
	readonly text: (question: TextQuestion) => void;
	readonly key: (question: KeyQuestion) => void;
	readonly close: () => void;
}

export interface TextQuestion {
	readonly label: string;
	readonly at?: 'footer' | 'list';
	readonly value?: string;
	readonly hint?: string;
	/** What may be chosen, for what is typed so far. */
	options?(text: string): readonly PromptOption[];
	/** Chooses an option at once by its number while nothing is typed. */
	readonly digits?: boolean;
	onChange?(text: string): void;
	onSubmit(text: string, option: PromptOption | undefined): void;
	onCancel?(): void;
	/** Keys that move in the list behind; true where the key was used. */
	onKey?(key: string): boolean;
}

export interface KeyQuestion {
	readonly label: string;
	readonly choices: readonly KeyChoice[];
	readonly legend?: readonly (readonly KeyChoice[])[];
	/** Called with one of the choices' keys; any other key closes the prompt. */
	onKey(key: string): void;
}

/** What leaves the screen: the clipboard, other programs, the end. */
export interface TerminalServices {
	readonly copy: (text: string) => void;
	/** Opens an address in the browser; rejects with a sentence for the reviewer. */
	readonly browse: (url: string) => Promise<void>;
	/** The text as the reviewer's editor leaves it; undefined if it was not changed. Rejects with a sentence for the reviewer. */
	readonly edit: (text: string) => Promise<string | undefined>;
	readonly suspend: () => Promise<void>;
	readonly redraw: () => void;
	readonly quit: () => void;
}

/** The context that decides what a key means. */
export function contextOf(state: ScreenState): Context {
	if (state.help) return 'help';
	const view = currentView(state);
	if (view !== 'desk') return view;
	return state.focus === 'reader' && state.reader.words ? 'words' : state.focus;
}

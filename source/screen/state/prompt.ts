/** A question in the footer, or a line of text that is being typed. What happens with the answer is the command's affair (prompts.ts). */
export type Prompt = TextPrompt | KeyPrompt;

export interface TextPrompt {
	readonly kind: 'text';
	/** Where the text is typed: in the footer, or in the title of the list that it narrows. */
	readonly at: 'footer' | 'list';
	readonly label: string;
	readonly value: string;
	/** Offset of the caret in the value. */
	readonly caret: number;
	readonly hint: string;
	/** What may be chosen instead of typed, shown above the footer. */
	readonly options: readonly PromptOption[];
	readonly chosen: number;
}

export interface PromptOption {
	readonly value: string;
	/** The key that chooses it, or those that do the same; empty where there is none. */
	readonly key: string;
	readonly title: string;
	readonly detail: string;
}

export interface KeyPrompt {
	readonly kind: 'key';
	readonly label: string;
	readonly choices: readonly KeyChoice[];
	/** Rows above the footer that say what the keys mean, one or several a row; empty for a question of one line. */
	readonly legend: readonly (readonly KeyChoice[])[];
}

export interface KeyChoice {
	readonly key: string;
	readonly title: string;
}

export const textPrompt = (label: string, given: Partial<Omit<TextPrompt, 'kind' | 'label'>> = {}): TextPrompt => ({
	kind: 'text',
	at: 'footer',
	label,
	value: '',
	caret: given.value?.length ?? 0,
	hint: '',
	options: [],
	chosen: -1,
	...given,
});

export const keyPrompt = (
	label: string,
	choices: readonly KeyChoice[],
	legend: KeyPrompt['legend'] = [],
): KeyPrompt => ({
	kind: 'key',
	label,
	choices,
	legend,
});

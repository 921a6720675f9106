import type {KeyQuestion, Prompts, TextQuestion} from './command.ts';
import type {Store} from './store.ts';
import {keyPrompt, textPrompt, type PromptOption, type TextPrompt} from './state/prompt.ts';
import {editText, insert} from './state/text-edit.ts';

/** The prompts with the keys and pasted text that go to the open one. */
export interface OpenPrompts extends Prompts {
	readonly press: (key: string) => void;
	readonly paste: (text: string) => void;
}

const longestQuery = 200;
const longestText = 20_000;

/** Keeps what an open prompt's answer is for, while the state holds only what is seen of it. */
export function createPrompts(store: Store): OpenPrompts {
	let asked: {readonly text: TextQuestion} | {readonly key: KeyQuestion} | undefined;

	const close = () => {
		asked = undefined;
		store.dispatch({type: 'prompt', prompt: null});
	};
	const show = (prompt: TextPrompt) => store.dispatch({type: 'prompt', prompt});

	function submit(question: TextQuestion, value: string, option: PromptOption | undefined): void {
		close();
		question.onSubmit(value, option);
	}

	function edited(question: TextQuestion, prompt: TextPrompt, whole: string, at: number): void {
		// A page pasted into a filter would be searched for word by word.
		const value = whole.slice(0, prompt.at === 'list' ? longestQuery : longestText);
		const caret = Math.min(at, value.length);
		const options = value === prompt.value ? prompt.options : (question.options?.(value) ?? []);
		const chosen = value === prompt.value ? prompt.chosen : question.digits ? -1 : options.length > 0 ? 0 : -1;
		show({...prompt, value, caret, options, chosen});
		if (value !== prompt.value) question.onChange?.(value);
	}

	function textKey(question: TextQuestion, key: string): void {
		const {prompt} = store.get();
		if (prompt?.kind !== 'text') return;
		const {options, chosen, value} = prompt;
		if (key === 'esc' || key === 'ctrl-c') {
			close();
			question.onCancel?.();
		} else if (key === 'enter') {
			submit(question, value, options[chosen]);
		} else if (question.digits && value === '' && /^[1-9]$/.test(key) && options[Number(key) - 1]) {
			submit(question, value, options[Number(key) - 1]);
		} else if (options.length > 0 && (key === 'down' || key === 'ctrl-n' || key === 'tab')) {
			show({...prompt, chosen: (chosen + 1) % options.length});
		} else if (options.length > 0 && (key === 'up' || key === 'ctrl-p' || key === 'shift-tab')) {
			show({...prompt, chosen: (chosen + options.length * 2 - 1 + (chosen === -1 ? 1 : 0)) % options.length});
		} else if (!question.onKey?.(key)) {
			const next = editText(prompt, key);
			if (next) edited(question, prompt, next.value, next.caret);
		}
	}

	return {
		text(question) {
			const value = question.value ?? '';
			const options = question.options?.(value) ?? [];
			asked = {text: question};
			show(
				textPrompt(question.label, {
					at: question.at ?? 'footer',
					value,
					hint: question.hint ?? '',
					options,
					chosen: question.digits || options.length === 0 ? -1 : 0,
				}),
			);
		},
		key(question) {
			asked = {key: question};
			store.dispatch({type: 'prompt', prompt: keyPrompt(question.label, question.choices, question.legend)});
		},
		press(key) {
			if (!asked) return;
			if ('text' in asked) {
				textKey(asked.text, key);
				return;
			}
			const question = asked.key;
			const choice =
				question.choices.find(one => one.key === key) ?? question.choices.find(one => one.key === key.toUpperCase());
			close();
			if (choice) question.onKey(choice.key);
		},
		paste(text) {
			const {prompt} = store.get();
			if (!asked || !('text' in asked) || prompt?.kind !== 'text') return;
			const next = insert(prompt, text);
			edited(asked.text, prompt, next.value, next.caret);
		},
		close,
	};
}

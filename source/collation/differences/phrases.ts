import {hedgePhrases, type HedgePhrase} from '../hedge-phrases.ts';
import {contractions, irregularContractions} from '../tables/sense-words.ts';
import type {Word} from '../words.ts';

/** Words of the hedge that begins here; 0 if none does. */
export function hedgeLength(forms: readonly string[], at: number): number {
	const phrase = hedgePhrases
		.get(forms[at]!)
		?.find(parts => parts.every((part, offset) => forms[at + offset] === part));
	return phrase?.length ?? 0;
}

const noHedges: readonly boolean[] = [];

/** For each word whether it belongs to a hedge; empty where no word does. */
export function hedgeFlags(words: readonly Word[]): readonly (boolean | undefined)[] {
	let flags: boolean[] | undefined;
	for (let at = 0; at < words.length; at++) {
		const {hedges} = words[at]!.written;
		if (!hedges) continue;
		const phrase = hedges.find(parts => standsAt(parts, words, at));
		if (phrase) (flags ??= new Array<boolean>(words.length).fill(false)).fill(true, at, at + phrase.length);
	}
	return flags ?? noHedges;
}

/** Whether a hedge that may begin with a word goes on behind it. */
function standsAt(phrase: HedgePhrase, words: readonly Word[], at: number): boolean {
	for (let part = 1; part < phrase.length; part++) if (words[at + part]?.form !== phrase[part]) return false;
	return true;
}

/** The words without hedges. */
export function withoutHedges(forms: readonly string[]): string[] {
	const rest: string[] = [];
	for (let at = 0; at < forms.length;) {
		const length = hedgeLength(forms, at);
		if (length === 0) rest.push(forms[at]!);
		at += Math.max(1, length);
	}
	return rest;
}

/** Contractions written out: *don't* becomes *do not*, *it's* becomes *it is*. */
export const writtenOut = (forms: readonly string[]): readonly string[] =>
	forms.some(mayBeContracted) ? forms.flatMap(writeOut) : forms;

const mayBeContracted = (form: string): boolean =>
	form.includes("'") || form.includes('_') || Object.hasOwn(irregularContractions, form);

function writeOut(form: string): readonly string[] {
	if (Object.hasOwn(irregularContractions, form)) return irregularContractions[form]!.split(' ');
	if (form.includes('_')) return form.split('_');
	const found = contractions.find(([ending]) => form.length > ending.length && form.endsWith(ending));
	return found ? [form.slice(0, -found[0].length), found[1]] : [form];
}

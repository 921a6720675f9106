import type {TabledLanguage} from '../../model/languages.ts';
import type {SpeechTable} from './speech-table.ts';
import {french} from './tables/french.ts';
import {german} from './tables/german.ts';
import {italian} from './tables/italian.ts';
import {polish} from './tables/polish.ts';
import {portuguese} from './tables/portuguese.ts';
import {russian} from './tables/russian.ts';
import {spanish} from './tables/spanish.ts';
import {ukrainian} from './tables/ukrainian.ts';

/** The languages whose speakers are found by tables; English has a tagger. A table is made when a text asks for it: most texts are English. */
const tables: Readonly<Record<TabledLanguage, () => SpeechTable>> = {
	de: german,
	es: spanish,
	fr: french,
	it: italian,
	pl: polish,
	pt: portuguese,
	ru: russian,
	uk: ukrainian,
};

const made = new Map<string, SpeechTable>();

/** The table of a language, if it has one. */
export function speechTableOf(language: string): SpeechTable | undefined {
	if (!Object.hasOwn(tables, language)) return undefined;
	const table = made.get(language) ?? tables[language as TabledLanguage]();
	made.set(language, table);
	return table;
}

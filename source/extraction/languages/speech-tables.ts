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

/** The languages whose speakers are found by tables; English has a tagger. */
const tables: Readonly<Record<TabledLanguage, SpeechTable>> = {
	de: german,
	es: spanish,
	fr: french,
	it: italian,
	pl: polish,
	pt: portuguese,
	ru: russian,
	uk: ukrainian,
};

export const speechTables: Readonly<Record<string, SpeechTable>> = tables;

import type {FileResult} from '../../source/catalog/catalog.ts';
import {collatable} from './derived.ts';

/** A sentence about a pier, parts of it, and one about something else: what tests of collation in a catalog let outlets print. */
export const full = 'The northern pier will stay closed until the divers have looked at every single pile beneath it.';
export const cut = 'The northern pier will stay closed until the divers have looked';
export const end = 'until the divers have looked at every single pile beneath it.';
export const other = 'Nobody in the ministry has answered a letter of ours since the autumn.';

/** An outlet's article in which Marta Novak says these words. */
export const report = (outlet: string, ...words: readonly string[]): FileResult =>
	collatable({path: `${outlet}.txt`, outlet, quotes: words.map(text => ['Marta Novak', text])});

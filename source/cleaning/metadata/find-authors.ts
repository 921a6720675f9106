import {authorNames, looksLikeName} from './authors.ts';
import {bylinesOf} from './bylines.ts';
import {isOutletName, withoutOutlet} from './outlets.ts';
import type {Found, Page} from './page.ts';
import {fold} from './titles.ts';

/**
 * Where authors are looked for, the most trusted first; an address or the outlet's own name is no author where a person is named. A labelled line under the headline stands
 * before what the file states if that names no person, or fewer.
 */
export function findAuthors(page: Page, publisher: string | null): Found<string[]> | undefined {
	const sources: Found<readonly string[]>[] = [];
	for (const from of new Set(page.hints.filter(({field}) => field === 'author').map(hint => hint.from)))
		sources.push({
			value: page.hints.filter(hint => hint.field === 'author' && hint.from === from).map(({value}) => value),
			from,
		});
	const bylines = bylinesOf(page.document, page.title);
	const best = bylines.filter(({rank}) => rank === bylines[0]!.rank).map(({text}) => text);
	const byline = {value: best.filter((each, at) => at === 0 || looksLikeName(each)).slice(0, 4), from: 'byline'};
	const found = [...sources, byline].map(({value, from}) => {
		const names = [...new Map(value.flatMap(authorNames).map(name => [fold(name), name])).values()];
		return {value: from === 'byline' ? names.filter(name => isWritten(name, names.length === 1)) : names, from};
	});
	const people = found.map(({value, from}) => ({value: withoutOutlet(value, publisher), from}));
	const stated = people.find(({value, from}) => value.length > 0 && from !== 'byline');
	const shown = people.at(-1)!;
	const rank = bylines[0]?.rank ?? Infinity;
	if (stated && shown.value.length > 0)
		if (rank <= labelledRank ? isBetter(shown.value, stated.value) : rank <= besideRank && isOrganisation(stated.value))
			return shown;
	return people.find(({value}) => value.length > 0) ?? found.find(({value}) => value.length > 0);
}

/** A byline's names begin with a capital letter; one alone may be a user's. */
const isWritten = (name: string, alone: boolean): boolean =>
	/^(?:the )?[\p{Lu}\p{N}]/u.test(name) || (alone && /^[a-z][\w-]{2,19}$/.test(name));

/** Up to this rank a byline is labelled and stands beside the headline. */
const labelledRank = 1;

/** Up to this rank it is a name beside the headline and a date. */
const besideRank = 4;

const isOrganisation = (names: readonly string[]): boolean =>
	!names.some(name => looksLikeName(name) && !isOutletName(name));

/** Whether a labelled byline names people where the file names none, or more than the file does. */
function isBetter(shown: readonly string[], stated: readonly string[]): boolean {
	if (shown.length === 0 || !shown.every(looksLikeName)) return false;
	if (isOrganisation(stated)) return true;
	const names = new Set(shown.map(fold));
	return shown.length > stated.length && stated.every(name => names.has(fold(name)));
}

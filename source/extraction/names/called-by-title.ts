import type {Scene} from '../speakers/scene.ts';
import type {Candidate} from './mentions.ts';
import {calledByTitle} from './tables/titles.ts';

/** What the title before a name lets its bearer be called: *judge* for *Mrs Justice Amara Lind*, *doctor* for *Dr Lind*. In lower case. */
export function namesByTitle({reading: {tokens}}: Scene, {first, nameFirst}: Candidate): readonly string[] {
	if (nameFirst <= first) return [];
	return tokens.slice(first, nameFirst).flatMap(({text}) => {
		const title = text.toLowerCase().replace(/\.$/, '');
		return title === 'dr' ? [doctor] : (calledByTitle[title] ?? []);
	});
}

const doctor = 'doctor';

/** *Dr Lind, an economist* is not *the doctor*. */
export const isCalledSo = (name: string, roles: readonly string[]): boolean =>
	name !== doctor || !roles.some(role => scholarly.test(role));

const scholarly =
	/\b(?:econom|histor|philosoph|theolog|archaeolog|sociolog|geolog|climatolog|oceanograph|geograph|engineer|politic|physicist|chemist|lecturer|librarian|scientist|minister|director|chief|head|leader|president|mayor|secretary)/i;

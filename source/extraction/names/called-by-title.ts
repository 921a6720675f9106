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
	name !== doctor || roles.every(role => medical.test(role));

const medical =
	/\b(?:doctor|physician|surgeon|consultant|GP|clinician|p?a?ediatrician|psychiatrist|\w+ologist|medical|medicine|hospital|clinic|an?aesthetist|specialist)\b/i;

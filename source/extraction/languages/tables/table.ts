import type {Force, Medium} from '../../../model/statement.ts';
import type {Gender, Genders, SpeechTable} from '../speech-table.ts';

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A few words of each gender, and those that tell none. */
export function genders(female: string, male: string, either = ''): Genders {
	const found: Record<string, Gender> = Object.create(null) as Record<string, Gender>;
	for (const word of words(either)) found[word] = null;
	for (const word of words(female)) found[word] = 'female';
	for (const word of words(male)) found[word] = 'male';
	return found;
}

/** Forms by their force. */
export function forces(forms: Partial<Record<Force, readonly string[]>>): Readonly<Record<string, Force>> {
	const found: Record<string, Force> = Object.create(null) as Record<string, Force>;
	for (const [force, list] of Object.entries(forms)) for (const form of list) found[form] = force as Force;
	return found;
}

/** Beginnings of words by the medium that they tell. */
export const media = (beginnings: Partial<Record<Medium, string>>): SpeechTable['media'] =>
	Object.entries(beginnings).flatMap(([medium, list]) =>
		[...words(list)].map(beginning => [beginning, medium as Medium] as const),
	);

/** What most tables have alike. */
export const common = {
	passives: words(''),
	oblique: words(''),
	genitive: null,
	adjective: null,
	accordingBehind: [],
	accordingAfter: words(''),
	compounds: false,
	endings: [],
	reported: words(''),
	openers: words(''),
	parts: null,
	genderByEnding: false,
} as const satisfies Partial<SpeechTable>;

/** Networks have the same name in every language that writes Latin letters. */
export const networks = 'twitter facebook instagram telegram tiktok mastodon bluesky youtube linkedin';

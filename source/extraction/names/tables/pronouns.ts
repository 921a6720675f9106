/** Pronouns that may say something, with what they tell of their speaker. */
export const pronouns: Readonly<
	Record<
		string,
		{
			readonly gender: 'female' | 'male' | null;
			readonly number: 'one' | 'many';
			readonly person: 1 | 3;
			readonly possessive?: true;
		}
	>
> = {
	he: {gender: 'male', number: 'one', person: 3},
	him: {gender: 'male', number: 'one', person: 3},
	himself: {gender: 'male', number: 'one', person: 3},
	his: {gender: 'male', number: 'one', person: 3, possessive: true},
	she: {gender: 'female', number: 'one', person: 3},
	herself: {gender: 'female', number: 'one', person: 3},
	her: {gender: 'female', number: 'one', person: 3, possessive: true},
	they: {gender: null, number: 'many', person: 3},
	them: {gender: null, number: 'many', person: 3},
	their: {gender: null, number: 'many', person: 3, possessive: true},
	it: {gender: null, number: 'one', person: 3},
	its: {gender: null, number: 'one', person: 3, possessive: true},
	i: {gender: null, number: 'one', person: 1},
	me: {gender: null, number: 'one', person: 1},
	my: {gender: null, number: 'one', person: 1, possessive: true},
	we: {gender: null, number: 'many', person: 1},
	us: {gender: null, number: 'many', person: 1},
	our: {gender: null, number: 'many', person: 1, possessive: true},
};

export const possessivePronouns: ReadonlySet<string> = new Set(
	Object.keys(pronouns).filter(word => pronouns[word]!.possessive),
);
export const personalPronouns: ReadonlySet<string> = new Set(
	Object.keys(pronouns).filter(word => !pronouns[word]!.possessive),
);
export const indefinitePronouns: ReadonlySet<string> = new Set(
	'everyone everybody someone somebody anyone anybody nobody others you this'.split(' '),
);
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);

const allPronouns: ReadonlySet<string> = new Set([
	...Object.keys(pronouns),
	...indefinitePronouns,
	...relativePronouns,
	'you',
	'one',
	'yourself',
	'ourselves',
	'themselves',
	'myself',
]);

/** Whether a speaker's name is a pronoun that nobody was found for. */
export const isPronoun = (name: string): boolean => allPronouns.has(name.toLowerCase());

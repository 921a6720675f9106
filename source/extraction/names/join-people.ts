import type {Extraction} from '../../model/extraction.ts';
import type {Person} from '../../model/person.ts';
import type {SpeakerKind} from '../../model/statement.ts';

/** Somebody who speaks or is named in several articles. */
export interface JoinedPerson {
	/** The fullest name that is used most. */
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly roles: readonly string[];
	/** All names, the most frequent first. */
	readonly names: readonly string[];
	/** For each article (its number in the list given) the names that it uses for them as speakers and people. */
	readonly members: readonly {readonly article: number; readonly name: string}[];
}

const plain = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase();

const suffix = /^(?:jr|sr|ii|iii|iv)$/;

/** Given and family name, or the one word there is. */
function keyOf(name: string): readonly [first: string, last: string] {
	const words = name
		.split(/\s+/)
		.map(plain)
		.filter(word => word && !suffix.test(word));
	return [words.length > 1 ? words[0]! : '', words.at(-1) ?? ''];
}

/**
 * Brings the people of many articles together: the same full name is one person, an initial or a short form stands for the given name it begins, and a bare family
 * name joins the only person who bears it in the desk. Bodies and groups join by their whole name. Two who share a family name stay apart. A reviewer's
 * joins and splits come after this. Linear in the number of people but for bearers of one family name.
 */
export function joinPeople(extractions: readonly Pick<Extraction, 'people'>[]): readonly JoinedPerson[] {
	const byFamily = new Map<string, Group[]>();
	const bare: {readonly person: Person; readonly article: number}[] = [];
	const groups: Group[] = [];
	const into = (group: Group | undefined, family: string, person: Person, article: number) => {
		const target = group ?? {given: keyOf(person.name)[0], kind: person.kind, entries: []};
		if (!group) {
			groups.push(target);
			byFamily.set(family, [...(byFamily.get(family) ?? []), target]);
		}
		target.entries.push({person, article});
		const [given] = keyOf(person.name);
		if (given.length > target.given.length) target.given = given;
	};
	for (const [article, {people}] of extractions.entries()) {
		for (const person of people) {
			const [given, family] = keyOf(person.name);
			if (person.kind !== 'person') {
				const whole = `⟨${person.kind}⟩ ${plain(person.name.replace(/^the /i, ''))}`;
				into(byFamily.get(whole)?.[0], whole, person, article);
			} else if (given)
				into(
					byFamily.get(family)?.find(one => fits(one.given, given)),
					family,
					person,
					article,
				);
			else bare.push({person, article});
		}
	}
	for (const {person, article} of bare) {
		const [, family] = keyOf(person.name);
		const bearers = byFamily.get(family) ?? [];
		const only = bearers.length === 1 ? bearers[0] : bearers.find(({given}) => given === '');
		into(only, family, person, article);
	}
	return groups.map(joined);
}

interface Group {
	given: string;
	readonly kind: SpeakerKind;
	readonly entries: {readonly person: Person; readonly article: number}[];
}

const fits = (a: string, b: string): boolean =>
	a === b || (a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)));

function joined({kind, entries}: Group): JoinedPerson {
	const uses = new Map<string, number>();
	for (const {person} of entries) {
		for (const {text, how} of person.mentions) if (how === 'name') uses.set(text, (uses.get(text) ?? 0) + 1);
		uses.set(person.name, (uses.get(person.name) ?? 0) + 1);
	}
	const full = entries.map(({person}) => person.name);
	const name = full.reduce((best, one) => (rank(one) > rank(best) ? one : best));
	return {
		name,
		kind,
		roles: [...new Set(entries.flatMap(({person}) => person.roles))],
		names: [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form),
		members: entries.map(({person, article}) => ({article, name: person.name})),
	};

	/** More words first, then more uses. */
	function rank(one: string): number {
		return Math.min(3, one.split(/\s+/).length) * 1e6 + full.filter(other => other === one).length;
	}
}

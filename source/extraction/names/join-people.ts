import type {ArticleKey} from '../../model/event.ts';
import type {PersonGrouping} from '../../model/person.ts';
import type {SpeakerKind} from '../../model/statement.ts';
import {isPronoun} from './tables/pronouns.ts';

/** Somebody as one article calls them. */
export interface CalledPerson {
	readonly article: ArticleKey;
	readonly name: string;
	readonly kind: SpeakerKind;
}

/** Somebody who speaks or is named in several articles. */
export interface JoinedPerson<Called> {
	/** The fullest name that is used most. */
	readonly name: string;
	readonly kind: SpeakerKind;
	/** As the articles call them, in their order. */
	readonly members: readonly Called[];
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

interface Group<Called> {
	given: string;
	readonly kind: SpeakerKind;
	members: Called[];
}

/**
 * Brings the people of many articles together: the same full name is one person, an initial or a short form stands for the given name it begins, and a bare family
 * name joins the only person who bears it in the desk. Bodies and groups join by their whole name. Two who share a family name stay apart, and a pronoun that nobody was found for is
 * nobody. Then `told`, the reviewer's joins and splits, the oldest first. Linear in the number of people but for bearers of one family name.
 */
export function joinPeople<Called extends CalledPerson>(
	called: readonly Called[],
	told: readonly PersonGrouping[] = [],
): readonly JoinedPerson<Called>[] {
	const byFamily = new Map<string, Group<Called>[]>();
	const bare: Called[] = [];
	const groups: Group<Called>[] = [];
	const into = (group: Group<Called> | undefined, family: string, one: Called) => {
		const [given] = one.kind === 'person' ? keyOf(one.name) : [''];
		const target = group ?? {given, kind: one.kind, members: []};
		if (!group) {
			groups.push(target);
			const bearers = byFamily.get(family);
			if (bearers) bearers.push(target);
			else byFamily.set(family, [target]);
		}
		target.members.push(one);
		if (given.length > target.given.length) target.given = given;
	};
	for (const one of called) {
		if (isPronoun(one.name)) continue;
		const [given, family] = keyOf(one.name);
		if (one.kind !== 'person') {
			const whole = `⟨${one.kind}⟩ ${plain(one.name.replace(/^the /i, ''))}`;
			into(byFamily.get(whole)?.[0], whole, one);
		} else if (given)
			into(
				byFamily.get(family)?.find(group => fits(group.given, given)),
				family,
				one,
			);
		else bare.push(one);
	}
	for (const one of bare) {
		const [, family] = keyOf(one.name);
		const bearers = byFamily.get(family) ?? [];
		into(bearers.length === 1 ? bearers[0] : bearers.find(({given}) => given === ''), family, one);
	}
	for (const word of told) follow(groups, word);
	return groups.map(({kind, members}) => ({name: fullestName(members), kind, members}));
}

const fits = (a: string, b: string): boolean =>
	a === b || (a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)));

/** More words that are no initials first, then the name of more articles, then the earlier. */
function fullestName(members: readonly CalledPerson[]): string {
	const uses = new Map<string, number>();
	for (const {name} of members) uses.set(name, (uses.get(name) ?? 0) + 1);
	const wordsOf = (name: string) => name.split(/\s+/).filter(word => plain(word).length > 1).length;
	const rank = (name: string): number => Math.min(3, wordsOf(name)) * 1e6 + uses.get(name)!;
	return [...uses.keys()].reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

/** What names nobody any more changes nothing. */
function follow<Called extends CalledPerson>(groups: Group<Called>[], word: PersonGrouping): void {
	const group = bearerOf(groups, word.name);
	if (!group) return;
	if (word.action === 'join') {
		const other = bearerOf(groups, word.other);
		if (!other || other === group) return;
		group.members.push(...other.members);
		groups.splice(groups.indexOf(other), 1);
		return;
	}
	const {other} = word;
	const isOther = ({name, article}: Called): boolean =>
		typeof other === 'string'
			? plain(name) === plain(other)
			: article.path === other.path && article.place === other.place;
	const apart = group.members.filter(isOther);
	if (apart.length === 0 || apart.length === group.members.length) return;
	group.members = group.members.filter(one => !isOther(one));
	groups.push({given: group.given, kind: apart[0]!.kind, members: apart});
}

/** Whom a name means: a person before a body of the same name, and the one who is shown by it before one who is also called so. */
function bearerOf<Called extends CalledPerson>(
	groups: readonly Group<Called>[],
	name: string,
): Group<Called> | undefined {
	const wanted = plain(name);
	const bearers = groups.filter(({members}) => members.some(one => plain(one.name) === wanted));
	const shown = bearers.filter(({members}) => plain(fullestName(members)) === wanted);
	return [...shown, ...bearers].find(({kind}) => kind === 'person') ?? shown[0] ?? bearers[0];
}

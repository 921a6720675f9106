import type {Mention, Person} from '../../model/person.ts';
import type {Known} from '../circumstances/circumstances.ts';
import {placeOf} from '../place.ts';
import {identify} from './identify.ts';

/** Everybody whom the article names, in the order of their first mention, with all names, descriptions and pronouns that were resolved to them. */
export function peopleOf(known: Known, roles: readonly (readonly string[])[]): Person[] {
	const {scene, named, meaning} = known;
	const {article, tokens} = scene.reading;
	const mentions = new Map<number, Mention[]>();
	for (const mention of scene.mentions) {
		const {person, resolution} =
			mention.quoted && named.personOf[mention.index]! < 0 ? nobody : identify(scene, named, meaning, mention);
		if (!person) continue;
		const last = mention.possessive && mention.kind !== 'pronoun' ? mention.head : mention.last;
		const place = {start: tokens[mention.first]!.start, end: tokens[last]!.end};
		const how =
			resolution === 'pronoun' || mention.kind === 'relative'
				? 'pronoun'
				: resolution === 'description'
					? 'description'
					: 'name';
		const list = mentions.get(person.index);
		const one: Mention = {text: article.text.slice(place.start, place.end), how, ...placeOf(article, place)};
		if (list) list.push(one);
		else mentions.set(person.index, [one]);
	}
	return [...mentions]
		.map(([index, list]) => {
			const {name, kind, gender, forms} = named.people[index]!;
			const descriptions = list.filter(({how}) => how === 'description').map(({text}) => text);
			return {
				name,
				kind,
				gender,
				roles: roles[index]!,
				names: [...new Set([name, ...forms, ...descriptions])],
				mentions: list,
			};
		})
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const nobody = {person: null, resolution: 'name'} as const;

import {aboutArticle} from '../../model/article.ts';
import type {Mention, Person} from '../../model/person.ts';
import type {Known} from '../circumstances/circumstances.ts';
import {placeOf} from '../place.ts';
import {describesSomebody} from './descriptions.ts';
import {identify} from './identify.ts';

/** Everybody whom the article names, in the order of their first mention, with all names, descriptions and pronouns that were resolved to them. */
export function peopleOf(known: Known, roles: readonly (readonly string[])[]): Person[] {
	const {scene, named, meaning} = known;
	const {article, tokens, blockOf} = scene.reading;
	const mentions = new Map<number, Mention[]>();
	const written = new Set<number>();
	for (const mention of scene.mentions) {
		const {person, resolution} =
			mention.quoted && named.personOf[mention.index]! < 0 ? nobody : identify(scene, named, meaning, mention);
		if (!person) continue;
		const how =
			resolution === 'pronoun' || mention.kind === 'relative'
				? 'pronoun'
				: resolution === 'description'
					? 'description'
					: 'name';
		if (how === 'description' && !describesSomebody(scene, mention)) continue;
		const last = mention.possessive && mention.kind !== 'pronoun' ? mention.head : mention.last;
		const place = {start: tokens[mention.first]!.start, end: tokens[last]!.end};
		// who wrote the text or took its picture is not somebody it names
		if (!aboutArticle.has(article.blocks[blockOf[mention.head]!]!.kind)) written.add(person.index);
		const list = mentions.get(person.index);
		const one: Mention = {text: article.text.slice(place.start, place.end), how, ...placeOf(article, place)};
		if (list) list.push(one);
		else mentions.set(person.index, [one]);
	}
	return [...mentions]
		.filter(([index]) => written.has(index))
		.map(([index, list]) => {
			const {name, kind, gender, forms} = named.people[index]!;
			const descriptions = list.filter(({how}) => how === 'description').map(({text}) => text);
			return {
				name,
				kind,
				gender,
				roles: roles[index]!,
				names: distinct([name, ...forms, ...descriptions]),
				mentions: list,
			};
		})
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** *The minister* and *the minister* are one name. */
function distinct(names: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
	return [...seen.values()];
}

const nobody = {person: null, resolution: 'name'} as const;

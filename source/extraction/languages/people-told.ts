import type {Article} from '../../model/article.ts';
import type {Mention, Person} from '../../model/person.ts';
import type {Quote} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import {isPersonNamed, type Cast} from './cast.ts';
import type {Surroundings} from './surroundings.ts';

/** Whoever speaks and whoever surely is a person, in the order of their first mention, with all names, descriptions and the pronouns that speak. */
export function membersTold(
	article: Article,
	{outer: {words, text}, phrases}: Surroundings,
	{members, memberOf}: Cast,
	quotes: readonly Quote[],
): Person[] {
	const spoken = new Map<string, Mention[]>();
	for (const {speaker} of quotes) {
		if (!speaker || speaker.resolution === 'carried') continue;
		const {name, mention: said, resolution, start, end, rawStart, rawEnd} = speaker;
		const how = resolution === 'pronoun' ? 'pronoun' : resolution === 'description' ? 'description' : 'name';
		const list = spoken.get(name) ?? [];
		if (list.at(-1)?.start !== start) list.push({text: said, how, start, end, rawStart, rawEnd});
		spoken.set(name, list);
	}
	const phrasesOf = Map.groupBy(
		phrases.keys().filter(index => memberOf[index]! >= 0),
		index => memberOf[index]!,
	);
	const told = members.flatMap((member, index): Person[] => {
		const voiced = spoken.get(member.name);
		if (!voiced && !isPersonNamed(member)) return [];
		const mentions = (phrasesOf.get(index) ?? []).map((phrase): Mention => {
			const {first, last, name} = phrases[phrase]!;
			const place = {start: words[first]!.start, end: words[last - 1]!.end};
			return {text: text.slice(place.start, place.end), how: name ? 'name' : 'description', ...placeOf(article, place)};
		});
		const all = [...mentions, ...(voiced ?? []).filter(({how}) => how === 'pronoun')].sort((a, b) => a.start - b.start);
		const names = (phrasesOf.get(index) ?? []).flatMap(phrase => {
			const {name} = phrases[phrase]!;
			return name ? [text.slice(words[name[0]]!.start, words[name[1] - 1]!.end)] : [];
		});
		const described = all.filter(({how}) => how === 'description').map(one => one.text);
		return [
			{
				name: member.name,
				kind: member.kind,
				gender: member.gender,
				roles: [...member.nouns],
				names: [...new Set([member.name, ...names, ...described])],
				mentions: all,
			},
		];
	});
	return told.filter(({mentions}) => mentions.length > 0).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

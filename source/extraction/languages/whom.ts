import type {Article} from '../../model/article.ts';
import {blockKinds} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Speaker} from '../../model/statement.ts';
import {placeOf} from '../place.ts';
import {isPersonNamed, type Cast} from './cast.ts';
import type {Phrase} from './phrases.ts';
import type {Surroundings} from './surroundings.ts';
import type {Gender} from './speech-table.ts';

/** How many phrases and sentences are looked through for whom a pronoun means. */
const farthestPhrase = 60;
const farthestSentence = 9;
const nearSentence = 2;

/** Who spoke last, and in which sentence. */
export interface Spoken {
	readonly speaker: Speaker;
	readonly sentence: number;
	readonly block: number;
	readonly gender: Gender;
}

/** Tells whom phrases, pronouns and verbs without a subject mean. */
export class Whom {
	readonly #article: Article;
	readonly #around: Surroundings;
	readonly #cast: Cast;
	/** For each phrase whether it stands in running text, and whether it is the first of its sentence that nothing governs. */
	readonly #leads: Uint8Array;
	readonly #genders: ReadonlyMap<string, Gender>;

	constructor(article: Article, around: Surroundings, cast: Cast) {
		this.#article = article;
		this.#around = around;
		this.#cast = cast;
		this.#leads = leadsOf(around.phrases);
		this.#genders = new Map(cast.members.map(({name, gender}) => [name, gender]));
	}

	/** The speaker that a phrase points to; `last` is who spoke before. */
	speaker(index: number, last: Spoken | null): Speaker {
		const phrase = this.#around.phrases[index]!;
		const place = this.#placeOf(phrase);
		const mention = this.#article.text.slice(place.start, place.end);
		if (phrase.pronoun) {
			const meant = phrase.many ? null : this.antecedent(phrase.first, phrase.gender, last);
			return {
				name: meant?.name ?? mention,
				kind: meant?.kind ?? (phrase.many ? 'group' : 'person'),
				resolution: 'pronoun',
				mention,
				terms: null,
				...placeOf(this.#article, place),
			};
		}
		const meant = phrase.anaphoric && this.#cast.memberOf[index]! < 0 ? this.#anaphoric(phrase, last) : null;
		if (meant) return {...meant, resolution: 'description', mention, ...placeOf(this.#article, place)};
		const member = this.#cast.members[this.#cast.memberOf[index]!];
		const own = this.#words(phrase.name?.[0] ?? phrase.bare, phrase.last);
		return {
			name: member?.name ?? own,
			kind: member?.kind ?? phrase.kind,
			resolution: phrase.name ? (member && member.name !== own ? 'name' : 'stated') : 'description',
			mention,
			terms: null,
			...placeOf(this.#article, place),
		};
	}

	/** *la retraitée*, *der 58-Jährige*: whoever was spoken of just before, if anybody was. */
	#anaphoric({first, gender}: Phrase, last: Spoken | null): Speaker | null {
		const meant = this.antecedent(first, gender, last, nearSentence);
		return meant?.kind === 'person' ? meant : null;
	}

	/** Who is meant by a pronoun or a verb alone, as a speaker who is carried on: the nearest whom gender allows, a subject rather than an object. */
	antecedent(word: number, gender: Gender, last: Spoken | null, farthest = farthestSentence): Speaker | null {
		const {phrases, outer} = this.#around;
		const sentence = outer.words[word]?.sentence ?? Infinity;
		let best: number | Spoken | null = null;
		let least = Infinity;
		const spokenCost =
			last && !(gender !== null && last.gender !== null && last.gender !== gender)
				? sentence - last.sentence - (last.block === outer.words[word]?.block ? 0.3 : -0.3)
				: Infinity;
		if (last && spokenCost <= farthest) {
			best = last;
			least = spokenCost;
		}
		for (let index = lastBefore(phrases, word), steps = 0; index >= 0 && steps < farthestPhrase; index--, steps++) {
			const phrase = phrases[index]!;
			const back = sentence - phrase.sentence;
			if (back > farthest || back > least) break;
			const cost = back + this.#cost(index, gender);
			if (cost < least) {
				best = index;
				least = cost;
			}
		}
		if (best === null) return null;
		const found = typeof best === 'number' ? this.speaker(best, null) : best.speaker;
		return {...found, resolution: 'carried'};
	}

	/** What speaks against a phrase as an antecedent, in sentences. */
	#cost(index: number, gender: Gender): number {
		const phrase = this.#around.phrases[index]!;
		const member = this.#cast.members[this.#cast.memberOf[index]!];
		const isPerson = member ? member.kind === 'person' : phrase.kind === 'unnamed';
		const block = this.#article.blocks[this.#around.outer.words[phrase.first]!.block]!;
		if (!isPerson || phrase.pronoun || phrase.many || phrase.anaphoric || !blockKinds[block.kind].prose)
			return Infinity;
		const told = member?.gender ?? phrase.gender;
		if (gender !== null && told !== null && told !== gender) return Infinity;
		const unsure = member ? (isPersonNamed(member) ? 0 : 1.2) : phrase.name ? 1.5 : 0.4;
		return (
			(phrase.governed ? 1.2 : 0) +
			(this.#leads[index] ? 0 : 0.4) +
			unsure +
			(gender !== null && told === null ? 0.3 : 0)
		);
	}

	/** The gender of a speaker, as far as the text tells. */
	genderOf(speaker: Speaker): Gender {
		return this.#genders.get(speaker.name) ?? null;
	}

	#placeOf({first, last}: Phrase): Span {
		return {start: this.#around.outer.words[first]!.start, end: this.#around.outer.words[last - 1]!.end};
	}

	#words(first: number, last: number): string {
		const {words, text} = this.#around.outer;
		return text.slice(words[first]!.start, words[last - 1]!.end);
	}
}

function leadsOf(phrases: readonly Phrase[]): Uint8Array {
	const leads = new Uint8Array(phrases.length);
	let sentence = -1;
	for (const [index, phrase] of phrases.entries()) {
		if (phrase.governed || phrase.pronoun || phrase.sentence === sentence) continue;
		sentence = phrase.sentence;
		leads[index] = 1;
	}
	return leads;
}

/** The last phrase before a word. */
function lastBefore(phrases: readonly Phrase[], word: number): number {
	let low = 0;
	let high = phrases.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (phrases[middle]!.last <= word) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {Quote, Speaker} from '../../model/statement.ts';
import {turnsOf} from '../genre/turns.ts';
import {placeOf} from '../place.ts';
import {nothingTold} from '../quotes/compose.ts';
import {wordsOfTurn} from '../quotes/turn-quotes.ts';
import {isPersonNamed, type Cast} from './cast.ts';
import type {SpeechTable} from './speech-table.ts';

/** The turns of an interview or a transcript as quotes. What *Frage:* asks is the outlet’s own; who answers under *Antwort:* is the one person whom the text names. */
export function turnsByTable(article: Article, cast: Cast, table: SpeechTable): readonly Quote[] {
	const answers = cast.members.filter(isPersonNamed);
	return turnsOf(article, new Set([...table.questionLabels, ...table.answerLabels]))
		.filter(({name}) => !table.questionLabels.has(name.toLowerCase()))
		.map(turn => {
			const labelled = table.answerLabels.has(turn.name.toLowerCase());
			const [only] = answers;
			const carried: Speaker | null =
				only && answers.length === 1
					? {
							name: only.name,
							kind: 'person',
							resolution: 'carried',
							mention: turn.name,
							terms: null,
							...placeOf(article, turn.nameSpan),
						}
					: null;
			return {
				...wordsOfTurn(article, turn),
				speaker: labelled ? carried : speakerByLabel(article, cast, turn.name, turn.nameSpan),
				cue: null,
				...nothingTold,
				by: 'program',
			};
		});
}

/** Whom a name at the head of a turn, or beneath a block quotation, means. */
export function speakerByLabel(article: Article, {members}: Cast, label: string, place: Span): Speaker {
	const wanted = plain(label);
	const last = wanted.split(' ').at(-1)!;
	const people = members.filter(({kind, name}) => kind === 'person' && name !== name.toUpperCase());
	const person =
		people.find(({name}) => plain(name) === wanted) ?? people.find(({name}) => plain(name).split(' ').at(-1) === last);
	return {
		name: person?.name ?? label,
		// a newspaper that the text names, and capitals that no person of the text has are an outlet’s: *KÜSTENBOTE: …?*
		kind:
			person === undefined &&
			(label === label.toUpperCase() || members.some(({kind, name}) => kind === 'organisation' && name === label))
				? 'organisation'
				: 'person',
		resolution: person && person.name !== label ? 'name' : 'stated',
		mention: label,
		terms: null,
		...placeOf(article, place),
	};
}

const plain = (name: string): string =>
	name
		.replace(/\s*\([^)]*\)/, '')
		.replace(/\./g, '')
		.toLowerCase()
		.trim();

import type {Utterance} from '../../model/utterance.ts';
import {speakerOf} from '../../model/statement.ts';
import type {DeskPerson} from '../../desk/services.ts';
import type {ScreenState} from './state.ts';
import {kindsIn} from './utterance-index.ts';

/** Rows of one hit of the search: who and where, the words, what stands around them. */
export const hitHeight = 3;
/** Rows of one utterance in the differences view: its words, who said it and in how many articles, the kinds of difference. */
export const utteranceHeight = 3;

const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

const utteranceText = new WeakMap<Utterance, string>();

function searchable(utterance: Utterance): string {
	let text = utteranceText.get(utterance);
	if (text === undefined) {
		const parts = utterance.witnesses.map(({quotation}) => {
			const speaker = speakerOf(quotation.quote);
			return `${speaker?.name ?? ''} ${quotation.publisher ?? ''} ${quotation.path}`;
		});
		text = [utterance.text, ...kindsIn(utterance), ...parts].join(' ').toLocaleLowerCase();
		utteranceText.set(utterance, text);
	}
	return text;
}

/** The utterances that have every word of the filter somewhere: in their words, kinds of difference, speakers or outlets. */
export function shownUtterances({differences}: ScreenState): readonly Utterance[] {
	const wanted = wordsOf(differences.filter);
	const all = differences.all ?? [];
	return wanted.length === 0
		? all
		: all.filter(utterance => wanted.every(word => searchable(utterance).includes(word)));
}

export function shownPeople({people}: ScreenState): readonly DeskPerson[] {
	const wanted = wordsOf(people.filter);
	const all = people.all ?? [];
	if (wanted.length === 0) return all;
	return all.filter(({name, names, roles, kind}) => {
		const text = [name, kind, ...names, ...roles].join(' ').toLocaleLowerCase();
		return wanted.every(word => text.includes(word));
	});
}

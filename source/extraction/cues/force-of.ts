import type {Token} from '../../language/analysis.ts';
import type {Force} from '../../model/statement.ts';
import {forcesOfCues, negatedForce, negations} from './force.ts';

/** Verbs whose infinitive says what is not said: *refused to say*, *declined to comment*. */
const refusals: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'refrain', 'stop']);

const forces: ReadonlyMap<string, Force> = new Map(Object.entries(forcesOfCues));

/** Verbs whose particle or object changes what they do: by their lemma and the next word, the force. */
const phrases: ReadonlyMap<string, Force> = new Map([
	['rule out', 'denies'],
	['plead guilty', 'affirms'],
	['plead not', 'denies'],
	['call on', 'asks'],
	['call for', 'asks'],
	['say nothing', 'declines'],
]);

/** The force of a cue, from its own words and those just before it in the sentence: *denied*, *would not say*, *refused to confirm*. `first` and `last` are tokens, last inclusive. */
export function forceOf(tokens: readonly Token[], first: number, last: number): Force {
	let force: Force = 'affirms';
	for (let at = first; at <= last; at++) {
		const {lemma} = tokens[at]!;
		const next = tokens[at + 1]?.text ?? '';
		force = phrases.get(`${lemma} ${next}`) ?? forces.get(lemma) ?? force;
	}
	for (let at = last; at >= Math.max(0, first - 4); at--) {
		const {lemma, text, pos} = tokens[at]!;
		if (at < first && pos === 'PUNCT') break;
		if (at < first && refusals.has(lemma) && tokens[at + 1]?.text === 'to') return 'declines';
		if (negations.has(text.toLowerCase())) return negatedForce[force];
		if (at < first && (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')) break;
	}
	return force;
}

import type {Token} from '../../language/analysis.ts';
import {tokenAt} from '../circumstances/circumstances.ts';
import type {Scene} from '../speakers/scene.ts';
import type {Attribution} from './attribution.ts';

/**
 * *Petrov’s claim that profits had risen was false*: where a noun reports and is the subject of its sentence, what is claimed ends before the sentence’s own verb.
 */
export function claimedOnly(scene: Scene, attribution: Attribution): Attribution {
	const {tokens, sentenceOf, sentenceStarts} = scene.reading;
	const {cue, content} = attribution;
	const [first] = content;
	if (!cue || !first || content.length > 1 || first.start < cue.end) return attribution;
	const noun = tokenAt(scene, cue.end - 1);
	const from = tokenAt(scene, first.start);
	if (tokens[noun]!.pos !== 'NOUN' || from !== noun + 1 || tokens[from]!.text !== 'that') return attribution;
	if (tokens.slice(sentenceStarts[sentenceOf[noun]!], noun).some(isVerb)) return attribution;
	let verbs = 0;
	for (let at = from + 1; at < tokens.length && tokens[at]!.start < first.end; at++) {
		const token = tokens[at]!;
		const before = tokens[at - 1]!;
		if (token.pos === 'SCONJ' || opensClause.test(token.text)) return attribution;
		if (!isVerb(token) || /^(?:AUX|PART|ADV)$/.test(before.pos)) continue;
		verbs++;
		if (verbs === 2)
			return token.pos === 'AUX' ? {...attribution, content: [{start: first.start, end: before.end}]} : attribution;
	}
	return attribution;
}

const isVerb = ({pos}: Token): boolean => pos === 'VERB' || pos === 'AUX';
const opensClause = /^(?:,|and|but|or|who|which|while)$/;

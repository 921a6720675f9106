import type {Sentence} from '../../language/analysis.ts';
import type {Attribution} from './attribution.ts';

const cues = new Set(
	'say tell argue claim believe think suggest warn deny insist contend assert announce promise vow accuse predict allege maintain declare acknowledge'.split(
		' ',
	),
);

/** A first version, until the trained one: noun phrase, verb of saying, the rest of the sentence. */
export function findAttributions({tokens}: Sentence): Attribution[] {
	const cue = tokens.findIndex(({lemma, pos}) => pos === 'VERB' && cues.has(lemma));
	if (cue < 1 || cue > tokens.length - 4) return [];
	let from = cue;
	while (from > 0 && ['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'AUX', 'PART'].includes(tokens[from - 1]!.pos)) from--;
	if (from === cue) return [];
	let start = cue + 1;
	if (tokens[start]!.lemma === 'that') start++;
	let end = tokens.length;
	while (end > start && tokens[end - 1]!.pos === 'PUNCT') end--;
	if (end - start < 2) return [];
	return [
		{
			source: {start: tokens[from]!.start, end: tokens[cue - 1]!.end},
			cue: {start: tokens[cue]!.start, end: tokens[cue]!.end},
			content: [{start: tokens[start]!.start, end: tokens[end - 1]!.end}],
		},
	];
}

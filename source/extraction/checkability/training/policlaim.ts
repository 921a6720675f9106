import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Analyser, Token} from '../../../language/analysis.ts';

/** A sentence of a speech, and whether experts found something in it that can be checked. */
export interface MarkedSentence {
	readonly speech: string;
	readonly tokens: readonly Token[];
	readonly checkable: boolean;
}

/** Reads PoliClaim (Ni et al., ACL 2024) as a folder with `gold.tsv` (file, rawStart, rawEnd, label) and `text/`. The sentences of each speech, in order. */
export function readPoliclaim(folder: string, analyser: Analyser): MarkedSentence[][] {
	const [, ...lines] = readFileSync(join(folder, 'gold.tsv'), 'utf8').trim().split('\n');
	const speeches = new Map<string, {text: string; sentences: MarkedSentence[]}>();
	for (const line of lines) {
		const [speech = '', start, end, label] = line.split('\t');
		if (!speeches.has(speech))
			speeches.set(speech, {text: readFileSync(join(folder, 'text', speech), 'utf8'), sentences: []});
		const {text, sentences} = speeches.get(speech)!;
		const tokens = analyser.analyse(text.slice(Number(start), Number(end))).flatMap(sentence => sentence.tokens);
		sentences.push({speech, tokens, checkable: label === '1'});
	}
	return [...speeches.values()].map(({sentences}) => sentences);
}

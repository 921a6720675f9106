import type {Token} from '../../language/analysis.ts';
import type {WordClusters} from '../../language/clusters.ts';
import {hashOf} from '../claims/tagging/hash.ts';
import {readSignals, wordOf} from './read-signals.ts';

/** A sentence as it is judged: its features as 32-bit hashes, each once, and the words whose meaning counts. */
export interface JudgedSentence {
	readonly features: Int32Array;
	/** Numbers in the table of word clusters. */
	readonly words: Int32Array;
}

const closedClasses: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);
const nominals: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Words so common that their meaning says nothing. */
const common: ReadonlySet<string> = new Set(
	'the a an of to in and for on with at by from as it is are was were be been that this'.split(' '),
);
/** Signals whose absence tells as well. */
const expected = [
	'number',
	'past',
	'perfect',
	'name',
	'modal',
	'first person',
	'future',
	'quantity',
	'comparison',
	'capital',
	'time',
] as const;
const lengths = [4, 6, 8, 11, 15, 20, 28, 40];

/** The features of each sentence of a row of neighbours: its own, and the signals of the two before and the two behind. */
export function judgedSentences(sentences: readonly (readonly Token[])[], clusters: WordClusters): JudgedSentence[] {
	const signals = sentences.map(readSignals);
	return sentences.map((tokens, at) => {
		const features = new Set<number>();
		const add = (name: string) => features.add(hashOf(name));
		addWords(tokens, clusters, add);
		addShape(tokens, add);
		const own = [...signals[at]!];
		for (const signal of own) add(`s=${signal}`);
		for (const [index, one] of own.entries())
			for (const other of own.slice(index + 1)) add(`ss=${[one, other].sort().join('+')}`);
		for (const signal of expected) if (!signals[at]!.has(signal)) add(`no=${signal}`);
		for (const step of [-2, -1, 1, 2]) {
			const neighbour = signals[at + step];
			if (!neighbour) add(`${step}=none`);
			else for (const signal of neighbour) add(`${step}=${signal}`);
		}
		return {features: Int32Array.from(features), words: meaningful(tokens, clusters)};
	});
}

function addWords(tokens: readonly Token[], clusters: WordClusters, add: (name: string) => void): void {
	const words = tokens.map(wordOf);
	const bones = tokens.map(({pos}, at) => (closedClasses.has(pos) ? words[at]! : pos));
	for (const [at, {lemma, pos}] of tokens.entries()) {
		const word = words[at]!;
		add(`w=${word}`);
		add(`l=${lemma}`);
		if (at === 0) add(`first=${word}`);
		else {
			add(`b=${words[at - 1]}_${word}`);
			add(`x=${bones[at - 1]}_${bones[at]}`);
		}
		if (at === 1) add(`first2=${words[0]}_${word}`);
		if (at > 1) add(`y=${bones[at - 2]}_${bones[at - 1]}_${bones[at]}`);
		if (closedClasses.has(pos)) continue;
		const fine = clusters.fine(word) || clusters.fine(lemma);
		const coarse = clusters.coarse(word) || clusters.coarse(lemma);
		if (fine === 0) continue;
		add(`A=${fine}`);
		add(`B=${coarse}`);
		add(`Bp=${coarse}${pos}`);
	}
}

function addShape(tokens: readonly Token[], add: (name: string) => void): void {
	const count = tokens.filter(({text}) => /[\p{L}\p{N}]/u.test(text)).length;
	for (const length of lengths) if (count > length) add(`len>${length}`);
	const capitals = tokens.filter(({text}, at) => at > 0 && /^[A-Z]/.test(text)).length;
	add(`caps=${Math.min(4, capitals)}`);
	const isVerb = ({pos}: Token) => pos === 'VERB' || pos === 'AUX';
	for (const [at, token] of tokens.entries()) {
		if (!/^(?:i|we)$/i.test(token.text)) continue;
		const verb = tokens.slice(at + 1, at + 4).find(isVerb);
		if (verb) {
			add(`p1v=${wordOf(verb)}`);
			add(`p1l=${verb.lemma}`);
		}
	}
	const main = tokens.find(({pos}) => pos === 'VERB');
	if (main) {
		add(`main=${main.lemma}`);
		add(`mainw=${wordOf(main)}`);
	}
	const subject = tokens.findIndex(({pos}) => nominals.has(pos));
	if (subject < 0) return;
	const {pos} = tokens[subject]!;
	add(`subj=${wordOf(tokens[subject]!)}`);
	add(`subjpos=${pos}`);
	const verb = tokens.slice(subject + 1, subject + 6).find(isVerb);
	if (!verb) return;
	add(`sv=${closedClasses.has(pos) ? wordOf(tokens[subject]!) : pos}_${verb.lemma}`);
	add(`svp=${pos}_${wordOf(verb)}`);
}

function meaningful(tokens: readonly Token[], clusters: WordClusters): Int32Array {
	const found: number[] = [];
	for (const token of tokens) {
		const word = wordOf(token);
		const place = common.has(word) ? -1 : clusters.place(word);
		if (place >= 0) found.push(place);
	}
	return Int32Array.from(found);
}

import {scoresOfEach, type Forest} from '../../forest/forest.ts';
import {Row} from '../../forest/row.ts';
import {chooseApart} from './choose-apart.ts';
import {likelihoodsPerToken, type Likelihoods} from './cue-candidates.ts';
import {
	shareOf,
	strengthAsSource,
	strengthAt,
	strengthOfCluster,
	strengthWithNext,
	timesOf,
	type CueStrengths,
} from './cue-strengths.ts';
import {roles} from './flat-tags.ts';
import {noOdds, oddsStep} from './judged-row.ts';
import {shapes, type WordRow} from './word-row.ts';
import type {SeenCue, TaggedCue, TokenSpan} from './tagged-cue.ts';

/** An attribution that a candidate would make, and how much better it is than one that is just taken. */
export interface Judged extends SeenCue {
	readonly worth: number;
}

/** Numbers a row. */
export const wordFeatures = 56;

/** Forests that say of a word how likely it is that of a source, a cue, a content. */
export type WordForests = readonly [source: Forest, cue: Forest, content: Forest];

/** For each token how likely it belongs to a source, a cue, a content: three numbers a token. */
export type WordLikelihoods = Float64Array;
export const roleCount = 3;

export const isWordAt = ({shapes: looks}: WordRow, at: number): boolean =>
	looks[at]! < shapes.quotationMark || looks[at] === shapes.other;

const worthStep = (worth: number): number => Math.max(0, Math.min(250, Math.round(worth * 20 + 130)));

/** Below this in all roles the first tagger is not asked again. */
const leastLikely = 0.04;

/** What is judged of the words of one sentence. */
export class WordRows {
	readonly #row: WordRow;
	readonly #likelihoods: Likelihoods;
	readonly #strengths: CueStrengths;
	/** Worked out once a token, since its neighbours ask for them too: how strong a cue it is, and the steps of how likely it has a role and begins one. */
	readonly #strengthOf: Int32Array;
	readonly #odds: Uint8Array;
	readonly #beginning: Uint8Array;
	/** Of the best candidate that gives a token a role, its worth, three numbers a token; and how likely any of them is right. */
	readonly #best: Float64Array;
	readonly #any: Float64Array;
	/** How likely no candidate gives it a role, as the second net sees them. */
	readonly #unseen: Float64Array;
	/** The role that those that were taken give it. */
	readonly #taken: Uint8Array;
	readonly #most: number;

	constructor(
		row: WordRow,
		likelihoods: Likelihoods,
		strengths: CueStrengths,
		judged: readonly Judged[],
		least: number,
	) {
		this.#row = row;
		this.#likelihoods = likelihoods;
		this.#strengths = strengths;
		this.#strengthOf = new Int32Array(row.length);
		this.#odds = new Uint8Array(row.length * roleCount);
		this.#beginning = new Uint8Array(row.length * roleCount);
		for (let at = 0; at < row.length; at++) {
			this.#strengthOf[at] = strengthAt(row, at, strengths);
			for (let role = 0; role < roleCount; role++) {
				this.#odds[at * roleCount + role] = oddsStep(this.#likely(at, role));
				this.#beginning[at * roleCount + role] = oddsStep(likelihoods[at * likelihoodsPerToken + role * 2]!);
			}
		}
		this.#best = new Float64Array(row.length * roleCount).fill(none);
		this.#any = new Float64Array(row.length * roleCount).fill(1);
		this.#unseen = new Float64Array(row.length * roleCount).fill(1);
		this.#taken = new Uint8Array(row.length);
		let most = none;
		for (const {tagged, view, worth} of judged) {
			const likelihood = 1 / (1 + Math.exp(-worth - least));
			for (let at = 0; at < row.length; at++)
				for (let role = 0; role < roleCount; role++)
					this.#unseen[at * roleCount + role]! *= 1 - likelihood * view.likely(at, role + 1);
			most = Math.max(most, worth);
			for (const [role, {from, to}] of spansOf(tagged))
				for (let at = from; at < to; at++) {
					const place = at * roleCount + role - 1;
					this.#best[place] = Math.max(this.#best[place]!, worth);
					this.#any[place]! *= 1 - likelihood;
				}
		}
		this.#most = most;
		for (const tagged of chooseApart(judged))
			for (const [role, {from, to}] of spansOf(tagged)) this.#taken.fill(role, from, to);
	}

	get length(): number {
		return this.#row.length;
	}

	/** Whether a token is a word that may have a role at all. */
	isOpen(at: number): boolean {
		if (!isWordAt(this.#row, at)) return false;
		if (this.#taken[at] !== 0) return true;
		for (let role = 0; role < roleCount; role++)
			if (this.#best[at * roleCount + role]! > none || this.#likely(at, role) > leastLikely) return true;
		return false;
	}

	/** Writes what is judged of a word. */
	read(at: number, out: Row): void {
		const row = this.#row;
		const {parts, quoted, length} = row;
		out.begin();
		for (let role = 0; role < roleCount; role++) {
			out.add(this.#oddsAt(at, role));
			out.add(this.#oddsAt(at - 1, role));
			out.add(this.#oddsAt(at + 1, role));
			out.add(this.#beginning[at * roleCount + role]!);
			out.add(at + 1 < length ? this.#beginning[(at + 1) * roleCount + role]! : noOdds);
			out.add(worthStep(this.#best[at * roleCount + role]!));
			out.add(oddsStep(1 - this.#any[at * roleCount + role]!));
		}
		out.add(worthStep(this.#most));
		out.add(this.#takenAt(at));
		out.add(this.#takenAt(at - 1));
		out.add(this.#takenAt(at + 1));
		out.add(this.#takenAt(at - 2));
		out.add(this.#takenAt(at + 2));
		out.add(quoted[at]!);
		out.add(parts[at]!);
		out.add(at > 0 ? parts[at - 1]! : 30);
		out.add(at + 1 < length ? parts[at + 1]! : 31);
		out.add(Math.min(at, 60));
		out.add(Math.min(length, 100));
		out.add(this.#shareAt(at));
		out.add(this.#shareAt(at - 1));
		out.add(this.#shareAt(at + 1));
		const next = at + 1 < length ? row.words[at + 1]! : -2;
		out.add(this.#stepOf(strengthWithNext(row.lemmas[at]!, next)));
		out.add(this.#stepOf(strengthOfCluster(row.fine[at]!, parts[at]!)));
		out.add(this.#stepOf(strengthAsSource(row.lemmas[at]!, parts[at]!)));
		out.add(this.#oddsAt(at - 2, 2));
		out.add(this.#oddsAt(at + 2, 2));
		out.add(this.#oddsAt(at + 2, 1));
		out.add(this.#oddsAt(at - 2, 1));
		out.add(timesOf(this.#strengthOf[at]!));
		out.add(row.early ? 1 : 0);
		out.add(row.coarse[Math.min(length - 1, at + 1)]!);
		out.add(row.coarse[at]!);
		out.add(row.shapes[at]!);
		out.add(at > 0 ? row.shapes[at - 1]! : 20);
		out.add(at + 1 < length ? row.shapes[at + 1]! : 20);
		for (let role = 0; role < roleCount; role++) out.add(this.#seenAt(at, role));
		out.add(this.#seenAt(at - 1, 2));
		out.add(this.#seenAt(at + 1, 2));
		out.add(this.#seenAt(at + 1, 0));
		out.finish();
	}

	#seenAt(at: number, role: number): number {
		return at < 0 || at >= this.#row.length ? noOdds : oddsStep(1 - this.#unseen[at * roleCount + role]!);
	}

	#shareAt(at: number): number {
		return at < 0 || at >= this.#row.length ? 0 : shareOf(this.#strengthOf[at]!);
	}

	/** 0 for what was never seen. */
	#stepOf(key: number): number {
		const strength = this.#strengths.get(key) ?? 0;
		return strength === 0 ? 0 : shareOf(strength) + 1;
	}

	#likely(at: number, role: number): number {
		const place = at * likelihoodsPerToken + role * 2;
		return this.#likelihoods[place]! + this.#likelihoods[place + 1]!;
	}

	#oddsAt(at: number, role: number): number {
		return at < 0 || at >= this.#row.length ? noOdds : this.#odds[at * roleCount + role]!;
	}

	#takenAt(at: number): number {
		return at < 0 || at >= this.#row.length ? 0 : this.#taken[at]!;
	}
}

const none = -6;

function* spansOf({source, cue, content}: TaggedCue): Generator<readonly [role: number, span: TokenSpan]> {
	if (source) yield [roles.source, source];
	for (const span of content) yield [roles.content, span];
	yield [roles.cue, cue];
}

const judged = new Row(wordFeatures);

/** How likely each word has each role. */
export function weighWords(forests: WordForests, rows: WordRows): WordLikelihoods {
	const likelihoods = new Float64Array(rows.length * roleCount);
	const open: number[] = [];
	for (let at = 0; at < rows.length; at++) if (rows.isOpen(at)) open.push(at);
	const asked = new Uint8Array(open.length * wordFeatures);
	for (const [order, at] of open.entries()) {
		rows.read(at, judged);
		asked.set(judged.values, order * wordFeatures);
	}
	for (const [role, worths] of scoresOfEach(forests, asked, open.length).entries())
		for (const [order, at] of open.entries()) likelihoods[at * roleCount + role] = 1 / (1 + Math.exp(-worths[order]!));
	return likelihoods;
}

import {blockKinds} from '../../model/article.ts';
import type {Candidate} from '../names/mentions.ts';
import type {Reading} from '../reading.ts';
import type {Attributed} from './attributed.ts';

const cues = new Set(
	(
		'say tell add ask write argue claim call declare announce remark note reply respond warn insist tweet explain continue conclude state accuse describe ' +
		'believe think predict suggest joke recall admit acknowledge accord report promise vow charge quip echo reveal comment observe'
	).split(' '),
);

/** The nearest mention beside a reporting verb; what stands alone goes on with the speaker before it. */
export function speakersByRule(
	reading: Reading,
	mentions: readonly Candidate[],
	kept: readonly number[],
): readonly Attributed[] {
	const found: Attributed[] = [];
	for (const index of kept) {
		const stretch = reading.stretches[index]!;
		const block = reading.article.blocks[stretch.block]!;
		const prose = blockKinds[block.kind].prose;
		const [first, last] = reading.stretchTokens[index]!;
		const near = mentions
			.filter(mention => !mention.quoted && reading.blockOf[mention.head] === stretch.block)
			.map(mention => ({mention, ...judge(reading, mention, first, last)}))
			.filter(({score}) => score > 0)
			.sort((a, b) => b.score - a.score)[0];
		if (near && prose) {
			found.push({stretch, index, speaker: near.mention, cue: near.cue, continues: false, carried: false});
			continue;
		}
		const before = found.at(-1);
		const carries = prose && before?.speaker && before.stretch.block >= stretch.block - 1;
		found.push({
			stretch,
			index,
			speaker: carries ? before.speaker : null,
			cue: carries ? before.cue : null,
			continues: Boolean(carries),
			carried: Boolean(carries),
		});
	}
	return found;
}

function judge(reading: Reading, mention: Candidate, first: number, last: number) {
	const {tokens, sentenceOf, stretchOf} = reading;
	let best: {score: number; cue: readonly [number, number] | null} = {score: 0, cue: null};
	const sentences = [sentenceOf[first]!, sentenceOf[Math.max(first, last - 1)]!];
	const ownSentence = sentences.includes(sentenceOf[mention.head]!);
	for (let at = mention.first - 3; at <= mention.last + 4; at++) {
		const token = tokens[at];
		if (!token || stretchOf[at] !== -1 || sentenceOf[at] !== sentenceOf[mention.head] || !cues.has(token.lemma))
			continue;
		const gap = at < mention.first ? mention.first - at : at - mention.last;
		const away = mention.head < first ? first - Math.max(mention.last, at) : Math.min(mention.first, at) - last;
		const score = (ownSentence ? 200 : mention.head < first ? 20 : 0) - gap * 5 - away - (mention.possessive ? 50 : 0);
		if (score > best.score) best = {score, cue: [at, at]};
	}
	return best;
}

import type {Candidate} from '../names/mentions.ts';
import type {Attributed} from './attributed.ts';
import {outerTokens} from './features.ts';
import type {Scene} from './scene.ts';

/** So often in quotation a verb stands that brings in the next speaker, in half hundredths. */
const strong = 15;

/**
 * Whom a quotation without a clause of its own is taken over from: his wife, not him, behind *“Not one,” said his wife*; and who has spoken since the quotation before, not
 * the one who spoke then (*“I had hair,” he said. Rosa said her father had talked about it. “Best thing we did”*).
 */
export function takenOver(
	scene: Scene,
	picked: Candidate,
	index: number,
	previous: Attributed | undefined,
	identities: Int32Array,
): Candidate {
	if (!previous?.speaker) return picked;
	if (picked.possessive && previous.speaker !== picked && previous.speaker.first === picked.first)
		return previous.speaker;
	const {reading, speaking, speakingFrom, subjects, quoting} = scene;
	const {tokens, sentenceOf, blockOf, stretchOf} = reading;
	const [from] = outerTokens(scene, index);
	const [, gap] = outerTokens(scene, previous.index);
	if (picked.first >= gap || picked.possessive || blockOf[from] !== blockOf[gap]) return picked;
	const isAlone = from === reading.sentenceStarts[sentenceOf[from]!] && (stretchOf[from] ?? -1) >= 0;
	if (!isAlone) return picked;
	for (let at = speakingFrom[from]! - 1; at >= speakingFrom[gap]!; at--) {
		const one = speaking[at]!;
		const {after, passed} = subjects[at]!;
		const speaks =
			after >= 0 && after < from && passed === 0 && quoting[after]! >= strong && tokens[after]!.pos === 'VERB';
		if (one.kind !== 'name' || one.possessive || !speaks || tokens[one.first - 1]?.pos === 'ADP') continue;
		if (sentenceOf[one.head] !== sentenceOf[from]! - 1 || identities[one.index] === identities[picked.index]) continue;
		return one;
	}
	return picked;
}

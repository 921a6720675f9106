import type {Scene} from '../speakers/scene.ts';
import {endOfDescription} from './end-of-description.ts';
import type {Candidate} from './mentions.ts';
import {kindOfHead} from './people-words.ts';

/** So many mentions back somebody unnamed is looked for. */
const furthest = 24;

/**
 * The words that brought in somebody without a name who is only *the source* now: *a council source suggested … “…,” the source said*. Null where nobody was brought in so,
 * or by no more words.
 */
export function introducedAs({reading, speaking, speakingFrom}: Scene, mention: Candidate): Candidate | null {
	const {tokens, blockOf} = reading;
	const opens = tokens[mention.first]!.text;
	if (mention.kind !== 'noun' || mention.possessive || mention.last !== mention.first + 1 || !/^the$/i.test(opens))
		return null;
	if (kindOfHead(reading, mention.head) !== 'unnamed' || endOfDescription(reading, mention) > mention.last) return null;
	const from = speakingFrom[mention.first]! - 1;
	for (let at = from; at >= 0 && from - at < furthest; at--) {
		const one = speaking[at]!;
		if (blockOf[mention.head]! - blockOf[one.head]! > 2) return null;
		if (one.kind !== 'noun' || one.possessive || tokens[one.head]!.lemma !== tokens[mention.head]!.lemma) continue;
		if (/^(?:an?|one|another)$/i.test(tokens[one.first]!.text))
			return endOfDescription(reading, one) > one.first + 1 ? one : null;
		// *two officials*, *his official*: others than the one who is meant may be
		if (!/^the$/i.test(tokens[one.first]!.text)) return null;
	}
	return null;
}

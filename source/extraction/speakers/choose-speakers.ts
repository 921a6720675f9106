import {scores, type Forest} from '../forest/forest.ts';
import type {Candidate} from '../names/mentions.ts';
import {reactedUtterance} from '../names/reacted.ts';
import {agentOf, tellerTo} from './agent.ts';
import {asTold} from './as-told.ts';
import type {Attributed} from './attributed.ts';
import {candidatesFor} from './candidates.ts';
import {cueOf} from './cue-of.ts';
import {featuresOf, memory, outerTokens, type Before} from './features.ts';
import {invertedTeller} from './inverted.ts';
import {behindSemicolon, claimant, describedOne, headlineTeller, innerSpeaker, isListener, isSilent} from './nearer.ts';
import {namerWithin} from './namer-within.ts';
import {takenOver} from './taken-over.ts';
import {throughParagraphs} from './through-paragraphs.ts';
import type {Scene} from './scene.ts';

/**
 * The speaker of each of the stretches `kept` (their numbers, in order): the best of the mentions around it by the trained trees, the stretches before it being
 * decided already, so that a quotation that goes on keeps its speaker. Linear in the number of stretches.
 */
export function chooseSpeakers(
	scene: Scene,
	identities: Int32Array,
	kept: readonly number[],
	forest: Forest,
): Attributed[] {
	const chosen: Attributed[] = [];
	const before: Before[] = [];
	for (const index of kept) {
		const candidates = [-1, ...candidatesFor(scene, index, before)];
		const rows = featuresOf(scene, index, candidates, before, identities);
		let best = -1;
		let most = -Infinity;
		const values = scores(forest, rows, candidates.length);
		for (const [order, candidate] of candidates.entries()) {
			const value = values[order]!;
			if (value <= most) continue;
			most = value;
			best = candidate;
		}
		const picked =
			best < 0 ? null : describedOne(scene, possessorOf(scene, best, candidates, index) ?? scene.speaking[best]!);
		const ranked = picked && takenOver(scene, picked, index, chosen.at(-1), identities);
		const [from] = outerTokens(scene, index);
		const inner = ranked && (innerSpeaker(scene, ranked, from, identities) ?? claimant(scene, ranked, from));
		const later = ranked && behindSemicolon(scene, ranked, from);
		const likely = headlineTeller(scene, index) ?? inner ?? later ?? ranked;
		const likelyWords = likely && cueOf(scene, likely, index);
		const own = likelyWords && namerWithin(scene, likely, likelyWords, index);
		const told = asTold(scene, index) ?? invertedTeller(scene, index) ?? tellerTo(scene, index);
		const agent = likelyWords && agentOf(scene, likelyWords, index);
		const found = told?.speaker ?? own ?? agent ?? likely;
		const words = told?.cue ?? (own ? cueOf(scene, own, index) : likelyWords);
		const hears = found !== null && words !== null && isListener(scene, found, words);
		const speaker = found && !hears && !isSilent(scene, found, words) ? found : null;
		const stretch = scene.reading.stretches[index]!;
		const previous = chosen.at(-1);
		const same = speaker !== null && previous?.speaker === speaker;
		const cue = speaker && words;
		const carried = speaker !== null && standsEarlier(scene, speaker, index);
		// *“…,” said a diplomat briefed on the talks. “…”*: the sentence before reports by one verb
		const sameCue = same && (carried || cue === null || (previous.cue !== null && cue[0] === previous.cue[0]));
		chosen.push({
			stretch,
			index,
			speaker,
			cue: sameCue ? previous.cue : cue,
			continues: sameCue,
			carried,
			reporter: inner && found === inner ? ranked : null,
		});
		before.push({stretch: index, speaker});
		if (before.length > memory) before.shift();
	}
	return throughParagraphs(chosen);
}

/** *Sorda dismissed Petrov’s assertion that “…”*: the words are Petrov’s. */
function possessorOf(
	scene: Scene,
	chosen: number,
	candidates: readonly number[],
	index: number,
): Candidate | undefined {
	const {tokens} = scene.reading;
	const [from] = outerTokens(scene, index);
	return candidates
		.filter(one => one > chosen)
		.map(one => scene.speaking[one]!)
		.find(mention => {
			if (mention.first >= from) return false;
			const said = reactedUtterance(scene, mention);
			return said >= 0 && (said === from - 1 || (said === from - 2 && /^(?:that|,|:)$/.test(tokens[from - 1]!.text)));
		});
}

/** Whether the speaker stands in a sentence before those of the stretch. */
function standsEarlier({reading}: Scene, speaker: Candidate, index: number): boolean {
	const {sentenceOf, stretchTokens, tokens} = reading;
	const first = Math.min(stretchTokens[index]![0], tokens.length - 1);
	return sentenceOf[speaker.head]! < sentenceOf[first]!;
}

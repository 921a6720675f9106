import {endOfDescription} from '../names/end-of-description.ts';
import type {Candidate} from '../names/mentions.ts';
import {kindOfHead} from '../names/people-words.ts';
import {outerTokens} from './features.ts';
import type {Teller} from './inverted.ts';
import type {Scene} from './scene.ts';

const being = /^(?:am|is|are|was|were|be|been|being)$/;

/** By whom something is said, where the verb of its cue is passive: *he has been called “a bore” by this newspaper*, *she was told by a colleague to “stop fussing”*. Null for any other. */
export function agentOf(scene: Scene, cue: readonly [number, number], index: number): Candidate | null {
	const {reading, speaking, speakingFrom} = scene;
	const {tokens} = reading;
	const [from, to] = outerTokens(scene, index);
	const [, verb] = cue;
	if (verb >= from || !isPassive(scene, verb)) return null;
	const isJustBefore = verb === from - 1 || (verb === from - 2 && tokens[from - 1]!.text === 'as');
	const by = tokens[to]?.text === 'by' && isJustBefore ? to : tokens[verb + 1]?.text === 'by' ? verb + 1 : -1;
	if (by < 0) return null;
	let at = speakingFrom[by + 1]!;
	if (speaking[at]?.first !== by + 1) return null;
	while (speaking[at]!.possessive && speaking[at + 1]?.first === by + 1) at++;
	const agent = speaking[at]!;
	if (agent.possessive || (by < from && agent.last >= from)) return null;
	const {text} = tokens[agent.head]!;
	return agent.kind === 'name' ||
		agent.kind === 'pronoun' ||
		(/\p{L}/u.test(text) && speaks(kindOfHead(reading, agent.head), scene, at))
		? agent
		: null;
}

/** Verbs of telling somebody to do something. Lemmas. */
const telling: ReadonlySet<string> = new Set('tell ask urge warn advise order inform instruct'.split(' '));

/** Who tells somebody words: *Novak said she had been told by a colleague to “stop fussing”*. Null where nobody is told. */
export function tellerTo({reading, speaking, speakingFrom}: Scene, index: number): Teller | null {
	const {tokens} = reading;
	const [from] = outerTokens({reading}, index);
	const end = /^(?:to|that)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
	for (let at = speakingFrom[Math.max(0, end)]! - 1, passed = 0; at >= 0 && passed < 2; at--, passed++) {
		const teller = speaking[at]!;
		const verb = teller.first - 2;
		if (teller.last > end || endOfDescription(reading, teller) !== end) continue;
		const isTold = verb > 0 && tokens[verb + 1]!.text === 'by' && telling.has(tokens[verb]!.lemma);
		return isTold && isPassive({reading}, verb) ? {speaker: teller, cue: [verb, verb]} : null;
	}
	return null;
}

const speaks = (kind: string, {speech}: Scene, at: number): boolean => kind !== 'unnamed' || speech[at]! > 0;

function isPassive({reading: {tokens}}: Pick<Scene, 'reading'>, verb: number): boolean {
	for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
		const {text, pos} = tokens[at]!;
		if (being.test(text)) return true;
		if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return false;
	}
	return false;
}

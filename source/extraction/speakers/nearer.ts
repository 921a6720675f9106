import {headlineCues} from '../cues/headline-cues.ts';
import {describesSomebody} from '../names/descriptions.ts';
import {endOfDescription} from '../names/end-of-description.ts';
import type {Candidate} from '../names/mentions.ts';
import {isGivenName} from '../names/tables/given-names.ts';
import {kindOfNoun, utteranceNouns} from '../names/tables/nouns.ts';
import type {Scene} from './scene.ts';

/** *The former mayor of Lindow told a court*, *a conversation with Ilja Marek*: the one described speaks and not the place; the one talked with, and not the talk. */
export function describedOne(scene: Scene, chosen: Candidate): Candidate {
	const {reading, speaking, speakingFrom} = scene;
	const {tokens} = reading;
	if (chosen.kind === 'noun' && talks.has(tokens[chosen.head]!.lemma) && tokens[chosen.last + 1]?.text === 'with') {
		const partner = speaking[speakingFrom[chosen.last + 2]!];
		if (partner?.first === chosen.last + 2 && partner.kind === 'name') return partner;
	}
	const before = speaking[speakingFrom[chosen.first]! - 1];
	if (before && belongsTo(scene, chosen, before)) return before;
	const seen = seenBy(scene, chosen);
	if (seen) return seen;
	if (chosen.kind !== 'name' || chosen.possessive || before?.kind !== 'noun' || before.possessive) return chosen;
	const {lemma} = tokens[before.head]!;
	const describes = describesSomebody(scene, before) && !talks.has(lemma) && lemma !== 'quote';
	return describes && tokens[before.last + 1]?.pos === 'ADP' && endOfDescription(reading, before) >= chosen.last
		? before
		: chosen;
}

/** *The form, seen by the Courier, states*: the form does, and not who saw it. Null where nobody saw anything. */
function seenBy({reading, speaking, speakingFrom}: Scene, chosen: Candidate): Candidate | null {
	const {tokens} = reading;
	const participle = chosen.first - 2;
	if (
		tokens[chosen.first - 1]?.text !== 'by' ||
		!/^(?:seen|obtained|viewed|reviewed|leaked|read)$/.test(tokens[participle]!.text)
	)
		return null;
	const comma = tokens[participle - 1]?.text === ',' ? participle - 1 : -1;
	if (comma < 0 || tokens[chosen.last + 1]?.text !== ',' || !/^(?:VERB|AUX)$/.test(tokens[chosen.last + 2]?.pos ?? ''))
		return null;
	for (let at = speakingFrom[comma]! - 1, passed = 0; at >= 0 && passed < 3; at--, passed++) {
		const one = speaking[at]!;
		if (!one.possessive && endOfDescription(reading, one) === comma - 1) return one;
	}
	return null;
}

/** *The board opened an inquiry; its chair, Louise Tran, said firms “cannot …”*: who speaks behind a semicolon. Null without one. */
export function behindSemicolon(scene: Scene, chosen: Candidate, from: number): Candidate | null {
	const {reading, speaking, speakingFrom, subjects, quoting} = scene;
	const {tokens, sentenceOf, stretchOf} = reading;
	let semicolon = from - 1;
	while (semicolon > chosen.last && (tokens[semicolon]!.text !== ';' || stretchOf[semicolon] !== -1)) semicolon--;
	if (semicolon <= chosen.last || sentenceOf[chosen.head] !== sentenceOf[from - 1]) return null;
	for (let at = speakingFrom[semicolon + 1]!; at < speaking.length && speaking[at]!.last < from; at++) {
		const {after} = subjects[at]!;
		if (speaking[at]!.possessive) continue;
		return after >= 0 && after < from && quoting[after]! >= strong ? speaking[at]! : null;
	}
	return null;
}

/** *Analyst Beth Kowalczyk of Pike Street Securities said*: whom somebody works for does not speak. */
function belongsTo(
	{reading: {tokens}}: Scene,
	chosen: Candidate,
	{kind, possessive, last, nameFirst}: Candidate,
): boolean {
	if (chosen.kind !== 'name' || kind !== 'name' || possessive || nameFirst === last) return false;
	const joins = chosen.first === last + 2 && /^(?:of|at|from|with)$/.test(tokens[last + 1]!.text);
	return joins && isGivenName(tokens[nameFirst]!.text);
}

/** *PM ‘misled Commons’ over contract, says watchdog*: whoever stands at the end of a headline says it, and not who stands beside the marks. Null elsewhere. */
export function headlineTeller({reading, speaking, speakingFrom}: Scene, index: number): Candidate | null {
	const {tokens, article, blockOf, blockStarts, stretchTokens} = reading;
	const [, to] = stretchTokens[index]!;
	const block = blockOf[to - 1]!;
	if (article.blocks[block]!.kind !== 'title') return null;
	const end = blockStarts[block + 1]!;
	for (let at = to; at + 2 < end; at++) {
		if (tokens[at]!.text !== ',' || !headlineCues.test(tokens[at + 1]!.text)) continue;
		const teller = speaking[speakingFrom[at + 2]!];
		return teller?.first === at + 2 && endOfDescription(reading, teller) === end - 1 ? teller : null;
	}
	return null;
}

/** Who listens and says nothing: *Driver ‘wanted to go home’, court told*. */
const listeners = /^(?:court|inquest|inquiry|jury|tribunal|hearing|panel|trial)$/i;

/** Words for people. */
const agent = /(?:[^l]er|ou?r|ist|man|woman|ian)s?$/;

/** Whether a headline's mention says nothing: a court that is told something, a thing that stands there by chance (*‘We counted them’: a night on the road*). */
export function isSilent(
	{reading, speaking, speakingFrom, speech}: Scene,
	speaker: Candidate,
	cue: readonly [number, number] | null,
): boolean {
	const {tokens, article, blockOf} = reading;
	if (article.blocks[blockOf[speaker.head]!]!.kind !== 'title' || speaker.kind !== 'noun') return false;
	if (cue && listeners.test(tokens[speaker.head]!.text)) return /^(?:told|hears|heard)$/.test(tokens[cue[1]]!.text);
	if (cue) return false;
	const at = speakingFrom[speaker.first]!;
	const {text, lemma} = tokens[speaker.head]!;
	if (agent.test(text)) return false;
	const speaks = (speech[at] ?? 0) > 0;
	return speaking[at] === speaker && !speaks && kindOfNoun(text.toLowerCase(), lemma) === 'unnamed';
}

/** *The findings contradict a claim by the lobby group Clear Skies that ice had “paused”*: whose claim is spoken of speaks. Null where none is. */
export function claimant({reading, speaking, speakingFrom}: Scene, chosen: Candidate, from: number): Candidate | null {
	const {tokens, sentenceOf, stretchOf} = reading;
	const last = speakingFrom[from]! - 1;
	for (let at = last; at >= Math.max(0, last - 3) && speaking[at]!.first > chosen.last; at--) {
		const {first, last: end, kind, possessive} = speaking[at]!;
		if (tokens[first - 1]?.text !== 'by' || !utteranceNouns.has(tokens[first - 2]!.lemma)) continue;
		if (sentenceOf[first] !== sentenceOf[from - 1] || possessive || kind === 'pronoun') return null;
		for (let token = end + 1; token < from; token++) if (stretchOf[token] !== -1) return null;
		return tokens[end + 1]?.text === 'that' ? speaking[at]! : null;
	}
	return null;
}

const talks: ReadonlySet<string> = new Set(['conversation', 'interview', 'talk', 'chat']);

/** A verb from this strength on reports. */
const strong = 15;
/** So many words at most stand between a reporting verb and what it reports in quotation marks, and between a reporter's verb and *that*. */
const longestObject = 8;
const longestListener = 4;

/**
 * Who speaks within what somebody reports: Petrov in *Pell told the Courier that Petrov had said the strike was “a family matter”*. Null if nobody but `chosen`
 * does; `from` is the first token of the quotation. A pronoun may mean the one who reports, and is left to them.
 */
export function innerSpeaker(scene: Scene, chosen: Candidate, from: number, identities: Int32Array): Candidate | null {
	const {reading, speaking, speakingFrom, subjects, quoting} = scene;
	const {tokens, sentenceOf, stretchOf} = reading;
	const last = speakingFrom[from]! - 1;
	for (let at = last; at >= Math.max(0, last - 3) && speaking[at]!.first > chosen.last; at--) {
		const mention = speaking[at]!;
		const {after} = subjects[at]!;
		if (after < 0 || after >= from || sentenceOf[chosen.head] !== sentenceOf[from - 1]) continue;
		if (quoting[after]! < strong || tokens[after]!.pos !== 'VERB' || tokens[after]!.text.endsWith('ing')) continue;
		const {kind, possessive, first, index, head} = mention;
		if (possessive || kind === 'pronoun' || kind === 'relative' || from - after > longestObject) return null;
		// *writing a book called “Women Who Work”*
		if (
			kind === 'noun' &&
			!/^(?:unnamed|group)$/.test(kindOfNoun(tokens[head]!.text.toLowerCase(), tokens[head]!.lemma))
		)
			return null;
		if (identities[index]! >= 0 && identities[index] === identities[chosen.index]) return null;
		for (let token = mention.last + 1; token < after; token++)
			if (!/^(?:AUX|ADV|PART)$/.test(tokens[token]!.pos) || tokens[token]!.text === 'to') return null;
		for (let token = chosen.last + 1; token < from; token++) if (stretchOf[token] !== -1) return null;
		// *said that Petrov*, *told the Courier Petrov*: nothing but a listener and *that* stand between
		const joined = tokens[first - 1]!.text === 'that' ? first - 2 : first - 1;
		for (let token = joined; token > chosen.last && token >= joined - longestListener; token--) {
			if (quoting[token]! >= strong && tokens[token]!.pos === 'VERB')
				return token === joined || tokens[token]!.lemma === 'tell' ? mention : null;
			if (!/^(?:NOUN|PROPN|DET|PRON)$/.test(tokens[token]!.pos)) return null;
		}
		return null;
	}
	return null;
}

/** Verbs whose passive has a listener for its subject. Lemmas. */
const addressing: ReadonlySet<string> = new Set(
	'tell inform ask warn advise assure remind notify accuse urge order instruct'.split(' '),
);

/** Whether somebody is only told the words: *she was told “it is on the list”*. `cue` holds first and last token. */
export function isListener(
	{reading: {tokens}}: Pick<Scene, 'reading'>,
	speaker: Candidate,
	cue: readonly [number, number],
): boolean {
	const [, verb] = cue;
	const {lemma, text} = tokens[verb]!;
	if (speaker.last >= verb || !addressing.has(lemma) || text.endsWith('ing')) return false;
	let passive = false;
	for (let at = verb - 1; at > speaker.last; at--) {
		const {text: word, pos} = tokens[at]!;
		if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return false;
		passive ||= /^(?:am|is|are|was|were|be|been|being)$/.test(word);
	}
	return passive;
}

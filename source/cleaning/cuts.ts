import type {BlockKind} from '../model/article.ts';
import type {RawBlock} from '../model/raw-document.ts';
import type {RawSpan} from '../model/span.ts';
import {creditLine} from './rules/kind-rules.ts';
import type {Verdict} from './verdict.ts';

/** `(Ana Lind/Getty Images)` or `| Ana Lind/Reuters` at the end of a caption. */
const trailingCredit =
	/\s*(\((?:[^()]{3,120})\)|\b(?:Photo(?:graph)?|Credit|Image|Picture|Foto|Source)s?(?: by| credit)?:? [^.]{3,60}|\|\s*[^|]{3,60})\s*$/;
const agencies =
	/getty|reuters|\bap\b|associated press|\bafp\b|\bepa\b|shutterstock|handout|photo|pool|courtesy|image|credit|picture|bloomberg|press/i;

/** *(Ana Lind for the Inland Tribune)* */
const madeFor = /^\(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:for|\/) (?:the )?\p{Lu}/iu;

/** A kept block, cut where only a part of it is of that kind: a credit leaves its caption. */
export function cutInside(raw: string, {rawStart, rawEnd, traits}: RawBlock, kind: BlockKind): Verdict[] {
	const whole: Verdict = {rawStart, rawEnd, kept: kind, by: 'program'};
	const cards = (traits?.inline ?? []).filter(({words}) => hoverCard.test(words.join(' ')));
	if (cards.length > 0) return withoutCards(raw, whole, cards);
	if (kind !== 'caption') return [whole];
	const text = raw.slice(rawStart, rawEnd);
	const credit = trailingCredit.exec(text);
	if (!credit || credit.index < 10) return [whole];
	if (!agencies.test(credit[1]!) && !creditLine.test(credit[1]!) && !madeFor.test(credit[1]!)) return [whole];
	const cut = rawStart + credit.index;
	const creditStart = cut + credit[0].indexOf(credit[1]!);
	return [
		{...whole, rawEnd: cut},
		{rawStart: creditStart, rawEnd: creditStart + credit[1]!.length, kept: 'credit', by: 'program'},
	];
}

/** A card that opens over a name when the pointer rests on it, with the person's other stories; its text stands in the middle of the sentence. */
const hoverCard = /\b(?:rollover (?:people )?block|hover ?card|tooltip(?:text| content)|popover content)\b/;

function withoutCards(raw: string, whole: Verdict, cards: readonly RawSpan[]): Verdict[] {
	const parts: Verdict[] = [];
	let from = whole.rawStart;
	const add = (verdict: Verdict) => {
		const text = raw.slice(verdict.rawStart, verdict.rawEnd);
		const rawStart = verdict.rawStart + text.length - text.trimStart().length;
		const rawEnd = verdict.rawStart + text.trimEnd().length;
		if (rawEnd > rawStart) parts.push({...verdict, rawStart, rawEnd});
	};
	for (const {rawStart, rawEnd} of [...cards].sort((a, b) => a.rawStart - b.rawStart)) {
		if (rawStart < from) continue;
		add({...whole, rawStart: from, rawEnd: rawStart});
		add({rawStart, rawEnd, removed: 'related stories', by: 'program'});
		from = rawEnd;
	}
	add({...whole, rawStart: from});
	return parts;
}

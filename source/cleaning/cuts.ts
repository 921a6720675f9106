import type {BlockKind} from '../model/article.ts';
import type {RawBlock} from '../model/raw-document.ts';
import {creditLine} from './rules/kind-rules.ts';
import type {Verdict} from './verdict.ts';

/** `(Ana Lind/Getty Images)` or `| Ana Lind/Reuters` at the end of a caption. */
const trailingCredit =
	/\s*(\((?:[^()]{3,120})\)|\b(?:Photo|Credit|Image|Picture|Foto|Source)s?(?: by| credit)?:? [^.]{3,60}|\|\s*[^|]{3,60})\s*$/;
const agencies =
	/getty|reuters|\bap\b|associated press|\bafp\b|\bepa\b|shutterstock|handout|photo|pool|courtesy|image|credit|picture|bloomberg|press/i;

/** A kept block, cut where only a part of it is of that kind: a credit leaves its caption. */
export function cutInside(raw: string, {rawStart, rawEnd}: RawBlock, kind: BlockKind): Verdict[] {
	const whole: Verdict = {rawStart, rawEnd, kept: kind, by: 'program'};
	if (kind !== 'caption') return [whole];
	const text = raw.slice(rawStart, rawEnd);
	const credit = trailingCredit.exec(text);
	if (!credit || credit.index < 10 || !(agencies.test(credit[1]!) || creditLine.test(credit[1]!))) return [whole];
	const cut = rawStart + credit.index;
	const creditStart = cut + credit[0].indexOf(credit[1]!);
	return [
		{...whole, rawEnd: cut},
		{rawStart: creditStart, rawEnd: creditStart + credit[1]!.length, kept: 'credit', by: 'program'},
	];
}

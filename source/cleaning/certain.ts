import type {RawDocument} from '../model/raw-document.ts';
import type {BlockFeatures} from './features/features.ts';
import {certainRules} from './rules/certain-rules.ts';
import type {CertainRule} from './rules/certain-rules.ts';
import {fold} from './rules/kind-rules.ts';

/** For each block the rule that is certain of it, if there is one; `body` is what the classifier takes for the running text. */
export function certainVerdicts(
	{hints, blocks}: RawDocument,
	{looks}: BlockFeatures,
	body: readonly boolean[],
	title: number,
): (CertainRule['as'] | undefined)[] {
	const running = body.flatMap((inside, at) => (inside ? [at] : []));
	const top = running[2] ?? blocks.length;
	const end = running.at(-4) ?? -1;
	const authors = hints.filter(({field}) => field === 'author').map(({value}) => fold(value));
	const found = looks.map((look, at) => {
		if (at === title) return undefined;
		const linked = (blocks[at]!.traits?.linked ?? 0) / (look.text.length || 1);
		const candidate = {look, text: look.text, atTop: at < top, atEnd: at > end, linked, authors};
		return certainRules.find(rule => rule.matches(candidate))?.as;
	});
	return found.map((verdict, at) => verdict ?? (standsForPicture(at) ? {removed: 'image text'} : undefined));

	/** In a dump the picture's alternative text is a line of its own above the caption. */
	function standsForPicture(at: number): boolean {
		const next = found[at + 1];
		const look = looks[at]!;
		if (blocks[at]!.traits || at === title || !next || !('kept' in next) || next.kept !== 'caption') return false;
		return look.length <= 16 && !look.endsSentence && !/[:,;]$/.test(look.text);
	}
}

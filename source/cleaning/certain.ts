import {pulledOut} from './pull-quotes.ts';
import type {RawDocument} from '../model/raw-document.ts';
import type {BlockFeatures} from './features/features.ts';
import {certainRules} from './rules/certain-rules.ts';
import type {LineLook} from './features/line-features.ts';
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
	const [first, last] = [running[0] ?? blocks.length, running.at(-1) ?? -1];
	const authors = hints.filter(({field}) => field === 'author').map(({value}) => fold(value));
	const found = looks.map((look, at) => {
		if (at === title) return undefined;
		const linked = (blocks[at]!.traits?.linked ?? 0) / (look.text.length || 1);
		const {tag, traits} = blocks[at]!;
		const beside = at >= first - 1 && at <= last + 3;
		const candidate = {look, text: look.text, tag, traits, beside, atTop: at < top, atEnd: at > end, linked, authors};
		return certainRules.find(rule => rule.matches(candidate))?.as;
	});
	const readers = commentsFrom(looks, running[1] ?? blocks.length);
	const headline = title < 0 ? '' : fold(looks[title]!.text);
	const pulled = pulledOut(blocks, looks, body);
	return found.map((verdict, at) => {
		if (at >= readers) return {removed: 'comments'};
		if (pulled.has(at)) return {removed: 'duplicate'};
		if (verdict || at === title) return verdict;
		if (headline.length > 20 && looks[at]!.text.length < 300 && fold(looks[at]!.text) === headline)
			return {removed: 'duplicate'};
		return standsForPicture(at) ? {removed: 'image text'} : undefined;
	});

	/** In a dump the picture's alternative text is a line of its own above the caption. */
	function standsForPicture(at: number): boolean {
		const next = found[at + 1];
		const look = looks[at]!;
		if (blocks[at]!.traits || at === title || !next || !('kept' in next) || next.kept !== 'caption') return false;
		return look.length <= 16 && !look.endsSentence && !look.keywords.has('share') && !/[:,;]$/.test(look.text);
	}
}

/** What stands between one reader's comment and the next. */
const betweenComments =
	/^(?:reply|report|permalink|upvote|like|rating: .{1,12}votes?|\d+ (?:likes?|replies|points?|votes?)|(?:an?|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b.{0,20})$/i;
/** So many of these lines so close together are no accident. */
const fewest = 4;
const closest = 30;

/** The block from which readers' comments go on to the end of the page, or a number past the end. Only looked for after the text has begun. */
function commentsFrom(looks: readonly LineLook[], begun: number): number {
	const marks = looks.flatMap(({text}, at) =>
		at > begun && text.length < 50 && betweenComments.test(text) ? [at] : [],
	);
	const start = marks.findIndex((at, mark) => (marks[mark + fewest - 1] ?? Infinity) - at < closest);
	// The line above the first mark is the first commenter's name.
	return start < 0 ? looks.length : marks[start]! - 1;
}

import type {RawDocument} from '../model/raw-document.ts';
import type {BlockFeatures} from './features/features.ts';
import type {Candidate} from './rules/rule.ts';

/** The blocks as the rules see them. */
export function candidatesOf(
	{blocks}: RawDocument,
	{looks}: BlockFeatures,
	body: readonly boolean[],
	title: number,
): Candidate[] {
	const firstBody = body.indexOf(true);
	const lastBody = body.lastIndexOf(true);
	const times = new Map<string, number>();
	for (const {text} of looks) times.set(text, (times.get(text) ?? 0) + 1);
	return blocks.map(({tag, traits}, at): Candidate => {
		const look = looks[at]!;
		const words = traits?.words ?? [];
		const before = looks[at - 1];
		const within = at > firstBody && at < lastBody;
		return {
			text: look.text,
			look,
			tag,
			near: words.slice(0, 3).join(' '),
			far: words.slice(3).join(' '),
			traits,
			linked: (traits?.linked ?? 0) / (look.text.length || 1),
			where: firstBody < 0 || at > lastBody ? (at > title ? 'after' : 'before') : at < firstBody ? 'before' : 'within',
			repeated: times.get(look.text)! > 1,
			// A dump often has the picture's alternative text as a line above its caption.
			pictured: traits
				? traits.pictures > 0
				: within &&
					!body[at] &&
					before !== undefined &&
					!body[at - 1] &&
					before.length < 25 &&
					!before.endsSentence &&
					at - 1 !== title,
		};
	});
}

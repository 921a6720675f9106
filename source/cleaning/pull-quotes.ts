import type {RawBlock} from '../model/raw-document.ts';
import {foldWords} from './features/fold-words.ts';
import type {LineLook} from './features/line-features.ts';

/** What pages call a sentence of the text that they set in large letters beside it. */
const pullClass = /\bpull ?quote\w*|\bquote pull\b|\bpull (?:left|right) quote\b/;
/** Words of the line beneath it that says whose it is. */
const longestName = 12;

/** No article has more of them; each is looked for in the whole text. */
const most = 40;

/** Blocks that say once more, set apart by their class, what stands in the text, with whom they name: a repeat, and no second quotation. */
export function pulledOut(
	blocks: readonly RawBlock[],
	looks: readonly LineLook[],
	body: readonly boolean[],
): ReadonlySet<number> {
	const found = new Set<number>();
	const pulled = blocks.flatMap(({traits}, at) =>
		pullClass.test(traits?.words.slice(0, 4).join(' ') ?? '') ? [at] : [],
	);
	if (pulled.length === 0 || pulled.length > most) return found;
	const apart = new Set(pulled);
	const text = looks
		.filter((_, at) => body[at] && !apart.has(at))
		.map(look => foldWords(look.text))
		.join('\n');
	for (const at of pulled) {
		const words = foldWords(looks[at]!.text);
		if (words !== '' && looks[at]!.length >= 4 && text.includes(words)) found.add(at);
		else if (found.has(at - 1) && looks[at]!.length <= longestName && !looks[at]!.endsSentence) found.add(at);
	}
	return found;
}

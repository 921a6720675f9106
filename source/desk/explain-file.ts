import {explain, type ExplainedBlock} from '../cleaning/explain.ts';
import type {SourceFile} from '../intake/folder.ts';
import {readDocuments} from '../intake/read.ts';
import {faultText} from '../model/fault.ts';
import type {Unreadable} from '../model/raw-document.ts';

/** Every block of a file's articles with its verdict, as text for people, and what could not be read. */
export async function explainFile(
	file: SourceFile,
): Promise<{readonly lines: readonly string[]; readonly unreadable: readonly Unreadable[]}> {
	const lines: string[] = [];
	const unreadable: Unreadable[] = [];
	for await (const document of readDocuments(file)) {
		if ('reason' in document) {
			unreadable.push(document);
			continue;
		}
		try {
			lines.push(`${document.path}${document.place ?? ''}`, ...explain(document).map(explanation), '');
		} catch (error) {
			unreadable.push({path: document.path, place: document.place, reason: faultText(error)});
		}
	}
	return {lines, unreadable};
}

/** Characters of a block that are shown: enough to know it by. */
const shown = 72;

/**
 * Two lines a block: *+ 0.98  120–310  paragraph  The head of …* (- where it was removed; the share is how sure the classifier is that it is of the
 * article), and below what decided, with how far each moved the answer (log-odds).
 */
export function explanation(block: ExplainedBlock): string {
	const {verdict, kind, reason, probability, rawStart, rawEnd, text, features} = block;
	const sign = verdict === 'kept' ? '+' : '-';
	const words = text.replace(/\s+/g, ' ');
	const head = words.length > shown ? `${words.slice(0, shown - 1)}…` : words;
	const decided = features.map(({name, value, effect}) => `${name}=${value} (${effect > 0 ? '+' : ''}${effect})`);
	return [
		`  ${sign} ${probability.toFixed(2)}  ${rawStart}–${rawEnd}  ${kind ?? reason ?? ''}  ${head}`,
		...(decided.length > 0 ? [`        ${decided.join('  ')}`] : []),
	].join('\n');
}

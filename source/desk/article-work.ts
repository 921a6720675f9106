import type {ArticleFacts} from '../collation/facts/article-facts.ts';
import {clean} from '../cleaning/clean.ts';
import type {Extractor} from '../extraction/extract.ts';
import {readDocuments} from '../intake/read.ts';
import type {SourceFile} from '../intake/folder.ts';
import type {Article} from '../model/article.ts';
import type {Correction, Decision} from '../model/decision.ts';
import type {Extraction} from '../model/extraction.ts';
import type {Unreadable} from '../model/raw-document.ts';
import {faultText} from '../model/fault.ts';
import {ThreadFault} from './thread-fault.ts';

/** An article with all that was derived from it. */
export interface ReadArticle {
	readonly article: Article;
	readonly extraction: Extraction;
	/** Its numbers and dates. */
	readonly facts?: ArticleFacts;
}

/** What one source file came to. A file with a fault in the middle has both articles and complaints. */
export interface ReadFile {
	readonly file: SourceFile;
	readonly articles: readonly ReadArticle[];
	readonly unreadable: readonly Unreadable[];
}

/** A reviewer's decisions and corrections on the articles of one file, by the article's place in it (empty string: the file itself). */
export type Overrulings = Readonly<
	Record<string, {readonly decisions: readonly Decision[]; readonly corrections: readonly Correction[]}>
>;

/** Does what is to be done of one article; throws `ThreadFault` where there is no end to it. */
export type Bounds = <Result>(work: () => Result) => Result;

/** The way of one source file through intake, cleaning and extraction. Never throws: what fails is among the complaints. */
export async function readFile(
	file: SourceFile,
	extractor: Extractor,
	overrulings: Overrulings = {},
	bounds: Bounds = work => work(),
): Promise<ReadFile> {
	const articles: ReadArticle[] = [];
	const unreadable: Unreadable[] = [];
	try {
		for await (const document of readDocuments(file)) {
			if ('reason' in document) {
				unreadable.push(document);
				continue;
			}
			const overruling = overrulings[document.place ?? ''];
			try {
				articles.push(
					bounds(() => {
						const article = clean(document, overruling?.decisions ?? []);
						const extraction = extractor.extract(article, overruling?.corrections ?? []);
						return {article: {...article, genre: article.genre ?? extraction.genre}, extraction};
					}),
				);
			} catch (error) {
				unreadable.push({path: document.path, place: document.place, reason: faultOf(error)});
			}
		}
	} catch (error) {
		unreadable.push({path: file.path, place: null, reason: faultOf(error)});
	}
	return {file, articles, unreadable};
}

const faultOf = (error: unknown): string =>
	error instanceof ThreadFault
		? error.message
		: `the program failed on it (${faultText(error)}); please report this file`;

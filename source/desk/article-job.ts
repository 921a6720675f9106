import type {SourceFile} from '../intake/folder.ts';
import type {Unreadable} from '../model/raw-document.ts';
import type {Quotation} from '../model/utterance.ts';
import type {Overrulings, ReadArticle} from './article-work.ts';

/** One source file for an article thread to read. */
export interface ArticleJob {
	readonly file: SourceFile;
	readonly overrulings?: Overrulings;
	/** Articles as values, as the lines that `extract` prints, or the verdicts on their blocks (for `--explain`). */
	readonly as: 'values' | 'lines' | 'explanations';
}

export interface ArticleJobResult {
	readonly file: SourceFile;
	readonly articles: readonly ReadArticle[];
	/** The quotes of all its articles as collation takes them; only beside values. */
	readonly quotations?: readonly Quotation[];
	readonly lines: readonly string[];
	readonly unreadable: readonly Unreadable[];
	/** Faults of articles that could be read all the same. */
	readonly problems: readonly Unreadable[];
}

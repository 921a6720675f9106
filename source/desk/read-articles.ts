import {articleJson} from '../export/article-json.ts';
import {loadExtractor} from '../extraction/extract.ts';
import type {ArticleJob, ArticleJobResult} from './article-job.ts';
import {readFile, type Bounds} from './article-work.ts';
import {explainFile} from './explain-file.ts';

// Loading the language part takes longest: it begins before the first job arrives.
const loading = loadExtractor();

const collating = async () => Promise.all([import('./facts-of-article.ts'), import('./quotations.ts')]);

/** Does a job, and never rejects. Whoever imports this loads the language part: worker threads, and the thread of a command without a screen. */
export async function readArticles({file, overrulings, as}: ArticleJob, bounds?: Bounds): Promise<ArticleJobResult> {
	if (as === 'explanations') return {file, articles: [], problems: [], ...(await explainFile(file))};
	const {articles, unreadable} = await readFile(file, await loading, overrulings, bounds);
	const problems = articles.flatMap(({article: {path, place, problems}}) =>
		problems.map(reason => ({path, place, reason})),
	);
	if (as === 'values') {
		// What collation asks for is loaded for collation alone: it takes as long as to read ten articles.
		const [{factsOfArticle}, {quotationsOf}] = await collating();
		const read = articles.map(one => ({...one, facts: factsOfArticle(one)}));
		const quotations = articles.flatMap(({article, extraction}) => quotationsOf(article, extraction));
		return {file, articles: read, quotations, lines: [], unreadable, problems};
	}
	const lines = articles.map(({article, extraction}) => JSON.stringify(articleJson(article, extraction)));
	return {file, articles: [], lines, unreadable, problems};
}

/**
 * Lines up the numbers and dates of a folder, and prints every verdict with the sentences it stands on, to be read one by one: each *differ* that two sources
 * would not disagree about is a false alarm. `--dated` takes each article's day from its file's name (`…2025-03-14…`).
 *
 *     node test/evaluation/facts.ts FOLDER [--dated]
 */
import {findCopies} from '../../source/collation/copies.ts';
import {collate} from '../../source/collation/collate.ts';
import {factTable} from '../../source/collation/facts/table.ts';
import {readFile, type ReadArticle} from '../../source/desk/article-work.ts';
import {factsOfArticle} from '../../source/desk/facts-of-article.ts';
import {articleName, quotationsOf} from '../../source/desk/quotations.ts';
import {loadExtractor} from '../../source/extraction/extract.ts';
import {listSourceFiles} from '../../source/intake/folder.ts';

const [folder = '.', ...options] = process.argv.slice(2);
const extractor = await loadExtractor();
const articles: ReadArticle[] = [];
for await (const file of listSourceFiles([folder])) {
	const day = options.includes('--dated') ? /\d{4}-\d{2}-\d{2}/u.exec(file.path.split('/').at(-1)!)?.[0] : undefined;
	for (const {article, extraction} of (await readFile(file, extractor)).articles)
		articles.push({article: {...article, published: day ?? article.published}, extraction});
}

const began = process.cpuUsage();
const facts = articles.map(({article, extraction}) => ({
	path: article.path,
	place: article.place,
	publisher: article.publisher,
	facts: factsOfArticle({article, extraction}),
}));
const quotations = articles.map(({article, extraction}) => quotationsOf(article, extraction));
const copies = findCopies(
	articles.map(({article}, index) => ({...article, article: articleName(article), quotations: quotations[index]!})),
);
const utterances = collate(quotations.flat());
const lined = process.cpuUsage(began);
const table = factTable(facts, copies, utterances);

for (const {verdict, noun, entries} of table) {
	if (verdict === null) continue;
	console.log(`${verdict} ${noun}`);
	for (const {path, words, sentence} of entries)
		console.log(`  ${words} · ${path.split('/').at(-1)}\n    ${sentence.text.replace(/\s+/gu, ' ')}`);
}
const count = (wanted: string | null) => table.filter(({verdict}) => verdict === wanted).length;
console.log(
	`${articles.length} articles, ${copies.length} copies and versions, ${utterances.length} utterances:`,
	`${count('differ')} differ, ${count('weekday')} weekdays, ${count(null)} rows without a verdict`,
	`(${Math.round(lined.user / 1000)} ms of processor time for facts, copies and utterances)`,
);

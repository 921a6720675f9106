import type {ArticleSummary} from '../desk/services.ts';
import {visibleLine} from '../language/visible.ts';
import type {Marks} from '../review/review.ts';
import {plural} from './plural.ts';

/** The articles of a desk, a line each in columns: grade, date, outlet, counts, title, path. */
export function articleTable(rows: readonly ArticleSummary[], marksOf: (article: ArticleSummary) => Marks): string {
	if (rows.length === 0) return 'No articles here. A desk is a folder of .html, .txt, .md and other article files.\n';
	const lines = rows
		.filter(({state}) => state === 'ready')
		.map(row => {
			const grade = marksOf(row).grades.reliability?.grade ?? '–';
			const outlet = (row.publisher ?? '').slice(0, 20).padEnd(20);
			const counts = `${String(row.quotes).padStart(3)} quotes ${String(row.claims).padStart(3)} claims`;
			const date = (row.published ?? '').slice(0, 10).padEnd(10);
			return visibleLine(`${grade}  ${date}  ${outlet}  ${counts}  ${row.title}  (${row.path}${row.place ?? ''})`);
		});
	return `${lines.join('\n')}\n${plural(lines.length, 'article')}\n`;
}

import {scales, type Scale} from '../model/mark.ts';
import {hasMarks, type OwnMarks} from '../review/fold.ts';
import type {Grade, Marks} from '../review/review.ts';
import {inline, lines} from './markdown-text.ts';

/** What reviewers left on one target, as list items: a line of grades and tags and a note each. */
export function marksList({others, ...own}: Marks, reviewer: string): readonly string[] {
	return [[reviewer, own] as const, ...Object.entries(others)]
		.filter(([, marks]) => hasMarks(marks))
		.flatMap(([name, marks]) => [...signLine(name, marks), ...noteLines(name, marks)]);
}

function signLine(name: string, {grades, tags, status, rejected}: OwnMarks): readonly string[] {
	const signs = [
		...Object.values(grades).map(gradeText),
		...(tags.length > 0 ? [`tags: ${tags.map(inline).join(', ')}`] : []),
		...(status === 'done' ? ['done'] : []),
		...(rejected ? ['rejected: no statement'] : []),
	];
	return signs.length > 0 ? [`- ${inline(name)}: ${signs.join(' · ')}`] : [];
}

/** *credibility 2 (probably true)* */
function gradeText({scale, grade}: Grade): string {
	const known = (scales as Readonly<Record<string, Scale>>)[scale];
	const meaning = known && Object.hasOwn(known.grades, grade) ? known.grades[grade] : undefined;
	return `${inline(scale)} ${inline(grade)}${meaning === undefined ? '' : ` (${meaning})`}`;
}

function noteLines(name: string, {note}: OwnMarks): readonly string[] {
	if (note === null) return [];
	const [first = '', ...rest] = lines(note.trim());
	return [`- ${inline(name)} notes: ${first}`, ...rest.map(line => (line === '' ? '' : `  ${line}\\`))].map(
		(line, index, all) =>
			// A line break of the note is one in the report; the last line needs none.
			index === all.length - 1 ? line.replace(/\\$/, '') : index === 0 && all[1] !== '' ? `${line}\\` : line,
	);
}

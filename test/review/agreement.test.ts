import {expect, test} from 'vitest';
import {agreementOf, cohensKappa, krippendorffsAlpha} from '../../source/review/agreement.ts';
import {noMarks} from '../../source/review/fold.ts';
import type {Grade, MarkedTarget} from '../../source/review/review.ts';

const repeat = <T>(times: number, value: T): T[] => Array.from({length: times}, () => value);

test('kappa is Cohen’s: what is beyond chance', () => {
	// 20 yes and 15 no together, 5 and 10 apart: observed 0.7, by chance 0.5.
	const grades = [
		...repeat(20, ['1', '1'] as const),
		...repeat(5, ['1', '2'] as const),
		...repeat(10, ['2', '1'] as const),
		...repeat(15, ['2', '2'] as const),
	];
	expect(cohensKappa(grades)).toBeCloseTo(0.4, 10);
});

test('kappa says nothing where both always give the same one grade, or there is none', () => {
	expect(cohensKappa(repeat(9, ['1', '1'] as const))).toBeNull();
	expect(cohensKappa([])).toBeNull();
});

test('alpha is Krippendorff’s for nominal data, with gaps', () => {
	// Example C of "Computing Krippendorff's alpha-reliability" (2011): four observers, twelve units, alpha 0.743.
	const table = [
		[1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
		[1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
		[null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
		[1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
	];
	const units = table[0]!.map(
		(_, unit) =>
			new Map(table.flatMap((row, observer) => (row[unit] == null ? [] : [[String(observer), String(row[unit])]]))),
	);
	expect(krippendorffsAlpha(units)).toBeCloseTo(0.743, 3);
});

test('reviewers are compared scale by scale on what both graded', () => {
	const marked = (own: string | null, theirs: string | null): MarkedTarget => {
		const grades = (grade: string | null): Record<string, Grade> =>
			grade === null ? {} : {reliability: {scale: 'reliability', version: 1, grade}};
		return {
			target: {kind: 'article', path: 'a.txt', place: null},
			marks: {...noMarks, grades: grades(own), others: {'Piet Roos': {...noMarks, grades: grades(theirs)}}},
		};
	};
	const all = [marked('A', 'A'), marked('B', 'B'), marked('C', 'B'), marked('A', null), marked(null, 'F')];
	expect(agreementOf(all, 'Jana Vrba')).toEqual([
		{
			scale: 'reliability',
			units: 3,
			alpha: expect.closeTo(1 - 2 / ((36 - (4 + 9 + 1)) / 5), 10) as number,
			pairs: [
				{
					reviewers: ['Jana Vrba', 'Piet Roos'],
					both: 3,
					same: expect.closeTo(2 / 3, 10) as number,
					kappa: expect.closeTo((2 / 3 - 1 / 3) / (1 - 1 / 3), 10) as number,
				},
			],
		},
	]);
});

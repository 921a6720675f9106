import type {MarkedTarget} from './review.ts';

/** One thing's grades on one scale, by reviewer. */
export type Unit = ReadonlyMap<string, string>;

export interface PairAgreement {
	readonly reviewers: readonly [string, string];
	/** Things that both graded. */
	readonly both: number;
	/** Share of them with the same grade, 0–1. */
	readonly same: number;
	readonly kappa: number | null;
}

export interface ScaleAgreement {
	readonly scale: string;
	/** Things that two reviewers or more graded. */
	readonly units: number;
	/** Krippendorff's alpha over all reviewers. */
	readonly alpha: number | null;
	readonly pairs: readonly PairAgreement[];
}

/**
 * How far reviewers agree, a scale at a time, on the targets that two of them or more graded. Grades are taken as names without an order: the last of each
 * Admiralty scale (F, 6: cannot be judged) has no place in one.
 */
export function agreementOf(marked: readonly MarkedTarget[], reviewer: string): readonly ScaleAgreement[] {
	const scales = new Map<string, Map<string, string>[]>();
	for (const {marks} of marked) {
		const units = new Map<string, Map<string, string>>();
		for (const [name, {grades}] of [[reviewer, marks] as const, ...Object.entries(marks.others)])
			for (const {scale, version, grade} of Object.values(grades)) {
				// Grades of two versions of a scale do not mean the same.
				const key = `${scale} ${version}`;
				units.set(key, (units.get(key) ?? new Map<string, string>()).set(name, grade));
			}
		for (const [scale, unit] of units) if (unit.size > 1) scales.set(scale, [...(scales.get(scale) ?? []), unit]);
	}
	return [...scales].map(([scale, units]) => ({
		scale: scale.replace(/ \d+$/, ''),
		units: units.length,
		alpha: krippendorffsAlpha(units),
		pairs: pairsOf(units),
	}));
}

function pairsOf(units: readonly Unit[]): readonly PairAgreement[] {
	const names = [...new Set(units.flatMap(unit => [...unit.keys()]))].toSorted();
	return names.flatMap((one, index) =>
		names.slice(index + 1).flatMap(other => {
			const grades = units.flatMap(unit => {
				const [a, b] = [unit.get(one), unit.get(other)];
				return a === undefined || b === undefined ? [] : [[a, b] as const];
			});
			if (grades.length === 0) return [];
			const same = grades.filter(([a, b]) => a === b).length / grades.length;
			return [{reviewers: [one, other] as const, both: grades.length, same, kappa: cohensKappa(grades)}];
		}),
	);
}

/**
 * Agreement of two beyond chance: 1 is full, 0 what chance gives, below 0 less. Null where it says nothing: no grades, or always the same one. Cohen, "A coefficient of agreement for nominal
 * scales", Educational and Psychological Measurement 20 (1960).
 */
export function cohensKappa(grades: readonly (readonly [string, string])[]): number | null {
	const total = grades.length;
	const ones = counts(grades.map(([one]) => one));
	const others = counts(grades.map(([, other]) => other));
	const observed = grades.filter(([one, other]) => one === other).length / total;
	let expected = 0;
	for (const [grade, count] of ones) expected += (count / total) * ((others.get(grade) ?? 0) / total);
	return total === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * Agreement of any number of reviewers who need not all have graded everything, for names without an order. Null where it says nothing. Krippendorff, "Computing
 * Krippendorff's alpha-reliability" (2011).
 */
export function krippendorffsAlpha(units: readonly Unit[]): number | null {
	const comparable = units.map(unit => [...unit.values()]).filter(grades => grades.length > 1);
	const all = comparable.flat();
	let observed = 0;
	for (const grades of comparable) observed += disagreements(grades) / (grades.length - 1);
	const expected = disagreements(all) / (all.length - 1);
	return all.length < 2 || expected === 0 ? null : 1 - observed / expected;
}

/** Ordered pairs of different grades. */
function disagreements(grades: readonly string[]): number {
	let same = 0;
	for (const count of counts(grades).values()) same += count * count;
	return grades.length ** 2 - same;
}

function counts(grades: readonly string[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const grade of grades) found.set(grade, (found.get(grade) ?? 0) + 1);
	return found;
}

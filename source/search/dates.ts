import type {DateCondition} from '../catalog/statement-filter.ts';

type Bounds = DateCondition['bounds'];

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** `2025-03` (all of March), `2025-03-01..2025-03-14`, `2025..`, `..2024`, `<2025`, `>=2025-03`; undefined where it is none of these. */
export function readDates(value: string): Bounds | undefined {
	const compared = /^(>=|<=|>|<)(.*)$/u.exec(value);
	if (compared) {
		const [, is, day] = compared as unknown as [string, '>=' | '>' | '<=' | '<', string];
		return date.test(day) ? [{is, date: day}] : undefined;
	}
	const [from, to = from, ...more] = value.split('..');
	if (from === undefined || to === undefined || more.length > 0 || (from === '' && to === '')) return undefined;
	if ((from !== '' && !date.test(from)) || (to !== '' && !date.test(to))) return undefined;
	return [
		...(from === '' ? [] : [{is: '>=', date: from} as const]),
		...(to === '' ? [] : [{is: '<=', date: to} as const]),
	];
}

/** Whether a date of publication lies within the bounds, each compared with its own precision. */
export const isWithin = (published: string | null, bounds: Bounds): boolean =>
	published !== null &&
	bounds.every(bound => {
		const known = published.slice(0, bound.date.length);
		if (bound.is === '>=') return known >= bound.date;
		if (bound.is === '>') return known > bound.date;
		if (bound.is === '<=') return known <= bound.date;
		return known < bound.date;
	});

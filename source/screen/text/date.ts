const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as precisely as it is known: `2025-03-14…` is *14 Mar 2025*, `2025-03` is *Mar 2025*. Anything else stays as it is. */
export function dateShown(date: string): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
	if (year === undefined) return date;
	const name = month === undefined ? undefined : months[Number(month) - 1];
	if (name === undefined) return year;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

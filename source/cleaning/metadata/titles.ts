/** A page's title without the site's name behind or before it: `Dock talks resume | Inland Tribune`. `heading` is the headline on the page, if known. */
export function bareTitle(title: string, publisher: string | null, heading: string | null): string {
	const plain = title.replace(/\s+/g, ' ').trim();
	if (heading && fold(plain) !== fold(heading) && fold(plain).includes(fold(heading)) && heading.length > 12)
		return heading;
	const parts = plain.split(/\s+[|–—»·•:-]\s+|\s+\|\s*|\s*\|\s+/);
	if (parts.length < 2) return plain;
	const isSite = (part: string) =>
		publisher !== null &&
		fold(part) !== '' &&
		(fold(publisher).includes(fold(part)) || fold(part).includes(fold(publisher)));
	const last = parts.at(-1)!;
	const cut = plain.slice(0, plain.lastIndexOf(last)).replace(/[\s|–—»·•:-]+$/, '');
	if (isSite(last) || (plain.includes('|') && last.split(' ').length <= 4 && cut.split(' ').length > 3))
		return cut || plain;
	return plain;
}

/** Whether a page's main heading is its headline: the site's name and a menu's words have nothing in common with the title that the page states, a kicker stands before it. */
export function isHeadline(heading: string, stated: string): boolean {
	const [shown, title] = [fold(heading), fold(stated)];
	if (shown.endsWith(title) && shown.length - title.length < 25) return shown === title;
	const words = new Set(title.split(' '));
	return !/[a-z]{4}/.test(title) || shown.split(' ').some(word => word.length > 2 && words.has(word));
}

export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

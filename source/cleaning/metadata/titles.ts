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

export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

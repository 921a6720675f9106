import {dateInAddress, isoDate} from './dates.ts';
import {findFirst} from './page.ts';
import type {Found, Page} from './page.ts';
import type {ShownDates} from './shown-date.ts';

/** What the file states; but a day that the page shows as its own and that is earlier stands before it: such files call the last change publication. */
export function findPublished(
	page: Page,
	{published, modified}: ShownDates,
	url: string | null,
): Found<string> | undefined {
	const stated = findFirst(page, 'published', value => isoDate(value));
	const shown = published === undefined ? undefined : {value: published, from: 'dateline'};
	const machine = stated && stated.from !== 'time element';
	if (machine && !(shown && shown.value < stated.value.slice(0, 10))) return stated;
	if (shown ?? stated) return shown ?? stated;
	const address = url === null ? undefined : dateInAddress(url);
	if (address !== undefined) return {value: address, from: 'address'};
	return modified === undefined ? undefined : {value: modified, from: 'dateline'};
}

/** A change after the publication, as the file or the page states it. */
export function findModified(
	page: Page,
	{modified}: ShownDates,
	published: string | undefined,
): Found<string> | undefined {
	const stated = findFirst(page, 'modified', value => isoDate(value));
	if (stated || modified === undefined) return stated;
	return modified === published ? undefined : {value: modified, from: 'dateline'};
}

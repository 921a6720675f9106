import {attribute} from './page.ts';
import type {Element} from './page.ts';

/** Elements that start a line of their own. */
export const blockElements = new Set(
	'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);

/** Elements that stand apart from what surrounds them by an empty line. */
export const apartElements = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));

const unseenElements = new Set(
	'head script style noscript template svg math iframe frame frameset object embed applet video audio canvas map input select textarea datalist'.split(
		' ',
	),
);

/** What shows a picture or plays something. */
export const pictureElements = new Set('img picture video audio iframe embed object canvas amp-img'.split(' '));

/** Whether an element's text is shown, as far as can be told without style sheets. */
export function isVisible(element: Element): boolean {
	const {tagName} = element;
	if (unseenElements.has(tagName)) return false;
	if (element.attrs.length === 0) return true;
	if (attribute(element, 'hidden') !== undefined) return false;
	if (tagName === 'dialog' && attribute(element, 'open') === undefined) return false;
	const style = attribute(element, 'style');
	return !style || !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

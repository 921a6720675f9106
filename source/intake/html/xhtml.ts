/** Elements that html itself knows to be empty. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * XHTML may close any element in its own tag (`<title/>`, `<a id="p4"/>`), which an html parser takes for a start and then swallows what follows.
 * Gives such elements an end tag of their own. Linear.
 */
export function closeEmptyElements(xml: string): string {
	return xml.replace(/<([a-z][^\s<>/]*)(?=[\s/>])([^<>]*)\/>/gi, (tag, name: string, attributes: string) =>
		empty.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
	);
}

/** Whether a page is XHTML by its own word: only then are its tags read as XML's. */
export const saysXml = (text: string): boolean => /^\ufeff?\s*<\?xml\b/.test(text);

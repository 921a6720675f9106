import {attribute, elementsOf, textContent} from './page.ts';
import type {Document, Element} from './page.ts';

/** `$RC("B:0","S:0")` and `$RS("S:1","P:1")`: React's calls that move a streamed part into its place. */
const call = /\$R[CSX]\(\s*"([BPS]:[\da-f]+)"\s*,\s*"([BPS]:[\da-f]+)"/g;

/**
 * Puts the parts of a page that was streamed by React where its scripts would put them. Such pages hold the article in `<div hidden id="S:0">`
 * at the end, and a `<template id="B:0">` where it belongs.
 */
export function placeStreamedParts(document: Document) {
	const parts = new Map<string, Element>();
	const places = new Map<string, Element>();
	const moves: [place: string, part: string][] = [];
	for (const element of elementsOf(document)) {
		const id = attribute(element, 'id');
		if (id !== undefined && /^S:[\da-f]+$/.test(id)) parts.set(id, element);
		else if (id !== undefined && /^[BP]:[\da-f]+$/.test(id)) places.set(id, element);
		else if (element.tagName === 'script')
			for (const [, first = '', second = ''] of textContent(element).matchAll(call))
				moves.push(first.startsWith('S:') ? [second, first] : [first, second]);
	}
	for (const [placeId, partId] of moves) {
		const [place, part] = [places.get(placeId), parts.get(partId)];
		if (!part) continue;
		parts.delete(partId);
		if (place?.parentNode && !isUnder(place, part)) move(part, place);
		else reveal(part);
	}
	for (const part of parts.values()) reveal(part);
}

function move(part: Element, place: Element) {
	const siblings = place.parentNode!.childNodes;
	for (const child of part.childNodes) child.parentNode = place.parentNode;
	siblings.splice(siblings.indexOf(place), 1, ...part.childNodes);
	part.childNodes = [];
}

function reveal(part: Element) {
	part.attrs = part.attrs.filter(({name}) => name !== 'hidden');
}

function isUnder(element: Element, other: Element): boolean {
	for (let up: Element['parentNode'] = element; up; up = 'parentNode' in up ? up.parentNode : null)
		if (up === other) return true;
	return false;
}

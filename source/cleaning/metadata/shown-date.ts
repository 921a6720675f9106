import type {RawDocument} from '../../model/raw-document.ts';
import {isoDate} from './dates.ts';

/** Blocks around the headline that are searched, and the longest line that is taken for a date line. */
const above = 8;
const below = 20;
const longest = 120;

const labels = /publish|posted|date|erschienen|veröffentlicht|publié|publicado|опубликовано/i;
const updatedLabel =
	/(?:last )?(?:updat|modif|review|revis)\w*|aktualisiert|mis à jour|actualizado|aggiornato|обновлено/i;
const dateClass = /\b(?:date|time|timestamp|published|pubdate|posted|dateline|meta)\b/;

/** The days that a page shows of itself. */
export interface ShownDates {
	readonly published: string | undefined;
	/** A day that it calls that of an update. */
	readonly modified: string | undefined;
}

interface Shown {
	readonly value: string;
	readonly rank: number;
}

/** The days that a page shows of itself near its headline, a line that says *published* first; else those that are labelled anywhere. */
export function shownDates({raw, blocks}: RawDocument, title: number): ShownDates {
	let published: Shown | undefined;
	let modified: Shown | undefined;
	const best = (known: Shown | undefined, value: string | undefined, rank: number) =>
		value !== undefined && value.length >= 10 && rank < (known?.rank ?? 15) ? {value: value.slice(0, 10), rank} : known;
	let paragraphs = 0;
	for (const [at, {rawStart, rawEnd, traits}] of blocks.entries()) {
		const since = title < 0 ? at - 2 : at - title;
		if (rawEnd - rawStart > longest) {
			// `VELMAR, 14 March 2026 (CNA) –`: an agency's place and day at the head of its first paragraph.
			const head =
				at - Math.max(title, 0) <= below && /(?:19|20)\d\d/.test(raw.slice(rawStart, rawStart + 80))
					? /^\p{Lu}[^.]{2,70}?(?:[–—-]|\s-)\s/u.exec(raw.slice(rawStart, rawStart + 80))
					: null;
			if (head) published = best(published, isoDate(head[0]), 3);
			if (since > 0) paragraphs++;
			continue;
		}
		const text = raw.slice(rawStart, rawEnd);
		if (!/\d{2}/.test(text)) continue;
		const near = since >= -above && since <= below;
		const before = blocks[at - 1];
		const label = before && before.rawEnd - before.rawStart < 30 ? raw.slice(before.rawStart, before.rawEnd) : '';
		const named = labels.test(text) || labels.test(label) || updatedLabel.test(text) || updatedLabel.test(label);
		const classed = dateClass.test(traits?.words.slice(0, 3).join(' ') ?? '');
		if (!near && !(named && since > 0)) continue;
		const bare = text.split(/\s+/).length <= 5;
		// Below the first paragraphs a date is more often the subject's than the page's.
		const place = (near ? 0 : 10) + (since < 0 ? 2 : 0) + Math.min(3, paragraphs);
		const rank = place + (named || classed ? 0 : bare ? 2 : 4);
		const update = updatedLabel.test(label) ? 0 : text.search(updatedLabel);
		published = best(published, isoDate(update < 0 ? text : text.slice(0, update)), rank);
		if (update >= 0) modified = best(modified, isoDate(text.slice(update)), rank);
	}
	return {published: published?.value, modified: modified?.value};
}

import type {RawDocument} from '../../model/raw-document.ts';
import {isoDate} from './dates.ts';

/** Blocks around the headline that are searched, and the longest line that is taken for a date line. */
const above = 8;
const below = 20;
const longest = 120;

const labels = /publish|posted|date|updated|modified|erschienen|veröffentlicht|publié|publicado|опубликовано/i;
const updatedLabel = /updat|modif|reviewed|aktualisiert|mis à jour|actualizado/i;
const dateClass = /\b(?:date|time|timestamp|published|pubdate|posted|dateline|meta)\b/;

/** The day that a page shows of itself near its headline, a line that says *published* before one that says *updated*; else one that is labelled anywhere. */
export function shownDate({raw, blocks}: RawDocument, title: number): string | undefined {
	let best: {readonly value: string; readonly rank: number} | undefined;
	for (const [at, {rawStart, rawEnd, traits}] of blocks.entries()) {
		if (rawEnd - rawStart > longest) {
			// `VELMAR, 14 March 2026 (CNA) –`: an agency's place and day at the head of its first paragraph.
			const head =
				at - Math.max(title, 0) <= below &&
				/^\p{Lu}[^.]{2,70}?(?:[–—-]|\s-)\s/u.exec(raw.slice(rawStart, rawStart + 80));
			const value = head ? isoDate(head[0]) : undefined;
			if (value && (!best || best.rank > 3)) best = {value, rank: 3};
			continue;
		}
		const text = raw.slice(rawStart, rawEnd);
		if (!/\d{2}/.test(text)) continue;
		const value = isoDate(text);
		if (!value || value.length < 10) continue;
		const since = title < 0 ? at - 2 : at - title;
		const near = since >= -above && since <= below;
		const bare = text.split(/\s+/).length <= 5;
		const before = blocks[at - 1];
		const label = before && before.rawEnd - before.rawStart < 30 ? raw.slice(before.rawStart, before.rawEnd) : '';
		const named = labels.test(text) || labels.test(label);
		const classed = dateClass.test(traits?.words.slice(0, 3).join(' ') ?? '');
		if (!near && !(named && since > 0)) continue;
		const updated = updatedLabel.test(text) || updatedLabel.test(label);
		const rank = (near ? 0 : 10) + (named || classed ? 0 : bare ? 2 : 4) + (updated ? 1 : 0) + (since < 0 ? 2 : 0);
		if (!best || rank < best.rank) best = {value, rank};
	}
	return best && best.rank < 15 ? best.value.slice(0, 10) : undefined;
}

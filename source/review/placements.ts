import {anchorAt, type Anchor} from '../model/anchor.ts';
import type {ArticleKey, ReviewEvent, Target} from '../model/event.ts';
import {findAnchor, type Finding} from './anchoring.ts';
import {articleMatcher, type PresentArticle} from './file-matching.ts';
import {articleOf} from './target-key.ts';
import {anchorsIn} from './values.ts';

/** Where an anchor of an event is now. */
interface PlacedAnchor {
	readonly anchor: Anchor;
	readonly how: Finding;
	readonly similarity: number;
}

/**
 * Where the articles and anchors of events are in the desk as it is now. What is not in here is where it was recorded: events of this run,
 * and everything before the desk was first looked at.
 */
export class Placements {
	readonly #articles = new Map<string, ArticleKey | 'lost'>();
	readonly #anchors = new Map<string, PlacedAnchor | 'lost'>();

	/**
	 * Finds every article and anchor of the events again. An unchanged file, read by the same version of the program, is believed; the raw text of the others is asked for.
	 * An article that is not read yet leaves its marks where they were.
	 */
	static of(events: Iterable<ReviewEvent>, present: Iterable<PresentArticle>, version: string): Placements {
		const placements = new Placements();
		const match = articleMatcher(present);
		for (const event of events) {
			const recorded = articleOf(event.target);
			if (!recorded) continue;
			const article = match(recorded, event.sha256);
			placements.#articles.set(articleVersion(event), article ? {path: article.path, place: article.place} : 'lost');
			if (article?.sha256 === event.sha256 && event.version === version) continue;
			for (const found of anchorsOf(event)) placements.#place(event, found, article);
		}
		return placements;
	}

	#place(event: ReviewEvent, anchor: Anchor, article: PresentArticle | undefined): void {
		const key = anchorVersion(event, anchor);
		if (this.#anchors.has(key)) return;
		if (!article) {
			this.#anchors.set(key, 'lost');
			return;
		}
		const raw = article.raw();
		if (raw === undefined) return;
		const found = findAnchor(raw, anchor);
		if (!found) {
			this.#anchors.set(key, 'lost');
			return;
		}
		const placed: PlacedAnchor = {anchor: anchorAt(raw, found), how: found.how, similarity: found.similarity};
		this.#anchors.set(key, placed);
	}

	/** What the event is about, as it stands now; undefined where its words or its article are lost. */
	targetOf(event: ReviewEvent): Target | undefined {
		const {target} = event;
		if (target.kind === 'outlet' || target.kind === 'person') return target;
		const article = this.#articles.get(articleVersion(event)) ?? target;
		if (article === 'lost') return undefined;
		const {path, place} = article;
		if (target.kind === 'article') return {...target, path, place};
		const anchor = this.anchorOf(event, target.anchor);
		return anchor && {...target, anchor, path, place};
	}

	anchorOf(event: ReviewEvent, anchor: Anchor): Anchor | undefined {
		const placed = this.#anchors.get(anchorVersion(event, anchor));
		if (placed === 'lost') return undefined;
		return placed?.anchor ?? anchor;
	}

	/** How the target's words were found again, and how like they are; undefined where nothing was looked for. */
	findingOf(event: ReviewEvent): {readonly how: Finding; readonly similarity: number} | undefined {
		if (!('anchor' in event.target)) return undefined;
		const placed = this.#anchors.get(anchorVersion(event, event.target.anchor));
		return placed === 'lost' ? undefined : placed;
	}
}

const anchorsOf = ({target, before, after}: ReviewEvent): readonly Anchor[] => [
	...('anchor' in target ? [target.anchor] : []),
	...anchorsIn(after),
	...anchorsIn(before),
];

/** One version of one article: the same position means other words in another version. */
function articleVersion({target, sha256}: ReviewEvent): string {
	const article = articleOf(target);
	return JSON.stringify([article?.path, article?.place, sha256]);
}

const anchorVersion = (event: ReviewEvent, {rawStart, rawEnd}: Anchor): string =>
	`${articleVersion(event)} ${rawStart} ${rawEnd}`;

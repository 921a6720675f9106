import {anchorAt, type Anchor} from '../model/anchor.ts';
import type {ArticleKey, ReviewEvent, Target} from '../model/event.ts';
import {findAnchor, type Finding} from './anchoring.ts';
import {targetIn} from './event-check.ts';
import {articleMatcher, type PresentArticle} from './file-matching.ts';
import {anchorsIn} from './values.ts';

/** Where an anchor of an event is now. */
interface PlacedAnchor {
	readonly anchor: Anchor;
	readonly how: Finding;
	readonly similarity: number;
}

/** An article as it was when an event was recorded: the same position means other words in another version of it, or read by another program. */
interface ArticleVersion extends ArticleKey {
	readonly sha256: string | null;
	readonly program: string | null;
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
	static of(events: Iterable<ReviewEvent>, present: Iterable<PresentArticle>, program: string): Placements {
		const placements = new Placements();
		const match = articleMatcher(present);
		for (const event of events) {
			const version = versionOf(event.target, event);
			if (version) placements.#place(version, anchorsOf(event), match(version, version.sha256), program);
			const other = otherTarget(event);
			const otherVersion = other && versionOf(other);
			if (otherVersion) placements.#place(otherVersion, anchorsIn(other), match(otherVersion, null), program);
		}
		return placements;
	}

	#place(
		version: ArticleVersion,
		anchors: readonly Anchor[],
		article: PresentArticle | undefined,
		program: string,
	): void {
		this.#articles.set(articleKey(version), article ? {path: article.path, place: article.place} : 'lost');
		if (article?.sha256 === version.sha256 && program === version.program) return;
		for (const sought of anchors) {
			const key = anchorKey(version, sought);
			if (this.#anchors.has(key)) continue;
			const raw = article ? article.raw() : '';
			if (raw !== undefined) this.#anchors.set(key, found(raw, sought));
		}
	}

	/** What the event is about, as it stands now; undefined where its words or its article are lost. */
	targetOf(event: ReviewEvent): Target | undefined {
		return this.#locate(event.target, versionOf(event.target, event));
	}

	/** The witness that a join or split names besides its target, as it stands now. */
	otherTargetOf(event: ReviewEvent): Target | undefined {
		const other = otherTarget(event);
		return other && this.#locate(other, versionOf(other));
	}

	#locate(target: Target, version: ArticleVersion | undefined): Target | undefined {
		if (target.kind === 'outlet' || target.kind === 'person' || !version) return target;
		const article = this.#articles.get(articleKey(version)) ?? target;
		if (article === 'lost') return undefined;
		const {path, place} = article;
		if (target.kind === 'article') return {...target, path, place};
		const placed = this.#anchors.get(anchorKey(version, target.anchor));
		return placed === 'lost' ? undefined : {...target, path, place, anchor: placed?.anchor ?? target.anchor};
	}

	/** Where an anchor in an event's value is now; undefined where it is lost. */
	anchorOf(event: ReviewEvent, anchor: Anchor): Anchor | undefined {
		const version = versionOf(event.target, event);
		const placed = version && this.#anchors.get(anchorKey(version, anchor));
		return placed === 'lost' ? undefined : (placed?.anchor ?? anchor);
	}

	/** How the target's words were found again, and how like they are; undefined where nothing was looked for. */
	findingOf(event: ReviewEvent): {readonly how: Finding; readonly similarity: number} | undefined {
		if (!('anchor' in event.target)) return undefined;
		const version = versionOf(event.target, event);
		const placed = version && this.#anchors.get(anchorKey(version, event.target.anchor));
		return placed === 'lost' ? undefined : placed;
	}
}

function found(raw: string, sought: Anchor): PlacedAnchor | 'lost' {
	const place = findAnchor(raw, sought);
	if (!place) return 'lost';
	const placed: PlacedAnchor = {anchor: anchorAt(raw, place), how: place.how, similarity: place.similarity};
	return placed;
}

/** A join or a split names the other witness in its value; of that one's file no hash was recorded. */
const otherTarget = ({action, after}: ReviewEvent): Target | undefined =>
	action === 'join' || action === 'split' ? targetIn(after) : undefined;

const anchorsOf = (event: ReviewEvent): readonly Anchor[] => [
	...('anchor' in event.target ? [event.target.anchor] : []),
	...(otherTarget(event) ? [] : [...anchorsIn(event.after), ...anchorsIn(event.before)]),
];

function versionOf(target: Target, event?: ReviewEvent): ArticleVersion | undefined {
	if (target.kind === 'outlet' || target.kind === 'person') return undefined;
	const {path, place} = target;
	return {path, place, sha256: event?.sha256 ?? null, program: event?.version ?? null};
}

const articleKey = ({path, place, sha256, program}: ArticleVersion): string =>
	`${path}\u0000${place ?? ''}\u0000${sha256 ?? ''}\u0000${program ?? ''}`;

const anchorKey = (version: ArticleVersion, {rawStart, rawEnd}: Anchor): string =>
	`${articleKey(version)} ${rawStart} ${rawEnd}`;

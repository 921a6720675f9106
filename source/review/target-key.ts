import type {ArticleKey, Target} from '../model/event.ts';

export const articleKey = ({path, place}: ArticleKey): string => JSON.stringify([path, place]);

/** Two targets are the same where this is: kind, path, place and the position of the anchor, or kind and name. */
export function targetKey(target: Target): string {
	switch (target.kind) {
		case 'outlet':
		case 'person':
			return JSON.stringify([target.kind, target.name]);
		case 'article':
			return JSON.stringify([target.kind, target.path, target.place]);
		default:
			return JSON.stringify([target.kind, target.path, target.place, target.anchor.rawStart, target.anchor.rawEnd]);
	}
}

/** The article that a target belongs to; undefined for outlets and persons, which belong to the desk. */
export const articleOf = (target: Target): ArticleKey | undefined =>
	target.kind === 'outlet' || target.kind === 'person' ? undefined : target;

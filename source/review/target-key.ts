import type {ArticleKey, Target} from '../model/event.ts';

/** No path or name holds it. */
const separator = '\u0000';

export const articleKey = ({path, place}: ArticleKey): string => path + separator + (place ?? '');

/** Two targets are the same where this is: kind, path, place and the position of the anchor, or kind and name. */
export function targetKey(target: Target): string {
	switch (target.kind) {
		case 'outlet':
		case 'person':
			return target.kind + separator + target.name;
		case 'article':
			return target.kind + separator + articleKey(target);
		default: {
			const {rawStart, rawEnd} = target.anchor;
			return `${target.kind}${separator}${articleKey(target)}${separator}${rawStart}${separator}${rawEnd}`;
		}
	}
}

/** The article that a target belongs to; undefined for outlets and persons, which belong to the desk. */
export const articleOf = (target: Target): ArticleKey | undefined =>
	target.kind === 'outlet' || target.kind === 'person' ? undefined : target;

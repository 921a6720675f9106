import type {ArticleKey} from '../../model/event.ts';

/** One string for an article, for maps and sets. */
export const articleId = ({path, place}: ArticleKey): string => (place === null ? path : `${path}\u0000${place}`);

export const sameArticle = (a: ArticleKey, b: ArticleKey): boolean => a.path === b.path && a.place === b.place;

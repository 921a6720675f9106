import type {Occasion} from '../model/statement.ts';
import {resolveDates} from './facts/dates.ts';

/** Days since 1970 on which something was said, where the text gives the day and the article's date resolves it; null elsewhere. */
export function dayOfOccasion(said: Occasion | null, published: string | null): number | null {
	if (!said?.when) return null;
	const days = resolveDates(said.when, published).filter(({date}) => date.length === 10);
	return days.length === 1 ? Math.round(Date.parse(days[0]!.date) / 86_400_000) : null;
}

import type {Occasion} from '../model/statement.ts';

/** Days since 1970 on which something was said, where the text gives the day; null where it does not. */
export function dayOfOccasion(said: Occasion | null, published: string | null): number | null {
	if (!said?.when) return null;
	const full = /^(\d{4}-\d{2}-\d{2})/u.exec(said.when) ?? null;
	return full && published !== '' ? Math.round(Date.parse(full[1]!) / 86_400_000) : null;
}

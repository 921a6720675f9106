/** What went wrong with the review, as a sentence for the reviewer: what happened, to which file, what was kept. */
export class ReviewError extends Error {
	override readonly name = 'ReviewError';
}

import {program} from '../model/program.ts';
import {openReview} from '../review/open-review.ts';
import {Desk} from './desk.ts';
import {placeOf} from './desk-folder.ts';
import {reviewerName} from './reviewer.ts';

export interface OpenDeskOptions {
	/** The name given on the command line. */
	readonly reviewer?: string | undefined;
	readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens a folder of articles as a desk, with what is known of it; `begin` brings its catalog up to date. Throws where the folder is none, or its review cannot be opened.
 */
export async function openDesk(folder: string, {reviewer, env}: OpenDeskOptions = {}): Promise<Desk> {
	const place = placeOf(folder, env);
	const review = openReview(place.review, {reviewer: await reviewerName(reviewer), version: program.version});
	return new Desk(place, review);
}

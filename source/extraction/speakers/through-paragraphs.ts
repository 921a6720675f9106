import type {Attributed} from './attributed.ts';

/**
 * A quotation that runs on over paragraphs, each opened again and only the last closed, has one speaker: whom a reporting clause names, be it beside the first paragraph or
 * (*“And she came to the opening,” Okoro recalled*) beside the last.
 */
export function throughParagraphs(chosen: readonly Attributed[]): Attributed[] {
	const settled = [...chosen];
	for (let first = 0; first < settled.length; first++) {
		let last = first;
		while (takesUp(settled[last]!, settled[last + 1])) last++;
		if (last === first) continue;
		const run = settled.slice(first, last + 1);
		const goesOn = run[0]!.continues && settled[first - 1]?.stretch.block === run[0]!.stretch.block;
		const leads = goesOn || isTold(run[0]!) ? run[0]! : (run.find(isTold) ?? run[0]!);
		for (const [at, one] of run.entries()) {
			const continues = at > 0 || (one.continues && leads === one);
			if (one === leads) settled[first + at] = {...one, continues};
			else if (isTold(one)) {
				// a clause of its own begins another quote
				if (at > 0) break;
			} else {
				const {speaker, cue, carried, reporter} = leads;
				settled[first + at] = {...one, speaker, cue, carried, reporter, continues};
			}
		}
		first = last;
	}
	return settled;
}

const takesUp = (one: Attributed, next: Attributed | undefined): boolean =>
	next !== undefined && next.stretch.reopened && !one.stretch.closed && next.stretch.block === one.stretch.block + 1;

const isTold = ({speaker, cue, carried}: Attributed): boolean => speaker !== null && cue !== null && !carried;

// Runs as a process of its own (kill.test.ts): records notes until it is killed or has recorded enough.
import {openReview} from '../../source/review/open-review.ts';

const [file = '', reviewer = '', most = '0'] = process.argv.slice(2);
const review = openReview(file, {reviewer, version: '0.1.0'});
for (let index = 0; index < Number(most); index++) {
	const target = {kind: 'article', path: `${process.pid}/${index % 7}.txt`, place: null} as const;
	const [event] = review.record({action: 'note', target, after: `note ${index}`});
	process.send?.(event!.id);
}
review.close();
process.disconnect();

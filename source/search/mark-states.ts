import type {Marks} from '../review/review.ts';

const isMarked = ({grades, tags, note, rejected}: Marks): boolean =>
	Object.keys(grades).length > 0 || tags.length > 0 || note !== null || rejected;

/** What can be asked about a reviewer's marks with `is:`. */
export const markStates = {
	new: {title: 'not looked at yet', holds: ({status}) => status === 'new'},
	seen: {title: 'looked at, not done', holds: ({status}) => status === 'seen'},
	done: {title: 'done', holds: ({status}) => status === 'done'},
	marked: {title: 'graded, tagged, annotated or rejected', holds: isMarked},
	graded: {title: 'with a grade', holds: ({grades}) => Object.keys(grades).length > 0},
	tagged: {title: 'with a tag', holds: ({tags}) => tags.length > 0},
	noted: {title: 'with a note', holds: ({note}) => note !== null},
	rejected: {title: 'rejected', holds: ({rejected}) => rejected},
} as const satisfies Record<string, {title: string; holds: (marks: Marks) => boolean}>;

export type MarkState = keyof typeof markStates;

/** The marks of something that carries none. */
export const noMarks: Marks = {grades: {}, tags: [], note: null, status: 'new', rejected: false, others: {}};

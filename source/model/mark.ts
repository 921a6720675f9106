/** The scales that grades are given on. The Admiralty code (NATO AJP-2.1): reliability of a source, credibility of a statement. */
export const scales = {
	reliability: {
		version: 1,
		for: ['article', 'outlet'],
		grades: {
			A: 'completely reliable',
			B: 'usually reliable',
			C: 'fairly reliable',
			D: 'not usually reliable',
			E: 'unreliable',
			F: 'reliability cannot be judged',
		},
	},
	credibility: {
		version: 1,
		for: ['statement', 'utterance'],
		grades: {
			'1': 'confirmed by other sources',
			'2': 'probably true',
			'3': 'possibly true',
			'4': 'doubtful',
			'5': 'improbable',
			'6': 'truth cannot be judged',
		},
	},
} as const satisfies Record<string, Scale>;

/** A scale that a desk may add has the same form. */
export interface Scale {
	readonly version: number;
	readonly for: readonly TargetKind[];
	/** Key to press → what it means. */
	readonly grades: Readonly<Record<string, string>>;
}

export type TargetKind = 'article' | 'outlet' | 'person' | 'statement' | 'utterance' | 'block';

export const statuses = ['new', 'seen', 'done'] as const;
export type Status = (typeof statuses)[number];

import {parseArgs} from 'node:util';

export interface TrainingOptions {
	/** The compartment of PolNeAR. */
	readonly folder: string;
	readonly only: 'quotes' | 'claims' | null;
	/** How many of the folds are measured; the figures are those of the articles in them. */
	readonly folds: number;
}

/** The options of the training commands. Ends the process with code 2 and a line on how to call it if they are wrong. */
export function readOptions(args: readonly string[], command: 'train' | 'evaluate'): TrainingOptions {
	try {
		const {values} = parseArgs({
			args: [...args],
			options: {polnear: {type: 'string'}, only: {type: 'string'}, folds: {type: 'string', default: '3'}},
		});
		const only = values.only === 'quotes' || values.only === 'claims' ? values.only : null;
		if (values.polnear)
			return {
				folder: values.polnear,
				only,
				folds: Math.min(only === 'quotes' ? 3 : 5, Math.max(1, Number(values.folds))),
			};
	} catch {
		// told below
	}
	console.error(
		`usage: npm run ${command} -- --polnear DIR [--only quotes|claims]${command === 'evaluate' ? ' [--folds 1-5]' : ''}`,
	);
	process.exit(2);
}

import type {RawDocument} from '../../model/raw-document.ts';
import {lineFeatureNames, lookAt} from './line-features.ts';
import type {LineLook} from './line-features.ts';
import {neighbourFeatureNames, neighbourFeatures} from './neighbour-features.ts';
import {pageFeatureNames, pageFeatures} from './page-features.ts';
import {structureFeatureNames, structureFeatures} from './structure-features.ts';

export interface BlockFeatures {
	readonly looks: readonly LineLook[];
	/** One row a block, in the order of the names. */
	readonly rows: readonly Float32Array[];
}

const textNames = [...lineFeatureNames, ...pageFeatureNames, ...neighbourFeatureNames];
const allNames = [...textNames, ...structureFeatureNames];

/** The names of the features, for pages with a structure and for those without. */
export const featureNames = (structured: boolean): readonly string[] => (structured ? allNames : textNames);

/** What is known of every block of a document before any is judged. Linear in the length of the document. */
export function featuresOf(document: RawDocument, title: number): BlockFeatures {
	const {raw, blocks} = document;
	const looks = blocks.map(({rawStart, rawEnd}) => lookAt(raw.slice(rawStart, rawEnd)));
	const structured = blocks.some(({traits}) => traits);
	const width = featureNames(structured).length;
	const values = new Float32Array(width * blocks.length);
	const rows = looks.map((look, at) => {
		const row = values.subarray(at * width, (at + 1) * width);
		row.set(look.values);
		return row;
	});
	let start = lineFeatureNames.length;
	pageFeatures(document, looks, title, rows, start);
	start += pageFeatureNames.length;
	neighbourFeatures(blocks, looks, rows, start);
	start += neighbourFeatureNames.length;
	if (structured) structureFeatures(blocks, looks, rows, start);
	return {looks, rows};
}

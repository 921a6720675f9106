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
	const page = pageFeatures(document, looks, title);
	const neighbours = neighbourFeatures(blocks, looks);
	const structure = structured ? structureFeatures(blocks, looks) : [];
	const length = featureNames(structured).length;
	const rows = looks.map(({values}, at) => {
		const row = new Float32Array(length);
		let end = 0;
		for (const part of [values, page[at]!, neighbours[at]!, structure[at] ?? []]) {
			row.set(part, end);
			end += part.length;
		}
		return row;
	});
	return {looks, rows};
}

import {expect, test} from 'vitest';
import {loadAnalyser} from '../../../../source/language/analysis.ts';
import {loadClusters} from '../../../../source/language/clusters.ts';
import {int16At, int32At, kernel, reserve} from '../../../../source/extraction/kernel/kernel.ts';
import {packStrength, strengthKey} from '../../../../source/extraction/claims/tagging/cue-strengths.ts';
import {FeatureList} from '../../../../source/extraction/claims/tagging/feature-list.ts';
import {FlatColumns} from '../../../../source/extraction/claims/tagging/flat-columns.ts';
import {Questions} from '../../../../source/extraction/claims/tagging/flat-features.ts';
import {flatTemplates} from '../../../../source/extraction/claims/tagging/flat-templates.ts';
import {addWeights, packTable, unpackTable} from '../../../../source/extraction/claims/tagging/weight-table.ts';
import {RowReader} from '../../../../source/extraction/claims/tagging/word-row.ts';

const analyser = await loadAnalyser();
const reader = new RowReader(await loadClusters());
const rowOf = (text: string) => reader.read(analyser.analyse(text)[0]!, [], 0, true, false);
const novak = rowOf('Novak, who leads the union, said that the port would reopen and that the strike was over.');
const said = novak.sentence.tokens.findIndex(({text}) => text === 'said');
const strengths = new Map([[strengthKey(novak.lemmas[said]!, novak.parts[said]!), packStrength(0.9, 100)]]);

const columns = new FlatColumns();
const questions = new Questions(flatTemplates, columns);
function listed(at: number): Int32Array {
	const list = new FeatureList();
	list.begin(0);
	questions.list(at, list);
	return list.features.slice(0, list.count);
}

test('the kernel finds for each token what its features are worth together', () => {
	columns.read(novak, strengths);
	const features = new Set([...novak.words.keys()].flatMap(at => [...listed(at)]));
	const weights = Float32Array.from({length: features.size * 7}, (_, index) => (index % 7 === 0 ? 0 : Math.sin(index)));
	const table = unpackTable(packTable(Int32Array.from(features), weights, 7, 4096), 7);
	const sums = int16At(reserve((novak.length + 4) * 16), (novak.length + 4) * 8);
	const noWords = int32At(reserve(novak.length * 4), novak.length);
	kernel.scoreRows(
		questions.address,
		questions.count,
		novak.length,
		table.slots,
		table.mask,
		noWords.byteOffset,
		0,
		sums.byteOffset,
	);
	for (let at = 0; at < novak.length; at++) {
		const one = new Int32Array(6);
		addWeights(table, listed(at), listed(at).length, one, 0);
		expect([...sums.subarray(at * 8, at * 8 + 6)]).toEqual([...one]);
	}
});

test('a sentence looks the same whatever was read before it', () => {
	columns.read(novak, strengths);
	const first = [...novak.words.keys()].map(listed);
	columns.read(
		rowOf('It (the ministry) paid; nobody, officials said, had asked for more than that, or less.'),
		strengths,
	);
	columns.read(novak, strengths);
	expect([...novak.words.keys()].map(listed)).toEqual(first);
});

test('what lies between a token and the likely cue is asked only where there is one', () => {
	columns.read(novak, strengths);
	const [before, behind] = [listed(said - 1).length, listed(said + 1).length];
	columns.read(novak, new Map());
	expect(listed(said - 1).length).toBeLessThan(before);
	expect(listed(said + 1).length).toBeLessThan(behind);
});

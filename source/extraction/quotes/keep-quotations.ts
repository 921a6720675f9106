import {score, type Forest} from '../forest/forest.ts';
import {Row} from '../forest/row.ts';
import type {Scene} from '../speakers/scene.ts';
import {stretchFeatureCount, stretchFeatures} from './stretch-features.ts';
import type {StretchHabits} from './stretch-habits.ts';

/** The numbers of those stretches that are somebody's words: titles of works, nicknames and words held with tongs are left out. */
export function keepQuotations(scene: Scene, habits: StretchHabits, forest: Forest): readonly number[] {
	const row = new Row(stretchFeatureCount);
	return scene.reading.stretches.flatMap((_, index) => {
		stretchFeatures(scene, index, habits, row);
		return score(forest, row.values) > 0 ? [index] : [];
	});
}

import {score, type Forest} from '../forest/forest.ts';
import {Row} from '../forest/row.ts';
import {outerTokens} from '../speakers/features.ts';
import type {Scene} from '../speakers/scene.ts';
import {stretchFeatureCount, stretchFeatures} from './stretch-features.ts';
import type {StretchHabits} from './stretch-habits.ts';

/** The numbers of those stretches that are somebody's words: titles of works, nicknames and words held with tongs are left out. */
export function keepQuotations(scene: Scene, habits: StretchHabits, forest: Forest): readonly number[] {
	const row = new Row(stretchFeatureCount);
	return scene.reading.stretches.flatMap((_, index) => {
		if (isNamed(scene, index)) return [];
		stretchFeatures(scene, index, habits, row);
		return score(forest, row.values) > 0 ? [index] : [];
	});
}

/** *so-called “river fund”*, *its title is “Nine summers”*: what something is called is nobody’s words. */
function isNamed(scene: Scene, index: number): boolean {
	const {tokens} = scene.reading;
	const [from] = outerTokens(scene, index);
	const word = (back: number) => tokens[from - back]?.text.toLowerCase() ?? '';
	if (word(1) === 'called' && word(2) === '-' && word(3) === 'so') return true;
	return /^(?:is|was)$/.test(word(1)) && /^(?:title|name|headline|nickname)$/.test(word(2));
}

import {readFileSync} from 'node:fs';
import {unpackForest, type Forest} from '../forest/forest.ts';
import {pronounFeatureCount} from './pronoun-features.ts';

export const loadPronounForest = (): Forest =>
	unpackForest(readFileSync(new URL('./weights/pronouns.bin', import.meta.url)), pronounFeatureCount);

import {readFileSync} from 'node:fs';
import {unpackForest, type Forest} from '../forest/forest.ts';
import {stretchFeatureCount} from './stretch-features.ts';

export const loadStretchForest = (): Forest =>
	unpackForest(readFileSync(new URL('./weights/stretches.bin', import.meta.url)), stretchFeatureCount);

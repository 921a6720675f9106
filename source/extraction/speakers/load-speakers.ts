import {readFileSync} from 'node:fs';
import {unpackForest, type Forest} from '../forest/forest.ts';
import {featureCount} from './features.ts';

export const loadSpeakerForest = (): Forest =>
	unpackForest(readFileSync(new URL('./weights/speakers.bin', import.meta.url)), featureCount);

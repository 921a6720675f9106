import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import {faultText} from '../model/fault.ts';
import type {ScreenSettings} from '../screen/open-screen.tsx';
import type {CommandIo} from './io.ts';

/** What is wrong with the settings, for the reviewer. */
export class SettingsFault extends Error {}

/** Where the settings stand: `copydesk/settings.json` in the configuration folder of the XDG Base Directory Specification. */
export function settingsFile(env: CommandIo['env']): string {
	// The specification tells programs to ignore a relative path here.
	const config = env.XDG_CONFIG_HOME?.startsWith('/') ? env.XDG_CONFIG_HOME : path.join(homedir(), '.config');
	return path.join(config, 'copydesk', 'settings.json');
}

/** The reviewer's settings, `{"keys": {"review.grade": ["g r"]}}`; none where there is no file. Throws `SettingsFault` where it cannot be read as that. */
export function readSettings(env: CommandIo['env']): ScreenSettings {
	const file = settingsFile(env);
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (fault) {
		if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return {};
		throw new SettingsFault(`${file}: ${faultText(fault)}`);
	}
	return settingsIn(text, file);
}

/** The settings that a text holds. */
export function settingsIn(text: string, file: string): ScreenSettings {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (fault) {
		throw new SettingsFault(`${file} is no JSON: ${faultText(fault)}`);
	}
	const keys = isRecord(value) ? (value.keys ?? {}) : undefined;
	if (!isRecord(keys) || !Object.values(keys).every(isKeyList))
		throw new SettingsFault(
			`${file}: it should hold {"keys": {"command": ["key", …]}}; “copydesk” and : show the commands`,
		);
	return {keys: keys as Readonly<Record<string, readonly string[]>>};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyList = (value: unknown): boolean =>
	Array.isArray(value) && value.every(key => typeof key === 'string' && key !== '');

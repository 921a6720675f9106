import {expect, test} from 'vitest';
import {settingsFile, SettingsFault, settingsIn} from '../../source/commands/settings.ts';

test('keys are taken as they are written', () => {
	expect(settingsIn('{"keys": {"review.grade": ["g r", "R"]}}', 's.json')).toEqual({
		keys: {'review.grade': ['g r', 'R']},
	});
	expect(settingsIn('{}', 's.json')).toEqual({keys: {}});
});

test.each([
	'{"keys": ',
	'[]',
	'"keys"',
	'{"keys": {"review.grade": "r"}}',
	'{"keys": {"review.grade": [1]}}',
	'{"keys": ["r"]}',
])('%s is refused with the name of the file', text => {
	expect(() => settingsIn(text, '/home/ida/settings.json')).toThrow(SettingsFault);
	expect(() => settingsIn(text, '/home/ida/settings.json')).toThrow('/home/ida/settings.json');
});

test('they stand in the XDG configuration folder, and a relative one is ignored', () => {
	expect(settingsFile({XDG_CONFIG_HOME: '/conf'})).toBe('/conf/copydesk/settings.json');
	expect(settingsFile({XDG_CONFIG_HOME: 'conf'})).toMatch(/\/\.config\/copydesk\/settings\.json$/);
});

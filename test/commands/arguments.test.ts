import {expect, test} from 'vitest';
import {parseArguments} from '../../source/commands/arguments.ts';
import {program} from '../../source/model/program.ts';
import {capturedIo} from './captured-io.ts';

const usage = {
	help: 'Usage: copydesk weigh FOLDER',
	flags: {marked: {type: 'boolean'}, output: {type: 'string'}, format: {type: 'string', choices: ['json', 'markdown']}},
	inputs: [1, 2],
} satisfies Parameters<typeof parseArguments>[0];

const parse = (...argv: string[]) => {
	const {io, out, complaints} = capturedIo();
	return {
		parsed: parseArguments(usage, argv, io),
		out: out(),
		complaints: complaints(),
	};
};

test('words and flags are told apart wherever they stand', () => {
	expect(parse('desk', '--marked', '--output', 'a.json').parsed).toMatchObject({
		kind: 'run',
		input: ['desk'],
		flags: {marked: true, output: 'a.json'},
	});
});

test('help goes to stdout and ends with 0, whatever stands beside it', () => {
	const {parsed, out} = parse('desk', '--help');
	expect(parsed).toEqual({kind: 'exit', code: 0});
	expect(out).toContain('Usage: copydesk weigh FOLDER');
});

test('version prints the version alone', () => {
	expect(parse('--version').out).toBe(`${program.version}\n`);
});

test.each([
	[['desk', '--colour'], 'there is no flag --colour'],
	[['desk', '-x'], 'there is no flag -x'],
	[[], 'something is missing'],
	[['a', 'b', 'c'], 'what is “c”?'],
	[['desk', '--format', 'pdf'], 'pdf'],
	[['desk', '--output', ''], '--output needs a value'],
])('wrong usage %j ends with 2, says what is wrong and shows the help', (argv, complaint) => {
	const {parsed, out, complaints} = parse(...argv);
	expect(parsed).toEqual({kind: 'exit', code: 2});
	expect(complaints).toContain(complaint);
	expect(complaints).toContain('Usage:');
	expect(out).toBe('');
});

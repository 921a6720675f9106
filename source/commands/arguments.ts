import meow, {type AnyFlags, type Result} from 'meow';
import {program} from '../model/program.ts';
import {faultText} from '../model/fault.ts';
import {done, wrongUsage, type CommandIo} from './io.ts';

interface Usage<Flags extends AnyFlags> {
	/** What `--help` prints: a usage line, what it does, the flags. */
	readonly help: string;
	readonly flags: Flags;
	/** The least and the most arguments besides flags. */
	readonly inputs: readonly [least: number, most: number];
}

type Parsed<Flags extends AnyFlags> =
	| {readonly kind: 'run'; readonly input: readonly string[]; readonly flags: Result<Flags>['flags']}
	| {readonly kind: 'exit'; readonly code: number};

/**
 * Reads a command's arguments. `--help` and `--version` are answered here; wrong usage is explained on stderr. In both cases the
 * caller ends with the given code.
 */
export function parseArguments<const Flags extends AnyFlags>(
	usage: Usage<Flags>,
	argv: readonly string[],
	io: CommandIo,
): Parsed<Flags> {
	const help = `${usage.help.trim()}\n`;
	if (argv.includes('--help') || argv.includes('-h')) {
		io.stdout.write(help);
		return {kind: 'exit', code: done};
	}
	if (argv.includes('--version')) {
		io.stdout.write(`${program.version}\n`);
		return {kind: 'exit', code: done};
	}
	const wrong = (message: string): Parsed<Flags> => {
		io.stderr.write(`copydesk: ${message}\n\n${help}`);
		return {kind: 'exit', code: wrongUsage};
	};
	const unknown = unknownFlag(argv, usage.flags);
	if (unknown !== undefined) return wrong(`there is no flag ${unknown}`);
	let cli: Result<Flags>;
	try {
		cli = meow({
			importMeta: import.meta,
			pkg: {name: program.name, version: program.version},
			argv: [...argv],
			flags: usage.flags,
			autoHelp: false,
			autoVersion: false,
			help: false,
			description: false,
		});
	} catch (error) {
		return wrong(faultText(error));
	}
	for (const [name, flag] of Object.entries(usage.flags)) {
		const value: unknown = (cli.flags as Record<string, unknown>)[name];
		if (flag.type === 'string' && value === '') return wrong(`--${kebab(name)} needs a value`);
		if (flag.type === 'number' && value !== undefined && !Number.isFinite(value))
			return wrong(`--${kebab(name)} needs a number`);
	}
	const [least, most] = usage.inputs;
	if (cli.input.length < least) return wrong('something is missing');
	if (cli.input.length > most) return wrong(`what is “${cli.input[most] ?? ''}”?`);
	return {kind: 'run', input: cli.input, flags: cli.flags};
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Meow would end the process itself on an unknown flag; a command gives its code back instead. */
function unknownFlag(argv: readonly string[], flags: AnyFlags): string | undefined {
	const known = new Set<string>();
	for (const [name, flag] of Object.entries(flags)) {
		known.add(`--${kebab(name)}`).add(`--${name}`);
		if (flag.type === 'boolean') known.add(`--no-${kebab(name)}`);
		if (flag.shortFlag) known.add(`-${flag.shortFlag}`);
	}
	for (const word of argv) {
		if (word === '--') return undefined;
		if (word.startsWith('-') && word !== '-' && !known.has(word.split('=')[0]!)) return word;
	}
	return undefined;
}

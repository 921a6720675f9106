import type {CommandIo} from './io.ts';
export const run = (_argv: readonly string[], _io: CommandIo): Promise<number> => Promise.resolve(2);

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {keyTable} from '../../source/screen/commands/table.ts';

export const readme = path.join(import.meta.dirname, '../../README.md');
const between = /(<!-- keys[^>]*-->\n)[^]*?(<!-- end of keys -->)/;

/** The README with the key table that the command table gives today. */
export const withKeyTable = (text: string): string =>
	text.replace(between, (_, start: string, end: string) => `${start}\n${keyTable().trim()}\n\n${end}`);

// Run by itself (`npm run readme`), it writes the table.
if (process.argv[1] === import.meta.filename) writeFileSync(readme, withKeyTable(readFileSync(readme, 'utf8')));

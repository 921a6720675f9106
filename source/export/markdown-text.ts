import {visible, visibleLine} from '../language/visible.ts';

// Words from outside never become Markdown: no link, picture, heading or tag, and nothing that a Markdown program fetches by itself.

const special = /[\\`*_[\]<>|~]/g;
/** What GitHub makes a link of by itself: addresses of the web and of mail. */
const linked = /(?<=\b(?:https?|ftp))(?=:\/\/)|(?<=\b(?:mailto|xmpp))(?=:)|(?<=\bwww)(?=\.)|(?=@)/gi;
const entity = /&(?=#?\w+;)/g;
/** What makes a line a heading, a list, a rule, a table row or a code block. */
const lineStart = /^([#+\-=:]|\d{1,9}(?=[.)]))/;

/** Text on one line, so that it shows as what it is wherever it stands in a line. */
export const inline = (text: string): string => escaped(visibleLine(text).replace(/\s+/g, ' ').trim());

/** Text of several lines, each safe at the beginning of a line. */
export const lines = (text: string): readonly string[] =>
	visible(text)
		.split('\n')
		.map(line => escaped(line.trim()).replace(lineStart, start => (/\d/.test(start) ? `${start}\\` : `\\${start}`)));

const escaped = (text: string): string => text.replace(special, '\\$&').replace(entity, '\\&').replace(linked, '\\');

/** Lines as a block quotation. */
export const blockQuotation = (quoted: readonly string[]): readonly string[] =>
	quoted.map(line => (line === '' ? '>' : `> ${line}`));

import {readFile} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {readCard} from '../collation/compare/card.ts';
import {ExportError, readExport, type ReadExport} from '../export/read-export.ts';
import {verifyArticle, verifyCardWitness, verifyTarget, type Fault} from '../export/verify.ts';
import {visibleLine} from '../language/visible.ts';
import type {ArticleKey} from '../model/event.ts';
import type {RawDocument} from '../model/raw-document.ts';
import {articleKey} from '../review/target-key.ts';
import {parseArguments} from './arguments.ts';
import {complain} from './complaints.ts';
import {isFolder} from './folder.ts';
import {done, incomplete, type CommandIo} from './io.ts';
import {plural} from './plural.ts';
import {sourceDocuments} from './source-documents.ts';

const help = `
Usage: copydesk verify EXPORT [FOLDER]

Holds every place that an export names against the source files: blocks, quotes, claims, speakers and marks. What no longer holds
is listed, with where it stands now if it can be found. Without FOLDER the articles are sought where the export lies. A comparison
that was copied as a card can be verified as well.
`;

/** `copydesk verify EXPORT [FOLDER]` */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
	const parsed = parseArguments({help, flags: {}, inputs: [1, 2]}, argv, io);
	if (parsed.kind === 'exit') return parsed.code;
	const [file = '', given] = parsed.input;
	const folder = given ?? folderOf(file);
	let verification: Verification;
	try {
		verification = verificationOf(await readFile(resolve(io.cwd, file), 'utf8'), io);
	} catch (error) {
		complain(io, file, error instanceof ExportError ? error.message : `it cannot be read (${String(error)})`);
		return incomplete;
	}
	if (!(await isFolder(resolve(io.cwd, folder)))) {
		complain(io, folder, 'there is no such folder');
		return incomplete;
	}
	await verification.against(resolve(io.cwd, folder));
	const {checked, faults, refused} = verification;
	if (refused > 0) complain(io, file, `${plural(refused, 'part')} of it without the form of an export`);
	const outcome = faults === 0 ? 'all hold' : `${plural(faults, 'fault')} found`;
	io.stderr.write(`copydesk: ${plural(checked, 'place')} checked, ${outcome}\n`);
	return faults + refused === 0 ? done : incomplete;
}

/** An export in a desk's own folder is about the folder around it. */
function folderOf(file: string): string {
	const folder = dirname(file);
	return basename(folder) === '.copydesk' ? dirname(folder) : folder;
}

type Check = (document: RawDocument, verification: Verification) => void;

function verificationOf(text: string, io: CommandIo): Verification {
	const card = readCard(text);
	const verification = new Verification(io);
	if (card.length > 0)
		for (const witness of card)
			verification.add(witness, ({raw, sha256}, {report, tell}) => {
				if (witness.sha256 !== 'unknown' && !sha256.startsWith(witness.sha256))
					tell(nameOf(witness), 'the file has changed since the card was copied');
				report(nameOf(witness), verifyCardWitness(witness, raw));
			});
	else addExport(verification, readExport(text));
	return verification;
}

function addExport(verification: Verification, desk: ReadExport): void {
	verification.refused = desk.refused;
	for (const article of desk.articles)
		verification.add(article, ({raw, sha256}, {report, tell}) => {
			if (sha256 !== article.sha256) tell(nameOf(article), 'the file has changed since the export');
			for (const fault of verifyArticle(article, raw)) report(nameOf(article), fault);
		});
	for (const {target, orphan} of desk.marks)
		if ('anchor' in target)
			verification.add(target, ({raw}, {report}) => {
				const fault = verifyTarget(target, raw);
				const why = fault && (orphan ? `${fault.why} (an orphan already when it was exported)` : fault.why);
				report(nameOf(target), fault && {...fault, why: why!});
			});
}

const nameOf = ({path, place}: ArticleKey): string => path + (place ?? '');

/** What is to be held against which article, and what came of it. */
class Verification {
	checked = 0;
	faults = 0;
	/** Parts of the export that do not have their form. */
	refused = 0;
	readonly #io: CommandIo;
	readonly #checks = new Map<string, {readonly article: ArticleKey; readonly checks: Check[]}>();

	constructor(io: CommandIo) {
		this.#io = io;
	}

	add({path, place}: ArticleKey, check: Check): void {
		const key = articleKey({path, place});
		const known = this.#checks.get(key);
		if (known) known.checks.push(check);
		else this.#checks.set(key, {article: {path, place}, checks: [check]});
	}

	async against(folder: string): Promise<void> {
		const paths = new Set([...this.#checks.values()].map(({article}) => article.path));
		for await (const document of sourceDocuments(folder, paths)) {
			const key = articleKey(document);
			for (const check of this.#checks.get(key)?.checks ?? []) check(document, this);
			this.#checks.delete(key);
		}
		for (const {article} of this.#checks.values())
			this.tell(nameOf(article), 'it is not in the folder, or cannot be read');
	}

	/** Counts a place that was checked, and prints what is wrong with it. */
	readonly report = (name: string, fault: Fault | undefined): void => {
		this.checked++;
		if (!fault) return;
		const {what, words, at, why} = fault;
		const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
		this.tell(`${name} ${at.rawStart}–${at.rawEnd}`, `${what} “${short}”: ${why}`);
	};

	readonly tell = (name: string, fault: string): void => {
		this.faults++;
		this.#io.stdout.write(`${visibleLine(`${name}: ${fault}`)}\n`);
	};
}

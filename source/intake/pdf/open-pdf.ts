import type {Run} from './run.ts';
import type {Page} from './furniture.ts';

/** More pages than any article has; the rest of a longer document is named and passed over. */
const mostPages = 1000;

export interface OpenedPdf {
	readonly pages: readonly Page[];
	readonly title: string;
	readonly author: string;
	readonly problems: readonly string[];
}

/** What the pages of a PDF draw as text. Throws with a sentence for the reviewer if it is locked or damaged. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
	if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
		throw new Error('not a PDF: it does not begin with %PDF');
	const {getDocument} = await import('unpdf/pdfjs');
	// pdf.js keeps what it is given and hands it to its worker: it gets a copy of its own.
	const task = getDocument({
		data: Uint8Array.from(bytes),
		verbosity: 0,
		disableFontFace: true,
		useSystemFonts: false,
		stopAtErrors: false,
	});
	try {
		const document = await task.promise;
		const {info} = await document.getMetadata();
		const {Title, Author} = info as {Title?: unknown; Author?: unknown};
		const pages: Page[] = [];
		const problems: string[] = [];
		for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
			try {
				const page = await document.getPage(number);
				pages.push({
					height: heightOf(page.view),
					runs: runsOf((await page.getTextContent()).items as readonly Item[], page.view),
				});
				page.cleanup();
			} catch {
				pages.push({height: 1, runs: []});
				problems.push(`page ${number} is damaged and was passed over`);
			}
		}
		if (document.numPages > mostPages)
			problems.push(`only the first ${mostPages} of ${document.numPages} pages were read`);
		return {
			pages,
			title: typeof Title === 'string' ? Title.trim() : '',
			author: typeof Author === 'string' ? Author.trim() : '',
			problems,
		};
	} catch (error) {
		throw new Error(reasonOf(error as Error), {cause: error});
	} finally {
		await task.destroy();
	}
}

function reasonOf({name}: Error): string {
	if (name === 'PasswordException') return 'locked with a password';
	return 'cut off or damaged: not a whole PDF';
}

interface Item {
	/** Missing where the item marks a piece of the document's structure. */
	readonly str?: string;
	readonly transform: readonly number[];
	readonly width: number;
}

const heightOf = (view: readonly number[]): number => (view[3] ?? 0) - (view[1] ?? 0);

/** Text that is drawn upright; what is turned on its side is a mark of the printer or a label. */
function runsOf(items: readonly Item[], view: readonly number[]): Run[] {
	return items.flatMap(({str, transform, width}) => {
		if (str === undefined || str.trim() === '') return [];
		const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
		if (Math.abs(b) > Math.abs(a)) return [];
		return [
			{text: str, x: x - (view[0] ?? 0), y: y - (view[1] ?? 0), width, size: Math.hypot(c, d) || Math.hypot(a, b)},
		];
	});
}

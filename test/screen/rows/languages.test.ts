import {expect, test} from 'vitest';
import type {DeskArticle} from '../../../source/desk/services.ts';
import {readerPane} from '../../../source/screen/rows/reader-pane.ts';
import {createTheme} from '../../../source/screen/theme.ts';
import {fakeDesk} from '../fake-desk.ts';
import {courier} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

const inLanguage = (language: string | null): DeskArticle => ({...courier, article: {...courier.article, language}});
const theme = createTheme({colours: false});

const aboutLine = async (language: string | null): Promise<string> => {
	const {state} = await sitDown(fakeDesk([inLanguage(language)]));
	return readerPane(state, theme).rows.join('\n');
};

test('a language whose speakers nobody looks for is said to have none', async () => {
	expect(await aboutLine('sv')).toContain('sv (no speakers)');
});

test.each(['de', 'en', null])('%s has speakers', async language => {
	expect(await aboutLine(language)).not.toContain('no speakers');
});

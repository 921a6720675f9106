import {foldWords} from './features/fold-words.ts';

/**
 * Labels that stand alone above a headline and say what sort of text it is or which section it is from. Folded: lower case, single spaces, no marks. None of them is
 * ever the headline itself, however many of its words the text takes up.
 */
const kickers: ReadonlySet<string> = new Set(
	[
		'advice, agenda, analysis, analysis and opinion, analysis and comment, as it happened, background, behind the scenes, breaking, breaking news, briefing, business, case study, cartoon, ',
		'city, column, columnist, columnists, comment, comment and analysis, comment is free, commentary, community, correspondence, court, courts, cover story, crime, culture, data, debate, diary, dispatch, ',
		'economy, editorial, editorials, education, election, elections, energy, entertainment, environment, essay, europe, exclusive, explained, explainer, eyewitness, fact check, factcheck, feature, features, ',
		'film, finance, first person, first read, focus, for the record, foreign, from our correspondent, from the archive, guest column, guest essay, guest post, health, his view, her view, home news, ',
		'in brief, in depth, in focus, in pictures, insight, insights, interview, investigation, investigations, just in, latest, latest news, leader, leading article, letter, letters, letters to the editor, life, lifestyle, live, ',
		'live blog, live report, live updates, local, local news, long read, longform, magazine, markets, media, metro, money, my view, national, news, news analysis, news brief, news feature, news in brief, newsletter, ',
		'obituaries, obituary, off the record, on the record, op ed, opinion, opinion and analysis, our view, perspective, perspectives, podcast, politics, portrait, premium, profile, property, q a, q and a, ',
		'readers letters, recap, regional, report, reportage, review, reviews, rewind, roundup, royals, science, science and technology, sketch, society, special report, special feature, sponsored, sport, sports, spotlight, ',
		'subscriber only, subscribers only, tech, technology, the big read, the interview, the long read, the weekend essay, the weekend read, timeline, top news, top stories, top story, transcript, travel, uk news, us news, ',
		'us politics, uk politics, video, viewpoint, viewpoints, watch, weather, weekend, world, world news, world politics, your views, ',
		'analyse, bericht, exklusiv, feuilleton, gastbeitrag, glosse, im fokus, inland, ausland, kolumne, kommentar, kultur, leitartikel, meinung, nachruf, politik, porträt, reportage, wirtschaft, wissenschaft, ',
		'analyse et opinion, chronique, débat, décryptage, enquête, entretien, exclusif, idées, monde, politique, point de vue, portrait, reportage, société, tribune, éditorial, économie, en direct, ',
		'análisis, columna, crónica, editorial, en directo, entrevista, exclusiva, internacional, opinión, política, reportaje, sociedad, tribuna, última hora, ',
		'opinione, l opinione, commento, editoriale, esclusiva, esclusivo, intervista, politica, diretta, cronaca, opinião, análise, exclusivo, entrevista, ao vivo, ',
		'opinie, analyse, commentaar, column, interview, reportage, opinia, komentarz, felieton, wywiad, analiza, na żywo, ',
		'мнение, колонка, анализ, аналитика, интервью, репортаж, комментарий, эксклюзив, онлайн, новости, политика, общество, экономика, в мире, думка, аналітика, інтерв ю, коментар, ексклюзив, новини, ',
		'رأي, تحليل, افتتاحية, حوار, مقابلة, خاص, حصري, عاجل, مباشر, أخبار, سياسة, اقتصاد, תחקיר, דעה, דעות, ניתוח, ריאיון, בלעדי, חדשות',
	]
		.join('')
		.split(/, */)
		.map(foldWords),
);

/** *OPINION | Columnists*, *Exclusive:*: every part of the line is such a label. */
export function isKicker(line: string): boolean {
	if (line.length > 50) return false;
	const parts = line
		.split(/[|/·•›>»]/)
		.map(foldWords)
		.filter(Boolean);
	return parts.length > 0 && parts.every(part => kickers.has(part));
}

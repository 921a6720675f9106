/** Words that newspapers, stations and news sites call themselves by; a name of two to five capitalised words with one of them is an outlet's. */
export const outletWords: ReadonlySet<string> = new Set(
	(
		'advertiser agency argus banner beacon broadcasting bulletin bugle chronicle courier daily dispatch echo enquirer examiner express gazette globe guardian herald ' +
		'independent inquirer journal lantern ledger leader mail media mercury meridian messenger mirror monitor news newspaper observer online outlook page patriot pioneer planet ' +
		'post press radio record recorder register reporter republic review sentinel spectator standard star statesman sun telegram telegraph television times today tribune ' +
		'tv voice watch weekly wire world ' +
		'allgemeine anzeiger bote kurier nachrichten rundschau spiegel tagblatt tageblatt tagesspiegel zeitung ' +
		'courrier dépêche figaro gazette libération monde nouvel presse ' +
		'correo diario mundo noticias país periódico prensa ' +
		'corriere gazzetta giornale messaggero repubblica stampa ' +
		'correio estadão folha globo jornal público ' +
		'dagblad courant volkskrant telegraaf gazeta kurier wyborcza dagens aftonbladet berlingske politiken'
	).split(' '),
);

/** Those that name no outlet without a word of its own beside them: `World News` is a section. */
export const commonWords: ReadonlySet<string> = new Set(
	'daily media news newspaper online outlook page press radio today tv voice watch weekly wire world'.split(' '),
);

/** Capitalised words that make a line a section's or a page's name and no outlet's, although `News` or `World` is in it. */
export const noOutlet =
	/\b(?:breaking|latest|top|more|related|all|local|read|subscribe|share|sign|follow|your|our|home|menu|support|download|watch live|world cup|press release|press contact|press office|staff|desk editor|sports?|business|politics|weather|opinion)\b/i;

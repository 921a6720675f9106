import {describe, expect, test} from 'vitest';
import {linesIn} from './lines.ts';

type Row = readonly [what: string, paragraph: string, ...lines: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
	de: [
		[
			'name behind, reversed guillemets',
			'»Niemand hat ihn gelesen«, sagte Olaf Grund der Presse.',
			'Niemand hat ihn gelesen | Olaf Grund (stated: Olaf Grund) | sagte',
		],
		[
			'Swiss guillemets',
			'«Wir haben das nie gesehen», sagte die Nationalrätin Regula Amstad.',
			'Wir haben das nie gesehen | Regula Amstad (stated: die Nationalrätin Regula Amstad) | sagte',
		],
		[
			'name before, with its office',
			'Die Abgeordnete Ines Vogel sagte: „Es ist eine Rechnung.“',
			'Es ist eine Rechnung. | Ines Vogel (stated: Die Abgeordnete Ines Vogel) | sagte',
		],
		[
			'a bare family name',
			'Die Ministerin Klara Behrens kam. „Wir gehen nicht“, sagte Behrens.',
			'Wir gehen nicht | Klara Behrens (name: Behrens) | sagte',
		],
		[
			'an honorific',
			'Die Ministerin Klara Behrens kam. „Wir gehen nicht“, sagte Frau Behrens.',
			'Wir gehen nicht | Klara Behrens (name: Frau Behrens) | sagte',
		],
		[
			'a description, and the sentence behind it',
			'„Ich war dabei“, so ein Lotse, der seinen Namen verschwieg. „Ich habe es gesehen.“',
			'Ich war dabei || Ich habe es gesehen. | Lotse (description: ein Lotse) | so',
		],
		[
			'a pronoun',
			'Der Vorsitzende, Lars Witt, kam spät. „Das glaubt niemand mehr“, fügte er hinzu.',
			'Das glaubt niemand mehr | Lars Witt (pronoun: er) | fügte',
		],
		[
			'the verb at the end',
			'Der Minister für Wasser, Olaf Grund (CDU), hat den Bericht am Dienstag als „Märchen“ bezeichnet.',
			'p Märchen | Olaf Grund (stated: Olaf Grund) | bezeichnet',
		],
		[
			'the thing before the verb',
			'Als „Skandal ersten Ranges“ bezeichnete der Oppositionsführer Lars Witt den Vorgang.',
			'p Skandal ersten Ranges | Lars Witt (stated: der Oppositionsführer Lars Witt) | bezeichnete',
		],
		[
			'the writer’s report of another’s words',
			'„Das reicht“, sagte Marta Novak. Die Stadt habe „jahrelang weggesehen“.',
			'Das reicht | Marta Novak (stated: Marta Novak) | sagte',
			'p jahrelang weggesehen | Marta Novak (carried: Marta Novak) | -',
		],
		[
			'a document',
			'In dem Bericht heißt es: „Die Leitungen sind leer.“',
			'Die Leitungen sind leer. | Bericht (description: dem Bericht) | heißt',
		],
		[
			'a document before its preposition',
			'Dem Bericht zufolge gab es „erhebliche Mängel“.',
			'p erhebliche Mängel | Bericht (description: Dem Bericht) | zufolge',
		],
		[
			'according to',
			'Laut Polizei hat „niemand etwas gesehen“.',
			'p niemand etwas gesehen | Polizei (description: Polizei) | Laut',
		],
		[
			'somebody by the age',
			'Der Kapitän, Hauke Thom, schwieg lange. „Mir hat niemand etwas gesagt“, sagte der 58-Jährige.',
			'Mir hat niemand etwas gesagt | Hauke Thom (description: der 58-Jährige) | sagte',
		],
		[
			'who stands at the head of a sentence that ends in a colon',
			'Bademeister Uwe Lorenz versteht die Welt nicht mehr: „Das Becken ist dicht.“',
			'Das Becken ist dicht. | Uwe Lorenz (stated: Bademeister Uwe Lorenz) | -',
		],
		['a passive tells nobody', 'Novak wurde als „Märchentante“ beschimpft.'],
		[
			'an office within a longer word',
			'Umweltministerin Sabine Kroll kam. „Wir stehen am Anfang“, sagte die Ministerin.',
			'Wir stehen am Anfang | Sabine Kroll (description: die Ministerin) | sagte',
		],
		[
			'a firm by its name',
			'Die Firma Varchem teilte mit, man habe „keine Kenntnis von einem Leck“.',
			'p keine Kenntnis von einem Leck | Varchem (stated: Die Firma Varchem) | teilte',
		],
		[
			'nobody in particular',
			'Klara Behrens kam. „Wer zahlt das alles?“, fragt sich so mancher.',
			'Wer zahlt das alles? | - | fragt',
		],
		['a newspaper’s name', 'Lars Witt sagte dem „Küstenboten“, er komme.'],
		['what is called so', 'Das sogenannte „Flussgeld“ ist leer.'],
		['a title', 'In dem Roman „Der lange Kai“ geht es um Geld.'],
	],
	fr: [
		[
			'name behind',
			'« Nous ne partons pas », a déclaré mardi la maire Odile Berthier.',
			'Nous ne partons pas | Odile Berthier (stated: la maire Odile Berthier) | a déclaré',
		],
		[
			'a pronoun in the verb, somebody named before',
			'La maire Odile Berthier a rejeté les accusations. « Nous n’avons rien accepté », a-t-elle déclaré à la radio. « Ni hier, ni aujourd’hui. »',
			'Nous n’avons rien accepté || Ni hier, ni aujourd’hui. | Odile Berthier (pronoun: elle) | a-t-elle déclaré',
		],
		[
			'a partial quote and two verbs in one sentence',
			'Le chef de l’opposition, Luc Maréchal, a dénoncé « une mauvaise plaisanterie ». « Personne n’y croit plus », a-t-il ajouté, avant de lancer : « Qu’elle parte ! »',
			'p une mauvaise plaisanterie | Luc Maréchal (stated: Luc Maréchal) | a dénoncé',
			'Personne n’y croit plus | Luc Maréchal (pronoun: il) | a-t-il ajouté',
			'Qu’elle parte ! | Luc Maréchal (pronoun: il) | lancer',
		],
		[
			'a clause within the marks',
			'Le maître-nageur Hugo Lorent n’y croit pas. « Je l’ai vérifié moi-même, assure-t-il. La mairie ment. »',
			'Je l’ai vérifié moi-même || La mairie ment. | Hugo Lorent (pronoun: il) | assure',
		],
		[
			'a clause within the marks with a name',
			'« On ne nous a rien dit, soupire Yves Kerven, capitaine du « Sterne ». J’ai tout appris à la radio. »',
			'On ne nous a rien dit || J’ai tout appris à la radio. | Yves Kerven (stated: Yves Kerven) | soupire',
		],
		[
			'a description',
			'Une source proche du dossier évoque une décision « prise depuis des mois ».',
			'p prise depuis des mois | source proche du dossier (description: Une source proche du dossier) | évoque',
		],
		[
			'a description of somebody named',
			'La maire Odile Berthier est venue. « Nous partons », a dit la maire.',
			'Nous partons | Odile Berthier (description: la maire) | a dit',
		],
		[
			'somebody who is in no table',
			'Mme Hélène Brandt reste. « Monsieur le maire ment », lance la septuagénaire.',
			'Monsieur le maire ment | Hélène Brandt (description: la septuagénaire) | lance',
		],
		[
			'according to',
			'Selon la police, « trois personnes » sont visées.',
			'p trois personnes | police (description: la police) | Selon',
		],
		[
			'the name in the sentence behind',
			'« C’est honteux ! » Hélène Brandt, 71 ans, ne décolère pas.',
			'C’est honteux ! | Hélène Brandt (stated: Hélène Brandt) | -',
		],
		[
			'who was told and who says it',
			'« Nous le disons depuis des années », a réagi auprès de l’AFP Thomas Rieu.',
			'Nous le disons depuis des années | Thomas Rieu (stated: Thomas Rieu) | a réagi',
		],
		[
			'two people in one sentence',
			'Emmanuel Roux (PS) a jugé « inacceptable » la décision, tandis que Luc Maréchal (LR) y voit « un bon début ».',
			'p inacceptable | Emmanuel Roux (stated: Emmanuel Roux) | a jugé',
			'p un bon début | Luc Maréchal (stated: Luc Maréchal) | -',
		],
		[
			'an office of two words',
			'« Il faut agir maintenant », a martelé le Premier ministre.',
			'Il faut agir maintenant | Premier ministre (description: le Premier ministre) | a martelé',
		],
		['an expression', 'L’expression « fonds du fleuve » est récente.'],
		['a title', 'Le film « La Longue Jetée » a raconté cette histoire.'],
	],
	es: [
		[
			'name behind, then nobody',
			'La alcaldesa Clara Benítez habló. “Nunca aceptamos dinero”, dijo Benítez a Radio Costa. “Ni ayer ni hoy”, añadió.',
			'Nunca aceptamos dinero | Clara Benítez (name: Benítez) | dijo',
			'Ni ayer ni hoy | Clara Benítez (carried: Benítez) | añadió',
		],
		[
			'what something is called',
			'El líder de la oposición, Luis Vidal, calificó la declaración de “mala broma”. «Ya nadie le cree», aseguró.',
			'p mala broma | Luis Vidal (stated: Luis Vidal) | calificó',
			'Ya nadie le cree | Luis Vidal (carried: Luis Vidal) | aseguró',
		],
		[
			'two things that something is called',
			'Luis Vidal calificó la decisión de “lamentable” y “precipitada”.',
			'p lamentable | Luis Vidal (stated: Luis Vidal) | calificó',
			'p precipitada | Luis Vidal (stated: Luis Vidal) | calificó',
		],
		[
			'dashes',
			'—No me iré —respondió la alcaldesa Clara Benítez—. Ni hoy ni mañana.',
			'No me iré || Ni hoy ni mañana. | Clara Benítez (stated: la alcaldesa Clara Benítez) | respondió',
		],
		[
			'dashes within marks',
			'«Quien diga lo contrario —añadió Luis Vidal— miente».',
			'Quien diga lo contrario || miente | Luis Vidal (stated: Luis Vidal) | añadió',
		],
		[
			'a description',
			'"Vamos a hablar", señaló un portavoz del Ministerio de Transportes.',
			'Vamos a hablar | portavoz del Ministerio de Transportes (description: un portavoz del Ministerio de Transportes) | señaló',
		],
		[
			'according to',
			'Según Luis Vidal, la empresa actúa con "mala fe".',
			'p mala fe | Luis Vidal (stated: Luis Vidal) | Según',
		],
		[
			'a verb that no list has',
			'“Que venga”, canturreó Luis Vidal.',
			'Que venga | Luis Vidal (stated: Luis Vidal) | canturreó',
		],
		[
			'who the verb is denied by',
			'Luis Vidal negó haber "recibido dinero".',
			'p recibido dinero | Luis Vidal (stated: Luis Vidal) | negó',
		],
		[
			'an office with a name of its own',
			'La ministra de Medio Ambiente, Sabina Cruz, vino. "Estamos al principio", dijo la ministra.',
			'Estamos al principio | Sabina Cruz (description: la ministra) | dijo',
		],
		[
			'a name at the beginning that stands nowhere else',
			'Vidal acusó a la ministra de actuar "tarde y mal".',
			'p tarde y mal | Vidal (stated: Vidal) | acusó',
		],
		[
			'an adverb at the beginning',
			'Habló Luis Vidal. Luego dijo: "Nos vamos todos".',
			'Nos vamos todos | Luis Vidal (carried: Luis Vidal) | dijo',
		],
		['what is called so', 'El llamado «fondo del río» está vacío.'],
	],
	it: [
		[
			'name behind, then nobody',
			'La sindaca Chiara Bruni nega. «Non abbiamo preso soldi», ha detto Bruni a Radio Costa. «Né ieri né oggi», ha aggiunto.',
			'Non abbiamo preso soldi | Chiara Bruni (name: Bruni) | ha detto',
			'Né ieri né oggi | Chiara Bruni (carried: Bruni) | ha aggiunto',
		],
		[
			'an office before the name',
			'"Nessuno le crede più", sostiene il capo dell\'opposizione Luca Vitti.',
			"Nessuno le crede più | Luca Vitti (stated: il capo dell'opposizione Luca Vitti) | sostiene",
		],
		[
			'a clause between dashes',
			'«È uno schiaffo – attacca Anna Moro, delegata sindacale –. Sono a rischio 120 posti».',
			'È uno schiaffo || Sono a rischio 120 posti | Anna Moro (stated: Anna Moro) | attacca',
		],
		[
			'what something is called',
			"Il capogruppo Luca Vitti l'ha definita «una decisione scellerata».",
			'p una decisione scellerata | Luca Vitti (stated: Il capogruppo Luca Vitti) | ha definita',
		],
		[
			'a description',
			"«Parleremo con l'azienda», fa sapere un portavoce del ministero.",
			"Parleremo con l'azienda | portavoce del ministero (description: un portavoce del ministero) | fa sapere",
		],
		[
			'the name in the sentence behind',
			'«È una vergogna!». Elena Brandi, 71 anni, non si dà pace.',
			'È una vergogna! | Elena Brandi (stated: Elena Brandi) | -',
		],
		['what is called so', 'Il cosiddetto «fondo del fiume» è vuoto.'],
	],
	pt: [
		[
			'name behind, and a sentence more',
			'A prefeita Clara Bento falou. “Nunca aceitamos dinheiro”, disse Bento à Rádio Costa. “Nem ontem nem hoje.”',
			'Nunca aceitamos dinheiro || Nem ontem nem hoje. | Clara Bento (name: Bento) | disse',
		],
		[
			'what something is called',
			'O líder da oposição, Luís Vidal, chamou a declaração de “piada de mau gosto”.',
			'p piada de mau gosto | Luís Vidal (stated: Luís Vidal) | chamou',
		],
		[
			'dashes',
			'— A mim ninguém disse nada — contou o capitão Hugo Toma. — Soube pelo rádio.',
			'A mim ninguém disse nada || Soube pelo rádio. | Hugo Toma (stated: o capitão Hugo Toma) | contou',
		],
		[
			'a pronoun',
			'A diretora Lúcia Pedrosa veio. "Perdemos dinheiro", disse ela.',
			'Perdemos dinheiro | Lúcia Pedrosa (pronoun: ela) | disse',
		],
		[
			'a description',
			'"Vamos conversar", afirmou um porta-voz do Ministério dos Transportes.',
			'Vamos conversar | porta-voz do Ministério dos Transportes (description: um porta-voz do Ministério dos Transportes) | afirmou',
		],
		[
			'according to',
			'Segundo Jonas Reis, a empresa age com "má-fé".',
			'p má-fé | Jonas Reis (stated: Jonas Reis) | Segundo',
		],
		['a title', 'O filme «O Longo Cais» já contava esta história.'],
	],
};

for (const [language, tests] of Object.entries(rows))
	describe(language, () => {
		test.each(tests)('%s', (_, paragraph, ...lines) => {
			expect(linesIn(language, paragraph)).toEqual(lines);
		});
	});

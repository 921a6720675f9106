import type {SpeechTable} from '../speech-table.ts';
import {common, forces, genders, media, networks, words} from './table.ts';
import {german as regular} from './verb-forms.ts';

const calls =
	'nannte nennt nannten nennen genannt bezeichnete bezeichnet bezeichneten bezeichnen beschrieb beschreibt beschrieben kritisierte kritisiert kritisierten ' +
	'sprach spricht sprachen gesprochen wertete wertet gewertet lobte lobt gelobt verurteilte verurteilt tat abgetan geißelte gegeißelt verspottete brandmarkte rügte';

export const german = (): SpeechTable => ({
	...common,
	verbs: words(
		[
			...regular(
				'sag erklär beton mein kündig frag ergänz forder kritisier behaupt bestätig räum versicher äußer füg lob verteidig beteuer bemerk klag schilder prophezei spott ' +
					'schimpf erinner wetter mahn mutmaß beklag verkünd stell bilanzier erwider fluch jubel droh erzähl resümier wiederhol kommentier',
			),
			'warnte warnt warnten antwortete antwortet antworteten schrieb schreibt schrieben sagt berichtete berichtet berichteten twitterte teilte mitgeteilt bekräftigte bekräftigt entgegnete ' +
				'entgegnet bestritt bestreitet dementierte dementiert wies zurückgewiesen hieß heißt gesagt erklärt betont geschrieben angekündigt gefragt geantwortet gewarnt gefordert ' +
				'behauptete berichtet behauptet meinte gemeint findet fand rief ruft unterstrich unterstreicht zitiert zitierte hinzugefügt beteuert gestand gesteht versprach ' +
				'verspricht vermeldete meldete kündigte räumte verlangte verlangt appellierte konterte kontert monierte moniert scherzte witzelte urteilte befand attestierte konstatierte stichelte warf wirft vorgeworfen',
		].join(' '),
	),
	calls: words(calls),
	auxiliaries: words('hat haben hatte hatten habe'),
	passives: words('wird werden wurde wurden worden'),
	forces: forces({
		asks: [
			'fragte',
			'fragt',
			'fragten',
			'gefragt',
			'forderte',
			'fordert',
			'forderten',
			'gefordert',
			'verlangte',
			'verlangt',
			'appellierte',
		],
		denies: ['bestritt', 'bestreitet', 'dementierte', 'dementiert', 'wies', 'zurückgewiesen'],
	}),
	dropsSubject: false,
	pronouns: genders('sie diese', 'er dieser'),
	determiners: genders(
		'die eine ihre seine unsere diese',
		'der ein dieser',
		'das dieses sein ihr unser viele einige mehrere zwei drei',
	),
	oblique: words('dem den des einem einen einer eines seinem seinen seiner ihrem ihren ihrer diesem diesen dieser'),
	prepositions: words(
		'in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch ohne seit wegen während trotz laut zwischen neben hinter ins ans aufs gegenüber anhand samt',
	),
	joiners: words('der des von vom für'),
	accordingTo: [
		'laut',
		'nach angaben',
		'nach worten',
		'nach aussage',
		'nach den worten',
		'nach ansicht',
		'in den worten',
	],
	accordingBehind: ['so'],
	accordingAfter: words('zufolge'),
	inTheirView: {
		'ihrer meinung nach': 'female',
		'ihr zufolge': 'female',
		'nach ihren worten': 'female',
		'nach ihren angaben': 'female',
		'seiner meinung nach': 'male',
		'ihm zufolge': 'male',
		'nach seinen worten': 'male',
		'nach seinen angaben': 'male',
	},
	honorifics: genders('frau', 'herr herrn', 'dr prof professor'),
	people: genders(
		'ministerin präsidentin sprecherin chefin kanzlerin meisterin bürgermeisterin leiterin direktorin richterin generalin vorsitzende rätin anwältin staatsanwältin abgeordnete politikerin ' +
			'professorin forscherin wissenschaftlerin expertin lehrerin schülerin ärztin polizistin zeugin nachbarin anwohnerin mitarbeiterin beamtin beraterin trainerin spielerin autorin ' +
			'journalistin unternehmerin händlerin wirtin mutter frau tochter biologin ökonomin kandidatin sekretärin beauftragte senatorin kommissarin referentin managerin beobachterin vertreterin ' +
			'sängerin künstlerin regisseurin schauspielerin bäckerin fischerin studentin landrätin botschafterin passantin geschäftsführerin führerin rentnerin enkelin arbeiterin fahrerin betreiberin besitzerin inhaberin sportlerin pfarrerin königin pilotin gewerkschafterin diplomatin verkäuferin pflegerin bewohnerin',
		'minister präsident sprecher chef kanzler meister leiter direktor richter general vorsitzender rat anwalt staatsanwalt abgeordneter politiker professor forscher wissenschaftler experte ' +
			'lehrer schüler arzt polizist zeuge nachbar anwohner mitarbeiter beamter berater trainer spieler autor journalist unternehmer händler wirt vater mann sohn biologe ökonom kandidat ' +
			'sekretär beauftragter senator kommissar referent manager beobachter vertreter sänger künstler regisseur schauspieler bäcker fischer student landrat botschafter lotse kapitän passant ' +
			'verkäufer pfleger bewohner insider diplomat soldat offizier rentner bauer landwirt gewerkschafter geschäftsführer führer rentner enkel arbeiter fahrer betreiber besitzer inhaber bademeister sportler pfarrer bischof könig papst pilot jäger förster',
	),
	backward: words(
		'politiker politikerin rentner rentnerin jurist juristin mann frau christdemokrat christdemokratin sozialdemokrat sozialdemokratin liberale',
	),
	and: words('und sowie'),
	groups: words(
		'feuerwehrleute retter rettungskräfte anwohner kritiker experten beobachter gegner zeugen augenzeugen ermittler forscher nachbarn demonstranten abgeordnete politiker grüne händler fischer eltern lehrer schüler ärzte insider ' +
			'aktivisten bewohner mitarbeiter lotsen diplomaten wissenschaftler',
	),
	bodies: words(
		'polizei regierung ministerium partei gewerkschaft verband verein firma unternehmen konzern staatsanwaltschaft gericht behörde amt rat feuerwehr reederei stadt verwaltung opposition fraktion ' +
			'agentur sender zeitung bündnis kommission stiftung kirche universität institut bank bundesregierung landesregierung kreml gesellschaft initiative senat magistrat bundestag',
	),
	documents: words(
		'bericht schreiben brief erklärung mitteilung urteil gutachten studie antrag gesetz vertrag papier entwurf dokument text beschluss',
	),
	compounds: true,
	adjective: /(?:e|en|er|es)$/,
	namesThings: words(
		'sogenannte sogenannten sogenannter sogenanntes sogenanntem so-genannte begriff wort ausdruck namens titel film buch roman song lied album serie zeitschrift magazin zeitung schiff frachter fähre ' +
			'motto aktion projekt operation initiative gaststätte restaurant verein partei hotel stück theaterstück oper ausstellung unwort tzw kampagne sendung',
	),
	impersonal: words('heißt hieß'),
	openers: words(
		'später dann danach zuvor auch so dabei dazu damit gestern heute immer außerdem zudem weiter daraufhin anschließend schließlich zugleich gleichzeitig dort hier jetzt nun trotzdem dennoch deshalb darum wörtlich da doch aber und oder wer was niemand jeder alle viele manche einige mehrere beide man es',
	),
	finite: /^\p{Ll}{3,}(?:te|t)$/u,
	reported: words(
		'sei seien habe hätten hätte werde würden würde wolle könne müsse solle dürfe gebe wisse stehe gehe komme brauche bleibe',
	),
	when: /\b(?:(?:am|seit|vor|nach|noch|erst|bereits|schon) )?(?:(?:späten|frühen|vergangenen|gestrigen|heutigen|letzten) )?(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|morgen|nachmittag|mittag|vormittag)?(?: (?:Abend|Morgen|Nachmittag|Mittag|Vormittag))?|(?<=(?:am|Am|späten|frühen|gestern|heute) )(?:Abend|Morgen|Nachmittag|Mittag|Vormittag)|gestern(?: (?:Abend|Morgen|Nachmittag))?|heute(?: (?:Abend|Morgen|früh))?|(?:\d{1,2}\. )?(?:(?<=(?:[Ii]m|\d\.|Anfang|Ende|Mitte) )(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?: \d{4})?|(?:vergangene|letzte) Woche)(?![\p{L}])/u,
	addressing: words('der dem'),
	in: words('in aus'),
	media: media({
		interview: 'interview gespräch gesprächs',
		post: `${networks} tweet`,
		speech: 'rede pressekonferenz ansprache parteitag kundgebung bundestag debatte',
		statement: 'mitteilung pressemitteilung erklärung stellungnahme e-mail',
		document: 'brief bericht schreiben gutachten urteil buch studie',
	}),
	capitalNouns: true,
	particles: words('von van zu de di da dos del'),
	questionLabels: words('frage'),
	answerLabels: words('antwort'),
	abbreviations: words('dr prof nr st ca bzw usw evtl ggf sog z.b mio mrd str abs art hr fr vgl etwa.'),
});

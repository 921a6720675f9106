import type {SpeechTable} from '../speech-table.ts';
import {common, forces, genders, media, networks, words} from './table.ts';
import {italian as regular} from './verb-forms.ts';

export const italian = (): SpeechTable => ({
	...common,
	verbs: words(
		[
			...regular(
				'afferm dichiar spieg sottoline annunci comment ricord precis replic osserv conferm raccont accus lament rilanci denunci critic ironizz segnal avvis rivel assicur ribatt not incalz ' +
					'chios puntualizz argoment tuon confess ammon rivendic commentav evidenzi scherz esort',
			),
			'dice legge detto disse dicono dissero dire dicendo diceva aggiunge aggiunto aggiunse aggiungono aggiungere aggiungendo scrive scritto scrisse scrivono scrivere risponde risposto rispose rispondono ' +
				'rispondere chiede chiesto chiese chiedono chiedere ribadito ribadisce ribadiscono concluso conclude concluse concludono concludere ammesso ammette ammise avvertito avverte avvertono riferito ' +
				'riferisce riferiscono riferì sostenuto sostiene sostengono sostenne negato nega negano negò smentito smentisce smentiscono promesso promette insiste insistito attacca attaccato difende difeso ' +
				'prosegue proseguito continua continuato sbotta sbottato tagliato taglia chiarito chiarisce ribatte ribattuto scandito scandisce avvertì sapere twittato chiosa rimarca rimarcato rimproverato rinfacciato attacca',
		].join(' '),
	),
	calls: words(
		'definito definita definiti definite chiamata bollata accusata descritta giudicata liquidata denunciata criticata definisce definì definiscono definendo chiamato chiama bollato bolla descritto descrive parlato parla parlano accusato accusa denunciato denuncia criticato critica bollò giudicato giudica ' +
			'condannato condanna lamentato promesso annunciato chiesto paragonato liquidato etichettato respinto',
	),
	auxiliaries: words('ha hanno aveva avevano ho avrebbe fa fanno fatto'),
	passives: words('stato stata stati state viene vengono'),
	forces: forces({
		asks: ['chiesto', 'chiede', 'chiese', 'chiedono', 'chiedere', 'esorta', 'esortato'],
		denies: ['negato', 'nega', 'negano', 'negò', 'smentito', 'smentisce', 'smentiscono'],
	}),
	dropsSubject: true,
	pronouns: genders('lei ella', 'lui egli', 'loro'),
	determiners: genders('la una questa', 'il lo un uno questo', 'l i gli le alcuni alcune due tre'),
	prepositions: words(
		'a al allo alla ai agli alle all di del dello della dei degli delle dell da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra ' +
			'contro verso senza durante dopo prima secondo presso d',
	),
	joiners: words('di del dello della dei degli delle dell d'),
	accordingTo: ['secondo', 'stando a', 'stando al', 'stando alla', 'per', 'a detta di', 'a giudizio di'],
	inTheirView: {
		'a suo dire': null,
		'a suo giudizio': null,
		'a suo avviso': null,
		'secondo lui': 'male',
		'secondo lei': 'female',
	},
	honorifics: genders('signora sig.ra', 'signor sig signore', 'dott dottor dottoressa prof professor avv on'),
	people: genders(
		'sindaca ministra direttrice avvocata deputata senatrice consigliera giudice assessora candidata professoressa ricercatrice vicina madre figlia donna infermiera maestra autrice allenatrice ' +
			'imprenditrice dottoressa governatrice operaia biologa scienziata procuratrice segretaria lavoratrice regina panettiera',
		'sindaco ministro direttore avvocato deputato senatore consigliere assessore candidato professore ricercatore vicino padre figlio uomo infermiere maestro autore allenatore imprenditore dottore ' +
			'governatore operaio biologo scienziato procuratore segretario lavoratore re papa capo questore prefetto pescatore pilota comandante capitano medico',
		'presidente premier portavoce leader dirigente rappresentante esperto esperta testimone economista giornalista analista attivista sindacalista studente studentessa capogruppo vicepresidente ' +
			'responsabile parlamentare negoziante commerciante collega',
	),
	backward: words('uomo donna politico'),
	and: words('e ed'),
	groups: words(
		'vigili pompieri soccorritori residenti esperti testimoni sindacati oppositori deputati manifestanti investigatori pescatori lavoratori genitori attivisti fonti abitanti cittadini inquirenti magistrati critici medici commercianti',
	),
	bodies: words(
		'polizia governo ministero partito sindacato procura comune tribunale azienda gruppo associazione agenzia opposizione commissione questura chiesa università banca cremlino ospedale federazione ' +
			'organizzazione società compagnia prefettura regione quirinale farnesina carabinieri',
	),
	documents: words('rapporto comunicato lettera documento testo studio nota sentenza relazione ordinanza'),
	namesThings: words(
		'cosiddetto cosiddetta cosiddetti cosiddette termine parola espressione concetto soprannominato soprannominata detto intitolato intitolata film libro romanzo canzone album serie giornale quotidiano rivista nave ' +
			'traghetto operazione inchiesta slogan presunto presunta chiamato battezzato battezzata programma mostra bar ristorante decreto progetto',
	),
	impersonal: words('legge'),
	openers: words(
		'ieri oggi poi inoltre infine così allora ma e anche però quindi nessuno tutti molti alcuni come quando se mentre prima dopo adesso ora non già chi intanto interpellato',
	),
	finite: /^\p{Ll}{3,}(?:a|e|ò|ì|ato|uto|ito)$/u,
	when: /(?<![\p{L}])(?:(?:di )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: (?:scorso|scorsa|mattina|sera|pomeriggio))?|ieri(?: (?:sera|mattina|pomeriggio))?|oggi|stamattina|stamani|stasera|la settimana scorsa|il mese scorso|(?:il \d{1,2} |lo scorso |a |in )(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?: \d{4})?)(?![\p{L}])/u,
	addressing: words('a al alla all allo'),
	in: words('a da'),
	media: media({
		interview: 'intervista intervistat colloquio',
		post: `${networks} tweet social`,
		speech: 'discorso conferenza comizio aula dibattito',
		statement: 'comunicato nota dichiarazione',
		document: 'lettera rapporto libro relazione sentenza ordinanza',
	}),
	particles: words('di de del della dei degli da dal la lo d von van'),
	questionLabels: words('domanda'),
	answerLabels: words('risposta'),
	parts: /^((?:[ldcsmtvn]|dell|all|dall|nell|sull|un|quest|quell|com|anch|tutt)[’'])(?=\p{L})/iu,
	abbreviations: words('sig dott prof avv on ing art n'),
	genderByEnding: true,
});

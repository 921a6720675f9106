import type {Force} from '../../model/statement.ts';
import type {NameHabits} from '../names/full-names.ts';

/** What finding speakers needs to know of a language: forms of verbs of saying (lower case), pronouns that speak, words for *according to*. */
export interface SpeechTable extends NameHabits {
	readonly verbs: ReadonlySet<string>;
	readonly pronouns: Readonly<Record<string, 'female' | 'male' | null>>;
	readonly accordingTo: readonly string[];
	/** Verbs that do more than affirm. */
	readonly forces: Readonly<Record<string, Force>>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const particles = words('de del della di da dos du la le van von der den zu und e y i');

const table = (
	verbs: string,
	pronouns: SpeechTable['pronouns'],
	accordingTo: readonly string[],
	forces: Readonly<Record<string, Force>>,
	more: Pick<SpeechTable, 'capitalNouns'> = {},
): SpeechTable => ({verbs: words(verbs), pronouns, accordingTo, forces, particles, ...more});

export const speechTables: Readonly<Record<string, SpeechTable>> = {
	de: table(
		'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint kündigte schrieb schreibt fragte fragt antwortete ergänzte warnte warnt forderte ' +
			'fordert kritisierte behauptete berichtete berichtet bestätigte räumte nannte nennt bezeichnete twitterte teilte bekräftigte versicherte äußerte entgegnete fügte ' +
			'sprach spricht bestritt dementierte wies lobte verteidigte hieß gesagt erklären',
		{er: 'male', sie: 'female'},
		['laut', 'zufolge', 'nach angaben von', 'so'],
		{
			fragte: 'asks',
			fragt: 'asks',
			forderte: 'asks',
			fordert: 'asks',
			bestritt: 'denies',
			dementierte: 'denies',
			wies: 'denies',
		},
		{capitalNouns: true},
	),
	fr: table(
		'dit a-t-il a-t-elle déclaré déclare affirmé affirme expliqué explique ajouté ajoute estimé estime souligné souligne indiqué indique assuré assure précisé précise ' +
			'annoncé annonce répondu répond demandé demande écrit confié lancé reconnu regretté dénoncé rappelé conclu poursuivi poursuit insisté martelé nié démenti prévenu ' +
			'dit-il dit-elle explique-t-il explique-t-elle ajoute-t-il ajoute-t-elle selon-lui',
		{
			il: 'male',
			elle: 'female',
			'a-t-il': 'male',
			'a-t-elle': 'female',
			'dit-il': 'male',
			'dit-elle': 'female',
			'ajoute-t-il': 'male',
			'ajoute-t-elle': 'female',
			'explique-t-il': 'male',
			'explique-t-elle': 'female',
		},
		['selon', "d'après", 'd’après', 'pour'],
		{demandé: 'asks', demande: 'asks', nié: 'denies', démenti: 'denies'},
	),
	es: table(
		'dijo dice dijeron afirmó afirma declaró declara explicó explica añadió añade agregó señaló señala aseguró asegura indicó indica sostuvo manifestó comentó preguntó ' +
			'respondió escribió anunció advirtió subrayó destacó recordó reconoció admitió insistió concluyó precisó denunció negó desmintió tuiteó reiteró ha asegurado ha dicho dicho asegurado',
		{él: 'male', ella: 'female'},
		['según', 'de acuerdo con'],
		{preguntó: 'asks', negó: 'denies', desmintió: 'denies'},
	),
	it: table(
		'ha detto detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea annunciato scritto scrive risposto risponde chiesto ' +
			'chiede commentato ricordato precisato ribadito concluso ammesso avvertito osservato replicato negato smentito riferito sostenuto sostiene',
		{lui: 'male', lei: 'female', egli: 'male'},
		['secondo', 'stando a'],
		{chiesto: 'asks', chiede: 'asks', negato: 'denies', smentito: 'denies'},
	),
	pt: table(
		'disse diz disseram afirmou afirma declarou declara explicou explica acrescentou acrescenta destacou ressaltou anunciou escreveu escreve respondeu perguntou comentou ' +
			'lembrou garantiu admitiu alertou criticou defendeu avaliou concluiu reiterou negou desmentiu contou informou salientou sublinhou referiu',
		{ele: 'male', ela: 'female'},
		['segundo', 'de acordo com', 'conforme'],
		{perguntou: 'asks', negou: 'denies', desmentiu: 'denies'},
	),
	uk: table(
		'сказав сказала сказали каже кажуть заявив заявила заявили зазначив зазначила додав додала пояснив пояснила повідомив повідомила повідомили наголосив наголосила підкреслив ' +
			'підкреслила написав написала відповів відповіла запитав запитала розповів розповіла розповіли стверджує стверджував уточнив уточнила попередив попередила заперечив заперечила ' +
			'спростував спростувала визнав визнала вважає переконаний переконана оголосив оголосила говорить',
		{він: 'male', вона: 'female'},
		['за словами', 'за даними', 'згідно з', 'як повідомляє'],
		{
			запитав: 'asks',
			запитала: 'asks',
			заперечив: 'denies',
			заперечила: 'denies',
			спростував: 'denies',
			спростувала: 'denies',
		},
	),
	ru: table(
		'сказал сказала сказали говорит говорят заявил заявила заявили отметил отметила добавил добавила пояснил пояснила объяснил объяснила сообщил сообщила сообщили подчеркнул ' +
			'подчеркнула написал написала ответил ответила спросил спросила рассказал рассказала рассказали утверждает утверждал уточнил уточнила предупредил предупредила опроверг ' +
			'опровергла признал признала считает объявил объявила заверил заверила указал указала',
		{он: 'male', она: 'female'},
		['по словам', 'по данным', 'согласно', 'как сообщает'],
		{спросил: 'asks', спросила: 'asks', опроверг: 'denies', опровергла: 'denies'},
	),
	pl: table(
		'powiedział powiedziała powiedzieli mówi mówią oświadczył oświadczyła stwierdził stwierdziła dodał dodała podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła poinformował ' +
			'poinformowała napisał napisała odpowiedział odpowiedziała zapytał zapytała przyznał przyznała ocenił oceniła zapowiedział zapowiedziała ostrzegł ostrzegła zapewnił zapewniła ' +
			'zaprzeczył zaprzeczyła zdementował zdementowała przekazał przekazała uważa twierdzi',
		{on: 'male', ona: 'female'},
		['według', 'zdaniem', 'jak podaje'],
		{
			zapytał: 'asks',
			zapytała: 'asks',
			zaprzeczył: 'denies',
			zaprzeczyła: 'denies',
			zdementował: 'denies',
			zdementowała: 'denies',
		},
	),
};

import type {SpeakerKind} from '../../../model/statement.ts';

/** What a common noun that speaks is, by its singular; every other noun is somebody unnamed, or a group in the plural. */
const kinds: Readonly<Record<Exclude<SpeakerKind, 'person' | 'unnamed'>, string>> = {
	document:
		'report poll survey letter statement study article editorial memo document ad advertisement video email e-mail tweet post book memoir transcript ruling ' +
		'complaint lawsuit filing affidavit indictment website page bill law constitution treaty analysis review story headline message note sign resolution ' +
		'subpoena brief platform pledge press-release release audio recording column op-ed guideline guidance manual leaflet notice ' +
		'charter manifesto judgment judgement dossier contract agreement regulation rulebook diary plaque inscription',
	organisation:
		'campaign committee company department ministry government administration agency newspaper paper organization organisation party union firm group network ' +
		'court commission council bank university white-house magazine outlet publication station board foundation association institute bureau office chamber ' +
		'parliament congress senate house police army military coalition alliance team church school hospital corporation fund panel ' +
		'federation service coastguard charity regulator watchdog airline authority firm brokerage automaker carmaker insurer league club society trust think-tank startup start-up',
	group:
		'authorities crowd audience public people family electorate majority minority couple pair trio everyone media press establishment community jury',
};

const byNoun = new Map<string, SpeakerKind>(
	Object.entries(kinds).flatMap(([kind, nouns]) => nouns.split(' ').map(noun => [noun, kind as SpeakerKind] as const)),
);

/** The kind of speaker that a common noun is; `lemma` in lower case. */
export function kindOfNoun(word: string, lemma: string): SpeakerKind {
	const known = byNoun.get(word) ?? byNoun.get(lemma);
	if (known) return known;
	return /(?:[^s]s|men|women|people|others|many|some|both)$/.test(word) && word !== lemma ? 'group' : 'unnamed';
}

/** Nouns for what somebody says: *Petrov’s claim* speaks for Petrov. Lemmas. */
export const utteranceNouns: ReadonlySet<string> = new Set(
	(
		'claim assertion response remark comment statement call pledge view argument suggestion speech answer reply question description accusation allegation criticism promise ' +
		'warning vow insistence contention declaration tweet post letter email e-mail message announcement proposal plan slogan word phrase opinion belief position complaint demand'
	).split(' '),
);

/** Verbs of reacting to what somebody else said: in *Sorda dismissed his assertion* it is not Sorda’s. *Repeated his assertion* is. Lemmas. */
export const reactingVerbs: ReadonlySet<string> = new Set(
	(
		'dismiss mock reject echo criticize criticise dispute rebut refute blast slam condemn ridicule attack deride denounce challenge question contradict welcome counter ' +
		'scoff applaud praise answer cite quote recall oppose resent assail decry lambast lampoon laugh shrug endorse'
	).split(' '),
);

/** Plural words that stand for people without a noun. */
export const groupWords: ReadonlySet<string> = new Set(
	'they them we us many some several others both most few all those these two three'.split(' '),
);

/** Who stands for others, rare as it may be in annotated news. Lemmas. */
export const posts: ReadonlySet<string> = new Set(
	'envoy emissary rapporteur negotiator mediator delegate commissioner'.split(' '),
);

/** What papers call the one body that an article is about. */
export const companies: ReadonlySet<string> = new Set(
	'company firm airline carmaker automaker retailer manufacturer lender insurer brewer chipmaker drugmaker utility railroad startup'.split(
		' ',
	),
);

/** What papers call whichever body they spoke of last. */
export const generalBodies: ReadonlySet<string> = new Set(
	'company firm business group organisation organization charity regulator watchdog agency'.split(' '),
);

/** Words in the names of bodies that are no company. */
export const noCompany: ReadonlySet<string> = new Set(
	(
		'union party university college school committee commission council department ministry office agency court congress senate house parliament assembly police army ' +
		'association federation society foundation institute hospital church government administration board authority bureau service museum club team league un eu nato fbi cia ' +
		'white state supreme federal national united'
	).split(' '),
);

/** Letters that one language of the Cyrillic script has alone, and how many are enough; the first that is found decides. A name may have one of Serbian or Kazakh. */
export const cyrillicLetters: readonly (readonly [string, RegExp, number])[] = [
	['kk', /[әғқңөұүһ]/g, 2],
	['be', /ў/g, 1],
	['mk', /[ѓќѕ]/g, 1],
	['sr', /[ђћ]/g, 1],
	['sr', /[јљњџ]/g, 2],
];
export const russianLetters = /[ыэё]/g;
export const ukrainianLetters = /[іїєґ]/g;
/** Russian has it as well, but beside ы. */
export const bulgarianLetters = /ъ/g;

/** Letters that Serbian and Macedonian lack, and small words that only Bulgarian has: what has the first and none of the second is Russian. */
export const eastSlavicLetters = /[йяюьщ]/g;
export const bulgarianWords = /(?<!\p{L})(?:е|са|че|ще|беше|като|това)(?!\p{L})/u;

/** Letters of Latin alphabets by the languages that have them; each is as good as a word. */
export const latinLetters: readonly (readonly [RegExp, readonly string[]])[] = [
	[/[ß]/g, ['de']],
	[/[äöü]/g, ['de', 'sv', 'fi', 'tr', 'hu', 'et']],
	[/[ãõ]/g, ['pt']],
	[/[ñ¿¡]/g, ['es']],
	[/[çêàèù]/g, ['fr', 'pt', 'it']],
	[/[œëîï]/g, ['fr']],
	[/[òìù]/g, ['it']],
	[/[łśźżćńąę]/g, ['pl']],
	[/[ąęėįųū]/g, ['lt']],
	[/[ø]/g, ['da', 'no']],
	[/[åä]/g, ['sv', 'fi']],
	[/[å]/g, ['da', 'no', 'sv']],
	[/[řěůďť]/g, ['cs']],
	[/[čšž]/g, ['cs', 'sk', 'hr', 'sl', 'bs']],
	[/[ľĺŕô]/g, ['sk']],
	[/[șțăâ]/g, ['ro']],
	[/[ğışİ]/g, ['tr']],
	[/[őű]/g, ['hu']],
	[/[áéíóú]/g, ['es', 'pt', 'hu', 'cs', 'sk']],
];

const list = (words: string): readonly string[] => words.split(' ');

/** The commonest words of languages in Latin letters. A word that several have counts for each of them. */
export const commonWords: Readonly<Record<string, readonly string[]>> = {
	de: list(
		'der die das und ist nicht ein eine einen dem den des mit von auf für sich im zu hat wird sie er es auch als an bei nach aus wir ich haben sind war wurde aber noch über',
	),
	fr: list(
		'le la les des du et est une un dans pour que qui sur au aux par pas avec ne se ce cette il elle ont sont été plus nous mais son sa ses leur à a d l qu n selon',
	),
	es: list(
		'el la los las de del y en que un una por con para se es no su al lo como más pero sus le ha fue son está según también este esta ya nunca nos nadie dijo hay sobre entre desde cuando todo años',
	),
	it: list(
		'il la lo gli le di del della dei che è e un una per con non si sono in nel nella da dal alla al ha hanno più come anche ma questo questa i suo sua secondo dell',
	),
	pt: list(
		'o a os as de do da dos das e em no na que um uma para com não se por mais ao à é foi são como mas seu sua pelo pela segundo nos nas também',
	),
	pl: list(
		'i w z na się nie że do jest to o od za po przez jak ale ich jego jej dla był była są tym który która które we ze przed już czy tylko również',
	),
	nl: list(
		'de het een en van in is dat op te zijn voor met niet aan er om ook als bij door naar hij zij ze heeft werd wordt maar uit over nog hebben was deze',
	),
	sv: list(
		'och att det är en ett som på av för med den till inte har de om var från han hon vi jag men kan så eller efter sade nu också blev',
	),
	da: list(
		'og at det er en et som på af for med den til ikke har de om var fra han hun vi jeg men kan så eller efter sagde nu også blev der af',
	),
	no: list(
		'og at det er en et som på av for med den til ikke har de om var fra han hun vi jeg men kan så eller etter sa nå også ble seg av',
	),
	cs: list(
		'a v se na je že to s z do o i ve k pro za si jsou jako by ale jeho její který která které byl byla podle také od po není být už',
	),
	ro: list(
		'și în de la cu a al ale pe nu că este un o din pentru mai sunt care se ce au fost dar prin lui sa să fi după acest această',
	),
	tr: list(
		've bir bu da de için ile olarak çok daha olan gibi ne kadar sonra en ama var değil dedi olduğunu ise oldu söyledi bizim o hiçbir',
	),
	fi: list('ja on ei että se hän oli ovat kun mutta myös sen ovat joka mukaan kuin tai jo nyt vain sekä olla ole me'),
	hu: list('a az és hogy nem is egy volt ez meg van azt már csak de el mint szerint még ki lesz mondta vagy'),
	en: list(
		'the and of to in is that for it with was on as by at from are this he she be have has had not but they said an or which their we a i you will who',
	),
};

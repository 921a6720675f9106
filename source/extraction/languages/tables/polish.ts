import type {SpeechTable} from '../speech-table.ts';
import {common, forces, genders, media, networks, words} from './table.ts';
import {polish as past} from './verb-forms.ts';

export const polish = (): SpeechTable => ({
	...common,
	verbs: words(
		[
			...past(
				'powiedział mówił oświadczył stwierdził dodał podkreślił zaznaczył wyjaśnił poinformował napisał odpowiedział zapytał spytał przyznał ocenił zapowiedział ostrzegł zapewnił zaprzeczył zdementował ' +
					'przekazał uważał twierdził zauważył wskazał przypomniał tłumaczył skomentował zaapelował obiecał dodawał podsumował relacjonował wspominał argumentował zażartował skarżył krzyczał pytał apelował ' +
					'żalił opowiadał zwrócił komentował odparł odpisał ogłosił wyliczył zastrzegł opowiedział poprosił zażądał potwierdził ironizował przestrzegał oznajmił dopytywał wyznał grzmiał zarzucił rzucił',
			),
			'mówi mówią twierdzi twierdzą uważa uważają podkreśla podkreślają dodaje dodają zaznacza wyjaśnia tłumaczy ocenia zapewnia przekonuje przekonywał przekonywała pisze piszą komentuje zauważa wskazuje ' +
				'przypomina informuje odpowiada pyta ostrzega apeluje zapowiada przyznaje opowiada wspomina relacjonuje skarży żali zaprzecza stwierdza zastrzega wylicza odniósł odniosła rzekł rzekła ' +
				'odrzekł odrzekła mówiono podaje podał podała czytamy',
		].join(' '),
	),
	calls: words(
		[
			...past('nazwał określił skrytykował opisał potępił uznał oskarżył obiecał porównał odrzucił zarzucił mówił'),
			'nazywa nazywają określa określają uważa krytykuje mówi',
		].join(' '),
	),
	auxiliaries: words(''),
	passives: words('został została zostało zostali był była było'),
	forces: forces({
		asks: [...past('zapytał spytał pytał zaapelował apelował zażądał poprosił dopytywał'), 'pyta', 'apeluje'],
		denies: [...past('zaprzeczył zdementował odrzucił'), 'zaprzecza'],
	}),
	dropsSubject: true,
	pronouns: genders('ona', 'on', 'oni one'),
	determiners: genders('ta jedna', 'ten jeden', 'ci te jego jej ich niektórzy kilku wielu'),
	prepositions: words(
		'w we na z ze do od dla za po o przy przez pod nad przed między bez u ku podczas według wobec wśród mimo zamiast obok poza dzięki zdaniem przeciw przeciwko',
	),
	joiners: words('ds do'),
	genitive:
		/^(?:\p{L}+(?:ego|ej|ych|ich|ów|stwa|ii|ji)|miasta|gminy|powiatu|województwa|kraju|portu|rady|związku|sejmu|senatu|stanu|wody|partii|klubu)$/u,
	adjective: /(?:y|i|a|ego|emu|ym|im|ej|owy|owa)$/u,
	accordingTo: [
		'według',
		'zdaniem',
		'jak podaje',
		'jak informuje',
		'w ocenie',
		'w opinii',
		'jak powiedział',
		'jak powiedziała',
		'jak podkreślił',
		'jak podkreśliła',
	],
	inTheirView: {'jego zdaniem': 'male', 'jej zdaniem': 'female', 'według niego': 'male', 'według niej': 'female'},
	honorifics: genders('pani', 'pan', 'dr prof'),
	people: genders(
		'burmistrzyni prezydentka ministra premierka rzeczniczka dyrektorka posłanka senatorka radna przewodnicząca szefowa kierowniczka prokuratorka adwokatka sędzia-kobieta nauczycielka lekarka ' +
			'pielęgniarka aktorka piosenkarka sąsiadka mieszkanka wdowa matka córka żona kobieta dziennikarka pisarka studentka aktywistka emerytka pracownica artystka przedstawicielka działaczka ' +
			'ekspertka biolożka badaczka autorka trenerka kandydatka właścicielka prezeska wójtka liderka uczennica',
		'poseł senator radny przewodniczący szef kierownik nauczyciel lekarz pielęgniarz aktor piosenkarz sąsiad mieszkaniec ojciec syn mąż mężczyzna dziennikarz pisarz student aktywista emeryt pracownik ' +
			'artysta przedstawiciel działacz ekspert biolog badacz autor trener kandydat właściciel uczeń rybak rolnik marynarz ksiądz żołnierz król analityk ekonomista politolog profesor naukowiec historyk reżyser ' +
			'kapitan komendant generał pułkownik urzędnik dyplomata ambasador doradca zastępca koordynator śledczy policjant kierowca świadek przedsiębiorca biznesmen założyciel polityk doker pilot papież biskup informator',
		'burmistrz prezydent minister premier wicepremier wiceminister wiceprezydent rzecznik dyrektor prezes wiceprezes prokurator adwokat mecenas sędzia lider liderka wójt marszałek starosta wojewoda sekretarz',
	),
	backward: words('polityk mężczyzna kobieta działacz działaczka'),
	and: words('i oraz'),
	groups: words(
		'strażacy ratownicy mieszkańcy eksperci świadkowie posłowie radni naukowcy aktywiści rybacy rodzice lekarze sąsiedzi źródła władze urzędnicy śledczy krytycy dziennikarze dyplomaci rolnicy związkowcy analitycy',
	),
	bodies: words(
		'policja rząd ministerstwo partia związek prokuratura ratusz sąd firma spółka grupa stowarzyszenie agencja opozycja komisja rada urząd resort uniwersytet bank szpital federacja organizacja kancelaria ' +
			'redakcja telewizja portal służba kreml kościół msz mswia straż klub fundacja',
	),
	documents: words('raport oświadczenie list dokument badanie komunikat wyrok ustawa artykuł wpis notatka pismo'),
	endings: 'a ą ę u y i e o em iem owi om ami ach ie ów ego emu ym im ej ią ię iego iemu iej ii'.split(' '),
	namesThings: words(
		'zwany zwana zwane zwanego zwanej zwanych tzw termin słowo określenie pojęcie pseudonim pseudonimem ps film książka powieść piosenka album serial dziennik gazeta tygodnik miesięcznik pismo statek prom operacja ' +
			'partia partii firma firmy spółka spółki klub klubu projekt program programu nagroda hotel restauracja kawiarnia teatr ruch ruchu fundacja fundacji zakład agencja agencji telewizja gazety gazecie filmu filmie ' +
			'książki książce hasło hasłem akcja tytuł tytułem stadion stowarzyszenie stowarzyszenia tytułu',
	),
	impersonal: words('czytamy napisano'),
	openers: words(
		'wczoraj dziś dzisiaj potem następnie także też tak wtedy ale i a jednak wreszcie teraz nikt wszyscy wielu niektórzy jak kiedy gdy jeśli wcześniej później ponadto nie już kto co to natomiast sam sama',
	),
	finite: /^\p{Ll}{3,}(?:ł|ła|li|ły|je|ją|i|y|a|ają|ie)$/u,
	when: /(?<![\p{L}])(?:(?:w|we) (?:ubiegły |ubiegłą |miniony |tę |ten )?(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)(?: (?:rano|wieczorem|po południu))?|wczoraj(?: wieczorem)?|dziś|dzisiaj|(?:\d{1,2} )(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?: \d{4}(?: r\.| roku)?)?|w (?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)(?: \d{4}(?: r\.| roku)?)?|w (?:ubiegłym|zeszłym|tym) (?:tygodniu|miesiącu))(?![\p{L}])/u,
	addressing: words(''),
	in: words('w we'),
	media: media({
		interview: 'wywiad rozmow',
		post: `${networks} twitterze facebooku wpis`,
		speech: 'przemówieni konferencj wystąpieni wiec briefing debac',
		statement: 'oświadczeni komunikat',
		document: 'list raport pismo piśmie książ wyrok',
	}),
	particles: words('de van von di da del'),
	questionLabels: words('pytanie'),
	answerLabels: words('odpowiedź'),
	abbreviations: words('r ul tzw np m.in dr prof ds ok tys mln mld zł godz ws im św nr ps'),
	genderByEnding: true,
});

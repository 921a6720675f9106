import type {SpeechTable} from '../speech-table.ts';
import {common, forces, genders, media, networks, words} from './table.ts';
import {french as regular} from './verb-forms.ts';

export const french = (): SpeechTable => ({
	...common,
	verbs: words(
		[
			...regular(
				'déclar affirm expliqu ajout estim soulign indiqu assur précis annonc demand confi lanc regrett rappel insist martel ironis rétorqu répliqu tranch lâch comment raill tweet ' +
					'témoign racont observ constat not justifi soupir gémi critiqu protest plaid alert résum considèr détaill insist scand cri jug point pest confirm avou cit écriv exhort expos plaisant tempêt ' +
					'tonn fustig argument interrog corrig glisse promett analys répèt signal remarqu déplor reconnaiss exig réclam reproch écart balay menac',
			),
			'dit lit disent disait dire disant dis écrit écrivent écrivait écrire répond répondu répondent répondre répondait reconnu reconnaît reconnaissait conclu conclut conclure poursuivi poursuit poursuivre ' +
				'démenti dément démentir nié nie nier prévenu prévient prévenir soutenu soutient soutenir admis admet admettre rappelle rappellent rappelé répète répété promis promet convenu s’emporte ' +
				's’indigne indigné indigne réagi réagit réagir commenté commente commenter repris reprend renchéri renchérit averti avertit souffle soufflé défend défendu défendre emporté exclame exclamé ' +
				'félicité félicite inquiète inquiété alarme alarmé étonne étonné réjoui réjouit plaint désolé désole défendue interroge interrogé complété complète pointe pointé considère',
		].join(' '),
	),
	calls: words(
		'qualifié qualifiée qualifiés jugée dénoncée qualifie qualifiait qualifiant dénoncé dénonce dénonçait dénonçant parlé parle évoqué évoque traité traite jugé juge décrit appelé appelle critiqué critique fustigé fustige accusé accuse ' +
			'salué salue condamné condamne vanté vante dépeint comparé rejeté promis annoncé réclamé prône prôné défendu regretté',
	),
	auxiliaries: words('a ont avait avaient ai aurait auraient ayant s’est est'),
	passives: words('été'),
	forces: forces({
		asks: [
			'demandé',
			'demande',
			'demandait',
			'demander',
			'demandant',
			'interrogé',
			'interroge',
			'exhorté',
			'exhorte',
			'réclamé',
			'réclame',
			'exige',
			'exigé',
		],
		denies: ['nié', 'nie', 'nier', 'démenti', 'dément', 'démentir'],
	}),
	dropsSubject: false,
	pronouns: genders('elle celle-ci elles', 'il celui-ci ils', 'on'),
	determiners: genders(
		'la une sa cette',
		'le un ce cet',
		'l son leur les des leurs ses ces notre plusieurs certains deux trois',
	),
	prepositions: words(
		'à au aux de du d en dans par pour sur sous avec sans chez vers entre contre depuis dès devant derrière après avant selon lors parmi malgré auprès envers',
	),
	joiners: words('de du des d proche proches'),
	accordingTo: ['selon', 'd’après', "d'après", 'de l’avis de', 'pour', 'aux yeux de', 'dixit'],
	inTheirView: {'selon lui': 'male', 'à ses yeux': null, 'selon ses mots': null},
	honorifics: genders('mme mlle madame', 'm mm monsieur', 'dr pr me maître docteur professeur'),
	people: genders(
		'présidente directrice avocate députée sénatrice conseillère adjointe candidate chercheuse procureure habitante voisine mère fille femme infirmière enseignante institutrice autrice ' +
			'entraîneuse patronne cheffe commerçante dirigeante ouvrière boulangère riveraine conductrice étudiante',
		'président directeur avocat député sénateur conseiller adjoint candidat chercheur procureur habitant voisin père fils homme infirmier enseignant instituteur auteur entraîneur patron chef ' +
			'commerçant dirigeant ouvrier boulanger riverain conducteur étudiant pilote pêcheur préfet général roi pape',
		'maire ministre porte-parole secrétaire juge journaliste économiste biologiste responsable syndicaliste témoin élu élue spécialiste expert experte membre représentant représentante professeur ' +
			'collègue docker capitaine diplomate militante militant joueur joueuse médecin source commissaire analyste retraité retraitée élève édile',
	),
	backward: words('élu élue édile retraité retraitée homme femme militant militante'),
	and: words('et'),
	groups: words(
		'pompiers secouristes secours habitants riverains voisins experts témoins syndicats opposants élus députés manifestants enquêteurs chercheurs ouvriers dockers pêcheurs parents militants ministres observateurs juges proches',
	),
	bodies: words(
		'police gouvernement ministère parti syndicat parquet mairie tribunal préfecture entreprise groupe société association agence opposition commission direction gendarmerie état église université ' +
			'banque élysée matignon kremlin hôpital fédération collectif compagnie ong radio',
	),
	documents: words('rapport communiqué lettre document texte courrier étude note projet arrêté jugement'),
	namesThings: words(
		'expression mot terme formule notion dit dite dits dites surnommé surnommée surnom nommé nommée baptisé baptisée intitulé intitulée film livre roman chanson album série journal magazine hebdomadaire quotidien ' +
			'revue bateau navire cargo opération slogan devise association parti concept prétendu prétendue émission pièce exposition restaurant café hôtel collectif programme loi projet appelé appelés',
	),
	impersonal: words('lit'),
	openers: words(
		'hier aujourd’hui puis ensuite ainsi enfin alors aussi encore mais et or car donc bref pourtant cependant toutefois rien personne tout tous beaucoup certains plusieurs comme quand si interrogé sollicité',
	),
	finite: /^\p{Ll}{3,}(?:e|é|it|t)$/u,
	when: /(?<![\p{L}])(?:(?:depuis|dès|ce) )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin|après-midi|dernier))?(?: \d{1,2}(?:er)?)?(?: (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))?(?: \d{4})?|(?:le \d{1,2}(?:er)? |en |fin |début |mi-)(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?|hier(?: (?:soir|matin))?|aujourd[’']hui|ce (?:matin|soir)|la semaine dernière|le mois dernier)(?![\p{L}])/u,
	addressing: words('à au'),
	in: words('à en'),
	media: media({
		interview: 'interview entretien',
		post: `${networks} tweet`,
		speech: 'discours conférence meeting allocution hémicycle',
		statement: 'communiqué déclaration',
		document: 'lettre rapport courrier livre note tribune arrêté',
	}),
	particles: words('de du des d la le van von den der el al'),
	questionLabels: words('question'),
	answerLabels: words('réponse'),
	parts: /^((?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'])(?=\p{L})|-(?:t-)?(?:il|elle|ils|elles|on)$/iu,
	abbreviations: words('m mm mme mlle dr pr me st ste n no art av cf env'),
});

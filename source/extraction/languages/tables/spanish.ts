import type {SpeechTable} from '../speech-table.ts';
import {common, forces, genders, media, networks, words} from './table.ts';
import {spanish as regular} from './verb-forms.ts';

export const spanish = (): SpeechTable => ({
	...common,
	verbs: words(
		[
			...regular(
				'afirm declar explic agreg señal asegur indic manifest coment pregunt anunci subray destac record precis denunci tuite reiter acus lament alert critic apunt recalc remarc relat ' +
					'detall aclar exclam zanj confes concret lanz consider valor opin rechaz ironiz brome matiz puntualiz abund justific argument enfatiz reclam confirm reproch cont aconsej inform revel',
			),
			'dijo lee leía dice dijeron dicen dicho decir diciendo decía añadió añade añadieron añaden añadido añadir añadiendo sostuvo sostiene sostuvieron respondió responde respondieron respondido responder ' +
				'escribió escribe escribieron escrito escribir advirtió advierte advirtieron advertido advertir reconoció reconoce reconocieron reconocido admitió admite admitieron admitido insistió insiste ' +
				'insistieron insistido insistir concluyó concluye concluyeron concluido concluir negó niega negaron negado negar desmintió desmiente desmintieron desmentido prometió promete prometido ' +
				'defendió defiende defendieron defendido expresó expresa expresaron expresado pidió pide pidieron pedido expuso expone cuenta contó contestó contesta contestado contestaron recuerda ' +
				'reprocha refirió prosiguió prosigue replicó replica replicado exigió exige exigieron apostilló apostilla sentenció sentencia gritó grita gritaron cuestionó cuestiona siguió mantuvo mantiene ' +
				'comunicó apeló ironizó bromeó quejó quejó quejado',
		].join(' '),
	),
	calls: words(
		'calificó califica calificaron calificado calificar tachó tacha tacharon tachado tildó tilda tildaron tildado llamó llama llamaron llamado describió describe descrito definió define definido ' +
			'denunció denuncia denunciado criticó criticado habló habla hablado acusó acusado considera consideró lamentó rechazó condenó condenado celebró prometió defendió pidió exigió alertó',
	),
	auxiliaries: words('ha han había habían he haya'),
	passives: words('sido'),
	forces: forces({
		asks: [
			'preguntó',
			'pregunta',
			'preguntaron',
			'preguntado',
			'pidió',
			'pide',
			'pidieron',
			'pedido',
			'exigió',
			'exige',
			'exigieron',
			'reclamó',
			'reclama',
			'cuestionó',
		],
		denies: ['negó', 'niega', 'negaron', 'negado', 'negar', 'desmintió', 'desmiente', 'desmintieron', 'desmentido'],
	}),
	dropsSubject: true,
	pronouns: genders('ella ésta ellas', 'él éste ellos'),
	determiners: genders('la una esta su', 'el un este', 'los las unos unas sus varios varias algunos dos tres'),
	prepositions: words(
		'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante vía junto',
	),
	joiners: words('de del'),
	accordingTo: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de'],
	inTheirView: {'a su juicio': null, 'en su opinión': null, 'según sus palabras': null},
	honorifics: genders('sra doña señora', 'sr don señor', 'dr dra'),
	people: genders(
		'alcaldesa presidenta ministra directora abogada diputada senadora concejala consejera jueza secretaria candidata profesora investigadora vecina madre hija mujer enfermera maestra autora ' +
			'entrenadora jefa empresaria doctora gobernadora vicepresidenta delegada bióloga científica gerenta médica panadera trabajadora portavoza funcionaria reina',
		'alcalde presidente ministro director abogado diputado senador concejal consejero juez secretario candidato profesor investigador vecino padre hijo hombre enfermero maestro autor entrenador ' +
			'jefe empresario doctor gobernador vicepresidente delegado biólogo científico gerente médico panadero trabajador funcionario pescador práctico capitán rey papa líder',
		'portavoz fiscal dirigente representante experto experta testigo economista periodista analista activista sindicalista estudiante miembro responsable comerciante fuente policía',
	),
	backward: words('dirigente hombre mujer político política'),
	and: words('y e'),
	groups: words(
		'bomberos rescatistas vecinos expertos testigos sindicatos opositores diputados manifestantes investigadores pescadores trabajadores padres activistas fuentes autoridades habitantes empresarios críticos comerciantes médicos',
	),
	bodies: words(
		'policía gobierno ministerio partido sindicato fiscalía ayuntamiento tribunal empresa grupo asociación agencia oposición comisión consejo guardia iglesia universidad banco kremlin hospital federación ' +
			'organización compañía alcaldía justicia juzgado junta',
	),
	documents: words('informe comunicado carta documento texto estudio nota auto sentencia escrito proyecto'),
	namesThings: words(
		'llamado llamada llamados llamadas denominado denominada término palabra expresión concepto apodado apodada alias titulado titulada película libro novela canción álbum serie diario periódico revista barco buque ' +
			'operación caso lema supuesto supuesta presunto autodenominado bautizado bautizada programa obra exposición bar restaurante plan proyecto',
	),
	impersonal: words('lee leía'),
	openers: words(
		'ayer hoy luego después además también así entonces pero y e aunque finalmente ahora nadie todos muchos algunos como cuando si mientras antes posteriormente incluso ya no solo quien asimismo tampoco interrogado',
	),
	finite: /^\p{Ll}{3,}(?:ó|a|e|aron|ieron)$/u,
	when: /(?<![\p{L}])(?:(?:el|este|desde el) (?:pasado |próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: (?:pasado|por la (?:mañana|tarde|noche)))?|ayer|anoche|hoy|esta (?:mañana|tarde|noche|semana)|la semana pasada|el mes pasado|(?:el \d{1,2} de |en )(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: (?:de(?:l)? )?\d{4})?)(?![\p{L}])/u,
	addressing: words('a al'),
	in: words('en desde'),
	media: media({
		interview: 'entrevista entrevistad',
		post: `${networks} tuit redes`,
		speech: 'discurso rueda conferencia mitin comparecencia debate acto',
		statement: 'comunicado declaraci nota',
		document: 'carta informe libro escrito auto sentencia',
	}),
	particles: words('de del y san von van da dos'),
	questionLabels: words('pregunta'),
	answerLabels: words('respuesta'),
	abbreviations: words('sr sra sres dr dra d núm n av ee uu'),
	genderByEnding: true,
});

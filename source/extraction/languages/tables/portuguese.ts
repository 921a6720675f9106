import type {SpeechTable} from '../speech-table.ts';
import {common, forces, genders, media, networks, words} from './table.ts';
import {portuguese as regular} from './verb-forms.ts';

export const portuguese = (): SpeechTable => ({
	...common,
	verbs: words(
		[
			...regular(
				'afirm declar explic acrescent destac ressalt anunci coment lembr alert critic avali reiter cont inform salient sublinh pergunt relat coloc frisou detalh not acus lament argument observ ' +
					'brinc consider reforç reclam apont confirm complet ironiz public grit not confess indag question revel record assegur ataca brad garant cit',
			),
			'disse lê diz disseram dizem dito dizer dizendo dizia escreveu escreve escreveram escreveu respondeu responde responderam responder garantiu garante garantiram admitiu admite admitiram defendeu ' +
				'defende defenderam concluiu conclui concluíram negou nega negaram negado desmentiu desmente desmentiram referiu refere insistiu insiste prometeu promete reconheceu reconhece advertiu adverte ' +
				'frisou frisa frisaram pediu pede pediram prosseguiu prossegue rebateu rebate atirou atira sustentou sustenta repetiu repete resumiu resume contestou esclareceu esclarece vincou exigiu exige ' +
				'discursou tuitou postou',
		].join(' '),
	),
	calls: words(
		'chamou chama chamaram chamado classificou classifica classificaram classificado considerou descreveu descreve descrito definiu define criticou denunciou falou fala falaram acusou tachou qualificou ' +
			'qualifica lamentou condenou rejeitou comparou apelidou prometeu defendeu pediu exigiu rotulou',
	),
	auxiliaries: words('tem têm tinha tinham havia teria'),
	passives: words('sido foi foram'),
	forces: forces({
		asks: [
			'perguntou',
			'pergunta',
			'perguntaram',
			'pediu',
			'pede',
			'pediram',
			'questionou',
			'questiona',
			'indagou',
			'exigiu',
			'exige',
		],
		denies: ['negou', 'nega', 'negaram', 'negado', 'desmentiu', 'desmente', 'desmentiram'],
	}),
	dropsSubject: true,
	pronouns: genders('ela esta elas', 'ele este eles'),
	determiners: genders('a uma sua esta', 'o um seu este', 'os as uns umas vários várias alguns dois três'),
	prepositions: words(
		'à ao aos às ante após até com contra de do da dos das desde durante em no na nos nas num numa entre para pra por pelo pela pelos pelas perante segundo sem sob sobre conforme junto',
	),
	joiners: words('de do da dos das'),
	accordingTo: [
		'segundo',
		'de acordo com',
		'conforme',
		'para',
		'nas palavras de',
		'na opinião de',
		'na avaliação de',
		'na avaliação do',
		'na avaliação da',
	],
	inTheirView: {
		'na sua opinião': null,
		'em sua avaliação': null,
		'segundo ele': 'male',
		'segundo ela': 'female',
		'para ele': 'male',
		'para ela': 'female',
	},
	honorifics: genders('sra dona senhora', 'sr seu senhor dom', 'dr dra'),
	people: genders(
		'prefeita presidenta ministra diretora advogada deputada senadora vereadora juíza secretária candidata professora pesquisadora investigadora vizinha mãe filha mulher enfermeira autora treinadora ' +
			'empresária médica governadora bióloga cientista promotora procuradora moradora trabalhadora delegada rainha padeira',
		'prefeito ministro diretor advogado deputado senador vereador juiz secretário candidato professor pesquisador investigador vizinho pai filho homem enfermeiro autor treinador empresário médico ' +
			'governador biólogo promotor procurador morador trabalhador delegado rei papa chefe pescador capitão prático técnico jogador padeiro coronel general',
		'presidente porta-voz líder dirigente representante especialista testemunha economista jornalista analista ativista sindicalista estudante autarca vice-presidente vice-prefeito comerciante responsável ' +
			'coordenador coordenadora premiê premier fonte',
	),
	backward: words('homem mulher político política parlamentar'),
	and: words('e'),
	groups: words(
		'bombeiros socorristas moradores especialistas testemunhas sindicatos opositores deputados manifestantes investigadores pescadores trabalhadores pais ativistas fontes autoridades habitantes empresários críticos vizinhos médicos comerciantes',
	),
	bodies: words(
		'polícia governo ministério partido sindicato promotoria prefeitura tribunal empresa grupo associação agência oposição comissão conselho igreja universidade banco kremlin hospital federação organização ' +
			'companhia câmara justiça planalto itamaraty defesa autarquia',
	),
	documents: words('relatório comunicado carta documento texto estudo nota sentença decisão parecer'),
	namesThings: words(
		'chamado chamada chamados chamadas denominado termo palavra expressão conceito apelidado apelidada intitulado intitulada filme livro romance música canção álbum série jornal revista navio barco operação lema ' +
			'suposto suposta dito batizado batizada programa projeto peça exposição bar restaurante',
	),
	impersonal: words('lê'),
	openers: words(
		'ontem hoje depois também ainda assim então mas e porém finalmente agora ninguém todos muitos alguns como quando se enquanto antes já não quem questionado',
	),
	finite: /^\p{Ll}{3,}(?:ou|eu|iu|a|e|aram|eram)$/u,
	when: /(?<![\p{L}])(?:(?:n[ao]|nesta|neste|desde|esta|este) ?(?:última |último )?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?(?: \(\d{1,2}\)|, \d{1,2})?|(?:n[oa]|neste|nesta|este) ?(?:último )?(?:sábado|domingo)(?: \(\d{1,2}\))?|ontem(?: à (?:noite|tarde))?|hoje|(?:esta|nesta) (?:manhã|tarde|noite|semana)|na semana passada|no mês passado|(?:no dia \d{1,2} de |em )(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?: (?:de )?\d{4})?)(?![\p{L}])/u,
	addressing: words('a à ao'),
	in: words('em'),
	media: media({
		speech: 'discurso coletiva conferência comício debate plenário',
		interview: 'entrevista entrevistad',
		post: `${networks} tuíte redes`,
		statement: 'comunicado nota declaraç',
		document: 'carta relatório livro sentença decisão',
	}),
	particles: words('de do da dos das e von van di'),
	questionLabels: words('pergunta'),
	answerLabels: words('resposta'),
	abbreviations: words('sr sra dr dra n nº av'),
	genderByEnding: true,
});

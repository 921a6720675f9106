/** Given names with the gender they are mostly borne by. Several languages; a name that both bear is in neither table but in `eitherNames`. */
const female =
	'beryl odette maureen mathilde ximena winifred meiying ji-woo seo-yeon nadezda mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda ' +
	'dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine ' +
	'christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn ' +
	'judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace ' +
	'denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka tiffany ' +
	'chelsea michele kellyanne huma donna debbie wendy katie kate megyn elena ana carly claire nina eva lena olga irina natalia svetlana tatiana ' +
	'ekaterina yulia anastasia oksana oleksandra kateryna marina ludmila galina angela ursula claudia sabine petra monika heike birgit anke katrin silke ' +
	'annalena francoise marine segolene anne brigitte isabelle sylvie nathalie valerie celine camille manon chloe lucie elise juliette agnes simone ' +
	'giorgia giulia chiara francesca elisa paola lucia rosa carmen pilar dolores isabel ines beatriz sofia gabriela daniela carla paula mariana fernanda ' +
	'luisa adriana veronica monica silvia leticia alejandra cristina raquel yolanda rosario consuelo dilma michela ' +
	'zofia agnieszka malgorzata katarzyna joanna magdalena ewa beata marta hanna astrid ingrid greta freya sigrid liv kirsten kristen kristin kristi kirstjen ' +
	'jeanne jeannie jane janelle jill joanne jodi josephine june kay kayleigh kelly kerry kirsten lara leah leslie liz louise lucy lydia lynn mackenzie maggie ' +
	'mae maureen maxine meg melinda mercedes mia millie mindy miriam molly nadia naomi norma nora paige patty peggy penny phyllis priscilla rita roberta ' +
	'rosa rose roseanne rosemary roxanne sally selena sheila shelley sheryl sonia stacey stella sue suzanne sylvia tammy tara tina toni tracy tulsi ' +
	'valerie vanessa vera vivian wanda yvette yvonne zoe loretta lois lynne marcia marsha meredith myra nikki omarosa condoleezza madeleine sonia ' +
	'ginsburg kamala oprah sasha malia fatima aisha layla yasmin leila noor amal ayesha zainab khadija mariam indira priya anjali sunita deepa kavita ' +
	'mei ling xiu yoko akiko keiko naoko yuki sakura michiko aung suu benazir malala ellen eleanor elaine eileen edith edna ella erica erin esther ethel ' +
	'eugenia fiona florence gail gayle georgia geraldine gertrude gina gretchen gwen gwendolyn harriet hazel heidi helena henrietta holly hope ida irene ' +
	'iris jacquelyn jamila janine jasmine jeanette jenna jenny joann jocelyn adele adrienne aileen alexandra alicia alison allison alyssa amelia anita annette ' +
	'annie antoinette april arlene audrey barbie beatrice becky bella bernadette bernice bertha bessie beth bethany betsy bonnie bridget candace ' +
	'carmela carmen caroline cassandra cathy cecilia celeste cindy clara colleen connie constance cora courtney crystal daisy dana daphne dawn deanna delia ' +
	'delores desiree dianne dina dolly dora eliza elsa elsie marjorie marlene tamara tanya tatum trudy ursula vicki vicky wilma winifred mallory ' +
	'ilse greta lotte mina ronna mina lily ruby ivy pearl opal jenna barb gabby gabrielle genevieve gisele guadalupe ' +
	'asta birgitta farida hana klara lidia lea ruta tea mona dorothea hedwig elke anja antje svenja jana lenka milena jelena ivana mirjana dragana snezana ' +
	'vesna zuzana eliska barbora tereza katerina dagmar bozena halina grazyna krystyna danuta iwona olena nadiya lesia solomiya mariya daria darya ksenia ' +
	'zhanna larisa tatyana ilaria federica serena valentina martina alessia eleonora ginevra noemi clemence margaux oceane manuela rocio itziar nerea leire ' +
	'belen almudena joana catarina matilde margarida benedita thais larissa isadora siobhan aoife niamh saoirse maeve bronwyn rhiannon sian imogen philippa ' +
	'pippa jemima tabitha beatrix annika linnea malin elin maja saga ylva solveig ragnhild sigrun gudrun tove signe karin kerstin birte dorte mette ' +
	'pernille sanne marieke femke anneke saskia liesbeth elske aino helmi kaisa riitta tuula wangari ngozi chioma adaeze amina zuleika leyla elif zeynep ' +
	'ayse fatma hatice meryem shirin nasrin parisa roya soraya latifa samira nawal rania mei-ling hyun-ju soo-jin thi linh huong';
const male =
	'jae joon hyun min-jun ji-hoon kwame kofi olu finn mirko lars jens sami samir james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua ' +
	'kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon ' +
	'benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan ' +
	'jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan ' +
	'juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas barack bernie ted marco jeb mike mitch bill ' +
	'tim newt rand ben rudy lindsey chuck harry corey reince boris vladimir sergei sergey dmitry dmitri mikhail nikolai alexei aleksandr oleksandr volodymyr ' +
	'igor ivan oleg pavel yuri viktor anatoly andriy mykola petro serhiy maksym bohdan taras ihor vitaly konstantin leonid grigory gennady ' +
	'hans klaus jurgen wolfgang helmut dieter olaf friedrich frank-walter markus stefan jens uwe bernd ulrich heiko armin gerhard karl karl-theodor lars ' +
	'emmanuel francois nicolas jacques jean pierre philippe laurent alain michel bernard christophe olivier julien antoine guillaume bruno gerard xavier ' +
	'matteo giuseppe mario luigi giovanni paolo marco antonio francesco silvio romano enrico sergio carlo luca andrea roberto claudio massimo ' +
	'pedro pablo mariano felipe jesus miguel carlos luis javier fernando alberto rafael manuel francisco jorge ramon enrique ricardo eduardo raul diego ' +
	'alejandro andres hugo nestor evo lula luiz joao jair jose paulo rui tiago nuno duarte ' +
	'andrzej jaroslaw lech donald mateusz tomasz krzysztof piotr pawel marcin jan stanislaw wojciech zbigniew radoslaw ' +
	'abdul ahmed ali hassan hussein ibrahim khalid mohammad mohammed muhammad mahmoud mustafa omar osama yusuf bashar recep tayyip benjamin bibi ehud ariel ' +
	'shimon yitzhak naftali avigdor moshe narendra rajiv rahul amit arun manmohan sanjay vijay imran nawaz asif pervez xi jinping li hu wang deng shinzo ' +
	'kim jong-un moon ban ki-moon joko rodrigo nelson jacob thabo cyril robert kofi goodluck uhuru paul ' +
	'allan al alex alfred allen alvin andre andy angus archie arnold barney barry bart basil beau benedict bennett benny bert blake bob brad brendan ' +
	'brent brett buddy burt byron calvin cameron cecil cesar chad charlie chester chip chris chuck clarence clark claude clay clayton cliff clifford clifton ' +
	'clint clinton clyde cody colin conrad cory craig curt curtis cyrus dale damon dan danny darrell darren darryl daryl dave dean denny derek derrick devin ' +
	'dick dirk dominic don doug drew duane duncan dustin dwayne dwight earl ed eddie edgar edmund edwin eli elliot elliott ellis elmer elon emanuel ' +
	'emilio ernest ernie erik eugene evan everett felix floyd forrest francis frankie franklin fred freddie frederick gabe gavin gene geoffrey gerry gil ' +
	'gilbert glen glenn gordon graham grant greg guy hal hank harlan harris harrison harvey hector herb herbert herman homer horace howard hubert hugh ian ' +
	'ira irving isaac ivan jackie jackson jaime jake jamal jared jarrod jay jeff jefferson jerome jim jimmy jody joel joey johnny jon josh julian julio ' +
	'julius kent kirk kurt kobe lance lee len leo leon leonard leroy lester lewis lincoln lionel lloyd lou louis lowell luke luther lyle lyndon malcolm ' +
	'marc marcus marshall martin marty marvin matt maurice max melvin merle mickey miles milton mitchell mitt monty morgan morris moses murray myron nate ' +
	'nathaniel neal ned neil newton nick nigel norm norman oliver orrin oscar otis otto owen parker patrick perry pete phil philip phillip preston quentin ralph ' +
	'randall ray reggie reginald rex rick ricky rob rod roderick rodney roland roman ron ronnie ross rudolph rufus rupert russ rusty salvatore sam sammy ' +
	'sanford saul seth shane sheldon sherman sherrod sidney simon spencer stan stanley steve stu stuart sylvester terrence theodore tobias todd tom tommy ' +
	'tony travis trent trevor troy tucker vernon victor vince virgil wallace walt warren wendell wesley wilbur willard winston woody zach zack ' +
	'gavin denzel kanye khizr humayun omar dinesh dana bret wolf anderson chuck ezekiel ' +
	'andrej andrei matej ondrej vaclav jiri zdenek karel tomas marek jakub lukas ladislav milos dusan goran zoran dragan nebojsa slobodan bojan branko ' +
	'tomislav zeljko davor ante hrvoje luka jure ales matjaz tibor laszlo istvan gabor zoltan ferenc attila bela janos gyorgy mihai ion radu traian bogdan ' +
	'danylo denys yevhen ruslan vitalii artem kyrylo ostap yaroslav rostyslav nazar stepan vasyl semyon fyodor arkady timur renat emil ruben piet pieter ' +
	'joris jeroen maarten bram sander wouter dirk-jan hendrik gijs thijs ole mattis aksel nils sven bjorn knut leif arne gunnar haakon harald rolf ulf ' +
	'torsten anders mikkel rasmus soren jesper henrik lasse pekka juha matti timo ilkka jari giorgos yannis kostas nikos dimitris stavros panagiotis ' +
	'lorenzo riccardo davide stefano fabio gianni gianluca tommaso edoardo filippo inigo unai gorka aitor iker joaquin gonzalo alvaro adrian ignacio hernan ' +
	'facundo matias joaquim afonso goncalo vasco thierry yves loic yann cedric sylvain fabrice didier pascal gilles marcel maxime theo lucien etienne fritz ' +
	'heinz gunter horst manfred rainer volker detlef thorsten carsten jorg ciaran eoin declan cormac padraig seamus niall rory alasdair hamish callum ewan ' +
	'iain gethin rhys owain dafydd alastair giles crispin kwame chidi emeka tunde femi sipho lindani tendai hamid karim rachid youssef tarek samir nabil ' +
	'fadi ziad ramzi arash reza mehdi babak emre mehmet murat burak kemal hiroshi kenji takeshi satoshi jun-ho min-jun minh tuan rohan arjun vikram aditya ' +
	'suresh ramesh';
const either =
	'alex casey chris dana drew jamie jordan kelly kim leslie lee morgan pat robin sam taylor terry tracy jackie jody avery blair cameron dakota devon ' +
	'emerson finley hayden jessie kendall lindsay logan marion parker peyton quinn reese riley rowan sasha skyler sydney val ashley courtney shannon ' +
	'stacy carey cary gale jan jean jo kerry kris laurie lynn merle page sandy shelby sidney toby tracey vivian dominique andrea nikola ariel jules francis';

const eitherNames: ReadonlySet<string> = new Set(either.split(' '));
const femaleNames: ReadonlySet<string> = new Set(female.split(' '));
const maleNames: ReadonlySet<string> = new Set(male.split(' '));

const givenNames: ReadonlySet<string> = new Set([...femaleNames, ...maleNames, ...eitherNames]);

/** Most names are plain letters: normalising each would cost more than all lookups. */
const plain = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : unaccented(word));

const unaccented = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

export const isGivenName = (word: string): boolean => {
	const name = plain(word);
	return givenNames.has(name);
};

/** The gender a given name tells; null where both bear it or the table does not know it. */
export function genderOfName(word: string): 'female' | 'male' | null {
	const name = plain(word);
	if (eitherNames.has(name) || femaleNames.has(name) === maleNames.has(name)) return null;
	return femaleNames.has(name) ? 'female' : 'male';
}

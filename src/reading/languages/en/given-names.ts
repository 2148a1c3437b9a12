/** Common given names, by what pronoun goes with them: they tell people from companies, and he from she. */

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

export const maleNames = words(
  `cillian eoin niall padraig declan cathal ronan fergus callum hamish angus ewan rhys gethin owain dafydd emrys
  saikat anirban sourav rohit virat amitabh arun ashwin balram devendra dharmendra ganesh girish harish hemant jagdish
  kamal kapil karthik krishna lalit mahesh manish manoj mohan mukesh naresh nitin pankaj pramod praveen rakesh ranjit
  ravindra sachin sanjeev satish shashi shyam srinivas sudhir surya tejashwi uddhav umesh vikram vinay yogi
  abiodun adebayo chinedu chukwuma emeka femi ibrahima ikenna kwabena kwaku mamadou musa ngugi obinna oluwaseun segun
  sipho tendai themba tunde uhuru wole yaw zwelinzima jomo kipchoge otieno
  abdulrahman bashir faruk fahad ghassan hisham jamil kamal khalil laith majid marwan mustapha nabil nasser qasim raed
  rami saad sami sayed tamer waleed yahya younis youssef zaid ziad erdogan emre kemal murat orhan burak serkan
  dmytro oleh ihor yaroslav ruslan taras maksym artem danylo bohdan rostyslav arkady gennady kirill leonid stepan timur
  jaroslaw krzysztof andrzej tomasz wojciech zbigniew jerzy lech marek piotr radoslaw slawomir szymon gyorgy viktor
  laszlo ferenc gabor istvan zoltan peter-andras vlad bogdan ionut nicusor klaus traian
  haruto ren takashi hiroyuki fumio taro kazuo shinji yoichi makoto satoshi ichiro
  alvaro ignacio iker joaquin nicolas rodrigo tomas facundo agustin maximiliano sebastián joão luís andré thiago
  vinicius
  lasse jens henning mikkel rasmus soren bjorn gunnar olav espen trond jukka pekka timo juha mika aaron abdul abdullah
  abel abraham adam adrian ahmad ahmed aidan akira alan albert alberto alejandro aleksandr aleksei
  alex alexander alexandre alexei alfred ali allan allen amir amit anatoly anders andre andreas andrei andrew andrii
  andy angelo anil anthony anton antonio antony anwar archie arjun arnold arthur arturo arvind ashok asif aung austin
  aziz barack barry bart bashar basil ben benjamin bernard bernie bert bilal bill billy bob bobby boris brad bradley
  brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos cedric cesar charles
  charlie chris christian christoph christopher chuck claude clive clyde colin connor conor craig curtis cyril cyrus
  dale damian damien dan daniel daniele danny darren daryl dave david dean deepak denis dennis derek derrick desmond
  dexter diego dimitri dinesh dirk dmitri dmitry dmytro dominic don donald doug douglas duncan dustin dwight earl eddie
  edgar edmund eduardo edward edwin eli elias elijah elliot elon emanuel emilio emmanuel enrique eric erik ernest
  ernesto ethan eugene evan fabian faisal farhan felipe felix ferdinand fernando floyd francesco francis francisco
  franco francois frank franklin fred frederick friedrich gabriel gareth gary gavin gene geoff geoffrey george gerald
  gerard gerardo giacomo gianni gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guido
  guillermo gunnar gus gustav gustavo guy hakeem hamid hamza hans harold harry harvey hasan hassan hector heinz henrik
  henry herbert herman hiroshi hogan horace howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack
  jackson jacob jacques jagannath jaime jair jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy
  jerome jerry jesse jesus jim jimmy joao joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge
  jose josé josef joseph josh joshua juan jude julian julio jurgen justin kareem karim karl keir keith kelvin ken
  kenneth kenji kevin khaled khalid kieran kirill kirk klaus kofi konstantin kurt kwame kyle lance larry lars laurence
  laurent lawrence lee leo leon leonard leonardo leroy leslie lester levi lewis liam lionel lloyd lorenzo louis luca
  lucas luigi luis luiz luke mahmoud mahmud malcolm malik manuel marc marcelo marco marcos marcus mario mark markus
  marshall martin marty marvin mathew matt matteo matthew matthias maurice mauricio max maxim maxwell mehmet mel melvin
  michael micheál michel miguel mikael mike mikhail mikheil milan milton mitch mitchell mo modi mohamed mohammad
  mohammed morgan moses muhammad murray mustafa mykhailo mykola narendra nathan nathaniel neil nelson nicholas nick
  nicolas nigel nikita nikola nikolai noah noel norman oleg oleksandr oleksii oliver olivier omar oscar osman otto owen
  pablo paolo pascal patrick paul paulo pavel pavlo pedro pete peter petro phil philip philippe phillip pierre piotr
  prakash quentin quincy rafael rahul raj rajesh rajiv ralph ramesh ramon randall randy rashid raul ravi ray raymond
  recep reginald rene rex ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger rohan
  roland roman ron ronald ronnie ronny ross roy rudy rupert russell ryan salman salvador sam samir samuel sandeep sanjay
  santiago scott sean sebastian sergei sergey sergio serhii seth shane shaun shawn sherman shigeru shinzo sidney silvio
  simon slobodan solomon spencer stan stanislav stanley stefan stephen sterling steve steven stewart stuart sunil suresh
  sven takeshi tariq tayyip ted terence terry thabo theo theodore thierry thomas tim timothy tobias toby todd tom tommy
  tony travis trevor troy tyler ulf umar vaclav vadim valentin vasily vernon victor vijay viktor vince vincent vinod
  vitali vitaly vivek vladimir volodymyr wallace walter warren wayne wesley wilfred will willem william winston wolfgang
  woodrow xavier yasser yevhen yoshihiko yuichiro yuri yusuf zachary zoran`,
)

export const femaleNames = words(
  `jodie kirsty cheryl amal leyla zeynep fatma ayse elif maja katarzyna agnieszka malgorzata ewa joao anya oksana yulia
  tetiana iryna halyna lesya sofiya nadezhda ekaterina lyudmila mei yuki sakura naoko keiko haruka akiko yoko
  ngozi chioma amara adaeze folake funke yetunde nomsa thandi lindiwe zanele wanjiru akinyi njeri amina zainab hauwa
  sunita kavita meena anjali pooja neha deepika shreya lakshmi radha usha nirmala mamata smriti sushma rekha asha
  shabana nusrat sheikha rania layla yasmine nour huda salma hanan samira lina dalia mona
  guadalupe ximena camila valentina catalina luciana florencia noemi consuelo rocio dolores
  siobhan niamh aoife orla grainne sinead maeve roisin ciara deirdre eilidh mhairi catriona
  ingeborg solveig sigrid astrid liv kirsti tuula aino marja saara annika malin abigail ada adriana agatha agnes aisha
  alberta alexandra alexis alice alicia alina alison allison alma alyssa amanda
  amber amelia amelie amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia
  anya april ariana arlene ashley astrid audrey aung-san ava barbara beatrice becky bella bernadette bernice bertha
  beth bethany betty beverly bianca blanca bonnie brenda bridget brigitte britney camilla candace carla carmen carol
  carole caroline carolyn cassandra catarina catherine cathy cecilia celia charlotte chelsea cheryl chloe christina
  christine cindy claire clara clare claudia colleen connie constance cora corinne courtney cristina crystal cynthia
  daisy dana daniela danielle daphne darlene dawn deanna deborah debra deirdre delia denise desiree diana diane dina
  dolores
  donna dora doreen doris dorothy edith eileen elaine eleanor elena elisa elisabeth elizabeth ella ellen eloise elsa
  elsie emily emma erica erika erin esther ethel eunice eva eve eva-marie evelyn farah fatima fatou felicia fiona
  florence frances francesca francine freda frida gabriela gabrielle gail gemma georgia georgina geraldine gertrude
  gillian gina ginger giorgia giulia gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi
  helen helena henrietta hilary hilda hillary holly hope ida ilhan imelda ines ingrid irene irina iris irma isabel
  isabella isobel ivana ivy jacinda jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer
  jenny jessica jill jo joan joanna joanne jocelyn johanna josephine joy joyce juanita judith judy julia julie june
  kaja kamala karen karin karina kate katerina katharine katherine kathleen kathryn kathy katie katrina katy kayla kelly
  kerry khadija kim kimberly kirsten kitty kristen kristin kristina kyrsten lara latoya laura lauren leah leila lena
  leona leslie letitia liliana lillian lily linda lindsay lindsey lisa liz liza lois lola lorena loretta lori lorna
  lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine madeline mae maggie magdalena
  malala mandy mara marcia margaret margarita margot maria mariam mariana marianne marie marilyn marina marion marjorie
  marlene marta martha mary mary-lou maryam matilda maud maureen maxine maya megan meghan melanie melinda melissa
  mercedes meredith mia michaela michele michelle mildred mila millie mimi miranda miriam moira molly mona monica
  monika muriel myra nadia nancy naomi natalia natalie natasha nell nicola nicole nina noor nora noreen norma odette
  olga
  olive olivia olena oksana pam pamela patricia patsy patty paula pauline pearl peggy penelope penny petra phoebe
  phyllis pilar polly priscilla priya priyanka rachel ramona rebecca regina renata renee rhoda rhonda rita roberta rosa
  rosalind rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sanna sara sarah sasha savannah selena
  shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella
  stephanie sue susan susanna susanne suzanne svetlana svitlana sybil sylvia tabitha tamara tania tanya tara tatiana
  teresa tessa thelma theresa tiffany tina tracey tracy trudy ursula valentina valeria valerie vanessa vera verónica
  veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yulia
  yvette yvonne zara zoe`,
)

/** All of them. */
export const givenNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames])

/** Family names that stand before the given name: "Park Seo-yun", "Nguyen Van Minh". */
export const familyNamesFirst = words(
  `kim park lee choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn song yoo hong ko moon son bae baek heo
  nam ryu roh chung xi wang zhang li zhao chen yang huang wu zhou xu sun zhu ma hu guo gao lin luo zheng liang xie tang
  deng feng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei lu ding shen ren yao fan nguyen tran
  le pham hoang phan vu vo dang bui ngo duong hun chea sok chan wong cheung lam leung lau tsai tsang htin aung suu`,
)

/** More given names, from all over, without accents: they tell he from she, and not for sure people from companies. */
export const moreMaleNames = words(
  `aage aarne abdou abdoulaye abdullatif abdus abelardo abilio abiola abiy achim achmad adalberto adao adel adelino
  ademola aderemi adewale adeyemi adham adi adisa aditya adolfo adriaan adrien afonso afshin agostinho agostino agung
  agus agyei ahmet ahok aigars aime airlangga aivar aivars aiyaz ajay ajit akash akbar akhil akhilesh akihiko akihito
  akinwumi akinyele akio akram aksel akshay akufo alaa alain alassane alban albin albrecht aldo aleko alekos alessandro
  alessio alexandros alexis alfonso alfredo algirdas aliaksandr aliou almazbek aloisio alok alper alphonse altan amadeo
  amadou amanullah amar amaury ambar amerigo amin aminul amnon amol amr amrit anacleto anand ananda anant anas
  anastasios anatol anatole andrea andrej andres andris andrus angelos anibal aniceto anies anirudh anis anisul ankit
  ankur anselmo antoine antonino antonis antti anupam anura anurag anutin anyang apostolos aram ararat arash aravind
  arcangelo arda ardeshir arie arief ariel aris aristides aristotelis arjen armand armando armen armin arnaldo arnaud
  arndt arne arnoud arslan arto artsiom artur arturs arvid arvo arvydas aryan asad asadullah asaduzzaman asbjorn asger
  ashish ashkan ashley ashot ashraf ashutosh askar aslan assad assimi asutosh ataur athanasios atif atiku atiqullah
  atsushi atul audrius auguste augusto aurel aurelien aurelio avery avi avigdor avinash avner avraham axel aydin ayman
  ayodeji ayodele ayoub ayush azamat azhar azmi azmin babacar babajide babak babangida babatunde badr baha bahaa bahman
  bahram bahrom bakary bakhyt bakyt baldev baltasar bambang baptiste barend baris barnaby barney barthelemy bartholomew
  bartolome bartolomeo basant basem basilio bassam bassel bassirou bastiaan bastian bastien basuki batuhan bayram bayu
  behcet behnam behrouz behzad bekele bekir benedetto benedict benedito beniamino benicio benigno benito benoit bento
  berat berhane berk bernardo bernd berthold bertie bertram bertrand besigye bharat bhaskar bheki bhekinkosi bhim
  bhupendra bhupesh bhushan biagio bidur bijan bilgin binyamin biplab biren birger birhanu bishnu bishwa blaise blake
  boakye boaz bobur bodo bohumil bolaji bolat boleslaw bongani bongbong bonifacio bora borge boubacar boyko bozidar
  bradford branislav branko braulio brice brijesh brock bronislav bronislaw bryce bryn budi bulent burhan burkhard burt
  cadan caetano cagri cahit calin camille camilo carmelo carmine carter carwyn casey casper catalin cees celal
  celestino celso cem cemal cengiz cenk cesare cevdet chadchart chaiwat chaminda chandan chandrasekhar charalambos
  charan cheick cheikh chetan chibuike chibuzor chidi chidozie chigozie chijioke chike chima chimezie chirag
  chiranjeevi christoffer christos chuan chukwudi chukwuemeka cihan cipriano ciro clarence clark claudio claudiu
  clayton clemens clement clemente clinton coen colm conrad constantin constantino corentin cormac cornelis corneliu
  cornelius corrado cosimo cosmin costel costin crin crisanto crispin cristi cristian cristiano cristobal cuneyt
  cuthbert czeslaw dadang daiki dainis dainius daisuke dalibor damiano damir dana danijel danilo daniyar danut daoud
  dapo dario darius dariush darko darmawan dashiell daud davey davit davood davor dawit dawood dayan dayanand debashish
  debretsion decebal dedi deepender dejan dele delfim delroy demba demeke demetrio deniz denys denzel dermot des
  desiderio detlef deuba dev devdutt devesh devlet dewi dhananjay dhia dhiraj dhruv didier diederik dieter dietmar
  dietrich digby digvijay dilip dimitar dimitrios dimitris dinanath dinko diogo diomaye dionisio dionysis divyansh
  djibril djoko dobromir dogan domagoj domantas domenico domingos dominick dominique donal donato donnacha donovan doru
  dougal dragan drago dragoslav drazen driss duarte dudley dumisani dumitru durgesh dursun dusan dwayne dylan dzmitry
  eamon eamonn eberhard ebo ebrahim ebuka eckart eckhard edgardo edgars edilson edin edmond edmundo edouard edwyn eero
  efraim efrain efren efstathios egidio egils egon ehsan ehud eiji einar eino eirik eisa ejike ekene ekkehard eko ekrem
  eleuterio elio eliseo elmer eloi eloy elwyn emad emenike emil emile emiliano emin emlyn emmerson emomali emrah ender
  engelbert engin enver enyinnaya enzo ephraim ercan erdal erdem eren erhan erhard erkan erlan erlend ermanno ernani
  ernst erol errol ersin ertugrul erwin esben esfandiar eskil esmail essam esteban estevao etienne ettore eugen eusebio
  evander evangelos evaristo everett evert everton ewald ewen eyal ezekiel ezequiel ezio ezra fabien fabio fabrice
  fabrizio fadel fadi fadli fahd faheem fahrettin fajar fakhri falk faramarz fardin farhad fariborz farid farouk
  farrokh faruque farzad fathi fatih faustino fausto fawzi faysal federico fedor feisal feliciano ferdi ferdy fereydoun
  fergal ferhat ferit fermin fernao festus fethi fidel fiifi fikile fikret fikri filip filipe filippo finbar finlay
  finley finn fintan fitzroy flavio florencio florent florian floriano florin fode fortunato fotis fouad franjo frans
  frantisek fraser frazer freddie freddy frederic fredrik frits fritz frode fuad fuat fumihiko fumitaka fyodor gabe
  gabriele gachagua gadi gaetan gaetano gagan gagik gajendra galip galym galymzhan gamini ganpat garrett garry garth
  gaspar gaspard gaspare gaston gatot gaurav gautam gavan gaz gbenga gebre gediminas geert geir gelu generoso geoffroy
  georg georges georgi georgios georgy geraint geraldo gerd gerhard germain gernot gero gerrit gerson getachew getulio
  gevorg ghazi gheorghe ghislain gholam ghulam giancarlo gianfranco gianluca gianluigi giannis gibran giga gijs gil
  gilad gilberto gilles gino gintaras gints gioacchino giorgos girma girts githu giulio gleb gocha godfrey godswill
  gokhan gokturk goncalo gonzalo goodluck gopal gopinath goran gord gordan gorm goro gosta gotabaya gote gottfried
  gotthard gottlieb govind graciano gregoire gregor gregorio griff griffin grigore grigory grzegorz gualtiero guenter
  guglielmo guilherme guillaume gulshan gunter gunther guntis gurbanguly gurdeep gurkan gustave guus gwede gwil gwilym
  gwyn gyanendra haakon habib habibullah habibur hadi hafez hage haidar haider haile hailemariam haim haitham hajime
  hakainde hakan hakim hakon hal haldun halil halit haluk halvor hamad hamayun hamdan hamdi hamed hamidreza hamzah
  hanan hani hank hannes hannu hansjorg hanspeter harald hardeep hari harinder haris haroon harri harrison harsha
  harshad hartmut hartwig harun hasanul hashem hashim hatem haydar hayk hazem heikki heiko hein heiner heinrich heitor
  hekmatyar helge helmut hemendra hemi hendra hendrik henk henri henryk herb heribert heriberto hermann hermenegildo
  hernan heru herve hesam heydar hicham hidde hideaki hideki hideo hidetoshi hieu hikmet hilario hilmi himanshu
  hippolyte hiram hirokazu hiroki hiromichi hironobu hiroshige hisao hisashi hishammuddin hitoshi hjalmar hohepa hom
  homayoun honore hooman horacio horatio horia hormoz horst hosni hossein houshang houssam howell hrvoje hryhoriy
  hubert hubertus hugues humberto humphrey husam husamettin huseyin huu huub huw hywel iain idris idrissa iestyn ieuan
  ifeanyi ignatius ignazio ihab ike ikechukwu ildefonso ilham ilhan ilia ilias ilie ilija ilker ilkka ilmari ilya ilyas
  imad imants inacio indrajit indrek ingemar ingo ingvar inigo innokenty inocencio ioan ioannis ion ionel iosif ira
  iraj irakli irfan irungu irving irwin isaiah isaias isamu isao ishaan ishaq ishwar isidoro isidro isko islom islwyn
  ismael ismaila ismet issa issoufou italo itamar itzhak iulian iuliu ivar ivars ivaylo ivica ivo ivor iwan iyad iyiola
  izzat jaafar jaakko jaan jaap jaber jabir jabu jabulani jacinto jackie jacky jacobo jacobus jacopo jafar jahangir
  jahongir jaideep jaipal jakaya jalal jamshid janaka janez janis janusz jari jarmo jaroslav jarrod jarvis jaspal
  jassim jatin javad jawad jayant jayesh jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc
  jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jed jedediah jefferson jejomar jelle jeppe jeremiah
  jerko jeroen jeronimo jesper jessie jethro jide jignesh jihad jiri jiro jitendra jithin joachim joakim joaquim jochen
  jock joerg joko joop joost jorg jorgen joris josip josphat joss josue jouni jovan jozef juanito juanjo juhani jules
  julien julius juma junaid junichi junichiro junji juraj juri juris jurriaan jussi justinas justino juvenal
  jyotiraditya kaan kaare kaarel kadhim kadir kagame kai kailash kairat kais kaito kakha kalidou kalle kalyan kamau
  kambiz kamlesh kamran kamrul kanat kanhaiya karanja karel kariuki karlheinz karlis karol karsten kartik kashif kasit
  kaspar kassym kassym-jomart kaushik kaveh kayode kazbek kazim kazimierz kazuhiko kazuhiro kazuki kazuma kazunori
  kazuya kebede kees keigo keiichi keiji keiron keisuke kelly kemar kendrick kenichi kenichiro kenny kensuke kenta
  kentaro kenyatta kerem kermit kerry kerwyn keshab keshav kestutis keyvan kgalema khadga khairy khaldoun khalifa khaya
  khosrow khurram kianoush kibet kieron kiichi kikwete kim kimani kimathi kimmo kiprono kiprop kiptoo kiran kiril kirui
  kishan kishore kithure kittipong kiyoshi kizza kjell kjetil klaas knut kobby kobina koen kohei koichi koji kojo
  konrad konstantinos koray korhan kornelius kostadin kostas kota kotaro kourosh krasimir kresimir krishnan krisjanis
  kristian kristjan kristoffer krystian kudret kuldeep kulwant kumara kunal kunio kunle kuntoro kurmanbek kwadwo kwasi
  kwesi kyagulanyi kyriakos labib lachie lachlan laerte laird lakhdar lalith lamar lamine lamont lancelot lanre lansana
  lasantha lasha lassana laurens laurentiu lauri lauro laxman lazaro leander leandre leandro lefteris leif lekan lemma
  lennart lennox lenny leody leonce leoncio leonel leopold leopoldo leszek levan levent levon lewin lieven lilian linas
  lindani lino linus livio liviu ljubomir lodewijk logan loic lokesh lon lonnie lorcan lorenco lorne lotfi lothar
  loukas lourenco lowell luay lubomir lubos lucian luciano lucien lucio lucius ludger ludovic ludwig luhut lutfi luther
  lutz luuk lwazi lyle lyndon lyubomir maarten maciej mack macky madan madhav madhusudan madoc magne magnus magufuli
  mahamadou mahamane mahathir mahbubul mahdi mahendra maher mahfud mahfuz mahinda mahir mahyar maina majed makar makis
  maksim malte mamady mamoru mamoun mamuka manabu manasseh mandla manfred mangala mangosuthu manik manjit manny manoel
  manohar manolis manolo manouchehr mansoor mansour mantas marat marcel marcello marcial marciano marcin marcio mariano
  marijan marino maris marius markku marko marlon marnix marouane marvyn masaaki masafumi masahiko masahiro masaki
  masanobu masao masaru masashi masato masatoshi masaya masayoshi masayuki masih masood masoud massimiliano massimo
  matej mateo mateus mateusz mathias mathieu mathis matias matija matiu matthieu matthijs matti matty matvey mauno
  maurilio maurizio mauro maxence maxime maximilian mayank maynard mazen mazhar mbugua mbuyiseni mcebisi mcebo mees
  mehdi mehran mehrdad meinhard melchior melchor meles mengistu menno mert mervyn mesfin mesut mete metin mevlut micah
  michal michalis michele mick mickael mickey miha mihai mihir mikaere mikko milenko milind milivoj miljenko milo
  milorad milosz mindaugas minoru miodrag mircea mirko miroslav mirwais mitesh mithun mitsuo mitsuru mizanur mkapa
  mladen moataz moaz moctar modibo modris moez mohammadreza mohandas mohit mohsen mohsin moises mojtaba mokgweetsi
  momcilo mominul momir moncef monirul monish monty mordecai mordechai moritz morris mort morten morteza mortimer moshe
  motoki mounir mourad moussa moustafa moustapha muamer muammar mubarak mucahit mudassar mugabe mugisha mugur muhaimin
  muhammadu muhammed muhannad muharrem muhoozi muhsin muhyiddin mujahid mujibur mujtaba mukhriz mukhtar mukul mulatu
  muli mumtaz munir munther muqtada murali muralidhar murdo murdoch murilo murtaza musab musalia museveni mushtaq
  mutahi mutaz muthanna mutua muzaffer mwai mwangi myles myron mzwandile mzwanele nabeel naci nadav nadeem nader nadiem
  nadim naeem naftali nagesh naguib naim naji najib najibullah nand naoki naoto narayan narayanan narciso narek
  narongsak nashwan nasim nasir nasratullah nate naveed naveen navid navjot nawaf nawaz nazar nazario nazim nazrul
  ndindi nduka ndumiso nebojsa necati necdet necmettin neeraj negasso nejat nenad nerijus neville newt nial nicanor
  niccolo nicola nicolae nicolo niels nihal nihat nikau nikhil nikitas nikolaos nikolay nikos nilesh nils nima nimal
  niranjan nirmal nishant nitesh nitish nitzan niwat nizar njabulo njal njoroge nkosinathi nkululeko nnamdi noa noboru
  nobuo nobuyuki nonoy norbert norberto norio norm normunds nour nouri numan nuno nurdin nuri nurlan nursultan nurul
  nurzhan nyamu nyerere nyesom obafemi obaid obaidul ochieng octave octavian octavio oddvar odhiambo odhran odili
  odinga ofer ofori oginga ognjen ognyan okan okechukwu okello oketch okey okezie okoth oktay olabode oladipo olaf
  olamide olanrewaju ole oleksiy olli ollie olu olufemi olumide olusegun oluwafemi omari omer omid omondi omprakash
  omri onder ondiek ondrej onofre onur onyango opiyo oran orazio orest orestes orette orkun ortwin orville osagie osama
  osamu osbert osita oskar osmo oswald oswaldo otabek otar otavio othman otis oto ottmar oumar ousmane ove ovidio
  ovidiu oyvind ozan ozgur paavo padraic palanisamy palle panagiotis panfilo panos pantelis panu panyaza pape paresh
  parikshit parth parviz pascual pasquale patrice patricio paulius pavan pavao pavlos pawan pawel payam pejman pepijn
  percival percy pericles petras petre petri petros petru petteri peyman philipp phineas phumlani piero pierre-yves
  piet pieter pietro pio pita piyush placido plamen platon plinio polat ponciano porfirio pouya prabhakar prabhu
  prabowo prachanda pradeep pradip prafulla prahlad pramono pranab pranav prasad prasanna prasanta prashant prashanth
  pratap prateek pratik pravin prawit prayut prayuth preben predrag prem premchand premysl preston priit prithvi
  priyantha prokhor przemyslaw purnomo purushottam qais qasem quang quinn quinton quirino quoc rab rabah rabia rabindra
  rabiu rachid radek radim radko rado radomir radoslav radovan radu radwan raffaele rafiq rafiqul rafizi raghav ragheb
  raghu raghunath raghuram ragnar rahim rahmat rahmatullah rahmon raila raimo raimonds raimundo rainer raivo rajan
  rajat rajeev rajendra rajinder rajko rajkumar rajnath raju ralf ralston ramakant ramakrishna raman ramazan ramdas
  ramiro ramnath ramzan randeep randolph ranil ranjan ranko ranveer raoul raphael rashad rasheed rastislav ratko ratu
  rauf rauff ravindranath ravish rawiri rayan razvan reda redouane reece refik reggie regis rein reinaldo reiner
  reinhard reinhold reinier remi remigio remus remzi renato renaud renzo reto reuben reuven rewi reynaldo reza rezaul
  rhodri rhydian riad riadh riccardo ridha ridwan rifat rigathi riley rimantas rinaldo rinat rishabh rishi risto ritesh
  rituraj riyad riza rizieq rizwan roald robbie rocco roch roddy rodion rodolfo rodolphe roel roelof rogelio rogerio
  rokas rolando rolf roly romain romano romesh romualdo romulo ronaldo roosevelt roque rory roscoe rosendo rostam
  rostislav rotimi rouhollah rowan royston ruairi ruben ruchir rudi rudiger rudolf ruediger rufino rufus ruggero rui
  rumen rune rupesh russ rustam rustem rutger ruto ruud ruy ryoichi ryoji ryosuke ryota ryotaro ryszard ryuichi ryuji
  sabahattin sabin sabino sabri sadao sadeque sadik sadio sadiq sadyr saeed safwan sahil saif sajal sajid sajith sajjad
  sakari salah saleem salih salim salvatore samar sambit samer samet samih samiullah sammy sampo samson samuele sanath
  sancho sandiaga sandro sanjit sanjoy sankar santeri santino santosh sanusi saparmurat saqib saradindu sarat sarath
  sarbananda sargis sarmad sasa sasan sasha satya satyajit satyendra saul sauli saulius saurabh savas saveliy saverio
  savvas sead seamus sebastien sedat seiichi seiji sekou selahattin selcuk selim selwyn semih semisi semyon senad senzo
  seppo septimiu serafin serdar serge sergiu serhat serhiy serik serzh setya severin seyi seyoum sfiso shadi shafiq
  shafiqul shahbaz shahid shahidul shahin shahram shahriar shailendra shailesh shakeel shakir shalva shamim shamsul
  shankar shannon shantanu sharad sharif shashank shaukat shaul shavkat shehbaz shekhar sheldon sherwin sherzod shibu
  shigenobu shigeo shigeyuki shimon shinichi shinichiro shinjiro shinsuke shintaro shinya shivam shivnarine shivraj
  shlomo shoaib shogo shohei shoichi shoji shota shreyas shubham shuji shunsuke siamak siavash sibghatullah sibusiso
  siddharth siddhartha sidi siebe siegfried siegmar sifiso sigmar sigurd siim silas silvano silverio silvestre silvino
  simone simphiwe sinan sindre sinesio sinisa sione siraj sirisena sitaram sitiveni sivakumar sivert siyabonga sizwe
  sjoerd slamet slaven slavko snorre soeharto soekarno sofiane sohail sohrab soichiro solly somchai somkid somnath
  somsak sondre sooronbay sorin soroush sotiris souleymane spyros srdjan srecko srettha srikanth srinath ssemujju
  stanislaw stanko stathis stavros stefano steffen stelios stellan stig stijn stipe stjepan stoyan sture suat subash
  subhash subodh subramaniam subramanian sudarshan sudip sufyan sugeng suhail suharto suhas sujatmiko sujit sukanta
  sukarno sukhbir sukhdev sukhwinder sukru sulaiman suleiman suleyman suman sumit sundar supratman suraj surapong suren
  surender surendra surinder surono sushant sushil susilo susumu suthep sutrisno sverre svetoslav svetozar svyatoslav
  swapan syafruddin sylvain sylvester tadao tadas tadashi tadej tadesse tadeusz tadhg taha taher tahir tahsin taichi
  taisei tajul takaaki takahiro takamasa takanori takao takayuki takehiro takeo takeru takis takudzwa takuma takumi
  takuya talal talat talgat talib tamati tamaz tamrat taner tanguy tanmay tapan tapani tapio tarek tareq tarik tarkan
  tarmo tarquin tarun tasos tathagata tatsuo tatsuya taufiq tauno tawanda tawfiq taylor tedros teemu tefo tejas teklay
  temur tengku teodor teodoro teofilo terje terrence teruo tesfaye teshome tetsuo tetsuya tevfik tevita tewodros
  thabang thaddeus thaksin thamsanqa thanasis thanathorn thanos theodor theodoros theofilos theophile thibault thibaut
  thierno thijs thilo thom thor thorbjorn thorsten thulani tiago tiberio tiberiu tidjane tien tigran tihomir tiisetso
  tijmen tillmann tilo timofey timoteo tinashe tipene titouan titus tiziano tjahjo tjeerd tobenna tochukwu todor
  tofazzal toivo tokunbo tolga tomaz tomislav tommaso tomohiro tomoya tongai toomas tooru torbjorn toribio torkel
  torstein torsten toru toshiaki toshihiro toshimitsu toshio toshiro toshiyuki touraj tracy trent trilok tristan trofim
  trong truong trygve tsegaye tshepo tsuneo tsutomu tsuyoshi tsvetan tuan tudor tugrul tulio tumusiime tuncay tuomas
  turan turgay turgut tushar tyrell tyson tzachi tzvi ubaldo udayan udo ueli ufuk ugo ugochukwu ugur ujjwal uku uldis
  ulrich ulrik ulugbek umaru umberto umer umit umut upendra upul urbain urbano urho uri urmas uros urs usain usama
  usman utku utpal uwe uzi uzoma vadym vahe vahid vaibhav vaino vakhtang valdas valdemar valdir valdis valentino
  valentyn valerio valeriu valeriy valery valter vance vangelis vanja vano vardan varun vasant vasco vasil vasile
  vassilis vasyl vazgen vedat vedran veer veerendra veikko veit velimir veljko venancio venkat venkatesh vesa veselin
  veysel viacheslav vibhuti vic vicente vicenzo victorien vidar vidyasagar viesturs viggo vikas vikash vikrant viktar
  viliame villads ville vimal vinayak vincenzo vineet vinh vinko viorel vipin viplav viraj virendra virgil virgilio
  virgiliu vishal vishwanath vitalii vitaliy vitezslav vitor vittorio vjekoslav vladan vladislav vladlen vlado
  vlastimil vojislav vojtech volker voreqe vsevolod vuk vural vusi vusimuzi vyacheslav vygaudas vytautas wael wafula
  waheed wahid wahyu waldo walid wally walt walther wanjala waseem wasim wataru wekesa wendell werner wes wessel
  wieslaw wilbur wilf wilfrid wilfrido wilfried wilhelm willard willi willie wim wimal winfried wiranto wiremu wissam
  wladyslaw wolfram worachai workneh wouter wyatt wyn xander xavi ximeno xolani yaakov yacine yadollah yagiz yago yahia
  yair yakov yakubu yalcin yanis yann yannick yannis yaqoob yared yaron yasar yash yashovardhan yashwant yasin yasonna
  yassin yassine yasuhiro yasuo yasushi yasutoshi yavuz yaya yazan yegor yehuda yerlan yermek yevgeny yiannis yigal
  yigit yilma yilmaz yiorgos yisrael yitzhak yoann yoav yoaz yogendra yogesh yohannes yohei yoichiro yoji yonatan
  yordan yoshiaki yoshihide yoshihiro yoshimasa yoshinori yoshio yoshiro yoshitaka yoshiyuki yossi yosuke yousef
  youssou youssouf yoweri yucel yudai yudi yuichi yuji yukio yuksel yunus yuriy yury yusaku yusef yusril yusuke yuta
  yutaka yuto yuvraj yvan yves yvon zabihullah zac zacarias zacharie zack zafar zafer zaharia zaheer zahid zahir
  zahurul zain zakaria zakariya zakes zakhar zakhele zaki zal zalmay zane zaza zdenek zdravko ze'ev zeev zeferino zeke
  zeki zelimir zelimkhan zeljko zenawi zeynel zhivko zhomart ziaur ziga zisis ziya zizi zlatan zlatko zubair zuhair
  zulkifli zurab zvi zviad zvonimir zweli zwelithini zygimantas bayo garba sani danladi shehu abubakar aliyu kabiru
  lawal kelechi gitau owino cheruiyot rotich musyoka kilonzo barasa simiyu siphiwe lungelo sandile mthunzi tebogo
  lebogang kagiso katlego tumelo tapiwa farai tafadzwa munyaradzi seydou salif abdelaziz abdelkader noureddine sherif
  hossam magdy ali-reza waqar arshad adnan pervez eknath bhagwant charanjit harpreet gurpreet chito min-ho jae-myung
  seok-youl chang-min jin-woo`,
)

export const moreFemaleNames = words(
  `mallory bilkisu folasade uchenna amaka temitope kemunto adwoa adjoa serwaa refilwe boitumelo tshegofatso keitumetse
  nyasha khady coumba assetou fatimata rokia hawa lalla ghizlane soukaina saima rukhsana nighat uzma shanta sabitri
  samjhana chamari dilini nadeesha thilini loren linh thuong phuong thao sunisa seo-yeon min-ji eun-ji hye-jin soo-jin
  mi-sook aafke aaltje aanchal aarti aase abeba abeer abena abeni abimbola abir abosede abrehet achieng adalet
  adalgisa adaobi
  adaora adebisi adebola adelaida adele adelheid adelina adeline adenike aderonke adesua adetoun adhiambo adina aditi
  adongo adunni afaf afia afra afua agafya agapi agata agathe agbani agneta agnete agnija agostina ahlam ahuva aicha
  aida aigul aija aiko aila aileen ailsa aimee aina ainur aishwarya aisling aissatou aisyah aizhan ajita akane akanksha
  akello akemi akina akmaral akosua akoth akshata akua alana albertina albertine alda aldina alejandra aleksandra
  alenka alessandra alessia aletta alevtina alexa aleyamma alfonsina alia alida aline alisa alix aliya aliyah alizee
  alka alke alkisti alla allegra almas almaz almudena almut alpana althea altynai alva alyona amabel amalia amandine
  amani amarachi amat amaya ambika ambre ameera amena aminah aminata amira amita amma ammini amna amparo amrita amruta
  amudha ana-maria anabel anabela anahera anahi anahit anais analia analyn anamika anandi ananya anastasie anastasiya
  anat anaya anbar anca ancuta anda andjela andreea andreia aneeta aneta anette anfisa angelica angeliki angelique
  angharad angie angoori anica aniela anindita anine anisa anja anju anke ankita anna-lena anna-maria annabelle
  annalena annamaria annamma annapurna annarita anne-laure anne-marie anne-sophie annegret anneke anneli annelie
  annelies anneliese annemarie annemiek annett annfrid annick annu anouk antara anthea anthi antigone antje antoinette
  antonella antonieta antonija antonina anu anunciacion anupama anupriya anuradha anush anusha anushka anwen anyango
  anzhela anzhelika aoua aparna apeksha apinya apiyo apolline apollonia apolonia apoorva arabella araceli aracely
  araksi aranzazu archana areej areti ariadna ariane arianna ariel ariela arina arisa arja arlette armelle armine aroha
  arpine arpita arshaluys arti aruna arundhati arwa arzu asami asdis ase asel ashima ashkhen ashleigh ashwaq ashwini
  asli asma asmaa asmita aspasia assel assunta asta astghik astri asuka asuman asya atefeh atieno atifa atishi atsuko
  aud aude augusta auma aurelia aurelie aurica aurore ausra avani avantika avdotya averil avery aviva avril awa awatef
  awino awuor awurama axelle aya ayah ayaka ayako ayantu aybuke ayca ayelet ayesha ayfer ayla aylin aynur aysegul aysel
  aysha aysun ayten aytul ayu ayumi azadeh azalina azar azeb azita azucena azza babette babita badia badriya bahar
  bahareh bahija bahiya baiba banafsheh banu barbel barkha basak basanti basma basmah bathabile batoul batya bea beate
  beatrijs beatrix beatriz becca begona behnaz belen belgin belinda belma benedetta benedita benilde bente berangere
  berengere berfin beril berit berna bernarda berthe beryl bess bessie bethan betje betsy bettie bettina betul beverley
  beyza bhanumati bharati bharti bhavana bhavani bhavna bhavya bhumika bibiana bidhya bidya bilikisu biljana bimala
  bina bindhu bindu binta birgit birgitta birgitte birgul birna birtukan birute bisi bizunesh blanche blandine blanka
  blodwen bodil bogna bojana bolanle bongekile bongiwe borghild borka bosiljka botagoz bouchra bozena bracha branka
  brankica branwen brechtje breda briana bridgette bridie brigida brinda briony britt britta bronagh bronislawa bronwen
  bronwyn bruna brunella brunhilde bryndis bryony buket bukola burcu busaba bushra busisiwe busra buyisiwe caitlin
  caitlyn camelia camille canan candela candelaria candice candida canset caoimhe capucine cara caridad carina carlota
  carly carmel carmela carmelita carmina carola carolien carrie carys casey cassie caterina cathleen catinca cato
  catrin cecile cecilie cecily celeste celestina celina celine cemile ceren ceri cerys chaitali chandana chandni
  chandrika chanida chantal charito charlene charline charmaine charu charulata chava chaya chebet chelsey chepkemoi
  chepkoech cherie cherono cherotich chetana chhaya chiamaka chiara chidera chidinma chie chieko chiharu chihiro chika
  chikako chikaodili chimamanda chinatsu chinelo chinenye chinwe chinyere chipo chitra chiyo chizuko christa christabel
  christel christelle christiane christien chrysoula chryssa chutima cigdem cilla cinzia citlali clarice clarissa
  clarisse claude claudette claudine clelia clemence clementina cleo clorinda clothilde clotilde colette coline
  conceicao concetta concha conchita consolata constanza coralie corazon cordelia cordula coretta corina corinna
  cornelia corrie cory cosima cosmina cressida crina criselda cristiana cvijeta czeslawa dace daciana dafna dagmar
  dagmara dagny daiga daiva dalal dalila dalit dalva damini danae dania danica daniele danijela danila danuta daphna
  dareen dariga darija darinka darshana darya deb debbie debjani debojani debora deepa deepali deepti defne delfina
  delores delphine delyth demet demi deniz deolinda derartu dervla derya desideria desislava despina devaki devika
  devora devyani dewi dhanalakshmi diep dieuwertje dijana dikeledi dikla diksha dilan dilara dilek dilma dilnoza
  dilrukshi dimitra dimple dinah dinara dineo dionne dipa dipali dipti ditebogo ditte divina divya divyanka diya doaa
  doina dolly domenica dominique domitila donatella doralice dorina dorit dorota dorotea doroteja dorothea dorothee
  dorthe doyin dragana dragica drahomira draupadi dua dubravka dudu dulce dulcie dunja dusanka duygu dzenana dzintra
  eabha ebba ebele ebru ecaterina ece eda edda edeltraud edna edvige edwige edwina edyta eefje eeva effie efrat
  eftychia efua eglantine egle eija eiko eilis eimear einat eirini eka ekta ekua elaheh elda eleftheria elen eleni
  elenita eleonora eleonore elfriede elham eliamma eliana eliane elin elina elisabetta elise elisenda elitsa eliza
  elizaveta elke ellie ellinor elly elmira elna elnaz elodie eloisa elpida els elsbeth elsebeth elske elspeth elvan
  elvira elzbieta ema eman emanuela embla emel emeline emer emiko emilia emilie emine emmanuelle emmelie emmi enas
  encarnacion endang enid enrica erato eriko erlinda ermelinda erminia erna ernestina ernestine esha esi esin esmeralda
  esra estefania estela estella estelle ester estrella etelvina eteri etsuko etta etti eufemia eufrosina eugenia
  eugenie eulalia eulalie euphemia evangelia evangelina evangeline evdokia evelina evelyne evgenia evgeniya evie evija
  evika evrim eylem ezinne ezinwa fabiana fabienne fabiola fadekemi fadia fadime fadwa fadzai fahmida faina faiza
  faizah fani fanny farahnaz faranak farhana fariba faribah farida farideh fariha farkhunda farnaz farzana farzaneh
  fatema fatemah fatemeh fatiha fatin fatmata fatos fatoum fatoumata fawzia fay faye federica fedora felicidade
  felicitas felicity femke fenella fenna ferda fereshteh feride fermina fernanda fernande feruza feryal feyza ffion
  fidan fidelma fieke fifi figen filipa filiz filomena fiorella fiorenza firdaus fitri fitriani flavia flavie fleur flo
  floarea flor florbela flordeliza flore floriana florica folashade forough fortunata forugh foteini fotini fran franca
  francisca francoise franziska frederike freweyni freya frieda friederike froukje froydis fujiko fulmati fulya fumiko
  fumilayo fumino funda funmi funmilayo fuziah gabi gabriele gaelle gaia galia galina galit gamze garima gauri gayane
  gayatri gaynor gbemisola geertje geertruida geeta geetanjali geetha gelila genet genevieve genoveva genowefa genzebe
  georgeta georgette georgiana georgie geraldina gerda gerlinde germaine gertrud gertrudis gesine geta geula ghada
  ghadeer ghalia ghazal ghazaleh ghislaine giada gianna giedre gila gilat gilda ginevra ginka ginny gintare gioconda
  gioia giovanna girija gisela gisele gita gitanjali gitta gitte giuliana giuseppina gizem gjertrud glafira glenys
  glynis gohar gokce golnar golnaz golshifteh gomati gonca gonul gordana gorete gozde graca gracia graciela gracinda
  grazia graziella grazina grazyna gregoria grethe griet grietje griselda gro gry gudlaug gudny gudrun gudula gugu
  guillermina guinevere gul gulabo gulay gulbahar gulcan gulchehra gulden gulmira gulnara gulnaz gulnur gulsah gulsen
  gulseren gulsum gulten gulzhan gunhild gunilla gunn gunta guri gwenaelle gwenda gwendolen gwendolyn gwenllian gwenola
  gwyneth hacer hadas hadassah hadeel hadiza hafsa hagit hailey hajar hajia hala haley halima halimatu halina halla
  hamide hanaa hanadi hanako handan hande hanh hania hanife hanne hanneke hannele hannelore hansa harini harmke
  harshita harsimrat haruko harumi hasmik hasna hatice hatsue hattie havva hayat hayley hazal heba hebe hedda hedvig
  hedwig hedy heena hege heide heiderose heike helene helenka helga heli helle heloise helvi hema hemalata hendrika
  hengameh henna henriette henrike hermelinda hermine herminia hermione hertha hessa hester hettie hetty hiba hideko
  hikari hilaria hilde hildegard hildur hilkka himani hina hinako hind hinemoa hiroko hirut hisae hisako hitomi homa
  honoka honoria honorine hortense hortensia hripsime hrisi huguette huhana hulya huma huong hyacinth ibironke idalina
  idit idun ieva ifeoma ifeyinwa ignacia iida ijeoma ikuko ilana ilanit ilaria ilda ileana iliana ilinca ilka ilkay
  ilknur ilona ilse ilze iman imane imee imke immacolata immaculada immaculee imogen ina inas inaya inbal inci indah
  indira indrani indu ineke inese inessa inga ingabire inge ingebjorg inger ingrida inguna ingunn ingvild inka inna
  inonge insa intan intisar ioana ioanna iolanda iona ipek irem irena irinuca irit irja irmgard irmtraud iro isabela
  isabelle isadora isaura isha ishani ishita isidora iskra isla ismet isolde isotta isra israa itsuko itziar iulia
  iuliana ivanka ivanna ivelina iveta ivona ivone iwona iyabo izabela jaana jacinta jacoba jacomina jacquelyn jacqui
  jadranka jadwiga jagoda jagriti jale jaleh jamila jamilah jamilya jamuna jan jana janaina janaki janelle janette
  janhvi janina janine jannicke jantje jarmila jasmeet jasmina jasna jawaher jaya jayalalithaa jayanthi jayanti
  jayashree jayne jayshree jeanie jeannette jeannine jebet jelena jelka jemima jen jennie jepchirchir jepkosgei jerop
  jess jessie jesusa jetta jhumpa jihane jillian jimena jinky jirina jitka joana joaquina jocelyne joelle joice jolana
  jolanda jolande jolanta jolijn jordana jorunn josefa josefina josefine josette josiane josie josien jovana juana
  judite juliana julianne juliet julieta juliette julita jumana jumoke junko jurate jurgita justine justyna jutta
  jyothi jyoti jyotsna kaarina kaatje kabura kadiatou kadri kaija kainene kaisa kajal kajsa kalina kalliopi kalpana
  kalthoum kaltoum kalyani kamila kamini kamshat kana kanae kanako kanchan kanika kanimozhi kanokwan kaoruko kapka kara
  kareena kari karianne karima karine karishma karnit karolina kartika kartini karuna kasia kassandra kasturi kasumi
  katarina katayoun katelyn kateryna katharina kathrin katja katrien katrin katrine katya kavitha kavya kawthar kay
  kaye kaylee kayo kayoko kazue kazuko keabetswe kebebush keeley keira keisha kellie kelly-ann kemi kendra keren kersti
  kerstin kerubo ketevan keti kevser khadijah khadijeh khaleda khalida khanyisa khanyisile khatia khatuna khawla
  khushboo kidist kiera kieu kiko kikue kikuko kimberley kimie kimiko kira kiran kirsi kirstin kirti kiyoko kjersti
  kjerstin klara klaudia klavdiya kofoworola kolinda komal konstantina kornelia kotone krasimira krista kristine
  kristrun kristyna kritika krystyna ksenia ksenija kseniya kudirat kultida kumi kumiko kumkum kumudini kunigunde
  kunikey kuniko kunti kusum kwamboka kyla kylie kyoko kyra kyriaki laboni lacey ladan laetitia laila laima lale laleh
  lali lalita lalitha lamia lamis lamya lana larisa larissa larysa lata latasha latha latifa laure laurence lauretta
  laurine lavanya lavenia laverne lavinia lea leandra leanna leanne leda leela leelavati leena leily lela leman lemlem
  lemonia lene leni lenuta leocadia leonie leonor leonora leontine lerato lestari letesenbet leticia letizia lettie
  liane libby lidia lidiya lieke liesbeth liesel lieselotte lieve liezl liga ligaya ligia liina liisa lila lilia lilian
  liliane lilibeth lilit liliya lillie lilyana limor linnea liora lisbeth lise liselotte lisette lissy litia liubov
  liudmila livia lizzie ljiljana ljubica ljudmila lobke loes logan loida lolita lopamudra lora lore loredana lorenza
  loreta losaline lotta lottie louisette lourdes luana lubna lucette lucie lucienne lucija lucilia lucrecia lucretia
  lucrezia lucyna ludivine ludmila ludovica ludwika luigia luise luiza lujain lulu luminita lungile lurdes lusine luzia
  luzviminda lydie lykke lyn lynda lynette lynne lynsey lysbeth lyubov lyudmyla maaike maame maarit macarena machiko
  machteld madalena maddie madelief madge madhavi madhubala madhulika madhumita madhuri madiha madoka maelle maeva
  mafalda magali magda magdalen magnolia maha mahasweta mahaut mahboubeh mahin mahira mahnaz maho mahsa mahshid mahtab
  mahua maija maiko maimouna mair mairead mairi maisa maisie maitreyi maj-britt majida makena makiko mako makpal malak
  malalai malathi malati malavika malee malene maliheh malika malini malka mami mamie mamphela mamta manal manami
  manasi mandakini mandana manisha manjari manju manjula manjusha manouri mansi mansoureh manuela manushak mapaseka
  maram marama marcela marcelina marcella marcelle marcy mareike maren maret marfa marga margareta margarete margarethe
  margarida margaux marge margery margherita margie margit margo margret margrete margrethe margriet marguerite
  marharyta mari mariagrazia mariah mariama mariame mariamma mariangela marianna marianthi maribel maricarmen maricel
  maricela maricica maricruz marie-ange marie-claire marie-claude marie-france marie-helene marie-jeanne marie-josee
  marie-laure marie-louise marie-noelle marie-pierre marie-therese marieke mariela mariella marietta mariette mariia
  marija marijana marijke marika mariko marilena marilia marilou marinella marinette marioara mariola marisa marisela
  marisol marissa maristella marit marita marites maritza mariya marjan marjane marjatta marjolaine marjolein marjon
  marju marketa marketta marla marleen marlies marloes marnie marsha marte marthe martina martine martyna maruja marwa
  maryanne maryia maryna maryse maryvonne marzena marzieh masako masoumeh mateja mathilde matilde matrena maude maura
  mavis mayawati mayra maysa maysoon mayu mayuko mayumi meadhbh meaza mechteld mechthild medha meenakshi meera meg
  megawati megha meghna megumi mehrangiz mehri mehriban mehtap mehwish meike melania melek melike melina melis
  melisande melissandre melodie meltem menaka meral merav merce mercykutty mereana merete merike merja meruert merve
  mervi meryem meryl meseret mette micaela michela micheline michie michiko midori mieke mieko mien miep mies mihaela
  miho miina mikiko milada milagros milda milena mileva milica milka millicent minako minakshi minami mindy minerva
  minna minnie minoo mio mioara mira mireille mirela mirella mireya miri mirian mirja mirjam mirjana miroslava mirta
  mirtha miryam misaki misako misato mitali mitra mitsuko miwa miyoko miyuki mizuho mmamoloko moana modupe mohini mojca
  mojgan mollie momoka momoko monalisa monique monireh montserrat moraa morag morayo morenike morgan morgana morwenna
  motoko mouna moya mridula mrinalini mrunal muge muireann mujde mukamana mukami mukta muna munevver munira murni
  mutesi muthoni mutsuko muzeyyen mwende mwikali myriam myrna myroslava myrtle myrto mzia naama nabila nabwire nada
  nadege nadine nadiya nadja nadya nafisa nafissatou nafula nagham nagisa nahed nahid naima naime naina najat najla
  najma najwa nakato nakku naledi naliaka nalini nalwanga namatovu nambi namita namrata nanako nanami nandi nandini
  nandita nanjala nanna nansubuga nantongo nanuli narcisa nare nargis nargiza nariko narine narjes nasima nasreen
  nasrin nastya nataliia nataliya natalka natalya natasa natela nathalie natia natividad natsuko natsumi nattaya nava
  nawal nayana nayantara nayeli nayla nazan nazanin nazaret nazgul nazia nazila nazli ndeye ndidi necla nedeljka neela
  neelam neelie neena neerja neeta neetu negar negin neiva nekesa nele neli nelida nelleke nelli nellie nelly nenita
  nerea neriman nerina neringa nermin nerys neslihan nesrin nesrine nessa nesta netsai netsanet nettie nevena nevin
  nevine nezahat ngaio ngaire nguyet nhung nia nichola nicoletta niculina nidhi nidia nienke nigar nigora nihal nihan
  niharika niina nijole nikita nikki nikoletta nilanthi nilay nilda nilgun nili nilima nilofar niloofar niloufar
  nilufar nilufer nimet nino ninon nirupama nisha nishita nita nithya nittaya nitya nitza nivedita niveen njambi njoki
  nkandu nkechi nkechinyere nkem nkiru nneka nnenna nnennaya noa nobuhle nobuko nodira noelia noelle noemie noga noha
  nokuthula nola nolwazi nomalanga nomasonto nombulelo nomcebo nomfundo nompumelelo nomthandazo nomvula nomzamo nona
  nondumiso nonglak nonhlanhla nonkululeko nonna nontobeko noraini norazlina noriko nosipho nosiviwe nouf noura novita
  nozipho nqobile nthabiseng ntombi ntombizodwa nuala nuha nune nupur nur nura nuray nurcan nurdan nurgul nurhan
  nurhayati nuria nurit nuriye nursel nurten nwando nyaguthii nyambura nyokabi oana oanh obiageli octavia oda odalys
  oddny odete odile ofelia ofra ogechi ogochukwu oili olabisi olajumoke olalla olcay oleksandra olesia olesya olha
  olinda olivera oltita oluchi olufunke olufunmilayo oluremi olwen olympe omaima omolara omotola omowunmi onorina
  onyinye oonagh ophelia orawan oriana oriane oriel orietta orlagh orly orna ornella osnat otilia ottilie oumou ourania
  outi ozge ozlem padma padmaja padmavati padmini paetongtarn paige paivi palesa palina pallavi palmira paloma palwasha
  panagiota pannika paola paraschiva paraskevi parastoo parisa parul parvaneh parvathi parvati parveen parvin pascale
  patcharin patrizia patrycja patti paule paulette paulina pavla payal pegah pelin perdita perihan perlita perpetua
  perrine persefoni pervin petronella petronila petruta petula petunia petya philippa philomena phumzile piedad pierina
  pierrette pimchanok pinar pippa pirjo pirkko piyada placida pnina polina polyxeni poonam poornima popi pornpimol
  pouran prabha prachi pragati pragya prajakta pramila praskovia pratibha pratima pratyusha praveena preethi preeti
  preity prema prerna prisca priscila prita priti priyamvada prue prune puan puja puleng punam purificacion purita
  purnima pushpa puspita putri queenie quinn quiteria quratulain rabab rabia rabiya rachael rachana rachida rachna
  radhia radhika radka radmila rafaela rafah raffaella raghad ragini ragna ragnheidur ragnhild rahaf rahayu rahel rahma
  raija raisa rajani rajeshwari rajni rajshree rakhi ralitsa raluca ramaa ramatoulaye ramya rana randi rangimarie
  ranjana ranjita ranka raquel rasa rasha rashmi rashmika rasma ratih ratna rattana rawan razan rebeca reem reena
  regine regula rehab reham rehana rehnuma reiko reine rejane rema remya rena renate rene renske renu renuka reshma
  retno reva reyhan rhian rhiannon rhona ricarda richa rieko riet rigmor riikka riitta rika rikke riko riley rim rima
  rimma rina rini ririn risa ritsuko ritu ritva rivka riya robin rodica roghayeh rohana rohini roimata roja rokeya
  rokhaya rola rolande romane romilda romina rona ronit ronke roopa roos rosalba rosalia rosalie rosalina rosalinda
  rosalva rosalyn rosamma rosamund rosana rosangela rosanna rosaura rose-marie roseanne roseli rosella roselyne
  rosemarie rosetta roshni rosi rosina rosinda rosita rositsa rosmah rosmarie rossana rossella roswitha rotraut rouba
  rowan rowena roxana roxane roya roza ruba rubab rubana ruchama ruchi ruchika rudo rufaro rukiye rukmini rula rumana
  rumi rumiko rumyana rupa rupali ruqayya ruriko ruslana rusudan ruta rutendo ruti ruvimbo ruxandra ruzanna ruzena
  ruzica ryoko saadet sabeen sabiha sabina sabine sabita sabrin sachi sachie sachiko sadako sade sadhana sadhvi sadia
  sadie saeko safaa safia safiya sagarika sahar saida saija saira sajida saki sakiko sakina sakshi salamatu salima
  salimata salome salote saltanat salvacion salvatora salwa samah samaneh samanta sameera samia samiya sanae sanaz
  sanda sandhya sandrine sandya sanela sangeeta sangita sania sanja sanjana sanjukta sanne santina saoirse saori sarai
  sarala saraswathi saraswati sarit sarita sarmite sarojini sasa sasithorn saskia satenik satoko satomi satsuki satu
  saule saumya savita savitri sawako sawsan sayaka sayoko sayuri scarlett sebastiana seble sebnem seda sedef sedigheh
  seema segolene seham seija selda selin selina selma selvi semiha semra senait senbere senja senka sepideh serafina
  serap seren serena serpil setareh setsuko sevara sevcan sevda severina severine sevgi sevil sevim sevinc seyda
  seynabou shadia shaghayegh shahana shaharzad shahd shahida shahira shahla shahnaz shahnoza shahrzad shaima shaimaa
  shamima shamiso shamma shamsa sharada sharmila sharmin sharmistha sharona sharron shatha shauna shayla shazia sheeja
  sheela sheema sheena shefali shelly sheree sheri sherine sherrie sheryl shifa shigeko shikha shilpa shinako shiori
  shira shireen shirin shirina shirly shizue shizuka shizuko shlomit shobha shobhaa shobhana shohreh shoko shokoufeh
  shona shoshana shraddha shruti shubha shubhangi shukria shula shweta shyamala sian sibel sibongile sibyl sibylle
  sidonie sieglinde sien sietske sigal signe sigourney sigridur sigrun siham sihem sile silje silke silvana silviya
  simge simin simona simoneta simran sindhu sini sinikka siphokazi siranush sirarpi sirikit sirimavo siriporn sirkka
  sirpa sisilia sissel sitara sitha siti sixtine sjaan sladjana slavenka slavica slavka smadar smaranda smita sneha
  snehal snezana sobia socorro sofie sofieke sofija sofya soha soheila soile solange solene solfrid solomiya solvita
  somayeh somjai sona sonakshi sonal sonali sonam songul sonja sonsoles sopho sopio soraya sorcha sorina sosamma sosina
  sotiria souad soula soumaya soumya sowmya spomenka spyridoula sreelatha srishti srividya stamatia stanislava stanka
  stavroula stefana stefania stefanie stefaniya steffi stefka stela steluta sthembile styliani suad subhadra subhashini
  suchitra suda sudarat sudha sugandha suha suhair suhasini suheyla sujata sujatha sukanya sukie sukmawati sukran
  sulastri sule sulochana sultana suman sumana sumathi sumati sumaya sumayya sumie sumiko sumita sumitra sunaina
  sunanda sunee sunitha sunniva supaporn suprabha supriya surabhi surekha susana susann susannah sushila sushmita susi
  susie susilowati suwanna suzan suzana suzette suzie suzuko suzy svanhild svenja sviatlana swantje swapna swara swathi
  swati sylvaine sylvana sylvette sylviane sylvie sylwia synnove tabea taeko taghreed tahani tahereh tahira tahmima
  tahmina taina taisiya takako takeko tali talia tamar tambudzai tami tamiko tamila tammy tamsin tamta tandeka tanja
  tanjina tansu tanu tanuja tanushree tanvi tapasi tarana taraneh tariro tarja tarsila taruna tasha tasneem tasoula
  tatev tatjana tatsiana tatsuko taylor tegan tehila tejaswini telma temilade teodora teona teresina teresita tereza
  terezie teri terri teruko tess tetyana thandeka thandiwe thankamma thea theano thembeka thembekile thembi thembisile
  thenmozhi theodora theodoti therese theresia thi thitinan thokozile thomais thordis thorhildur thuli thuraya thuy
  thyra tia tiana tigist tiina tijana tilda tilly tinatin tineke tiphaine tiril tirunesh tirza titilayo tiziana togzhan
  tokiko toktam tomoe tomoko tomomi topsy torill torunn toshiko tova tove toyin traci traudl triin trijntje trine
  tripti trish trisha triveni trixie trude truus tsakane tsehay tsira tsisana tsitsi tsukiko tsuneko tsveta tsvetelina
  tugba tuija tulay tulia tulin turid turkan tuti tuyet tytti tzipi tzipora uju uliana ulku ulla ulle uloma ulrika
  ulrike ulyana uma umaima umay umeko umida umit umutoni unni upasana urmila ursel urska urszula urvashi uschi uta
  uttara uwase uwimana uyen vaidehi vaira vaishali vaishnavi vaiva valentyna valeriya valery vanda vandana vanesa vani
  vania vanina vanja vanna varda varduhi varpu varsha vasanthi vasilica vasiliki vasilisa vasilka vassiliki vasudha
  vasundhara vedrana veena velina velma velta veranika vered verena verity verna veronika veronique vesna viara vibeke
  vibha vicenta vickie victoire victorita vidhya vidya vigdis vijaya vijayalakshmi viktoria viktorija viktoriya vilija
  vilma vimala vimbai vinciane vineeta vinita violaine violante violeta violetta viorica virginie virtudes visnja
  vitoria vittoria viv viviana viviane vivien vivienne vlasta vreni vrinda wafa wafaa wahyuni wairimu waithera waithira
  wakako waltraud wamaitha wambui wangari wangui wanida wanjiku wanza waraporn wedad weronika whetu whina widad widya
  wiebke wieslawa wilhelmina wilhelmine willemien willemijn winnie wioletta wisal worknesh wulan wulandari xanthe xenia
  xiomara yaa yaaye yadira yael yaffa yamila yamina yamini yana yanina yanti yasaman yasemin yashoda yashodhara yasmeen
  yasuko yayoi yehudit yejide yekaterina yelena yeliz yelizaveta yenny yesenia yesim yeukai yevgenia yevgeniya
  yevheniia yfke yingluck yinka ylva ymkje yodit yogita yolande yoliswa yonit yordanka yoriko yoshie yoshiko yosra yui
  yuka yukari yukie yukiko yukino yuko yuliana yuliia yuliya yulya yumi yumiko yuni yupa yuriko yusra yuuko zabel zadie
  zaheera zahia zahida zahra zaida zainabu zaira zakia zandile zane zaneta zareen zarghuna zari zarifa zarina zaruhi
  zawadi zaynab zdenka zdravka zehava zehra zeina zeinab zekiye zelda zelia zelie zeliha zena zenab zenaida zerrin
  zewditu zeynab zhanar zhanna zhibek zhuldyz ziba zilola zina zinaida zindzi zineb zinhle zipora zipporah ziva zivile
  zlata zodwa zoey zofia zohra zohreh zoi zoleka zoliswa zora zoraida zorica zornitsa zoya zubaida zubeida zubeyde
  zuhal zulaikha zulal zulema zulfiya zulmira zuraida zuwaira zuzana zuzanna`,
)

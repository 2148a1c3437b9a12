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
  alvaro ignacio iker joaquin nicolas rodrigo tomas facundo agustin maximiliano sebastián joão luís andré thiago vinicius
  lasse jens henning mikkel rasmus soren bjorn gunnar olav espen trond jukka pekka timo juha mika aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan akira alan albert alberto alejandro aleksandr aleksei
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
  ingeborg solveig sigrid astrid liv kirsti tuula aino marja saara annika malin abigail ada adriana agatha agnes aisha alberta alexandra alexis alice alicia alina alison allison alma alyssa amanda
  amber amelia amelie amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia
  anya april ariana arlene ashley astrid audrey aung-san ava barbara beatrice becky bella bernadette bernice bertha
  beth bethany betty beverly bianca blanca bonnie brenda bridget brigitte britney camilla candace carla carmen carol
  carole caroline carolyn cassandra catarina catherine cathy cecilia celia charlotte chelsea cheryl chloe christina
  christine cindy claire clara clare claudia colleen connie constance cora corinne courtney cristina crystal cynthia
  daisy dana daniela danielle daphne darlene dawn deanna deborah debra deirdre delia denise desiree diana diane dina dolores
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
  monika muriel myra nadia nancy naomi natalia natalie natasha nell nicola nicole nina noor nora noreen norma odette olga
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

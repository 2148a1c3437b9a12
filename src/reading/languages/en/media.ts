/** Well-known news media that no government runs, by the name in lower case without an article. */
export const media = new Set(
  `reuters|associated press|ap|afp|agence france-presse|bloomberg|bloomberg news|dpa|ansa|efe|kyodo|kyodo news|pti|
  press trust of india|ani|ians|press association|pa|pa media|upi|new york times|times|washington post|post|
  wall street journal|journal|usa today|los angeles times|la times|chicago tribune|boston globe|new york post|
  new york daily news|daily news|san francisco chronicle|chronicle|miami herald|houston chronicle|seattle times|
  denver post|dallas morning news|philadelphia inquirer|politico|axios|the hill|vox|slate|salon|buzzfeed|
  buzzfeed news|huffpost|huffington post|daily beast|daily caller|breitbart|breitbart news|national review|atlantic|
  new yorker|time|time magazine|newsweek|forbes|fortune|economist|the economist|financial times|ft|guardian|observer|
  daily telegraph|telegraph|sunday times|times of london|daily mail|mail|mailonline|mail online|daily mirror|mirror|
  sun|daily express|express|evening standard|independent|i paper|metro|bbc|bbc news|itv|itv news|sky|sky news|
  channel 4|channel 4 news|channel 5|cnn|nbc|nbc news|msnbc|cbs|cbs news|abc|abc news|fox|fox news|fox business|cnbc|
  npr|pbs|c-span|espn|univision|telemundo|propublica|the intercept|intercept|mother jones|wired|techcrunch|verge|
  the verge|ars technica|gizmodo|business insider|insider|quartz|vice|vice news|rolling stone|variety|
  hollywood reporter|tmz|people magazine|vanity fair|esquire|washington examiner|washington times|
  washington free beacon|daily wire|the assembly|semafor|bellingcat|politifact|snopes|factcheck.org|fact checker|
  le monde|le figaro|libération|liberation|le parisien|l'équipe|mediapart|der spiegel|spiegel|die zeit|bild|
  die welt|welt|süddeutsche zeitung|frankfurter allgemeine zeitung|faz|tageszeitung|el país|el pais|el mundo|abc color|
  la vanguardia|corriere della sera|la repubblica|la stampa|dagens nyheter|aftonbladet|expressen|svenska dagbladet|
  aftenposten|vg|verdens gang|politiken|berlingske|jyllands-posten|helsingin sanomat|de telegraaf|de volkskrant|nrc|
  het laatste nieuws|de standaard|le soir|neue zürcher zeitung|nzz|tages-anzeiger|der standard|die presse|kurier|
  gazeta wyborcza|irish times|irish independent|rte|kyiv independent|kyiv post|ukrainska pravda|meduza|novaya gazeta|
  moscow times|the bell|dozhd|tv rain|haaretz|times of israel|jerusalem post|ynet|channel 12|channel 13|al arabiya|
  l'orient-le jour|daily star|hindu|the hindu|times of india|hindustan times|indian express|ndtv|india today|
  the wire|the quint|scroll.in|dawn|geo news|express tribune|daily star bangladesh|prothom alo|kathmandu post|
  straits times|south china morning post|scmp|apple daily|hong kong free press|hkfp|caixin|nikkei|nikkei asia|
  asahi shimbun|asahi|yomiuri shimbun|yomiuri|mainichi shimbun|mainichi|japan times|japan news|chosun ilbo|
  joongang ilbo|hankyoreh|korea herald|korea times|yonhap|nk news|daily nk|bangkok post|jakarta post|kompas|tempo|
  malaysiakini|malay mail|the star|rappler|philippine daily inquirer|inquirer|irrawaddy|the irrawaddy|frontier myanmar|
  sydney morning herald|the age|age|australian|the australian|news.com.au|nine news|seven news|new zealand herald|
  stuff|rnz|globe and mail|the globe and mail|toronto star|national post|global news|ctv|ctv news|cbc|cbc news|
  folha de s.paulo|folha|o globo|globo|estadão|clarín|clarin|la nación|la nacion|el universal|reforma|proceso|
  daily maverick|mail & guardian|news24|daily nation|nation|the east african|premium times|punch|the punch|vanguard|
  the cable|daily monitor|al-masry al-youm|mada mada|mada masr|middle east eye|middle east monitor|the new arab|
  semana|el tiempo|el comercio|the conversation|global voices|radio free europe|radio liberty|euronews|france 24|
  deutsche welle|dw|voice of america|voa|radio free asia|new scientist|science|nature|lancet|stat|stat news|
  medpage today|the athletic|sports illustrated|marketwatch|barron's|the information|coindesk|space.com|live science|
  national geographic|philadelphia magazine|new york magazine|the cut|vulture|the root|jezebel|the onion|wrap|deadline|
  box office mojo|engadget|cnet|pc world|pcworld|pc mag|pcmag|zdnet|mashable|the register|inverse|tom's guide|
  tom's hardware|digitimes|macrumors|9to5mac|android police|android central|polygon|kotaku|ign|eurogamer|pitchfork|
  billboard|indiewire|entertainment weekly|us weekly|page six|e! news|screen rant|collider|the ringer|consumer reports|
  good morning america|usa today sports|al.com|inews|the i|ladbible|hello! magazine|ok! magazine|the drive|motor1|
  autocar|top gear|trade winds|lloyd's list|skift|restaurant business|ad age|adweek|digiday|the points guy|thelocal|
  the local|dezeen|pink news|pinknews|outsports|the advocate|the tab|national law journal|education week|the 74|
  chalkbeat|hechinger report|the hechinger report|inside higher ed|times higher education|undark|grist|eos|the pie news`
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean),
)

/**
 * What lines between the paragraphs of an article say where they are no part of it, in the languages of the news. A
 * line counts when it starts so (labels, calls) or is that and nothing more (labels alone).
 *
 * To add one, put it on the line of its language, in lower case; "#" stands for a number.
 */

/** Start a line that leads to another story: "Read more: …". */
export const moreLabels = `
read more|read also|also read|read next|read this next|also on|related|related story|related stories|related article|related articles|related topic|related topics|related news|related coverage|more on this|more on|more from|more stories|see also|see more|watch|watch now|watch live|listen|don't miss|you may also like|you might also like|recommended|recommended reading|recommended stories|editor's pick|editor's picks|trending|trending now|most read|most popular|what to read next|up next|next article|previous article|in pictures|further reading|click here|go deeper|explore more|keep reading|also in|story continues below|article continues below|latest news|top stories|what to know|in other news|must read|promoted stories|sponsored
lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|mehr zum thema|mehr dazu|mehr lesen|auch interessant|auch lesenswert|weiterlesen|passend dazu|das könnte sie auch interessieren|das könnte dich auch interessieren|häufig gelesen|meistgelesen|hier lesen sie|weitere artikel|weitere meldungen|weitere nachrichten|weitere informationen|weitere themen|ende der weiteren informationen|zum thema|lesetipp|mehr aus|aus dem archiv|dieses thema im programm|video|audio|bilderstrecke|fotostrecke|empfohlener externer inhalt|externer inhalt|quiz|hintergrund
lire aussi|à lire aussi|à lire|lire plus|lire la suite|voir aussi|à voir aussi|sur le même sujet|pour aller plus loin|les plus lus|notre dossier|regarder|écouter
lea también|lee también|leer más|ver más|ver también|te puede interesar|más información|más sobre|noticias relacionadas|relacionado|relacionados|relacionada|también te puede interesar|le puede interesar|mira también|sigue leyendo|lo más leído|tags
leia também|leia mais|veja também|saiba mais|veja mais|relacionadas|mais lidas|notícias relacionadas
leggi anche|approfondisci|per approfondire|guarda anche|vedi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare
lees ook|lees meer|bekijk ook|meer over|zie ook
les også|les mer|les mere|læs også|læs mere|se også|läs också|läs mer|läs även|lue myös|katso myös|mer om|kort fortalt|kort sagt
czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj również|polecamy
čtěte také|čtěte více|čtěte dále|mohlo by vás zajímat|související|přečtěte si|prečítajte si|súvisiace
olvassa el|kapcsolódó|citește și|citeşte şi|vezi și|прочитайте также|читайте также|читать далее|по теме|смотрите также|читайте також|дивіться також|ilgili haberler|ayrıca okuyun|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|קראו גם|関連記事|【関連記事】|この記事を書いた人|あわせて読みたい|続きを読む|관련기사|相关阅读|相關新聞|延伸閱讀|baca juga|baca selengkapnya|đọc thêm|xem thêm|यह भी पढ़ें|ये भी पढ़ें`

/** Start a line that asks the reader for something: to subscribe, to share, to write, to follow. */
export const calls = `
sign up|subscribe|click here to|like this story?|follow us|follow him|follow her|follow me|follow @|join us|join our|join the conversation|join me on|get the latest|get our|get more|get breaking|download the|download our|support our|support us|become a member|become a subscriber|already a subscriber|log in|sign in|contact the author|contact the reporter|contact the writer|write to|email him|email her|email the author|email the reporter|email us|got a tip|have a tip|have a story|share this|share your|send us|tell us|let us know|leave a comment|comments are closed|view comments|view all comments|read all comments|read comments|our standards|do you have a story|do you have a tip|get in touch|have you been affected|start your day|post a comment|thanks for reading|thank you for reading|stay up to date|stay informed|stay connected|stay updated|for more news|for more stories|for more updates|for the latest news|for the latest stories|for the latest updates|catch up on|this article is for subscribers|to continue reading|buy now|shop now|contact staff|contact us|contact our|enter your email|check out our|don't forget to|all rights reserved|this material may not be|this post may contain affiliate|we may earn|we earn a commission|skip to|back to top|enable javascript|this is a modal window|you can reach|reach him at|reach him on|reach her at|reach her on|reach them at|reach them on
jetzt anmelden|jetzt abonnieren|abonnieren sie|melden sie sich|folgen sie|folge uns|hier anmelden|hier abonnieren|hier geht es|teilen sie|diskutieren sie|mit meiner anmeldung|aktuelle nachrichten aufs handy|zur startseite|zum newsletter|sie können sich jederzeit|mehr informationen finden sie in unserer datenschutz|weitere informationen finden sie in unserer datenschutz|alle rechte vorbehalten|schreiben sie uns
abonnez-vous|inscrivez-vous|suivez-nous|s'abonner|tous droits réservés
suscríbete|suscribirse|síguenos|regístrate|todos los derechos|únete|haz clic
assine|siga-nos|siga o|siga a|inscreva-se|clique aqui
iscriviti|abbonati|condividi|riproduzione riservata|clicca qui
abonneer|volg ons|meld je aan|deel dit|bli abonnent|følg oss|abonner|meld deg på|prenumerera|följ oss
subskrybuj|zapisz się|obserwuj|dołącz|udostępnij|skomentuj|sdílejte|odebírejte|iratkozz|abonează-te|urmărește|подписывайтесь|подпишитесь|підписуйтесь|abone ol|takip edin|اشترك|تابعنا|有料会員|無料会員|会員登録`

/** Start a line that says who worked on the report, or whose it is. */
export const credits = `
reporting by|additional reporting|writing by|editing by|compiled by|edited by|reported by|text by|photo by|photos by|photography by|photo:|photos:|photograph:|image:|images:|image credit|photo credit|picture:|video:|video by|graphic by|graphics by|source:|sources:|credit:|with reporting|with inputs from|with input from|with agency|with files from|copyright ©|copyright #|copyright (c|©|c)|for reprint|about the author|about the authors|the writer is a|the writer is an|the author is a|the author is an|the associated press contributed|this article was published|this article was originally published|this article was first published|this article is published|this article is originally published|this article is first published|this article has been published|this article has been originally published|this article has been first published|this story was published|this story was originally published|this story was first published|this story is published|this story is originally published|this story is first published|this story has been published|this story has been originally published|this story has been first published
foto:|fotos:|bild:|bilder:|quelle:|quellen:|mit material von|mit agenturmaterial|redaktion:|von unserem|crédit|crédits|photo :|source :|sources :|avec afp|foto de|fotos de|fuente:|fuentes:|fonte:|fonti:|con información de|con informacion de|edição:|bron:|fotó:|zdjęcie:|źródło:|zdroj:|autor:|фото:|источник:|фото|kilde:|källa:|bilde:|kuva:`

/** Start a line that tells when the article was published or changed, where a number follows. */
export const dates = `
first published|originally published|published|last updated|updated|posted|last modified|created|veröffentlicht|aktualisiert|stand:|zuletzt aktualisiert|erschienen|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad|udgivet|opdateret|julkaistu|opublikowano|aktualizacja|publikováno|vydáno|опубликовано|обновлено|更新|公開|配信|입력|수정`

/** Are a line of their own: marks of advertisements, embedded pages, galleries, buttons. */
export const marks = `
advertisement|advert|ad|ads|sponsored|sponsored content|paid content|promoted|embed|embedded content|loading|loading.|loading..|loading...|text size|share|share this|copy link|print|listen|save|comment|comments|tag|tags|image # of #|# / #|#/#|view gallery|open in a new tab|read more|show more|see more|more|close|menu|scroll down|enlarge this image|hide caption|toggle caption|getty|getty images|reuters|afp|ap|epa|dpa|upi|pa media
werbung|anzeige|reklame|publicité|publicidad|publicidade|pubblicità|reklam|reklama|annonse|annons|annonce|advertentie|mainos|inzerce|hirdetés|publicitate|реклама|إعلان|広告|광고|广告|iklan|quảng cáo|विज्ञापन`

/** Are a heading or line of their own above what follows an article: other stories, comments, the author's portrait. */
export const tails = `
comment|comments|# comment|# comments|leave a reply|leave a comment|join the discussion|about the author|about the authors|share this|references|footnotes|bibliography|works cited|notes and references|tags|topics|filed under|more in
kommentare|schlagworte|schlagwörter|themen|über den autor|über die autorin|commentaires|comentarios|comentários|commenti|reacties|komentarze|отзывы|комментарии|コメント`

/** Classes of words that phrases name by @name: each a list in lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const wordClasses: Record<string, readonly string[]> = {
  be: words("is are was were be been being 's 're am 'm"),
  have: words("has have had having 's 've 'd"),
  do: words('do does did'),
  not: words("not n't never"),
  remain: words('remain remains remained remaining'),
  /** Adverbs that may stand inside a phrase without changing it. */
  adverb:
    words(`immediately independently yet still so far publicly officially also repeatedly flatly strongly
    vehemently categorically firmly consistently simply completely totally entirely widely largely clearly currently
    initially ever directly fully yet formally separately previously always long now really just even
    otherwise quickly easily reliably definitively conclusively`),
  verify: words(`verify verified verifying confirm confirmed confirming corroborate corroborated corroborating
    authenticate authenticated substantiate substantiated prove proven proved validate validated`),
  verified: words(
    `verified confirmed corroborated authenticated substantiated proven proved validated established`,
  ),
  /** What can be claimed, denied, disproved. */
  claim: words(`claim claims allegation allegations accusation accusations assertion assertions charge charges
    suggestion suggestions report reports rumor rumors rumour rumours idea notion narrative theory theories account
    accounts statement statements story stories version characterization characterisation criticism criticisms
    speculation findings conclusion conclusions insinuation insinuations explanation assessment contention premise
    argument arguments comparison involvement wrongdoing`),
  /** Images, recordings and documents. */
  medium:
    words(`video videos footage clip clips image images photo photos photograph photographs picture pictures
    recording recordings audio tape tapes document documents letter letters memo memos email emails e-mail e-mails
    screenshot screenshots film films transcript transcripts post posts tweet tweets message messages cable cables
    file files records note notes scene scenes
    text texts texting dossier quote quotes`),
  /** News outlets, in general words. */
  outlet:
    words(`media television tv broadcaster broadcasters newspaper newspapers radio outlet outlets channel
    channels press agency agencies network networks news tabloid daily paper website station stations newswire`),
  day: words('today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday'),
  detail: words('detail details information specifics particulars'),
  article: words('story article report piece post column version copy headline dispatch'),
  wh: words('what who whom whose when where why how which whether if'),
  investigate:
    words(`investigating probing examining reviewing assessing studying exploring considering determining
    weighing`),
  pronoun: words('me him her them us you it himself herself themselves'),
  /** Those who speak without a name. */
  informant:
    words(`source sources official officials person people aide aides adviser advisers advisor advisors
    lawmaker lawmakers diplomat diplomats employee employees staffer staffers member members user users insider
    insiders whistleblower whistleblowers letter tip tips email complaint caller witness operative operatives
    colleague friend executive executives spokesperson spokesman spokeswoman`),
  /** Those who speak for a body, or lead it. */
  leader:
    words(`leader leaders minister ministers politician politicians analyst analysts investor investors trader
    traders engineer engineers officer officers banker bankers commander commanders manager managers general generals
    ally allies associate associates agent agents researcher researchers`),
  /** By what one asks for an answer. */
  contact: words(
    'email emails e-mail e-mails letter letters call calls question questions request requests message messages',
  ),
  /** What can be checked, and so questioned. */
  falsifiable: words(`claim claims allegation allegations assertion assertions account accounts explanation
    explanations accuracy veracity validity truth truthfulness authenticity credibility reliability integrity
    legitimacy findings finding conclusion conclusions evidence figures numbers data results narrative version
    story statement statements methodology motive motives sincerity`),
  finding:
    words(`results result findings finding report reports data figures estimate estimates count counts tally
    tallies total totals toll numbers number assessment assessments analysis information evidence conclusion
    conclusions indications indication autopsy test tests study studies research returns projections
    agreement deal`),
  /** What is early where it is a first state of knowledge. */
  early:
    words(`reports report results findings estimates estimate investigation assessment assessments information
    data indications indication evidence figures count counts tally returns projections analysis tests accounts`),
  investigator:
    words(`police prosecutors investigators authorities committee commission team panel inquiry watchdog
    regulator regulators agency fbi detectives taskforce counsel prosecutor auditor auditors inspectors`),
  /** What one is charged with doing, not with having done. */
  duty: words(`a the responsibility task duty job duties overseeing finding making running enforcing protecting
    investigating managing implementing keeping ensuring leading carrying coming`),
  /** What is looked into. */
  event:
    words(`death deaths crash fire case cases matter cause incident incidents shooting allegations allegation claims
    complaint complaints possibility accident circumstances finances dealings leak leaks attack explosion affair
    conduct role motive motives records links ties issue report reports blast collapse outbreak`),
  /** What a group says that it has done. */
  attack:
    words(`attack attacks assault assaults ambush blast blasts bombing bombings explosion explosions killing killings
    murder murders raid raids rampage shooting shootings strike strikes stabbing stabbings incident incidents massacre`),
  /** What leaks besides images and documents in general. */
  leakable: words(
    'log logs draft drafts copy copies report reports papers data database spreadsheet plan plans dossier',
  ),
}

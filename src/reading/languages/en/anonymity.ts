/** Why a source is not named, as articles word it. Bounded repeats only: none of these can run away. */
export const anonymityReasons: readonly RegExp[] = [
  /\b(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|their names?|his name|her name) (?:not )?[^.;”"]{0,60})(?:,? (?:because|since|as|citing|to) [^.;”"]{3,120})?/i,
  /\b(?:asked|asking|requested|requesting|preferred|wished|wanted) (?:not to be (?:named|identified|quoted)|to (?:remain|stay|be) (?:anonymous|unnamed|unidentified)|anonymity)(?:,? (?:because|since|as|citing|for|to|out) [^.;”"]{3,120})?/i,
  /\b(?:did not|didn['’]t|does not|do not) (?:wish|want) to be (?:named|identified|quoted)(?:,? (?:because|since|as|citing|for|to|out) [^.;”"]{3,120})?/i,
  /\b(?:declined|refused) to be (?:named|identified|quoted)(?:,? (?:because|since|as|citing|for|to|out) [^.;”"]{3,120})?/i,
  /\b(?:was|were|is|are)(?: not|n['’]t) (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|comment|discuss|brief)[^.;”"]{0,80}/i,
  /\b(?:could not|cannot|can['’]t|can not) be (?:named|identified)(?: for legal reasons| because [^.;”"]{3,100})?/i,
  /\bspeaking anonymously\b|\bspoke anonymously\b|\bwhose names? (?:is|are|was|were|has been|have been) (?:being )?withheld[^.;”"]{0,60}|\bnames? withheld[^.;”"]{0,60}/i,
]

/** One of these stands in every such reason: most sentences have none, and are looked at no closer. */
export const anonymityHint =
  /anonym|condition|named|identified|quoted|authori[sz]ed|allowed|permitted|withheld/i

/** What somebody wants who wants to stay unnamed: "(did not want) to give her name". */
export const asksForAnonymity =
  /^(?:not )?to (?:be (?:named|identified|quoted)|(?:give|have|use) (?:his|her|their)(?: \w+)? names?)\b/i

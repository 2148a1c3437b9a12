/** Early, provisional, or still being looked into. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const preliminary: readonly PhraseGroup[] = [
  {
    scope: 'noun',
    phrases: [
      '[preliminary|provisional] ~2 @finding',
      '[initial|early] ~1 @early',
      '[preliminary|provisional and|, :J] ',
      '[are|is|was|were @adverb? preliminary|provisional]',
      '[unofficial|partial|incomplete] ~1 results|returns|tally|count|figures|data|picture|numbers',
      '[early-stage|interim] ~1 @finding',
      '[@not @adverb? been? @adverb? peer reviewed]',
      '[@not @adverb? been? @adverb? peer-reviewed]',
      '[yet to be peer-reviewed|published]',
      '[non-peer-reviewed|pre-print|preprint]',
      '[developing story]',
      '[breaking news story]',
    ],
  },
  {
    scope: 'subject',
    phrases: [
      '[@be|@remain|remain still? under|being @adverb? criminal|federal|internal|active|police|further? investigation|investigated|reviewed|probed|examined] !for',
      '[under investigation]',
      '[investigation|investigations|inquiry|probe|inquest|review ~6 @be @adverb? underway|ongoing|continuing|continues|under|pending] way?',
      '[investigation|investigations|inquiry|probe ~3 continue(|s|d)] !to',
      '[ongoing|pending|active investigation|investigations|inquiry|inquiries|probe|probes|inquest]',
      '[@be|been expected|likely to rise|climb|grow|increase|go|change further|up?] !by|to|for|in|with',
      '[could|may|might rise|climb|change|grow|increase further|higher|still] ',
      '[subject to change|revision|confirmation|verification|review]',
      '[@be|are still being counted|tallied|determined|investigated|assessed|verified|worked]',
    ],
  },
  {
    scope: 'after',
    who: 'subject',
    phrases: [
      '[is|are|was|were|be|been|@be @adverb? investigating] !and',
      '[investigating|examining|probing|reviewing|determining|exploring @be? whether|if|how|what|who|why|possible|the? cause]',
      '[looking|look|looks|looked|inquiry|inquiring|probe|investigation|investigations|review into|of|at? whether|how|if|possible]',
      '[looking|looks into] the|whether|how|what|possible|if|allegations|claims|reports|a|this|that|it|his|her|its|their|why',
      '@investigator to|will [investigate]',
      '@investigator [to investigate]',
      'police|authorities|prosecutors|officials|@investigator ~2 [to investigate]',
      'scrutiny|questioned|questions|probe|inquiry|investigation ~9 [over|into whether]',
      '[try(ing|)|tries|working|work|works|seeking|attempting|hope|hoping to determine|establish|ascertain|identify] @wh|the|a|who|if',
      '[has|have|had @adverb? opened|launched|begun|started|ordered ~3 investigation|inquiry|probe]',
      '[opened|launched|ordered|began|opening|launching ~4 investigation|inquiry|probe] into|after|over|.|,|to',
      '[difficult|hard|impossible to draw ~3 conclusions|conclusion]',
      '[more|further research|study|studies|work|evidence|data @be? needed|required|necessary]',
      '[awaiting|pending ~3 results|outcome|autopsy|confirmation|tests|toxicology]',
      '[no final|firm|definitive ~1 conclusion|conclusions|decision|count|figure|tally]',
    ],
  },
]

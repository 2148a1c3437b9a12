/** Doubt about an image, a recording or a document. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const authenticity: readonly PhraseGroup[] = [
  {
    scope: 'noun',
    phrases: [
      'purported|purportedly',
      '[purport(s|ed|ing) to be|show|depict|have|reveal|document|prove|capture|contain|come|represent|describe|detail|portray]',
      '[claim(|s|ed|ing) to show|depict]',
      '@medium ~1 [said|believed|thought|alleged|reported to show|depict|capture]',
      '[generated|created|made by|with|using artificial intelligence]',
      '[generated|created|made by|with|using ai]',
      '[fake] profile|profiles|website|websites',
      '[staged|altered|doctored|manipulated|fabricated|faked|photoshopped|airbrushed|spliced] ~1 @medium',
      'a|the|of|with|using|these|by|from|for [falsified] ~1 @medium',
      '[forged] ~1 @medium !and',
      '[selectively|deceptively|heavily|misleadingly edited]',
      '[fake|bogus|counterfeit|inauthentic] @medium',
      '[misleading|deceptive edit|edits|editing]',
      '[ai-generated|computer-generated|machine-generated|digitally-altered] ~1 @medium',
      '[digitally altered|manipulated|created]',
      'deepfake|deepfakes|deep-fake|deep-fakes',
      '[forged|bogus|counterfeit] ~1 certificate|certificates|degree|degrees|signature|signatures|letterhead|invoice|invoices',
      '[leaked] ~2 @medium|@leakable',
      '[to doctor] !for|in|and',
    ],
  },
  {
    scope: 'subject',
    phrases: [
      '[authenticity of ~6 @be|@remain|been @not? @adverb? uncertain|unclear|unverified|disputed|questionable|verified|confirmed|established|unknown]',
      '[authenticity of ~6 in doubt|question]',
      '@medium ~4 be|been|was|were|is|are @adverb? [staged|altered|doctored|manipulated|fabricated|faked|forged|photoshopped|falsified|spliced]',
      '@medium ~3 @be @adverb? [fake|fakes|ai-generated|computer-generated]',
      '@medium ~4 [staged|altered|doctored|manipulated|faked or|and staged|altered|doctored|manipulated|faked|edited]',
      '@medium|@leakable ~2 was|were|been [leaked]',
      '@medium|@leakable [leaked] to|by|online|last|this|on',
      'as [a|an forgery|fake|fabrication|hoax]',
      'is|was|are|were|be [a|an crude|clever|clear|obvious? forgery|fake|fabrication]',
      '[@not @adverb? authentic|genuine] !@be',
      '[@not @adverb? been authenticated]',
      '[taken|shared|quoted|used|posted|presented out of context]',
      '[was|were|is been? made up] !of|for|by|and|from|in|largely|mostly|mainly|entirely|primarily|almost|predominantly|exclusively|to|his|her|their',
      'i|he|she|they|who [made it up]',
      '[@not write|written|wrote that|the|this letter|memo|email|tweet|note|post]',
      'recirculated|miscaptioned|photoshopped',
      '@medium ~4 [look(s|ed)|appear(s|ed) to? be? staged|doctored|altered|edited|fake|faked]',
    ],
  },
  {
    scope: 'after',
    phrases: [
      '[verify|confirm|establish|determine|prove|question|doubt the|its|their authenticity]',
      '[authenticity] of ~3 @medium|@leakable|claim|claims|signature|painting|paintings|work|works',
      '[doubt|doubts|questions about|over|on ~2 authenticity]',
    ],
  },
]

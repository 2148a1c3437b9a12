/** Doubt about an image, a recording or a document. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const authenticity: readonly PhraseGroup[] = [
  {
    scope: 'noun',
    phrases: [
      '[purported]',
      '[purportedly]',
      '[purport(s|ed|ing) to @be|show|depict|have|reveal|document|prove|capture|contain|come|represent|describe|detail|portray]',
      '[claim(|s|ed|ing) to show|depict]',
      '[staged|altered|doctored|manipulated|fabricated|faked|forged|photoshopped|airbrushed|falsified|spliced] ~1 @medium',
      '[edited|retouched|cropped|selectively|deceptively|heavily edited? doctored? ] @medium',
      '[fake|bogus|counterfeit|inauthentic|hoax] @medium',
      '[misleading|deceptive|deceptively|selectively edit|edits|editing|edited]',
      '[ai-generated|computer-generated|machine-generated|digitally-altered] ~1 @medium',
      '[deepfake|deepfakes|deep-fake|deep-fakes]',
      '[leaked] ~2 @medium',
      '[to doctor] !@pronoun',
      '[authenticity of ~6 @remain|is|are|was|were uncertain|unclear|unverified|disputed|questionable|in|not ~2 doubt|question|verified|confirmed?]',
    ],
  },
  {
    scope: 'subject',
    phrases: [
      '@medium ~4 @be|been [@adverb? staged|altered|doctored|manipulated|fabricated|faked|forged|photoshopped|falsified|spliced]',
      'footage|@medium ~4 [staged|altered|doctored|manipulated|faked or staged|altered|doctored|manipulated|faked|edited]',
      '@medium ~2 [@be|been leaked]',
      '[is|was|are|were|be a|an? forgery|forgeries|fake|fakes|hoax|fabrication]',
      '[@not @adverb? authentic|genuine] !@be',
      '[@be @not @adverb? authenticated]',
      '[taken|shared|quoted|used|posted|presented out of context]',
      '[@be|i|he|she|they|been made it? up] !of|for|his|her|their|from|by|and|ground|the',
      '[@not write|written|wrote that|the|this letter|memo|email|tweet|note|post]',
      '[recirculated|miscaptioned]',
    ],
  },
  {
    scope: 'after',
    phrases: ['[verify|confirm|establish|determine the|its|their? authenticity]', '[authenticity]'],
  },
]

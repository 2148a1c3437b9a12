/** The article says that it has been corrected, clarified or updated. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const correction: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    phrases: [
      '[this|the @article @adverb? has|have|was|is been? @adverb? updated|corrected|amended|revised|clarified|changed|edited] !for',
      '[has been updated] to|with|since|throughout|after|,|.',
      '[an|a|the earlier|previous|original|prior|initial version|versions of this|the|our]',
      '[earlier|previous version|versions of this @article]',
      '[this|the version correct(s|ed)|update(s|d)|clarifies|adds|restores|amends]',
      '[updated|updates|corrects|adds|recasts|refiles|rewrites] with|to|at|throughout|on|story|spelling|headline|first|in|byline',
      '[correction|corrections|clarification|update|updated|erratum|editor :]',
      '[correction|clarification|erratum|corrigendum] :|–|—|appended|notice',
      '[a? correction|clarification @be|has been? made|issued|appended|added|published]',
      '[regret(|s) the error|mistake|confusion]',
      '[incorrectly|mistakenly|erroneously|wrongly stated|said|reported|identified|referred|listed|attributed|described] ~12 story|article|version|headline|caption',
    ],
  },
]

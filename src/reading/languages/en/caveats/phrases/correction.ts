/** The article says that it has been corrected, clarified or updated. */
import type { PhraseGroup } from '../../../../caveats/rule.ts'

export const correction: readonly PhraseGroup[] = [
  {
    scope: 'sentence',
    phrases: [
      '[this|the @article @adverb? has|have|was|is been? @adverb? updated|corrected|amended|revised|clarified|changed] !for|and',
      '[has been updated] to|with|since|throughout|after|,|.',
      '[earlier|previous|prior version|versions of this|our]',
      '[earlier|previous version|versions of the @article]',
      '[earlier|previous version] misspelled|misstated|said|gave|incorrectly|wrongly|mistakenly|referred|omitted|stated|identified',
      '[earlier|previous post|update|tweet|entry|story|article|report] misspelled|misstated|incorrectly|wrongly|mistakenly|erroneously',
      '[this|the version correct(s|ed)|update(s|d)|clarifies|adds|restores|amends]',
      '[updated|recasts|refiles] with|throughout',
      '[corrects|adds|updates|fixes spelling|headline|byline|dateline|paragraph|typo]',
      '[correction|corrections|clarification|erratum] :',
      '[update|updated] :',
      '[correction|clarification|erratum|corrigendum appended|notice]',
      '[has|have since been corrected|amended|retracted|clarified]',
      '[earlier|previous|original headline]',
      '[issued|published a|an correction|retraction|clarification]',
      '[retract(s|ed|ing)] ~4 story|article|report|paper|study|claim|claims',
      '[apologi(se|ze|ses|zes|sed|zed) for the|this|any error|errors|mistake|mistakes|confusion]',
      '[correction|clarification @be|has been? made|issued|appended|added|published]',
      '[regret|regrets the error|errors|mistake|confusion]',
      '[incorrectly|mistakenly|erroneously|wrongly stated|said|reported|identified|referred|listed|attributed|described] ~12 story|article|version|headline|caption',
    ],
  },
]

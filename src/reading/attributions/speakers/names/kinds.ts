/** What kind of thing a name names, as far as its own words, its article and its role tell. */
import { media } from '../../../languages/en/media.ts'
import {
  institutionNouns,
  knownOrganisationPhrases,
  knownOrganisations,
  mastheads,
  mediaNouns,
  neverSurnames,
  organisationWords,
  stateWords,
} from '../../../languages/en/organisations.ts'
import {
  capitals,
  continents,
  countries,
  countrySurnames,
  demonyms,
  otherPlaces,
} from '../../../languages/en/places.ts'
import { businessRoles, nameSuffixes } from '../../../languages/en/roles.ts'
import { findStateMedium } from '../../../languages/en/state-media.ts'
import type { Context } from '../../context.ts'
import type { NameKind } from './name.ts'
import { isGivenName } from './words.ts'

/** The kind of the name that begins at token `first`; "unknown" where the text around all its mentions has to tell. */
export function kindOf(
  context: Context,
  first: number,
  words: readonly string[],
  titled: boolean,
  role: string | undefined,
): NameKind {
  const { tokens } = context
  if (!role && isStates(context, first)) return 'state-media'
  const name = words.join(' ').toLowerCase().replaceAll('’', "'")
  const withoutArticle = name.replace(/^the /, '')
  const article = tokens[first - 1]?.lower === 'the' && !role
  if (titled) return 'person'
  if (findStateMedium(words.join(' '))) return 'state-media'
  if (
    words.length > 1 &&
    /^state(?:-|$)/i.test(words[0] as string) &&
    isMediumNoun((words.at(-1) as string).toLowerCase())
  )
    return 'state-media'
  if (
    media.has(withoutArticle) &&
    (words.length > 1 || article || /^[A-Z]{2,}$/.test(words[0] as string) || isMediaAlone(withoutArticle))
  )
    return 'media'
  if (countries.has(withoutArticle) || capitals.has(withoutArticle) || otherPlaces.has(withoutArticle))
    return 'place'
  if (knownOrganisationPhrases.has(withoutArticle) || knownOrganisations.has(withoutArticle))
    return 'organisation'
  const parts = withoutArticle.split(' ')
  if (/^(?:channel|radio) \d|^times of /.test(withoutArticle)) return 'media'
  // "World Athletics", "Team Corrin"
  if (parts.length === 2 && /^(?:world|team)$/.test(parts[0] as string)) return 'organisation'
  const given = isGivenName(parts[0] as string)
  // "Ada Press": a surname
  const isFullName = given && parts.length === 2 && /^(?:press|radio)$/.test(parts[1] as string)
  if (
    (!isFullName && isPaper.test(withoutArticle)) ||
    (parts.length > 1 &&
      (/^(?:tv|news)$/.test(parts[0] as string) || parts.some((part) => mastheads.has(part))))
  )
    return 'media'
  if (
    parts.some(
      (part, index) =>
        organisationWords.has(part) &&
        (part.length > 2 || /^[A-Z]+$/.test(words[words.length - parts.length + index] ?? '')) &&
        !(given && parts.length === 2 && index === 1 && !neverSurnames.has(part)),
    )
  )
    return 'organisation'
  if (!isFullName && parts.some((part) => mediaNouns.has(part))) return 'media'
  if (/\.(?:com|org|net|co|io)$/.test(name)) return 'organisation'
  if (words.length === 1) {
    // "the Heron owner Kestrel": a company's, and who knows whose name
    const lastOfRole = role?.split(' ').at(-1) ?? ''
    const isTrade = businessRoles.has(lastOfRole) || institutionNouns.has(lastOfRole)
    // "the official APS news agency": no official
    const isMedium = role === 'official' && /^\p{Lu}{2,}$/u.test(words[0] as string)
    if (role && !isMedium) return given || !isTrade ? 'person' : 'unknown'
    const isAcronym = /^[\p{Lu}\d&.-]{2,}$/u.test(words[0] as string)
    return isAcronym && !/^\p{Lu}{4,}$/u.test(words[0] as string) ? 'organisation' : 'unknown'
  }
  if (parts.includes('&')) return 'organisation'
  if (given || role) return 'person'
  // "Herons Canada"
  const end = parts.at(-1) as string
  if ((countries.has(end) || continents.has(end)) && !countrySurnames.has(end)) return 'organisation'
  if (article || /\d/.test(name) || parts.some((part) => /^(?:of|for|without|against|beyond)$/.test(part)))
    return 'organisation'
  if (demonyms.has(parts[0] as string)) return 'organisation'
  if (words.every((word) => /^[\p{Lu}]{2,}$/u.test(word))) return 'unknown'
  return words.length <= 4 || words.some((word) => nameSuffixes.has(word.toLowerCase()))
    ? 'unknown'
    : 'organisation'
}

/** What ends the name of a newspaper or the like. */
const isPaper =
  /\b(?:times|post|journal|digest|register|news-register|bulletin|dispatch|advertiser|recorder|mercury|argus|statesman|monitor|standard|globe|herald|tribune|gazette|chronicle|telegraph|observer|magazine|news|tv|radio|ledger|sentinel|courier|inquirer|examiner|bugle)$/

/** "The state-run Kestrel Daily": a word of its phrase says that a state owns it. */
function isStates({ syntax, tokens }: Context, first: number): boolean {
  const phrase = syntax.holding(first)
  return (
    phrase !== undefined &&
    tokens
      .slice(phrase.first, first)
      .some(({ lower }) => stateWords.has(lower) && lower !== 'state' && lower !== 'official')
  )
}

const isMediumNoun = (lower: string) => mediaNouns.has(lower) || /^(?:tv|television|radio)$/.test(lower)

/** Names that are a medium even without an article. */
function isMediaAlone(name: string): boolean {
  return !/^(?:times|post|journal|chronicle|nation|sun|star|mail|express|mirror|age|time|punch|people|metro|independent|observer|telegraph|guardian|nature|science|stuff|vanguard|tempo|stat|semana|reforma|proceso|fortune|variety|wired|vice|slate|salon|insider|welt|bild|mediapart|globe|stat|billboard)$/.test(
    name,
  )
}

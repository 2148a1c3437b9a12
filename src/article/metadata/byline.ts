/** Who wrote the article: people, without "By", roles and the name of the site. */
import { clean, plain } from './text.ts'

const lead =
  /^(?:(?:written|reported|posted|published|created|words|story|text|analysis|review|report|opinion|interview)\s+)?(?:by|von|par|por|di|door|av|af|autor(?:en|in|es)?|authors?|auteurs?|redactor|writer|przez|napsal|yazan)\s*[:：]?\s+|^(?:by|von|text|author|autor)[:：]\s*/iu
/** No person: desks, staff, accounts. */
const noPerson =
  /^(?:staff|editors?|admin(?:istrator)?|redak(?:tion|ce|cja|ció)|redacci[oó]n|redação|rédaction|la rédaction|redazione|redactie|editorial(?: (?:team|staff|board))?|news ?desk|web ?desk|online|guest(?: (?:author|post|contributor))?|contributors?|author|unknown|none|null|undefined|anonymous|team|user|root|webmaster|press release)$|\b(?:staff|desk|newsroom|editors|editorial team|редакция)$|^(?:the )?editorial board$/iu
const joiners =
  /\s*(?:,|;|\||\/|·|•|、|\band\b|\bund\b|\bet\b|\by\b|\be\b(?=\s\p{Lu})|\bog\b|\boch\b|\bja\b|\bund\b|&|\bwith\b|\bavec\b|\bmit\b)\s*/iu
const role =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|staff|senior|chief|bureau|redakteur(?:in)?|korrespondent(?:in)?|photographer|analyst|fellow|professor|intern|associate|deputy|managing|executive|author|host|anchor|news|freelance|politics|business|sports?|science|health|updated|published|min read)\b/iu

/** Names out of one or several raw values (JSON-LD names, meta contents, visible bylines), joined by ", ". */
export function cleanByline(values: readonly string[], siteNames: readonly string[]): string | undefined {
  const sites = new Set(siteNames.map(plain))
  const names: string[] = []
  for (const value of values) {
    for (const part of splitNames(clean(value))) {
      const name = tidy(part)
      if (!isPerson(name) || sites.has(plain(name))) continue
      const known = names.findIndex(
        (other) => plain(other).includes(plain(name)) || plain(name).includes(plain(other)),
      )
      if (known < 0) names.push(name)
      else if ((names[known] as string).length < name.length) names[known] = name
    }
  }
  return names.length > 0 ? names.join(', ') : undefined
}

function splitNames(value: string): string[] {
  return value
    .replace(lead, '')
    .split(joiners)
    .map((part) => part.trim())
    .filter(Boolean)
}

function tidy(name: string): string {
  return name
    .replace(lead, '')
    .replace(/\s*[([].{0,60}[)\]]\s*$/u, '')
    .replace(/\s+(?:in|aus|for|für|@)\s+.*$/u, '')
    .replace(/^[\s"'“”.:–—-]+|[\s"'“”:–—-]+$/gu, '')
}

function isPerson(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}{2}/u.test(name)) return false
  if (/https?:|www\.|@|\d{3}|\.(?:com|org|net)$/iu.test(name)) return false
  if (noPerson.test(name)) return false
  const words = name.split(/\s+/)
  if (words.length > 6) return false
  return (
    !(role.test(name) && words.length > 2) &&
    !/^(?:.*\s)?(?:reporter|correspondent|editor|writer)$/iu.test(name)
  )
}

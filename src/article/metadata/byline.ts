/** Who wrote the article: people, without "By", roles and the name of the site. */
import { clean, plain } from './text.ts'

const lead =
  /^(?:(?:written|reported|posted|published|created|words|story|text|analysis|review|report|opinion|interview)\s+)?(?:by|von|par|por|di|door|av|af|autor(?:en|in|es)?|authors?|auteurs?|redactor|writer|przez|napsal|yazan)\s*[:：]?\s+|^(?:by|von|text|author|autor)[:：]\s*/i
/** What a lead begins with: most names need no closer look. */
const leads = new Set(
  `written reported posted published created words story text analysis review report opinion interview by von par por
  di door av af autor autoren autorin autores author authors auteur auteurs redactor writer przez napsal yazan`.split(
    /\s+/,
  ),
)
const withoutLead = (name: string): string =>
  leads.has((/^[a-z]+/i.exec(name)?.[0] ?? '').toLowerCase()) ? name.replace(lead, '') : name

/** No person: desks, staff, accounts. */
const noPeople = new Set(
  (
    'author|authors|the author|the authors|by|von|par|por|image|photo|staff|editor|editors|admin|administrator|' +
    'redaktion|redakce|redakcja|redakció|redacción|redaccion|redação|rédaction|la rédaction|redazione|redactie|' +
    'editorial|editorial team|editorial staff|editorial board|the editorial board|news desk|newsdesk|web desk|webdesk|' +
    'online|guest|guest author|guest post|guest contributor|contributor|contributors|unknown|none|null|undefined|' +
    'anonymous|team|user|root|webmaster|press release|agency|agencies|published|posted|updated|veröffentlicht|' +
    'aktualisiert|publié|publicado|actualizado|pubblicato'
  ).split('|'),
)
/** … whatever stands before: "Ostvik Post Staff". */
const noPersonAtEnd = new Set('staff desk newsroom editors редакция'.split(' '))

function isNoPerson(name: string): boolean {
  const words = name.toLowerCase()
  const last = words.split(/[\s./_-]/).at(-1) as string
  return noPeople.has(words) || noPersonAtEnd.has(last) || words.endsWith('editorial team')
}

const joiningMark = /[,;|/·•、&]/
/** Words between names; a single letter joins only as it stands, in "Ana y Eva" and not in "Bo Y Lee". */
const joiningWords = new Set('and und et y og och ja with avec mit'.split(' '))

/** The names of a list: "Ina Holm, Bo Berg and Cy Dahl". */
function divided(list: string): string[] {
  const names: string[] = []
  for (const part of list.split(joiningMark)) {
    let name: string[] = []
    const words = part.split(/\s+/)
    for (const [at, word] of words.entries()) {
      const joins = joiningWords.has(word.length === 1 ? word : word.toLowerCase())
      if (joins || (word === 'e' && isCapital(words[at + 1] ?? ''))) {
        names.push(name.join(' '))
        name = []
      } else name.push(word)
    }
    names.push(name.join(' '))
  }
  return names.filter(Boolean)
}

const isCapital = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Lower-case words that names have in them. */
const particle =
  /^(?:von|van|vom|zu|zum|zur|de|del|della|der|den|di|da|dos|das|do|du|la|le|al|el|bin|ibn|ten|ter|af|av)$/u
const role =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|staff|senior|chief|bureau|redakteur(?:in)?|korrespondent(?:in)?|photographer|analyst|fellow|professor|intern|associate|deputy|managing|executive|author|host|anchor|news|freelance|politics|business|sports?|science|health|updated|published|min read)\b/i

/** Names out of one or several raw values (JSON-LD names, meta contents, visible bylines), joined by ", ". */
export function cleanByline(values: readonly string[], siteNames: readonly string[]): string | undefined {
  const sites = new Set(siteNames.map(squeezed))
  const names: string[] = []
  for (const value of values) {
    if (/https?:\/\/|www\.|^\/|\.(?:html?|php)$/i.test(value)) continue
    const parts = splitNames(clean(value))
    if (sites.has(squeezed(parts[0] ?? ''))) continue // "The Ostvik Post and agencies"
    const those = parts.map(tidy)
    // "Centre for River Safety and Research" is no list of people
    const people = those.every(isPerson) ? those : those.filter((name) => !/^\p{Lu}\p{Ll}+$/u.test(name))
    for (const name of people) {
      if (!isPerson(name) || sites.has(squeezed(name))) continue
      const known = names.findIndex(
        (other) => plain(other).includes(plain(name)) || plain(name).includes(plain(other)),
      )
      if (known < 0) names.push(name)
      else if ((names[known] as string).length < name.length) names[known] = name
    }
  }
  return names.length > 0 ? names.join(', ') : undefined
}

/** A name as an address writes it. */
const squeezed = (name: string): string => plain(name).replace(/ /g, '')

/** A word that begins with a capital and has nothing but letters and the marks of names. */
const capitalWord = /^\p{Lu}[\p{L}.'’-]*/u
const isCapitalised = (word: string): boolean => capitalWord.exec(word)?.[0].length === word.length

/** Two to four words that all begin with a capital, and nothing else. */
export function isName(text: string): boolean {
  if (text.length > 40) return false
  const [first = '', ...rest] = text.split(' ')
  if (rest.length < 1 || rest.length > 3 || !isCapitalised(first)) return false
  return rest.every((word) => isCapitalised(word) || /^(?:von|van|de|der|al|bin|el)$/.test(word))
}

/** The names that a text begins with: up to five, joined as names are, each of two to four words with a capital, and what degrees they hold. */
export function namesAtStart(text: string): string[] {
  const words = text.slice(0, 200).match(/[^\s,]+|,/g) ?? []
  const names: string[] = []
  for (let at = 0; names.length < 5; at++) {
    const name = /^(?:Dr|Prof)\.?$/.test(words[at] ?? '') ? [words[at++] as string] : []
    let capitals = 0
    let whole = true
    for (; at < words.length && capitals < 4 && whole; at++) {
      const word = words[at] as string
      const capital = capitalWord.exec(word)?.[0]
      if (!capital && !(name.length > 0 && particle.test(word))) break
      name.push(capital ?? word)
      if (capital) capitals++
      whole = (capital ?? word).length === word.length
    }
    while (particle.test(name[name.length - 1] ?? '')) name.pop()
    if (capitals < 2) break
    names.push(name.join(' '))
    for (; words[at] === ',' && /^[A-Z]{2,5}$/.test(words[at + 1] ?? ''); at += 2)
      names.push(words[at + 1] as string)
    if (!whole || !/^(?:,|and|with|und|et|y|e|&)$/.test(words[at] ?? '')) break
  }
  return names
}

/** No placeholder, address or account number: a name that a page may give as its author, a person's or not. */
export const isCredible = (name: string): boolean =>
  hasWord(name) && !isNoPerson(name) && !/https?:|www\.|@|\d{3}|^\//i.test(name)

/** Two letters in a row. */
const hasWord = (name: string): boolean => /[a-z]{2}/i.test(name) || /\p{L}{2}/u.test(name)

/** What others have done to the article, and who. */
const othersWork = /\.? (?:(?:medically |expert )?reviewed|fact[- ]checked|edited|updated|translated) by\b/i

function splitNames(value: string): string[] {
  const bare = value.replace(/ ?[([][^()[\]]{0,80}[)\]]/g, '')
  const names = /ed by\b/i.test(bare) ? (bare.split(othersWork)[0] as string) : bare
  return divided(withoutLead(names))
}

/** What stands between a name and where its bearer is or whom they write for. */
const places = new Set(['in', 'aus', 'for', 'für', '@'])

function tidy(name: string): string {
  const words = withoutLead(name)
    .replace(/[([][^()[\]]{0,60}[)\]]$/, '')
    .split(' ')
  const place = words.findIndex((word, index) => index > 1 && places.has(word.toLowerCase()))
  const own = place > 0 && place < words.length - 1 ? words.slice(0, place) : words
  return withoutEnds(own.join(' '))
}

/** Without the quotation marks, dashes and stops around a name; the stop of "Jr." stays. */
function withoutEnds(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && /[\s"'“”.:–—-]/u.test(name.charAt(start))) start++
  while (end > start && /[\s"'“”:–—-]/u.test(name.charAt(end - 1))) end--
  return name.slice(start, end)
}

function isPerson(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !hasWord(name)) return false
  if (/https?:|www\.|@|\d{3}|(?:^|\s)\d{1,2}(?:\s|$)/i.test(name)) return false
  if (isNoPerson(name) || /[a-z]\.[a-z]{2,4}$/.test(name)) return false
  const words = name.split(/\s+/)
  if (words.length > 6 || jobs.has((words.at(-1) as string).toLowerCase())) return false
  if (words.length <= 2) return true
  return !role.test(name) && !words.some((word) => /^\p{Ll}{2,}$/u.test(word) && !particle.test(word))
}

const jobs = new Set(['reporter', 'correspondent', 'editor', 'writer'])

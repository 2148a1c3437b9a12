/**
 * Links every proposal to its speakers: names to entities, pronouns and short forms to the one they stand for, and
 * merges all that is one speaker into one Source. In the order of the text, so that later forms find earlier ones.
 */
import { anonymityHint, anonymityReasons } from '../../languages/en/anonymity.ts'
import {
  bodyAdjectives,
  documentNouns,
  institutionNouns,
  utterances,
} from '../../languages/en/organisations.ts'
import { demonyms, parties } from '../../languages/en/places.ts'
import {
  membersOf,
  menNouns,
  peopleNouns,
  redescriptions,
  roles,
  titles,
  womenNouns,
} from '../../languages/en/roles.ts'
import { be } from '../../languages/en/syntax-words.ts'
import type { Source, SourceKind, Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { spanOf } from '../syntax/contents.ts'
import type { Phrase } from '../syntax/phrases.ts'
import type { Range } from '../syntax/subjects.ts'
import { commonName, holdsRole, isForce, isHuman, isSomebody, sameBody } from './alike.ts'
import { Bodies } from './bodies.ts'
import { type Description, describe, singularOf } from './describe.ts'
import { type Entity, keyWords, mergeNames } from './entities.ts'
import { Holders } from './holders.ts'
import { namedBelow } from './in-headline.ts'
import { Issued } from './issued.ts'
import { KnownSpeakers } from './known.ts'
import { isPeople, type Name } from './names.ts'
import { Referents, type Wanted } from './referents.ts'
import { readApposition, readRoleBefore } from './roles.ts'
import { type Speaker, toSource } from './speaker.ts'
import {
  descriptionEnd,
  findLike,
  indexOf,
  isSubject,
  lastBefore,
  skipDeterminer,
  skipOwner,
  trim,
} from './words.ts'

export interface Linked {
  sources: Source[]
  /** For each proposal, the ids of its sources. */
  of: string[][]
}

/** Links proposals, sorted by their place in the text, to sources; `names` are those of the text. */
export function linkSpeakers(
  context: Context,
  names: readonly Name[],
  proposals: readonly Proposal[],
): Linked {
  const linker = new Linker(context, names)
  const resolved = proposals.map((proposal) => {
    if (proposal.hearsay) return [linker.hearsay(proposal)]
    return linker.resolveAll(proposal)
  })
  const named = namedBelow(context, proposals, resolved)
  for (const [speaker, other] of named) other.mentions.push(...speaker.mentions)
  const found = resolved.map((list) => list.map((speaker) => named.get(speaker) ?? speaker))
  const speakers = [...new Set(found.flat())]
  speakers.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const ids = new Map(speakers.map((speaker, index) => [speaker, `s${index + 1}`]))
  return {
    sources: speakers.map((speaker) => toSource(speaker, ids.get(speaker) as string)),
    of: found.map((list) => [...new Set(list)].map((speaker) => ids.get(speaker) as string)),
  }
}

/** Sentences within which "a spokesperson" speaks for a body named before. */
const spokenForWithin = 3
/** Sentences within which "they" are those who spoke together, and how many each such word stands for; 0 for any. */
const togetherWithin = 2
const counts = new Map([
  ['they', 0],
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
])
/** Narrated sentences within which "the 36-year-old" is somebody just spoken of. */
const justBefore = 2
/** Narrated sentences over which "he" and "she" stay with one person. */
const stays = 4

class Linker {
  private readonly entities: Entity[]
  private readonly byToken: Map<number, Entity>
  private readonly nameAt = new Map<number, Name>()
  private readonly speakers = new KnownSpeakers()
  private readonly bodies: Bodies
  private readonly holders: Holders
  private readonly issued: Issued
  private readonly referents: Referents
  /** Police forces and the like by their noun. */
  private readonly forces = new Map<string, Entity[]>()
  private readonly speakerOf = new Map<Entity, Speaker>()
  private last: Speaker | undefined
  /** Pronouns before this token have been followed. */
  private followed = 0
  /** The tokens of what the one who is looked for says. */
  private own: Range[] = []
  /** Who spoke together last, and where. */
  private together: { speakers: Speaker[]; place: number } | undefined
  /** The speakers found where a source begins: two cues of one source have the same. */
  private readonly readings = new Map<number, Speaker[]>()
  private nobody: Speaker | undefined
  /** Where each noun first stands with "a" or "an". */
  private introductions: ReadonlyMap<string, number> | undefined

  constructor(
    private readonly context: Context,
    private readonly names: readonly Name[],
  ) {
    const merged = mergeNames(context, this.names)
    this.entities = merged.entities
    this.byToken = merged.byToken
    for (const name of this.names) {
      this.nameAt.set(name.first, name)
      const entity = this.byToken.get(name.first)
      if (entity?.kind !== 'person') continue
      readApposition(context, name, entity)
      readRoleBefore(context, name, entity)
    }
    this.bodies = new Bodies(context, this.entities)
    this.holders = new Holders(context, this.entities)
    this.issued = new Issued(context)
    this.referents = new Referents(context, this.names, this.byToken, this.speakerOf)
  }

  hearsay(proposal: Proposal): Speaker {
    this.nobody ??= {
      name: 'hearsay',
      kind: 'hearsay',
      entity: undefined,
      gender: undefined,
      because: undefined,
      words: [],
      head: '',
      plural: false,
      mentions: [],
      places: [],
    }
    this.nobody.mentions.push(...proposal.cue)
    return this.nobody
  }

  /** The speakers of one attribution: several where they speak together. */
  resolveAll({ named, source, content }: Proposal): Speaker[] {
    const spans = named ?? source
    this.own = content.map(({ start, end }) => ({
      first: this.context.tokenFrom(start),
      last: this.context.tokenFrom(end),
    }))
    const found = [...new Set(spans.flatMap((span) => this.resolve(span)))]
    const place = spans[0] && this.context.tokenFrom(spans[0].start)
    if (found.length > 1 && place !== undefined) this.together = { speakers: found, place }
    return found
  }

  /** Those who spoke together just before, where "they", "both", "the three" takes them up. */
  private spokenTogether({ range, head }: Description): Speaker[] {
    const { speakers, place } = this.together ?? { speakers: [], place: -1 }
    const { context } = this
    const isNear =
      place >= 0 && context.sentenceOf(range.first).index - context.sentenceOf(place).index <= togetherWithin
    const words = context.tokens.slice(range.first, range.last).map(({ lower }) => lower)
    const count = counts.get(
      words.length === 2 && words[0] === 'the' ? head.lower : words.length === 1 ? head.lower : '',
    )
    const isMeant =
      count === 0 ? this.last !== undefined && speakers.includes(this.last) : count === speakers.length
    return isNear && count !== undefined && isMeant ? speakers : []
  }

  /** The speakers that a source's words stand for; none where a pronoun finds nobody. */
  private resolve(span: Span): Speaker[] {
    const { context } = this
    const first = context.tokenFrom(span.start)
    const last = Math.max(context.tokenFrom(span.end), first + 1)
    if (!context.tokens[first]) return []
    const range = trim(context, { first, last })
    const found = this.readings.get(range.first) ?? this.read(range)
    this.readings.set(range.first, found)
    for (const speaker of found) {
      if (speaker.kind === 'unnamed') speaker.because ??= this.reason(range.first)
      speaker.mentions.push(span)
      speaker.places.push(range.first)
      this.referents.note(range.first, speaker)
      this.speakers.speaks(speaker)
      if (speaker.kind !== 'document') this.issued.note(speaker, range.first)
      this.last = speaker
    }
    return found
  }

  /** The reason for anonymity that the sentence at token `at` gives. */
  private reason(at: number): Span | undefined {
    const sentence = this.context.sentenceOf(at)
    const words = this.context.text.slice(sentence.start, sentence.end)
    if (!anonymityHint.test(words)) return undefined
    for (const pattern of anonymityReasons) {
      const match = pattern.exec(words)
      if (match) {
        const length = match[0].trimEnd().replace(/,$/, '').length
        return { start: sentence.start + match.index, end: sentence.start + match.index + length }
      }
    }
    return undefined
  }

  private read(range: Range): Speaker[] {
    const what = describe(this.context, range)
    const together = this.spokenTogether(what)
    if (together.length > 0) return together
    if (what.pronoun) {
      const one = this.pronoun(what)
      return one ? [one] : []
    }
    const named = this.named(what)
    if (named.length > 0) return named
    const other =
      this.membersOfBody(what) ?? this.author(what) ?? this.bodySpokenFor(what) ?? this.redescribed(what)
    if (other) return [other]
    const one = this.described(what)
    this.rename(one, what)
    return [one]
  }

  /** Speakers by name: the phrase ends with a name, or names one that it speaks for. */
  private named(what: Description): Speaker[] {
    const { range, phrase } = what
    const { tokens } = this.context
    const inside = this.namesIn(range.first, range.last)
    if (inside.length === 0) return []
    const phraseLast = phrase ? Math.min(phrase.last, range.last) : range.last
    const tail =
      what.kind === 'document'
        ? undefined
        : inside.find((name) => name.last >= phraseLast && name.first < phraseLast)
    // "Democratic Party of Oz leader Ada Byrne": the phrase begins inside the party's name
    const led =
      tail &&
      inside.find(
        (name) =>
          name.first > tail.first &&
          name.from < tail.last &&
          name.from > tail.first &&
          this.entityOf(name)?.kind === 'person',
      )
    if (led) return [this.ofEntity(this.entityOf(led) as Entity, led, what)]
    if (tail) {
      const entity = this.entityOf(tail)
      if (entity) return [this.ofEntity(entity, tail, what)]
    }
    // "Byrne's lawyer, Tom Hale": the name stands in the apposition
    const comma = indexOf(tokens, ',', range.first, range.last)
    if (comma > 0 && !what.plural) {
      const person = inside.find(
        (name) => name.first > comma && this.entityOf(name)?.kind === 'person' && this.closesPhrase(name),
      )
      if (person && !this.isDescribedBody(what)) {
        const entity = this.entityOf(person) as Entity
        // "one woman, Dana": no role
        const isRole = !/^(?:wo)?man$|^(?:girl|boy|person)$/.test(what.head.lower)
        if (isRole && (!entity.role || titles.has(entity.role.toLowerCase())))
          entity.role = this.text(phrase ? skipOwner(tokens, phrase.first) : range.first, phraseLast)
        entity.roles.add(what.head.lower)
        this.holders.note(entity, what.head.lower)
        return [this.ofEntity(entity, person, what)]
      }
    }
    // "the supplier, Kestrel Seeds of Rotterdam,"
    const body = comma > 0 && !what.plural ? this.bodyInApposition(what, comma, inside) : undefined
    if (body) return [this.ofEntity(this.entityOf(body) as Entity, body, what)]
    // "analysts like Ada Byrne of the college"
    const like = findLike(tokens, range)
    if (like > 0) {
      const people = inside.filter((name) => name.first >= like && this.entityOf(name)?.kind === 'person')
      const named = people.flatMap((name) => {
        const entity = this.entityOf(name)
        return entity ? [this.ofEntity(entity, name, what)] : []
      })
      // "allies, including Byrne and Hale": the allies speak too
      if (tokens[like]?.lower === 'including' && named.length > 0)
        return [this.described({ ...what, range: { first: range.first, last: like } }), ...named]
      const one = people[0] && this.entityOf(people[0])
      if (one) one.role ??= singularOf(what.head.lower)
      if (named.length > 0) return named
    }
    if (what.spokesperson || (what.members && membersOf.has(what.head.lower))) {
      const body = inside.find((name) => this.isBody(name))
      if (body && (what.spokesperson || this.entityOf(body)?.kind !== 'place')) {
        const entity = this.entityOf(body) as Entity
        const speaker = this.ofEntity(entity, body, what)
        return [speaker]
      }
    }
    if (what.kind === 'document') {
      // "data from Kestrel", "a survey by Ada Byrne": the body or person behind it speaks
      const origin = inside.find((name) => {
        const before = this.context.tokens[name.from - 1]?.lower ?? ''
        const earlier = this.context.tokens[name.from - 2]?.lower ?? ''
        if (/^(?:seen|obtained|reviewed|viewed|leaked)$/.test(earlier)) return false
        if (/^(?:from|by)$/.test(before)) return true
        return (
          before === 'of' &&
          name.from - 1 === phraseLast &&
          this.isBody(name) &&
          this.entityOf(name)?.kind === 'organisation'
        )
      })
      const entity = origin && this.entityOf(origin)
      if (origin && entity && entity.kind !== 'place') return [this.ofEntity(entity, origin, what)]
      const owner = inside.find((name) => tokens[name.last]?.tag === 'POS' && name.last < phraseLast)
      const ownerEntity = owner && this.entityOf(owner)
      if (owner && ownerEntity && /^(?:organisation|media|state-media)$/.test(ownerEntity.kind))
        return [this.ofEntity(ownerEntity, owner, what)]
    }
    return []
  }

  /** "the doctors, members of the group Doctors for Rest": from then on the group's name is theirs. */
  private rename(speaker: Speaker, what: Description): void {
    const { tokens } = this.context
    const comma = indexOf(tokens, ',', what.range.first, what.range.last)
    if (comma < 0 || speaker.kind !== 'unnamed' || !/^(?:members|part)$/.test(tokens[comma + 1]?.lower ?? ''))
      return
    const body = this.namesIn(comma, what.range.last).find(
      (name) => this.entityOf(name)?.kind === 'organisation',
    )
    const entity = body && this.entityOf(body)
    if (!entity) return
    speaker.name = entity.name
    speaker.kind = 'organisation'
    speaker.entity = entity
  }

  /** The body that the phrase after a comma names, and nothing else: "The maker, Ostrava-based Kestrel Biotech,". */
  private bodyInApposition(what: Description, comma: number, inside: readonly Name[]): Name | undefined {
    if (!this.isDescribedBody(what)) return undefined
    const apposition = this.context.syntax.startingAt(comma + 1)
    return inside.find(
      (name) =>
        apposition !== undefined &&
        name.first > comma &&
        name.last === apposition.last &&
        this.isBody(name) &&
        this.entityOf(name)?.kind !== 'place',
    )
  }

  /** A body without a proper name of its own is described: "China's commerce ministry". */
  private isDescribedBody(what: Description): boolean {
    return what.kind === 'organisation' || what.kind === 'media' || what.kind === 'state-media'
  }

  private closesPhrase(name: Name): boolean {
    const phrase = this.context.syntax.holding(name.first)
    return !phrase || phrase.last <= name.last
  }

  private isBody(name: Name): boolean {
    const kind = this.entityOf(name)?.kind
    return kind !== undefined && kind !== 'person'
  }

  private ofEntity(entity: Entity, name: Name, what: Description): Speaker {
    const known = this.speakerOf.get(entity)
    if (known) return known
    const kind: SourceKind =
      entity.kind === 'person'
        ? 'person'
        : entity.kind === 'media' || entity.kind === 'state-media'
          ? entity.kind
          : 'organisation'
    const spoken = this.text(name.first, name.last)
    let full = entity.kind === 'place' ? spoken : commonName(entity)
    const { phrase } = what
    const { tokens } = this.context
    if (kind === 'organisation' && phrase && name.last === phrase.last && phrase.first < name.first) {
      const first = skipDeterminer(tokens, phrase.first)
      const before = this.namesIn(first, name.first)[0]
      if (before || tokens.slice(first, name.first).some((token) => /^JJ|^NNP/.test(token.tag)))
        full = this.text(first, name.last)
    }
    const bodyWords = keyWords(full.split(/\s+/))
    const merged =
      kind === 'organisation'
        ? this.speakers.sharing(
            bodyWords,
            (speaker) => speaker.kind === 'organisation' && sameBody(speaker.words, bodyWords),
          )
        : undefined
    if (merged) {
      if (!merged.entity) {
        merged.entity = entity
        this.speakerOf.set(entity, merged)
        if (bodyWords.length >= merged.words.length) merged.name = full
      }
      return merged
    }
    const speaker: Speaker = {
      name: full,
      kind,
      entity,
      words: bodyWords,
      head: bodyWords.at(-1) ?? '',
      plural: false,
      mentions: [],
      places: [],
      gender: entity.gender,
      because: undefined,
    }
    this.speakers.add(speaker)
    this.speakerOf.set(entity, speaker)
    return speaker
  }

  /** The speaker of an entity that the text calls a body: if it was taken for a person, it is none. */
  private ofBody(entity: Entity, what: Description): Speaker {
    if (entity.isDoubtful) {
      entity.kind = 'organisation'
      entity.isDoubtful = false
      const known = this.speakerOf.get(entity)
      if (known) known.kind = 'organisation'
    }
    return this.ofEntity(entity, this.nameOf(entity), what)
  }

  /** A description: it stands for a speaker named before, or is a speaker of its own. */
  private described(what: Description): Speaker {
    const { tokens } = this.context
    const { range, phrase } = what
    const head = what.head.lower
    const coreFirst = skipDeterminer(tokens, range.first)
    const coreLast = phrase ? Math.min(phrase.last, range.last) : range.last
    const core = keyWords(tokens.slice(coreFirst, coreLast).map((token) => token.text)).filter(
      (word) => word !== "'s" && word !== '’s' && word !== 's',
    )
    const bare = core.length <= 1
    const same = this.speakers.withWords(
      core,
      (speaker) => !speaker.entity && (what.definite || speaker.plural === what.plural),
    )
    const startsIndefinite = /^(?:a|an|another|one|two|three|other|some)$/.test(
      (tokens[range.first] as Token).lower,
    )
    if (
      same &&
      !startsIndefinite &&
      (!/^(?:one|another|person|people|man|woman)$/.test(head) || what.definite)
    )
      return same
    if (bare && /^(?:police|prosecutors|prosecutor|army|navy|coastguard|firefighters)$/.test(head)) {
      const forces = this.forcesOf(head)
      if (forces.length === 1)
        return this.ofEntity(forces[0] as Entity, this.nameOf(forces[0] as Entity), what)
    }
    if (what.definite) {
      const earlier = this.anaphor(what, core, bare)
      if (earlier) return earlier
    }
    if (what.kind === 'organisation' && !bare) {
      const body = this.speakers.sharing(
        core,
        (speaker) => speaker.kind === 'organisation' && sameBody(speaker.words, core),
      )
      if (body) {
        if (core.length > body.words.length) this.speakers.reword(body, core)
        return body
      }
    }
    if (what.kind === 'unnamed' && !what.plural && roles.has(singularOf(head))) {
      const isFirst = this.context.sentenceOf(range.first).index <= 1
      const later =
        isFirst || !startsIndefinite ? this.holders.after(singularOf(head), core, range.first) : undefined
      if (later) return this.ofEntity(later, this.nameOf(later), what)
    }
    const renamed = startsIndefinite ? undefined : this.redescribed(what, isRedescription(head))
    if (renamed) return renamed
    const strip = what.kind === 'organisation' || what.kind === 'media' || what.kind === 'state-media'
    const name = this.text(strip ? coreFirst : range.first, descriptionEnd(this.context, range))
    const speaker: Speaker = {
      name,
      kind:
        what.kind === 'unnamed' &&
        what.head.tag === 'NNP' &&
        !isHuman(singularOf(head)) &&
        !isPeople(what.head.text) &&
        !peopleNouns.has(head)
          ? 'organisation'
          : what.kind,
      entity: undefined,
      gender: undefined,
      because: undefined,
      words: core,
      head,
      plural: what.plural,
      mentions: [],
      places: [],
      ...(womenNouns.has(head) ? { gender: 'she' } : menNouns.has(head) ? { gender: 'he' } : {}),
    }
    this.speakers.add(speaker)
    return speaker
  }

  /** Who "the minister", "the company", "the doctors", "the report" is, looking back. */
  private anaphor(what: Description, core: readonly string[], bare: boolean): Speaker | undefined {
    const head = singularOf(what.head.lower)
    const at = what.range.first
    if (roles.has(head) || what.kind === 'unnamed') {
      const wanted = core.filter((word) => !/^(?:former|current|new)$/.test(word))
      const best = what.plural ? undefined : this.holders.before(head, wanted, at)
      if (best) {
        return this.ofEntity(best, this.nameOf(best), what)
      }
    }
    const earlier = this.speakers.lastAlike(head, what.plural, (speaker) => {
      if (speaker.kind === 'hearsay' || speaker.kind === 'person') return false
      const sameWords = bare || core.every((word) => speaker.words.includes(word))
      return sameWords && (speaker.plural === what.plural || speaker.kind !== 'unnamed')
    })
    if (earlier) return earlier
    if (what.spokesperson) {
      const body = this.speakers.last((speaker) => speaker.kind === 'organisation')
      if (body) return body
    }
    if (!bare && !this.isGeneric(what)) return undefined
    if (what.kind === 'organisation' || what.kind === 'media') {
      const best = this.bodies.mostSalient(head, what.kind === 'media', at, this.last?.entity)
      if (best) return this.ofBody(best, what)
    }
    return undefined
  }

  /** "The Swiss company", "the trade group": a body named before, unless the text brings up "a group" without a name. */
  private isGeneric({ range, phrase, head, definite }: Description): boolean {
    const { tokens } = this.context
    if (!definite || !phrase || phrase.last < range.last || tokens[range.first]?.lower !== 'the') return false
    const isPlain = tokens
      .slice(range.first + 1, head.index)
      .every(({ lower }) => demonyms.has(lower) || lower.endsWith('-based') || bodyAdjectives.has(lower))
    return isPlain && !this.isIntroduced(head.lower, range.first)
  }

  private pronoun(what: Description): Speaker | undefined {
    const word = (this.context.tokens[what.range.first] as Token).lower
    const at = what.range.first
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him') {
      const gender = word === 'she' || word === 'her' ? 'she' : 'he'
      this.followPronouns(at)
      const isOne = (speaker: Speaker) =>
        speaker.kind === 'person' ||
        (speaker.kind === 'unnamed' && !speaker.plural && isSomebody(speaker.head))
      const best =
        this.likeliest(at, {
          fits: isOne,
          fitsEntity: (entity) => entity.kind === 'person',
          fitsPhrase: (phrase) => this.isOnePerson(phrase, gender),
          gender,
        }) ??
        // a given name told wrong: who else would it be
        this.likeliest(at, {
          fits: (speaker) => speaker.kind === 'person' && !speaker.entity?.titled,
          fitsEntity: (entity) => entity.kind === 'person' && !entity.titled,
          reach: justBefore,
        })
      if (best) {
        best.gender ??= gender
        if (best.entity) {
          best.entity.gender ??= gender
          best.entity.isDoubtful = false
        }
      }
      return best
    }
    if (/^(?:they|their|them|these|those|both)$/.test(word))
      return this.likeliest(at, {
        fits: (speaker) => speaker.plural || speaker.kind === 'organisation',
        fitsEntity: () => false,
        fitsPhrase: (phrase) => this.areSeveral(phrase),
      })
    if (/^(?:it|its|which|that|this)$/.test(word))
      return this.likeliest(at, {
        fits: (speaker) => /^(?:organisation|document|media|state-media)$/.test(speaker.kind),
        fitsEntity: (entity) =>
          !entity.isVague && /^(?:organisation|media|state-media|place)$/.test(entity.kind),
        fitsPhrase: (phrase) => this.isOneBody(phrase),
      })
    return undefined
  }

  /** Finds out for every narrated "he" and "she" before token `at` whom it takes up: a text stays with whom it tells of. */
  private followPronouns(at: number): void {
    const { context, referents } = this
    for (; this.followed < at; this.followed++) {
      const { lower, tag } = context.tokens[this.followed] as Token
      if (tag !== 'PRP' || !(lower === 'he' || lower === 'she') || context.quotationAround(this.followed))
        continue
      const found = referents.likeliest(this.followed, undefined, {
        fits: (speaker) => speaker.kind === 'person',
        fitsEntity: (entity) => entity.kind === 'person',
        gender: lower,
        reach: stays,
      })
      if (found && !('head' in found && 'last' in found))
        referents.takeUp(this.followed, found as Speaker | Entity)
    }
  }

  /** "a trader", "the Year 9 boy": one person without a name, the subject of the sentence. */
  private isOnePerson(phrase: Phrase, gender: 'he' | 'she'): boolean {
    const { tokens } = this.context
    const { lower, tag } = tokens[phrase.head] as Token
    return (
      tag === 'NN' &&
      isSomebody(lower) &&
      !(gender === 'she' ? menNouns : womenNouns).has(lower) &&
      isSubject(this.context, phrase.first) &&
      this.namesIn(phrase.first, phrase.last).length === 0
    )
  }

  /** "military analysts": several people without a name, the subject of the sentence. */
  private areSeveral(phrase: Phrase): boolean {
    const { lower, tag } = this.context.tokens[phrase.head] as Token
    return tag === 'NNS' && isHuman(singularOf(lower)) && isSubject(this.context, phrase.first)
  }

  /** "the regulator", "the memorandum": a body or document without a name that a sentence is about or brings up. */
  private isOneBody(phrase: Phrase): boolean {
    const { context } = this
    const { lower, tag } = context.tokens[phrase.head] as Token
    const isDocument = documentNouns.has(lower)
    if (tag !== 'NN' || !(isDocument || institutionNouns.has(lower))) return false
    if (this.namesIn(phrase.first, phrase.last).length > 0) return false
    // "said in a statement": the speaker goes on, not the statement
    const before = context.tokens[phrase.first - 1]?.lower ?? ''
    const isBroughtUp =
      isDocument &&
      /^(?:an?|one)$/.test(context.tokens[phrase.first]?.lower ?? '') &&
      !/^(?:in|on|via)$/.test(before)
    return isBroughtUp || isSubject(context, phrase.first)
  }

  /** The likeliest referent of a pronoun or the like at token `at`. */
  private likeliest(at: number, wanted: Wanted): Speaker | undefined {
    const found = this.referents.likeliest(at, this.last, { ...wanted, own: this.own })
    if (!found || 'mentions' in found) return found
    if ('places' in found) {
      const name = this.nameOf(found)
      return this.ofEntity(found, name, describe(this.context, { first: name.first, last: name.last }))
    }
    return this.described(describe(this.context, { first: found.first, last: found.last }))
  }

  /** "agency officials", "company executives": those of the body spoken of. */
  private membersOfBody(what: Description): Speaker | undefined {
    const { tokens } = this.context
    if (!(what.members || what.spokesperson)) return undefined
    const words = tokens.slice(what.range.first, what.head.index).map(({ lower }) => lower)
    const holder =
      what.definite && !what.plural && this.holders.before(what.head.lower, words, what.range.first)
    if (holder) return this.ofEntity(holder, this.nameOf(holder), what)
    // "the government spokesman said", of him who just spoke
    const isOwned = tokens.slice(what.range.first, what.head.index).some(({ tag }) => tag === 'POS')
    if (
      what.spokesperson &&
      what.definite &&
      !what.plural &&
      !isOwned &&
      this.hasJustSpoken(what.range.first)
    )
      return this.last
    const before = tokens[what.head.index - 1]
    const modifier = before?.tag === 'POS' ? tokens[before.index - 1] : before
    if (!modifier || modifier.index < what.range.first || !institutionNouns.has(modifier.lower))
      return undefined
    const best = this.bodies.mostSalient(modifier.lower, false, what.range.first, this.last?.entity)
    if (best) return this.ofBody(best, what)
    // "a government spokesman": the government
    return what.spokesperson
      ? this.described(describe(this.context, { first: modifier.index, last: modifier.index + 1 }))
      : undefined
  }

  /** The last speaker is a person, and spoke in this narrated sentence or one of the two before. */
  private hasJustSpoken(at: number): boolean {
    const place = this.last?.kind === 'person' ? this.last.places.at(-1) : undefined
    return place !== undefined && this.referents.distance(place, at) <= justBefore
  }

  /** "her comments", "Byrne's post", and "the statement" where somebody said something in one. */
  private author(what: Description): Speaker | undefined {
    const { tokens } = this.context
    const noun = singularOf(what.head.lower)
    if (!utterances.has(noun) || !what.phrase) return undefined
    const opening = tokens[what.range.first] as Token
    if (/^(?:his|her|their|its)$/.test(opening.lower))
      return this.pronoun({ ...what, range: { first: what.range.first, last: what.range.first + 1 } })
    const owner = this.namesIn(what.range.first, what.head.index).find(
      (name) => tokens[name.last]?.tag === 'POS',
    )
    const entity = owner && this.entityOf(owner)
    if (owner && entity) return this.ofEntity(entity, owner, what)
    if (!/^(?:the|that|this)$/.test(opening.lower)) return undefined
    return this.issued.authorOf(noun, what.range.first)
  }

  /** "A spokesperson said" soon after the body was named: the one that the sentence before is about, else the likeliest. */
  private bodySpokenFor(what: Description): Speaker | undefined {
    const { context } = this
    const { range } = what
    const isBare = what.head.index - skipDeterminer(context.tokens, range.first) < 1
    if (!what.spokesperson || !isBare || this.namesIn(range.first, range.last).length > 0) return undefined
    const subject = this.bodyBefore(range.first)
    if (subject) return subject
    const body = this.bodies.mostSalient('organisation', false, range.first, this.last?.entity)
    const place = body ? lastBefore(body.places, range.first) : -1
    const isNear =
      place >= 0 && context.sentenceOf(range.first).index - context.sentenceOf(place).index <= spokenForWithin
    return body && isNear ? this.ofBody(body, what) : undefined
  }

  /** The body that opens the sentence before token `at`, of the same paragraph: by name, or as "the port authority". */
  private bodyBefore(at: number): Speaker | undefined {
    const { context } = this
    const here = context.sentenceOf(at)
    const before = context.sentences[here.index - 1]
    const phrase = before?.paragraph === here.paragraph ? context.syntax.startingAt(before.first) : undefined
    if (!phrase) return undefined
    const name = this.namesIn(phrase.first, phrase.last).find(({ last }) => last === phrase.last)
    const entity = name && this.entityOf(name)
    const what = describe(context, { first: phrase.first, last: phrase.last })
    if (entity?.kind === 'organisation' || entity?.isDoubtful) return this.ofBody(entity, what)
    return !name && what.definite && what.kind === 'organisation' ? this.described(what) : undefined
  }

  /** "The Republican nominee", "the 36-year-old", of somebody just spoken of: the noun is new, the person is not. */
  private redescribed(what: Description, isTelling = false): Speaker | undefined {
    const { tokens } = this.context
    const { range, phrase } = what
    if (what.kind !== 'unnamed' || what.plural || !phrase || phrase.last !== range.last) return undefined
    if ((tokens[range.first] as Token).lower !== 'the' || range.last - range.first < 2) return undefined
    const head = what.head.lower
    const isAge = /^\d+-year-old$/.test(head)
    const modifiers = tokens.slice(range.first + 1, phrase.head)
    const tells = modifiers.some(
      ({ lower, tag, text }) =>
        parties.has(lower) ||
        demonyms.has(lower) ||
        /-year-old$/.test(lower) ||
        (/^NNP/.test(tag) && /^\p{Lu}/u.test(text)),
    )
    if (!isAge && !isTelling && !(tells && isHuman(singularOf(head)))) return undefined
    const wanted = tokens.slice(range.first + 1, phrase.last).map(({ lower }) => lower)
    const noun = singularOf(head)
    // whoever has such a role, and another one, is somebody else
    const mayBe = (entity?: Entity) =>
      ![...(entity?.roles ?? [])].some((role) => role.includes(noun) && !holdsRole([role], wanted, noun))
    if (this.isIntroduced(head, range.first)) return undefined
    return this.likeliest(range.first, {
      fits: (speaker) => speaker.kind === 'person' && mayBe(speaker.entity),
      fitsEntity: (entity) => entity.kind === 'person' && mayBe(entity),
      gender: womenNouns.has(head) ? 'she' : menNouns.has(head) ? 'he' : undefined,
      reach: justBefore,
    })
  }

  /** Before token `at` the text speaks of "a nominee": then "the nominee" is that one. */
  private isIntroduced(head: string, at: number): boolean {
    this.introductions ??= introductionsIn(this.context)
    return (this.introductions.get(head) ?? Infinity) < at
  }

  private forcesOf(head: string): readonly Entity[] {
    const known = this.forces.get(head)
    if (known) return known
    const found = this.entities.filter((entity) => entity.kind === 'organisation' && isForce(head, entity))
    this.forces.set(head, found)
    return found
  }

  private nameOf(entity: Entity): Name {
    return this.nameAt.get(entity.places[0] as number) as Name
  }

  private entityOf(name: Name): Entity | undefined {
    return this.byToken.get(name.first)
  }

  private namesIn(first: number, last: number): Name[] {
    const found: Name[] = []
    for (let index = first; index < last; index++) {
      const name = this.nameAt.get(index)
      if (name) found.push(name)
    }
    return found
  }

  private text(first: number, last: number): string {
    const span = spanOf(this.context.tokens, first, last)
    return this.context.text.slice(span.start, span.end)
  }
}

/** Nouns by which a text varies somebody's name: what they are by trade or age, not whom the scene has of itself, as a judge. */
const isRedescription = (head: string) => redescriptions.has(head) || /(?:..ist|..ian|..ologist)$/.test(head)

function introductionsIn({ syntax, tokens }: Context): Map<string, number> {
  const found = new Map<string, number>()
  for (const { first, head } of syntax.phrases) {
    const noun = tokens[head]?.lower ?? ''
    // "Kestrel, a company that", "Byrne is a nominee": no other than the one named
    const before = tokens[first - 1]
    if (before?.text === ',' ? /^NNP/.test(tokens[first - 2]?.tag ?? '') : be.has(before?.lower ?? ''))
      continue
    if (/^(?:an?|one|another)$/.test(tokens[first]?.lower ?? '') && !found.has(noun)) found.set(noun, first)
  }
  return found
}

/** What stands around a token that may be a cue: the parts of its clause, and quotations nearby. */
import { relationIds } from '../../languages/en/relations.ts'
import { join } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'

const relation = (name: string) => relationIds.get(name) as number
const nsubj = relation('nsubj')
const nsubjpass = relation('nsubjpass')
const dobj = relation('dobj')
const ccomp = relation('ccomp')
const nmod = relation('nmod')
const mark = relation('mark')
const caseRelation = relation('case')
const aux = relation('aux')
const auxpass = relation('auxpass')
const negation = relation('neg')
const xcomp = relation('xcomp')
const conj = relation('conj')
const advmod = relation('advmod')

/** Hash of the helping verbs where there are none. */
const noHelper = 0x1b873593
/** Tokens before and after within which a quotation is near. */
const nearby = 6

/** Indices of tokens, -1 for none. One object is read again for token after token. */
export class Surroundings {
  head = -1
  grand = -1
  subject = -1
  /** 1 where the subject is that of the verb it is joined to or depends on. */
  lent = 0
  object = -1
  clause = -1
  complementiser = -1
  /** A clause without a subject: "to leave". */
  open = -1
  /** What hangs on it by a preposition, first and last, and the first one's preposition. */
  modifier = -1
  lastModifier = -1
  preposition = -1
  helper = -1
  helpers = noHelper
  adverb = -1
  negated = 0
  /** A bit for each relation of its dependants. */
  bonds = 0
  /** Bits: it stands in a quotation 1, one ends before 2, begins after 4, opens the sentence 8, closes it 16. */
  quotes = 0

  /** Reads around the token at `index` in the sentence from `first` to `last`. */
  read(syntax: Syntax, index: number, first: number, last: number): void {
    const { heads, relations, firstChild, nextSibling } = syntax
    const { word } = syntax.words
    this.head = heads[index] as number
    this.grand = this.head < 0 ? -1 : (heads[this.head] as number)
    this.subject = -1
    this.lent = 0
    this.object = -1
    this.clause = -1
    this.open = -1
    this.modifier = -1
    this.lastModifier = -1
    this.helper = -1
    this.helpers = noHelper
    this.adverb = -1
    this.negated = 0
    this.bonds = 0
    for (let child = firstChild[index] as number; child >= 0; child = nextSibling[child] as number) {
      const kind = relations[child] as number
      this.bonds |= 1 << kind
      if (kind === nsubj || kind === nsubjpass) this.subject = child
      else if (kind === dobj) this.object = child
      else if (kind === ccomp) this.clause = child
      else if (kind === xcomp) this.open = child
      else if (kind === nmod) {
        if (this.modifier < 0) this.modifier = child
        else this.lastModifier = child
      } else if (kind === aux || kind === auxpass) {
        this.helper = child
        this.helpers = join(this.helpers, word[child] as number)
      } else if (kind === negation) this.negated = 1
      else if (kind === advmod) this.adverb = child
    }
    const bond = relations[index] as number
    if (this.subject < 0 && this.head >= 0 && (bond === conj || bond === xcomp)) this.#borrowSubject(syntax)
    this.complementiser = childOf(syntax, this.clause, mark)
    this.preposition = childOf(syntax, this.modifier, caseRelation)
    this.#lookForQuotations(syntax, index, first, last)
  }

  #borrowSubject({ relations, firstChild, nextSibling }: Syntax): void {
    for (let child = firstChild[this.head] as number; child >= 0; child = nextSibling[child] as number) {
      const kind = relations[child] as number
      if (kind === nsubj || kind === nsubjpass) {
        this.subject = child
        this.lent = 1
      }
    }
  }

  #lookForQuotations({ quotation }: Syntax, index: number, first: number, last: number): void {
    const within = quotation[index] as number
    let quotes = within > 0 ? 1 : 0
    for (let at = index - 1; at >= first && at >= index - nearby; at--) {
      if (quotation[at] !== 0 && quotation[at] !== within) {
        quotes |= 2
        break
      }
    }
    for (let at = index + 1; at < last && at <= index + nearby; at++) {
      if (quotation[at] !== 0 && quotation[at] !== within) {
        quotes |= 4
        break
      }
    }
    if (quotation[first] !== 0 && quotation[first] !== within) quotes |= 8
    if (quotation[last - 1] !== 0 && quotation[last - 1] !== within) quotes |= 16
    this.quotes = quotes
  }
}

/** The first dependant with that relation; -1 where there is none. */
function childOf({ relations, firstChild, nextSibling }: Syntax, head: number, kind: number): number {
  if (head < 0) return -1
  for (let child = firstChild[head] as number; child >= 0; child = nextSibling[child] as number) {
    if (relations[child] === kind) return child
  }
  return -1
}

/** Where in its sentence a token stands: at its very beginning 0, near it 1, at its end 2, near it 3, else 4. */
export function placeOf(index: number, first: number, last: number): number {
  if (index === first) return 0
  if (index - first < 3) return 1
  if (last - index <= 2) return 2
  return last - index < 5 ? 3 : 4
}

/** On which side of a token another stands: none 0, before 1, after 2; 4 more for a subject that is lent. */
export const sideOf = (other: number, index: number, lent = 0) =>
  other < 0 ? 0 : (other < index ? 1 : 2) + lent * 4

/**
 * A second look at each token that may be a cue: a network with one hidden layer over the vectors of the words around
 * it (Collobert et al., "Natural language processing (almost) from scratch", 2011), and over what the first look made
 * of it and its neighbours. Words that training never saw as cues lie near some that it did.
 */
import { relations as relationNames } from '../../languages/en/relations.ts'
import { tags as tagNames } from '../../languages/en/tags.ts'
import type { Document } from '../../text/document.ts'
import { join, spread } from '../../text/hashing.ts'
import type { Syntax } from '../../text/syntax.ts'
import { type Section, sectionOf } from '../../text/weights.ts'
import { type PackedWeights, packed } from './chain.ts'
import { placeOf, Surroundings, sideOf } from './surroundings.ts'

/** Numbers in a word's vector, words looked at, units of the hidden layer. */
export const dimensions = 16
export const wordCount = 20
export const hiddenCount = 32

/** A token less likely to be a cue at first look, in percent, gets no second one. */
export const leastFirstChance = 6
/** Tokens before and after among which the likeliest other cue counts. */
const rivalReach = 8

const tagSpace = tagNames.length + 1
const relationSpace = relationNames.length + 1
const chanceSpace = 24
const shapeSpace = 9
/** Features of one value each: how many values they may have. Those of the last three are hashes. */
const spaces = [
  ...[tagSpace, tagSpace, tagSpace, tagSpace, tagSpace, tagSpace, tagSpace, tagSpace],
  ...[relationSpace, relationSpace],
  ...[chanceSpace, chanceSpace, chanceSpace],
  ...[7, 32, 5, 3, 2, 2, shapeSpace, shapeSpace, 10, 10],
  ...[1024, 512, 512],
]
export const valueCount = spaces.length
const offsets = spaces.map((_, index) => spaces.slice(0, index).reduce((sum, space) => sum + space, 0))
/** Places for the values of all features. */
export const valueSpace = spaces.reduce((sum, space) => sum + space, 0)

/** What the network reads of a token; one object is written again for token after token. */
export interface Look {
  /** Slots of the words in the table, -1 where there is no word. */
  words: Int32Array
  /** Places of the values of the features. */
  values: Int32Array
}

export const makeLook = (): Look => ({
  words: new Int32Array(wordCount),
  values: new Int32Array(valueCount),
})

/** Writes what there is to read of the token at `index`, in a sentence from `first` to `last`. */
export function lookAt(
  syntax: Syntax,
  chances: Uint8Array,
  index: number,
  first: number,
  last: number,
  around: Surroundings,
  { words, values }: Look,
): void {
  around.read(syntax, index, first, last)
  const { head, subject, object, clause, open } = around
  const { tags, relations, leftmost, rightmost } = syntax
  const { slot, shape, suffix, ending } = syntax.words
  let count = 0
  const word = (at: number) => {
    words[count++] = at < first || at >= last ? -1 : (slot[at] as number)
  }
  word(index)
  word(index - 1)
  word(index - 2)
  word(index - 3)
  word(index + 1)
  word(index + 2)
  word(index + 3)
  word(head)
  word(around.grand)
  word(subject)
  word(object)
  word(clause)
  word(open)
  word(around.modifier)
  word(around.preposition)
  word(around.complementiser)
  word(around.helper)
  word(around.lastModifier)
  word(around.adverb)
  word(first)

  count = 0
  const value = (one: number) => {
    values[count] = (offsets[count] as number) + one
    count++
  }
  const tag = (at: number) => value(at < first || at >= last ? tagSpace - 1 : (tags[at] as number))
  tag(index)
  tag(index - 1)
  tag(index + 1)
  tag(index - 2)
  tag(index + 2)
  tag(head)
  tag(subject)
  tag(object)
  value(relations[index] as number)
  value(head < 0 ? relationSpace - 1 : (relations[head] as number))
  value(logit(chances[index] as number))
  value(logit(likeliestNear(chances, index, first, last)))
  value(logit(head < 0 ? 0 : (chances[head] as number)))
  value(sideOf(subject, index, around.lent))
  value(around.quotes)
  value(placeOf(index, first, last))
  value(sideOf(clause, index))
  value(around.negated)
  value(open < 0 ? 0 : 1)
  value(subject < 0 ? shapeSpace - 1 : (shape[subject] as number))
  value(shape[index] as number)
  value(Math.min(9, ((rightmost[index] as number) - index + 3) >> 2))
  value(Math.min(9, (index - (leftmost[index] as number) + 3) >> 2))
  value(spread(suffix[index] as number) >>> 22)
  value(spread(around.bonds) >>> 23)
  value(spread(join(ending[index] as number, tags[index] as number)) >>> 23)
}

/** A chance in percent on a scale of even steps. */
export const logit = (chance: number) => Math.round(11 + 2 * Math.log((chance + 0.5) / (100.5 - chance)))

function likeliestNear(chances: Uint8Array, index: number, first: number, last: number): number {
  let most = 0
  const end = Math.min(last, index + rivalReach + 1)
  for (let at = Math.max(first, index - rivalReach); at < end; at++) {
    if (at !== index && (chances[at] as number) > most) most = chances[at] as number
  }
  return most
}

export class SecondLook {
  readonly #vectors: Int8Array
  /** Weights of a number of a word's vector, by word and number: one for each hidden unit. */
  readonly #words: Int8Array
  readonly #wordScale: number
  readonly #values: PackedWeights
  readonly #bias: Float64Array
  readonly #output: Float64Array
  /** The numbers of the words' vectors that are not 0, and where the weights of each begin. */
  readonly #inputs = new Int32Array(wordCount * dimensions)
  readonly #rows = new Int32Array(wordCount * dimensions)
  readonly #look = makeLook()
  readonly #around = new Surroundings()

  constructor(sections: ReadonlyMap<string, Section>) {
    const vectors = sectionOf(sections, 'vectors')
    this.#vectors = vectors.data as Int8Array
    const words = sectionOf(sections, 'look-words')
    this.#words = words.data as Int8Array
    this.#wordScale = words.scale * vectors.scale
    this.#values = packed(sectionOf(sections, 'look-values'))
    const bias = sectionOf(sections, 'look-bias')
    this.#bias = Float64Array.from(bias.data, (step) => step * bias.scale)
    const output = sectionOf(sections, 'look-output')
    this.#output = Float64Array.from(output.data, (step) => step * output.scale)
  }

  /** Each token's chance of being the chief word of a cue, in percent, from those of the first look. */
  chances({ sentences }: Document, syntax: Syntax, before: Uint8Array): Uint8Array {
    const chances = before.slice()
    for (const { first, last } of sentences) {
      for (let index = first; index < last; index++) {
        if (!deservesLook(before[index] as number)) continue
        lookAt(syntax, before, index, first, last, this.#around, this.#look)
        chances[index] = Math.round(100 * this.#chance())
      }
    }
    return chances
  }

  #chance(): number {
    const count = this.#readWords()
    const { values } = this.#look
    const inputs = this.#inputs
    const rows = this.#rows
    const weights = this.#words
    const { fours, scale } = this.#values
    const wordScale = this.#wordScale
    const bias = this.#bias
    const output = this.#output
    let sum = output[hiddenCount] as number
    // four units at a time, in whole numbers: their sums stay in the processor's registers
    for (let unit = 0; unit < hiddenCount; unit += 4) {
      let sum0 = 0
      let sum1 = 0
      let sum2 = 0
      let sum3 = 0
      for (let at = 0; at < count; at++) {
        const input = inputs[at] as number
        const row = (rows[at] as number) + unit
        sum0 = (sum0 + Math.imul(input, weights[row] as number)) | 0
        sum1 = (sum1 + Math.imul(input, weights[row + 1] as number)) | 0
        sum2 = (sum2 + Math.imul(input, weights[row + 2] as number)) | 0
        sum3 = (sum3 + Math.imul(input, weights[row + 3] as number)) | 0
      }
      let even = 0
      let odd = 0
      for (let at = 0; at < valueCount; at++) {
        const four = (fours[((values[at] as number) * hiddenCount + unit) >> 2] as number) ^ 0x80808080
        even = (even + (four & 0x00ff00ff)) | 0
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
      }
      const lift = valueCount * 128
      sum += lit(sum0 * wordScale + ((even & 0xffff) - lift) * scale, bias, output, unit)
      sum += lit(sum1 * wordScale + ((odd & 0xffff) - lift) * scale, bias, output, unit + 1)
      sum += lit(sum2 * wordScale + ((even >>> 16) - lift) * scale, bias, output, unit + 2)
      sum += lit(sum3 * wordScale + ((odd >>> 16) - lift) * scale, bias, output, unit + 3)
    }
    return 1 / (1 + Math.exp(-sum))
  }

  /** Gathers the numbers of the words' vectors; gives how many there are. */
  #readWords(): number {
    const { words } = this.#look
    const vectors = this.#vectors
    let count = 0
    for (let place = 0; place < wordCount; place++) {
      const slot = words[place] as number
      if (slot < 0) continue
      for (let number = 0; number < dimensions; number++) {
        const input = vectors[slot * dimensions + number] as number
        if (input === 0) continue
        this.#inputs[count] = input
        this.#rows[count++] = (place * dimensions + number) * hiddenCount
      }
    }
    return count
  }
}

/** What a hidden unit adds to the sum. */
function lit(input: number, bias: Float64Array, output: Float64Array, unit: number): number {
  const value = input + (bias[unit] as number)
  return value > 0 ? value * (output[unit] as number) : 0
}

export const deservesLook = (chance: number) => chance >= leastFirstChance

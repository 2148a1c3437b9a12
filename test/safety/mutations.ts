/** What goes wrong with texts and pages: parts lost, doubled, swapped, torn, and strangers put in. */
import fc from 'fast-check'

export interface Mutation {
  kind: 'drop' | 'double' | 'swap' | 'insert' | 'cut' | 'case'
  at: number
  length: number
  stranger: string
}

/** Some mutations; `strangers` are what is put in. */
export function mutations(strangers: fc.Arbitrary<string>): fc.Arbitrary<Mutation[]> {
  const one = fc.record({
    kind: fc.constantFrom<Mutation['kind'][]>('drop', 'double', 'swap', 'insert', 'insert', 'cut', 'case'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    stranger: strangers,
  })
  return fc.array(one, { minLength: 1, maxLength: 12 })
}

/** The parts after all mutations, one after the other; a part is a character, a word, a tag. */
export function mutate(parts: readonly string[], all: readonly Mutation[]): string[] {
  let mutated = [...parts]
  for (const { kind, at, length, stranger } of all) {
    const from = Math.floor(at * mutated.length)
    const to = Math.min(mutated.length, from + 1 + length)
    const some = mutated.slice(from, to)
    const rest = mutated.slice(to)
    const head = mutated.slice(0, from)
    if (kind === 'drop') mutated = [...head, ...rest]
    else if (kind === 'double') mutated = [...head, ...some, ...some, ...rest]
    else if (kind === 'swap') mutated = [...head, ...some.reverse(), ...rest]
    else if (kind === 'insert') mutated = [...head, stranger, ...some, ...rest]
    else if (kind === 'cut')
      mutated = [...head, ...some.map((part) => part.slice(0, part.length >> 1)), ...rest]
    else mutated = [...head, ...some.map((part) => part.toUpperCase()), ...rest]
  }
  return mutated
}

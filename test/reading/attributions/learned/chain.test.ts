import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Chain } from '../../../../src/reading/attributions/learned/chain.ts'
import { Role, roleCount, Window } from '../../../../src/reading/attributions/learned/roles.ts'
import { loadModel } from '../../../../src/reading/languages/en/model.ts'
import { analyse } from '../../../../src/reading/text/document.ts'
import type { Syntax } from '../../../../src/reading/text/syntax.ts'

/** Three tokens, all likeliest to have no role; the second is the least bad source, the third the least bad content. */
function unsure(): Chain {
  const chain = new Chain()
  chain.emissions.fill(-9, 0, 3 * roleCount)
  chain.transitions.fill(0, 0, 3 * roleCount * roleCount)
  for (let at = 0; at < 3; at++) chain.emissions[at * roleCount + Role.Other] = 0
  chain.emissions[1 * roleCount + Role.Source] = -2
  chain.emissions[2 * roleCount + Role.Content] = -3
  chain.weigh(3, chain.decode(3))
  return chain
}

test('a role that no token has costs what its likeliest token costs', () => {
  const chain = unsure()
  expect([...chain.roles.subarray(0, 3)]).toEqual([Role.Other, Role.Other, Role.Other])
  expect(chain.losses[Role.Source]).toBe(2)
  expect(chain.losses[Role.Content]).toBe(3)
  expect(chain.losses[Role.Other]).toBe(0)
})

test('a role that is required goes to the token that it fits best, one role after another', () => {
  const chain = unsure()
  chain.weigh(3, chain.require(Role.Content, 3))
  expect(chain.losses[Role.Content]).toBe(0)
  chain.weigh(3, chain.require(Role.Source, 3))
  expect([...chain.roles.subarray(0, 3)]).toEqual([Role.Other, Role.Source, Role.Content])
})

test('tokens that stand in the same place, seen from the cue, share what is written of it', () => {
  const model = loadModel(
    readFileSync(new URL('../../../../src/reading/languages/en/weights.bin', import.meta.url)),
  )
  const document = analyse(
    'The minister said that the old iron bridge over the wide river near the mill was safe.',
  )
  model.tag(document)
  const said = document.tokens.findIndex(({ lower }) => lower === 'said')
  const window = new Window()
  window.read(document, document.syntax as Syntax, new Uint8Array(document.tokens.length), said)
  const { of, count } = window.places
  expect(count).toBeLessThan(window.length)
  expect(Math.max(...of.subarray(0, window.length))).toBe(count - 1)
  // the cue stands where nothing else does
  expect([...of.subarray(0, window.length)].filter((place) => place === of[said])).toHaveLength(1)
})

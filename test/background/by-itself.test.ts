/** What is registered to read by itself, with a browser that fails now and then. */
import { beforeEach, expect, test, vi } from 'vitest'

const news = 'https://news.example'
const registered: { matches: string[] }[] = []
const registerContentScripts = vi.fn(async (scripts: typeof registered) => void registered.push(...scripts))
vi.mock('webextension-polyfill', () => {
  const area = (items: object) => ({ get: async () => items })
  return {
    default: {
      storage: { sync: area({}), local: area({ when: 'sites', sites: [news] }) },
      permissions: { contains: async () => true, getAll: async () => ({ origins: [`${news}/*`] }) },
      scripting: {
        getRegisteredContentScripts: async () => registered,
        unregisterContentScripts: async () => void registered.splice(0),
        registerContentScripts,
      },
      tabs: { query: async () => [] },
    },
  }
})
const { registerGate } = await import('../../src/background/by-itself.ts')

beforeEach(() => void registered.splice(0))

test('a site that is wanted and granted is registered once, however often it is asked for', async () => {
  await Promise.all([registerGate(), registerGate()])
  expect(registered.map(({ matches }) => matches)).toEqual([[`${news}/*`]])
})

test('a failure of the browser’s keeps no later change back', async () => {
  registerContentScripts.mockRejectedValueOnce(new Error('busy'))
  await expect(registerGate()).rejects.toThrow('busy')
  await registerGate()
  expect(registered).toHaveLength(1)
})

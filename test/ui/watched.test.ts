import { expect, test } from 'vitest'
import { createWatched } from '../../src/ui/watched.ts'

test('listeners hear of every change until they are ended, and read the value itself', () => {
  const heard: string[] = []
  const watched = createWatched(1)
  const end = watched.watch(() => heard.push(`first ${watched.now}`))
  watched.watch(() => heard.push(`second ${watched.now}`))
  watched.set(2)
  end()
  watched.set(3)
  expect(heard).toEqual(['first 2', 'second 2', 'second 3'])
})

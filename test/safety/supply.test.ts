/** What is installed and shipped: locked, without scripts of its own, and each part with its reason. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json'))
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version: string; integrity?: string; dev?: boolean; resolved?: string }>
}

test('every package of the lock has its checksum, and none comes from elsewhere than the registry', () => {
  const all = Object.entries(packages).filter(([path]) => path !== '')
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
    [],
  )
  expect(all.flatMap(([, { resolved }]) => resolved ?? []).filter((from) => !from.endsWith('.tgz'))).toEqual(
    [],
  )
})

test('the lock says what package.json asks for', () => {
  const { dependencies: locked, devDependencies: lockedForWork } = packages[''] as unknown as {
    dependencies: object
    devDependencies: object
  }
  expect(locked).toEqual(dependencies)
  expect(lockedForWork).toEqual(devDependencies)
})

test('no package runs a script when it is installed, and the tests install from the lock alone', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  expect(read('.ci/run')).toMatch(/^if step npm ci;/m)
})

test('what is shipped is little, and CONTRIBUTING says why each is needed', () => {
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(shipped.length).toBeLessThanOrEqual(8)
  for (const name of Object.keys(dependencies)) expect(read('CONTRIBUTING.md')).toContain(`| \`${name}\` |`)
})

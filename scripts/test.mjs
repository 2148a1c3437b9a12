/**
 * All tests, from nothing but the packages: finds or installs the browsers, builds, runs the unit tests and then the
 * tests in real browsers. Its last line is "N passed, N failed"; it fails where a test failed or none ran.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browsers.mjs'

const results = 'build/test'
process.env.CHROMIUM = ensureBrowser('chromium')
process.env.FIREFOX = ensureBrowser('firefox')
if (npm('run', 'build') !== 0) process.exit(1)

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
let passed = 0
let failed = 0
for (const suite of ['unit', 'browser']) {
  const file = `${results}/${suite}.json`
  const status = npm(
    'run',
    `test:${suite}`,
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  )
  const counted = count(file)
  passed += counted.passed
  // A suite that breaks before its tests run has no failed test to count, and is one all the same.
  failed += counted.failed || (status === 0 && counted.passed > 0 ? 0 : 1)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string[]} words */
function npm(...words) {
  return spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' }).status
}

/** @param {string} file */
function count(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/** Chromium refuses a page's script at moments that cannot be had at will, so that a browser made for the test does it. */
import { beforeEach, expect, test, vi } from 'vitest'

const executeScript = vi.fn()
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }))
const { injectPage } = await import('../../src/page/inject.ts')

const notToldYet =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'
const refusing = (message: string) => async () => {
  throw new Error(message)
}

beforeEach(() => {
  executeScript.mockReset()
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** Lets all waiting pass at once. */
async function inject(granted: boolean) {
  const injected = injectPage(7, granted)
  await vi.runAllTimersAsync()
  return injected
}

test('a page that has not been told of the click yet is asked again', async () => {
  executeScript.mockImplementationOnce(refusing(notToldYet)).mockImplementationOnce(refusing(notToldYet))
  expect(await inject(true)).toBeNull()
  expect(executeScript).toHaveBeenCalledTimes(3)
})

test('a page that goes on refusing is closed to us, and is not asked for ever', async () => {
  executeScript.mockImplementation(refusing(notToldYet))
  expect(await inject(true)).toBe('closed')
  expect(executeScript.mock.calls.length).toBeLessThan(10)
})

test('a page that no extension may read is not asked again', async () => {
  executeScript.mockImplementation(refusing('The extensions gallery cannot be scripted.'))
  expect(await inject(true)).toBe('closed')
  expect(executeScript).toHaveBeenCalledOnce()
})

test('without a click there is nothing to wait for', async () => {
  executeScript.mockImplementation(refusing(notToldYet))
  expect(await inject(false)).toBe('needs-click')
  expect(executeScript).toHaveBeenCalledOnce()
})

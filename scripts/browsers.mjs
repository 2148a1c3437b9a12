/** Finds an installed browser for the demo, the browser tests and the screenshots, or installs one. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {'chromium' | 'firefox'} Kind */

/** Names on the PATH, best first. Chromium before Chrome: Chrome no longer loads extensions from its command line. */
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
}

const onMac = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
}

const onWindows = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
}

/** The oldest versions that take the extension, as the manifests say. */
const oldest = { chromium: 140, firefox: 150 }

/** What the environment names instead: CHROMIUM=/path or FIREFOX=/path. */
const variable = { chromium: 'CHROMIUM', firefox: 'FIREFOX' }

const debianPackages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
}

const howToGet = {
  chromium: [
    'Debian, Ubuntu:  sudo apt-get install chromium',
    'Fedora:          sudo dnf install chromium',
    'macOS:           brew install --cask chromium',
    'Windows:         Edge is there already; else winget install Hibbiki.Chromium',
  ],
  firefox: [
    'Debian:          sudo apt-get install firefox-esr',
    'Fedora, Ubuntu:  sudo dnf install firefox, sudo apt-get install firefox',
    'macOS:           brew install --cask firefox',
    'Windows:         winget install Mozilla.Firefox',
  ],
}

/**
 * The path of an installed browser, or undefined.
 * @param {Kind} kind
 */
export function findBrowser(kind) {
  const named = process.env[variable[kind]]
  if (named) return named
  return candidates(kind).find(isExecutable)
}

/**
 * The path of an installed browser; as root on Debian it is installed where there is none, or one that is too old.
 * @param {Kind} kind
 * @returns {string}
 * @throws an Error that names what is missing and the commands that get it
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind)
  if (found && isRecent(found, kind)) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error(`No ${kind} from ${oldest[kind]} on is installed: installing it with apt-get.`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages[kind]], {
      stdio: 'inherit',
      env,
    })
    const installed = findBrowser(kind)
    if (installed && isRecent(installed, kind)) return installed
  }
  const name = kind === 'chromium' ? 'Chromium, Edge or Chrome' : 'Firefox'
  throw new Error(
    `${name}, from version ${oldest[kind]} on, is needed and was not found. To get it:\n  ${howToGet[kind].join('\n  ')}\n` +
      `or name the one that you have: ${variable[kind]}=/path/to/it`,
  )
}

/**
 * True where a browser is new enough for the extension. On Windows none tells its version: there it is taken as it is.
 * @param {string} path @param {Kind} kind
 */
function isRecent(path, kind) {
  if (process.platform === 'win32') return true
  const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return Number(/\d+/.exec(told)?.[0]) >= oldest[kind]
}

/** True where a window can be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** @param {Kind} kind */
function candidates(kind) {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env.HOME ?? '', 'Applications')]
    return roots.flatMap((root) => onMac[kind].map((path) => join(root, path)))
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => onWindows[kind].map((path) => join(root, path)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return commands[kind].flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

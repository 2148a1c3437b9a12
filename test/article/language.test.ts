import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/article/language.ts'

test.each([
  'Net sales fell 4.2% to $1.3bn in the quarter, the firm said, its weakest showing since 2019.',
  'The mayor said they were not told of the plan until Monday.',
  'At least 40 homes were damaged, and more than 200 people have left.',
])('a sentence of English is told as English: %s', (sentence) => {
  expect(detectLanguage(sentence)).toBe('en')
})

test.each([
  [
    'de',
    'Die Ministerin sagte am Montag, die Zahl der Betroffenen sei noch nicht bekannt und werde geprüft.',
  ],
  ['fr', 'Le ministre a déclaré lundi que le nombre de victimes n’était pas encore connu des autorités.'],
  ['es', 'El ministro dijo el lunes que todavía no se conoce el número de víctimas del accidente.'],
  ['und', '4 8 15 16 23 42'],
  ['und', 'Rovaniemi 2026'],
  [
    'und',
    'Top Harriers keepers: LHP Tom Ferro (0.4 WAR), RHP Pablo Rinaldi (0.2 WAR), RHP Gil Morante (0.3 WAR).',
  ],
])('%s is no English: %s', (language, sentence) => {
  expect(detectLanguage(sentence)).toBe(language)
})

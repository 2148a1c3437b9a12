/** Words by which two figures are known to count the same thing, or not to. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** What happened to those counted: word → the name of the toll. People are often left out beside these words. */
export const tolls = new Map<string, string>(
  Object.entries({
    dead: 'dead killed died deaths fatalities perished kill killing kills toll dying',
    injured: 'injured wounded hurt injuries injuring wounding casualties',
    missing: 'missing unaccounted',
    arrested: 'arrested detained arrests detainees arresting detaining',
    displaced: 'displaced evacuated evacuees homeless evacuating',
    infected: 'infected infections cases',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)

/** Nouns that say no more than that people are counted. */
export const anyone = set('people persons others men women individuals victims residents civilians')

/** Words of another event or another time: two figures with one of them do not count the same. */
export const otherEvents = set(
  `another other others more additional further separate last previous previously since year years month months week
  weeks decade each every per including average annually daily ago before earlier-this only among of`,
)

/** Words that say that a figure takes the place of another. */
export const revisions = set(
  `revised initially originally earlier updated corrected raised lowered preliminary meanwhile however whereas disputed
  contradicted instead but while although though put`,
)

/** What asks a number of people or looks at a number of things: "a survey of 1,200 people found that 25 %". */
export const samples = set('survey poll study sample analysis review census panel questionnaire trial audit')

/** Those whom a poll has asked: "25 % of respondents". */
export const respondents = set('respondents participants interviewees')

/** What a poll has done with them: "25 % of those surveyed", "polled 1,200 adults". */
export const sampling = set('surveyed polled questioned interviewed asked sampled quizzed')

/** Percentages of these are measures, not parts of a whole: "interest rates of 5 %". */
export const rates =
  set(`rate rates interest inflation yield yields growth margin margins return returns tariff tariffs mortgage
  bond bonds unemployment coupon discount`)

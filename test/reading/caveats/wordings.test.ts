/** How newsrooms word each kind, beside the examples of the help page: agencies, courts, business, science, tabloids. */
import { describe, expect, it } from 'vitest'
import type { CaveatKind } from '../../../src/reading/model.ts'
import { marksOf } from './read.ts'

/** By kind: a sentence, and what is marked in it. */
const hits: Partial<Record<CaveatKind, readonly (readonly [string, string])[]>> = {
  anonymous: [
    ['The aide requested anonymity to describe the meal.', 'requested anonymity'],
    ['She was granted anonymity because she feared for her job.', 'granted anonymity'],
    ['One baker, who spoke to the Lantern anonymously, wept.', 'anonymously'],
    ['The guard did not have permission to speak to the press.', 'did not have permission to speak'],
    ['The nurse, identified only as Mrs. Aho, left the ward.', 'identified only as'],
    ['The man, who did not give his name, rowed away.', 'not give his name'],
    ['Unnamed investors bought the mill.', 'Unnamed'],
  ],
  'no-comment': [
    ['The mill declined further comment.', 'declined further comment'],
    ['The harbour office is not commenting.', 'is not commenting'],
    ['The owner remained tight-lipped about the sale.', 'remained tight-lipped'],
    ['The palace has stayed silent on the letter.', 'stayed silent on'],
    ['Efforts to reach the captain were unsuccessful.', 'Efforts to reach the captain were unsuccessful'],
    ['The airline did not provide a comment.', 'not provide a comment'],
    ['The mine was contacted for comment.', 'was contacted for comment'],
    ['The Lantern is seeking comment from the mine.', 'is seeking comment'],
    ['Hale was unable to comment.', 'unable to comment'],
    ['There was no immediate reaction from the palace.', 'no immediate reaction'],
    ['A spokeswoman for the mill was not immediately available.', 'was not immediately available'],
    ['The chairman ignored several requests for an interview.', 'ignored several requests'],
    ['The minister would not be drawn on the price.', 'would not be drawn'],
  ],
  unknown: [
    ['Traders fear uncertainty over the harvest.', 'uncertainty'],
    ['The future of the ferry is in doubt.', 'is in doubt'],
    ['Little is known about the crew.', 'Little is known'],
    ['Questions remain about the sale.', 'Questions remain'],
    ['How the disease spreads is poorly understood.', 'is poorly understood'],
    ['The price remains a mystery.', 'remains a mystery'],
    ['The driver has not been named.', 'has not been named'],
    ['No reason for the delay was given.', 'No reason for the delay was given'],
    ['There is no way of knowing who rang the bell.', 'no way of knowing'],
    ['The jury is still out on the new pier.', 'jury is still out'],
    ['“I don’t know whether the pier will hold,” she said.', 'n’t know'],
  ],
  disputed: [
    ['The mill said the suit was without merit.', 'without merit'],
    ['The owner laughed off the reports.', 'laughed off'],
    ['The club quashed rumours of a sale.', 'quashed'],
    ['The keeper took issue with the findings.', 'took issue with'],
    ['The story proved false within a day.', 'proved false'],
    ['She called the accusation of theft “certainly absurd.”', 'absurd'],
    ['He entered a plea of not guilty.', 'entered a plea of not guilty'],
    ['The miller insists he is innocent.', 'insists he is innocent'],
    ['Hale says that is not the case.', 'that is not the case'],
    ['The account spread disinformation about the vote.', 'disinformation'],
    ['Doctors want to end the myth that cold air makes you ill.', 'the myth'],
    ['The clerk lied under oath.', 'lied'],
    ['The chart shows inaccurate crime figures.', 'inaccurate'],
    ['The shop ran a misleading offer.', 'misleading'],
    ['The mill keeps up a false version of the sale.', 'false'],
    ['He exaggerated the threat.', 'exaggerated'],
    ['The film distorts the record.', 'distorts'],
    ['Contrary to reports, the bell still rings.', 'Contrary to'],
    ['The council expressed doubts about the count.', 'expressed doubts'],
    ['Divers are sceptical that the anchor held.', 'are sceptical'],
    ['Economists disagree over the cause.', 'disagree'],
    ['The mayor calls it a gift; the books suggest otherwise.', 'suggest otherwise'],
    ['The age of the tower is hotly debated.', 'hotly debated'],
    ['Despite his fierce denial, the club has been sold.', 'denial'],
  ],
  claim: [
    ['The miller faces three charges of theft.', 'charges'],
    ['Two men were arrested on smuggling charges.', 'charges'],
  ],
  hearsay: [
    ['She is looked at as the next premier.', 'is looked at as'],
    ['It has been suggested that the bell was sold.', 'has been suggested that'],
    ['There have been suggestions that the well is dry.', 'There have been suggestions that'],
    ['It is often speculated that the monks sold it.', 'is often speculated that'],
  ],
  hedge: [
    ['The pier will almost certainly close.', 'almost certainly'],
    ['The bank is almost certain to merge.', 'almost certain'],
    ['I guess it was only a matter of time.', 'guess'],
    ['Police have not ruled out arson.', 'not ruled out'],
    ['A second blast cannot be ruled out.', 'not be ruled out'],
    ['The line should be up and running by June.', 'should'],
    ['The new keys should prove sturdier.', 'should'],
    ['There is a risk that the dam will fail.', 'risk'],
    ['As far as we know, the wolf has left.', 'As far as we know'],
    ['Fans speculated that two songs are about her.', 'speculated'],
    ['There is no guarantee that the strike will end.', 'no guarantee'],
    ['The blast could have been a gas leak.', 'could have'],
  ],
  preliminary: [
    ['Enquiries are ongoing.', 'Enquiries are ongoing'],
    ['An ongoing criminal investigation may take years.', 'ongoing criminal investigation'],
    ['The mine reported unaudited sales of nine million.', 'unaudited'],
    ['Hale led with 40 percent of precincts reporting.', 'with 40 percent of precincts reporting'],
    ['The results are not final.', 'are not final'],
    ['Detectives are trying to piece together how the boat sank.', 'trying to piece together'],
    ['This story will be updated.', 'This story will be updated'],
    ['The draft report blames the valve.', 'draft'],
  ],
  unverified: [
    ['There is nothing to suggest that the bell was stolen.', 'nothing to suggest'],
    ['There were no signs of forced entry.', 'no signs of'],
  ],
  interest: [
    ['The work was supported by a grant from a sugar maker.', 'supported by a grant'],
    ['The chain sold more, says the Oven, a Harbour Week sister brand.', 'sister brand'],
    ['Voss, whose clients include Amsel Steel, praised the plan.', 'clients include'],
    ['The survey was conducted on behalf of a seller of boats.', 'on behalf of'],
    ['Orn, a former lobbyist for a brewery, wrote the rule.', 'former lobbyist for'],
  ],
  opinion: [
    ['Ines Hale writes about the sea. Her views are her own.', 'are her own'],
    ['This is my personal opinion of the pier.', 'personal opinion'],
    ['Advertisement feature', 'Advertisement feature'],
  ],
  correction: [
    ['The post has since been corrected.', 'has since been corrected'],
    ['The journal retracted the study in May.', 'retracted'],
    ['An earlier headline named the wrong town.', 'earlier headline'],
    ['We apologise for the error.', 'apologise for the error'],
  ],
  republished: [
    ['This is an edited extract from her new book.', 'an edited extract'],
    ['With files from Jorun Aas.', 'With files from'],
    ['The map is used with permission.', 'used with permission'],
  ],
  'scare-quotes': [
    ['Fog set in during the so-called “harbour spring” of that year.', '“harbour spring”'],
    ['The paint comes in red or “golden” tones.', '“golden”'],
    ['The rowers share one boat with a single “driver” at the helm.', '“driver”'],
  ],
  authenticity: [
    ['Experts question the authenticity of the letter.', 'question the authenticity'],
    ['He posted photoshopped pictures of the pier.', 'photoshopped'],
  ],
}

/** By kind: what looks like it. */
const nearMisses: Partial<Record<CaveatKind, readonly string[]>> = {
  anonymous: [
    'The app promises users anonymity, speed and a low price.',
    'Anonymity is not his style.',
    'The coin was first described by an anonymous person (or group) in 2008.',
    'The three tests are identified only by letters.',
  ],
  'no-comment': [
    'The owner kept mum.',
    'The soup was not available on Sundays.',
    'She ignored several warnings from her mother.',
    'The patients do not respond adequately to the drug.',
    'The hut can be contacted by radio.',
  ],
  unknown: [
    'There is no doubt that the pier will open.',
    'Send any unanswered questions to your teacher.',
    'A previously undisclosed letter was printed on Sunday.',
    'He has not been named captain for the final.',
    '“I don’t know what to wear,” she said.',
    'The old mayor was understood by everybody.',
    'Traders like certainty over the harvest.',
  ],
  disputed: [
    'The singer was called absurd and brilliant in one breath.',
    'The plough proved useless on clay.',
    'The guard shut down the lifts after the storm.',
    'The film retells the myth of the drowned bell.',
    'The choir sang without a pause.',
    'She brushed off the snow and went in.',
    'A false alarm rang twice.',
    'False hopes were raised by the thaw.',
    'The motion was debated for an hour.',
    'He spoke with a distorted voice.',
    'The two wolves disagreed at the fence.',
  ],
  claim: [
    'The court faces no charges of any kind.',
    'The ferry carries bicycles for free, on no charge.',
    'He was in charge of the boats.',
    'The battery charges in an hour.',
  ],
  hearsay: ['The bridge is being looked at as well.', 'She was looked at by a doctor.'],
  hedge: [
    'You may want to bring a coat.',
    'We might recall the winter of 1963.',
    'A list of this length can seem daunting.',
    'The harbour is deeper than it seemed from the road.',
    'She secured the best possible price.',
    'If it is possible, come by boat.',
    'With a good crew, anything is possible.',
    'We could have sailed at noon.',
    'It could not have been better.',
    'The keeper is the one most likely to stay.',
    'You might as well wait here.',
    'Clerks suggested that Amsel resume the ferry.',
    'The council ruled out a toll.',
    'The crew should wear helmets.',
    'She is certain of her facts.',
  ],
  preliminary: [
    'Pupils try to find out what ants eat.',
    'Voss had a vote counted twice.',
    'There was more to come.',
    'He was drafted into the navy.',
  ],
  unverified: ['There were no signs of the usual crowds.', 'Nothing was left to burn.'],
  interest: [
    'The two towns have competing interests.',
    'She spoke on behalf of her class.',
    'His sister is a brand designer.',
    'The clients include children.',
  ],
  opinion: ['The house is her own.', 'The advertisement was painted on a wall.'],
  correction: ['He apologised for the noise.', 'The wheels were retracted after take-off.'],
  republished: ['She came back with files under her arm.', 'The extract is bitter.'],
  'scare-quotes': [
    'Its shell is a carapace, or “roof”, of horn.',
    'The old word alda, which means “wave”, is carved over the door of the house.',
    'He searched for “sail” or “mast” and “oar” or “rudder” and “keel” in the index.',
  ],
  authenticity: [
    'The inn is loved for its authenticity and charm.',
    'Guards falsified records of their rounds.',
    'The crowd was made up largely of students.',
  ],
}

describe.each(Object.entries(hits))('%s', (kind, sentences) => {
  it.each(sentences)('marks: %s', (text, marked) => {
    expect(marksOf(text)).toContain(`${kind}: ${marked}`)
  })
})

describe.each(Object.entries(nearMisses))('no %s', (_, sentences) => {
  it.each(sentences)('leaves alone: %s', (text) => {
    expect(marksOf(text)).toEqual([])
  })
})

it('takes no party for a medium', () => {
  expect(marksOf('The Islamic State network in the hills was broken up.')).toEqual([])
})

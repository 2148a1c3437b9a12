/** Examples of `authenticity`. */
import type { Examples } from './example.ts'

export const authenticity: Examples = {
  kind: 'authenticity',
  hits: [
    { text: 'A purported letter from the admiral was passed around the port.', marked: 'purported' },
    {
      text: 'Drone pictures claim to show the ruined depot.',
      marked: 'claim to show',
      scope: 'the ruined depot',
    },
    {
      text: 'Two historians told us that the authenticity of the diary remains uncertain.',
      marked: 'authenticity of the diary remains uncertain',
    },
    { text: 'The recording had been altered before it was sent to the radio station.', marked: 'altered' },
    { text: 'The newspaper printed a leaked memo about the ferry contract.', marked: 'leaked' },
    { text: 'A deepfake of the singer Mara Vell was seen by millions.', marked: 'deepfake' },
    { text: 'The minister shared a doctored photo of the crowd.', marked: 'doctored' },
  ],
  nearMisses: [
    { text: 'The water leaked through the roof of the archive.', because: 'water' },
    { text: 'The troupe staged the play in a barn.', because: 'a performance' },
    { text: 'The tailor altered the coat for the wedding.', because: 'clothes' },
    { text: 'Fake snow covered the square for the film crew.', because: 'decoration' },
    { text: 'The two towns forged a partnership after the flood.', because: 'built, not faked' },
    { text: 'The committee is made up of nine farmers.', because: 'consists of' },
    { text: 'The film was edited in Lisbon by Ruta Dael.', because: 'plain film work' },
    { text: 'Workers staged a walkout at the glass factory.', because: 'an action' },
    { text: 'A doctor examined the video artist after her fall.', because: 'a physician' },
    { text: 'Climate has altered the course of the river.', because: 'a real change' },
    { text: 'The photograph shows the bridge as it stood in 1931.', because: 'a plain description' },
  ],
}

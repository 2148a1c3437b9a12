/** Examples of `state-controlled`. */
import type { Examples } from './example.ts'

export const stateControlled: Examples = {
  kind: 'state-controlled',
  hits: [
    { text: 'State television showed the general on horseback.', marked: 'State television' },
    { text: 'The speech was printed in the state-run newspaper.', marked: 'state-run newspaper' },
    { text: 'The film was aired by state-run KVTV.', marked: 'state-run' },
    { text: 'State media praised the harvest.', marked: 'State media' },
    { text: 'The official news agency put the crowd at a million.', marked: 'official news agency' },
    { text: 'State news media showed the launch.', marked: 'State news media' },
  ],
  nearMisses: [
    { text: 'The state-owned railway bought ten engines.', because: 'no medium' },
    { text: 'The state university opened a new library.', because: 'no medium' },
    { text: 'A state-run hospital treated the miners.', because: 'no medium' },
    { text: 'The state of the roads is poor.', because: 'a condition' },
    { text: 'State police closed the pass.', because: 'no medium' },
    { text: 'The private channel showed the final.', because: 'not run by a state' },
    { text: 'Local media followed the trial.', because: 'not run by a state' },
    { text: 'The state-backed loan saved the shipyard.', because: 'money' },
    { text: 'The government press officer resigned.', because: 'an official' },
    { text: 'The secretary of state flew home.', because: 'an office' },
    { text: 'The state-run oil company reported a loss.', because: 'no medium' },
  ],
}

/** The browser's interfaces first, then the view that uses them: a bundler would not keep that order of itself. */
import './setup.ts'

await import('./show.tsx')

import { resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'

/**
 * `npm run build [folder]`: the page for a web server, and the whole of it as one file, in `dist` or the folder. Where the
 * incident has mistakes both are written all the same, and say them; the exit code is then 1.
 */
const folder = process.argv[2]
const into: InlineConfig = folder === undefined ? {} : { build: { outDir: resolve(folder) } }

await build({ ...into, mode: 'production' })
// What is wrong with the incident has been said: once is enough.
await build({ ...into, mode: 'single', ...(process.exitCode === 1 && { logLevel: 'error' }) })

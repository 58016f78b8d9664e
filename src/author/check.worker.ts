import { read, type Given } from './reading.ts'

// Beside the page: however long a file takes to check, the page answers meanwhile.
addEventListener('message', ({ data }: MessageEvent<readonly Given[]>) => postMessage(read(data)))

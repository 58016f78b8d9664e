import { readFiles } from '../src/build/incident'
import { describe, parse } from '../src/pack/parse'
import type { Pack } from '../src/pack/pack'

/** The pack that ships, parsed; throws with every issue if it has any. */
export function shippedPack(): Pack {
	const parsed = parse(readFiles('geodata/makiyivka'))
	if ('issues' in parsed) throw new Error(parsed.issues.map(describe).join('\n'))
	return parsed.pack
}

import * as v from 'valibot'
import { Text } from './text.ts'
import { id, offset } from './values.ts'

/** A clock by which readings are shown; fixed offsets, because zone names are missing on older engines. */
const Clock = v.strictObject({
	id,
	name: Text,
	offset,
	/** Whether days that speakers name are looked for on it; one by which nobody there lived is shown and not judged. */
	compared: v.optional(v.boolean(), true)
})

export const Clocks = v.pipe(
	v.array(Clock),
	v.minLength(1),
	v.check((given) => given.some(({ compared }) => compared), 'a clock that is compared')
)

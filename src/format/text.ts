import * as v from 'valibot'
import { prose } from './values.ts'

/** A text in every language of the project. */
export const Text = v.strictObject({ en: prose, uk: prose })
export type Text = v.InferOutput<typeof Text>

import tokens from '../ui/tokens.css?raw'
import style from './account.css?raw'

/** A style without its comments and line ends: it stands in every page. */
export const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/|\s*\n\s*/g, '')

export const textStyle = bare(style)
/** The tokens in which it speaks: those of light and dark, for a text is on no wall. */
export const textTokens = bare(tokens).replace(/\[data-scheme='(?:projector|print)'\]\s*\{[^}]*\}/g, '')

/** The faces of drawings that leave the page, which bring no fonts along: those that machines have, the nearest to ours first. */
export const sans = "'Noto Sans', 'Liberation Sans', 'Segoe UI', Roboto, Arial, sans-serif"
export const serif = "'Noto Serif', 'P052', 'Palatino Linotype', Georgia, serif"
/** Of what stands second on paper. */
export const second = '#3a3a3a'

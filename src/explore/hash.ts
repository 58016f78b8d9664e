/** Signs that follow a link in a letter or a chat, as they are and as a browser writes them in a hash. */
const following = /(?:[\s.,;:!?)\]}>"'’”“»]|%(?:20|22|3E|C2%A0|C2%BB|E2%80%9[9CD]))+$/iu

/** What a hash says, as it was before such a sign was taken for a part of it, or `&` was written as HTML does. */
export const partsIn = (hash: string): URLSearchParams =>
	new URLSearchParams(hash.replace(/^#/, '').replaceAll('&amp;', '&').replace(following, ''))

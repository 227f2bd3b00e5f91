/** No article is longer (UTF-16 units); the parser reads about 700,000 a second. */
export const longest = 4_000_000

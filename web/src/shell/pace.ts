/** How soon to look again, in milliseconds, while something is under way. */
export const SOON = 3_000

/** How soon to look again while nothing is expected. */
export const NOW_AND_THEN = 20_000

/** How long news have to be quiet until it is seen whether anything was missed. */
export const QUIET = 1_000

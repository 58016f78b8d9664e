/** How long a test waits for what should come at once, in milliseconds. A busy machine takes seconds; only a defect takes longer. */
export const patience = 30_000

/** How long a whole test may take, in milliseconds: what takes longer hangs. */
export const hang = 600_000
